import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { turnsIn } from "../shared/turns.ts";

/**
 * TD612: a day on which a vote may be opened without a rule of the vote, or with two: from the end of the first phase to the
 * last report upward.
 */
export const voteRuleUnclear: Rule = {
  code: "TD612",
  check({ plan }) {
    const { binh_xet, giai_doan } = plan.value;
    if (!binh_xet) return [];
    const rules = binh_xet.bieu_quyet;
    const first = giai_doan.map(({ den }) => den).sort()[0] ?? "";
    const last =
      giai_doan
        .map(({ han_bao_cao }) => han_bao_cao)
        .sort()
        .at(-1) ?? "";
    return turnsIn(rules, first, last).flatMap(({ date, holders }) => {
      if (holders.length === 1) return [];
      const before = rules.findLastIndex(({ den }) => den !== undefined && den < date);
      const path = ["binh_xet", "bieu_quyet", holders.at(-1) ?? Math.max(before, 0)];
      return [problem("TD612", plan.at(path), { date, count: holders.length })];
    });
  },
};
