import { daysBetween } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD318: a record that is still a draft after its due date. */
export const draftAfterDueDate: Rule = {
  code: "TD318",
  check: (facts) =>
    phasedRecords(facts)
      .filter(({ record, phase }) => !isFinal(record.value) && facts.asOf > phase.phase.han_nop)
      .map(({ record, phase: { phase } }) =>
        problem("TD318", record.at(["trang_thai"]), {
          phase: phase.so,
          due: phase.han_nop,
          days: daysBetween(phase.han_nop, facts.asOf),
        }),
      ),
};
