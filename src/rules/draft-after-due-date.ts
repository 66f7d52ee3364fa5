import { daysBetween } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { dueDateOf } from "../model/lifetime.ts";
import { problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD318: a record that is still a draft after its due date. */
export const draftAfterDueDate: Rule = {
  code: "TD318",
  check: (facts) =>
    phasedRecords(facts)
      .filter(({ record }) => !isFinal(record.value))
      .flatMap(({ record, phase: { phase } }) => {
        const due = dueDateOf(facts.units.value, record.value.don_vi, phase);
        if (facts.asOf <= due) return [];
        const args = { phase: phase.so, due, days: daysBetween(due, facts.asOf) };
        return [problem("TD318", record.at(["trang_thai"]), args)];
      }),
};
