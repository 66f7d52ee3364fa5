import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { turnsIn } from "./shared/turns.ts";

/** TD607: a day of the campaign without an issuing body, or with two; only where it changes can it go wrong. */
export const issuerUnclear: Rule = {
  code: "TD607",
  check({ plan }) {
    const { co_quan, giai_doan } = plan.value;
    const first = giai_doan.map(({ tu }) => tu).sort()[0] ?? "";
    const last =
      giai_doan
        .map(({ han_bao_cao }) => han_bao_cao)
        .sort()
        .at(-1) ?? "";
    return turnsIn(co_quan, first, last).flatMap(({ date, holders }) => {
      if (holders.length === 1) return [];
      return [problem("TD607", plan.at(["co_quan", holders.at(-1) ?? 0]), { date, count: holders.length })];
    });
  },
};
