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
      (["de_nghi_khen_thuong", "da_khen_thuong"] as const).flatMap((key) =>
        (record.value[key] ?? []).flatMap(({ hinh_thuc: typed }, index) => {
          if (awards.has(typed)) return [];
          const args = { typed, known: awardIds, suggestion: suggest(typed, awardIds) };
          return [problem("TD316", record.at([key, index, "hinh_thuc"]), args)];
        }),
      ),
    );
  },
};
