import { awardPeriodOf } from "../../model/award-file.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { type Sheet, sheets } from "./sheets.ts";

/** TD810: a file of `khen-thuong/` that says another period than its name, or a phase that the plan does not have. */
export const pathAgainstPeriod: Rule = {
  code: "TD810",
  check: (facts) =>
    sheets(facts)
      .filter((sheet) => !isOfItsPeriod(facts, sheet))
      .map(({ source, value }) => {
        const phase = awardPeriodOf(source.file);
        const reason = phase === "final" ? "final" : value.giai_doan === phase ? "no-phase" : "other-phase";
        const args = { typed: value.giai_doan, phase, file: source.file, reason };
        return problem("TD810", source.at(["giai_doan"]), args);
      }),
};

/** Whether name, content and plan agree on what period a file is of. */
export function isOfItsPeriod({ plan }: Facts, { source, value }: Sheet): boolean {
  const period = awardPeriodOf(source.file);
  if (period === undefined || period === "final") return value.giai_doan === undefined;
  return value.giai_doan === period && planIndex(plan.value).phases.has(period);
}
