import { daysBetween } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD407: a final record made after the due date of its phase. */
export const recordLate: Rule = {
  code: "TD407",
  check: (facts) =>
    phasedRecords(facts)
      .filter(({ record, phase }) => isFinal(record.value) && record.value.ngay_lap > phase.phase.han_nop)
      .map(({ record, phase: { phase } }) => {
        const { ngay_lap: date } = record.value;
        const args = { date, due: phase.han_nop, days: daysBetween(phase.han_nop, date) };
        return problem("TD407", record.at(["ngay_lap"]), args);
      }),
};
