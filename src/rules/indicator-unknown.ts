import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD305: a value of an indicator that the plan does not have. */
export const indicatorUnknown: Rule = {
  code: "TD305",
  check(facts) {
    const { indicators } = planIndex(facts.plan.value);
    return phasedRecords(facts).flatMap(({ record, phase }) =>
      Object.keys(record.value.chi_tieu ?? {})
        .filter((indicator) => !indicators.has(indicator))
        .map((typed) =>
          problem("TD305", record.at(["chi_tieu", typed], "key"), {
            typed,
            known: phase.indicatorIds,
            suggestion: suggest(typed, phase.indicatorIds),
          }),
        ),
    );
  },
};
