import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { planIndex } from "./shared/plan-index.ts";

/** TD801: the committee's words for one phase in the file of another, or of a phase that the plan does not have. */
export const committeePath: Rule = {
  code: "TD801",
  check: ({ plan, committee }) =>
    committee.flatMap(({ file, value, at }) => {
      const agrees = file === `dang-uy/giai-doan-${value.giai_doan}.yaml`;
      if (agrees && planIndex(plan.value).phases.has(value.giai_doan)) return [];
      return [problem("TD801", at(["giai_doan"]), { typed: value.giai_doan, file })];
    }),
};
