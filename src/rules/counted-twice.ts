import type { Rule } from "../model/facts.ts";
import { heirsIn, nameOn } from "../model/lifetime.ts";
import { problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { ownedRecords, recordsByUnit } from "./shared/records.ts";

/** TD405: predecessor and successor both report a phase, and the successor does not say whether it includes the other. */
export const countedTwice: Rule = {
  code: "TD405",
  check(facts) {
    const units = facts.units.value;
    const byUnit = recordsByUnit(facts);
    return ownedRecords(facts).flatMap(({ unit, record, phase: { phase } }) => {
      if (!isFinal(record.value)) return [];
      return heirsIn(units, unit.id, phase).flatMap((id) => {
        const heir = byUnit.get(id)?.get(phase.so);
        if (!heir || !isFinal(heir.record.value) || heir.record.value.bao_gom !== undefined) return [];
        const args = {
          typed: unit.id,
          name: nameOn(unit, phase.tu),
          into: nameOn(heir.unit, phase.den),
          phase: phase.so,
        };
        return [problem("TD405", heir.record.at(["don_vi"]), args, [record.at(["don_vi"])])];
      });
    });
  },
};
