import type { Rule } from "../model/facts.ts";
import { heirsIn } from "../model/lifetime.ts";
import { problem } from "../model/problem.ts";
import { ownedRecords } from "./shared/records.ts";

/** TD409: bao_gom names a unit that this one did not take over in the phase, so its figures would be lost. */
export const notMergedInto: Rule = {
  code: "TD409",
  check: (facts) =>
    ownedRecords(facts).flatMap(({ unit, record, phase: { phase } }) =>
      (record.value.bao_gom ?? []).flatMap((typed, index) => {
        return heirsIn(facts.units.value, typed, phase).includes(unit.id)
          ? []
          : [problem("TD409", record.at(["bao_gom", index]), { typed })];
      }),
    ),
};
