import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD316: a nomination for a form of commendation (hình thức khen thưởng) that the plan does not have. */
export const awardUnknown: Rule = {
  code: "TD316",
  check(facts) {
    const { awards, awardIds } = planIndex(facts.plan.value);
    return phasedRecords(facts).flatMap(({ record }) =>
      (record.value.de_nghi_khen_thuong ?? []).flatMap(({ hinh_thuc: typed }, index) => {
        if (awards.has(typed)) return [];
        const place = record.at(["de_nghi_khen_thuong", index, "hinh_thuc"]);
        return [problem("TD316", place, { typed, known: awardIds, suggestion: suggest(typed, awardIds) })];
      }),
    );
  },
};
