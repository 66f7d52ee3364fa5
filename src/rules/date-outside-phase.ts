import { holds } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD307: an activity on a day outside the record's phase. One that goes on after it belongs to where it began. */
export const dateOutsidePhase: Rule = {
  code: "TD307",
  check(facts) {
    const phases = [...planIndex(facts.plan.value).phases.values()].map(({ phase }) => phase);
    const end =
      facts.plan.value.giai_doan
        .map(({ den }) => den)
        .sort()
        .at(-1) ?? "";
    return phasedRecords(facts).flatMap(({ record, phase: { phase } }) => {
      // A phase that ends before it begins is the plan's fault.
      if (phase.tu > phase.den) return [];
      const activities = [...(record.value.hoat_dong ?? []).entries()];
      return activities.flatMap(([index, { ngay, den_ngay = ngay }]) => {
        const outside = !holds(phase, ngay);
        if (!outside && den_ngay <= end) return [];
        const date = outside ? ngay : den_ngay;
        const other = phases.find((one) => holds(one, date))?.so;
        const place = record.at(["hoat_dong", index, outside ? "ngay" : "den_ngay"]);
        return [problem("TD307", place, { date, phase: phase.so, tu: phase.tu, den: phase.den, other })];
      });
    });
  },
};
