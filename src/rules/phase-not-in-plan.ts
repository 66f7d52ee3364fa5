import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { planIndex } from "./shared/plan-index.ts";

/** TD301: a record, or the committee's words, for a phase that the plan does not have. */
export const phaseNotInPlan: Rule = {
  code: "TD301",
  check(facts) {
    const { phases } = planIndex(facts.plan.value);
    const known = [...phases.keys()].map(String);
    const records = facts.records.flatMap(({ phase, record }) =>
      record?.value.giai_doan === phase ? [record] : [],
    );
    return [...records, ...facts.committee]
      .filter(({ value }) => !phases.has(value.giai_doan))
      .map(({ at, value }) => problem("TD301", at(["giai_doan"]), { phase: value.giai_doan, known }));
  },
};
