import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD306: an activity that greets a day (ngày kỷ niệm) that the plan does not set for the record's phase. */
export const milestoneUnknown: Rule = {
  code: "TD306",
  check(facts) {
    const phases = [...planIndex(facts.plan.value).phases.values()];
    return phasedRecords(facts).flatMap(({ record, phase }) =>
      (record.value.hoat_dong ?? []).flatMap(({ ky_niem: typed }, index) => {
        if (typed === undefined || phase.milestones.has(typed)) return [];
        const place = record.at(["hoat_dong", index, "ky_niem"]);
        return [
          problem("TD306", place, {
            typed,
            phase: phase.phase.so,
            known: phase.milestoneIds,
            suggestion: suggest(typed, phase.milestoneIds),
            other: phases.find(({ milestones }) => milestones.has(typed))?.phase.so,
          }),
        ];
      }),
    );
  },
};
