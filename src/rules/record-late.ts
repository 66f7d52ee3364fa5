import { daysBetween } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { dueDateOf } from "../model/lifetime.ts";
import { problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD407: a final record made after the due date of its phase. */
export const recordLate: Rule = {
  code: "TD407",
  check: (facts) =>
    phasedRecords(facts)
      .filter(({ record }) => isFinal(record.value))
      .flatMap(({ record, phase: { phase } }) => {
        const { ngay_lap: date, don_vi } = record.value;
        const due = dueDateOf(facts.units.value, don_vi, phase);
        if (date <= due) return [];
        return [problem("TD407", record.at(["ngay_lap"]), { date, due, days: daysBetween(due, date) })];
      }),
};
