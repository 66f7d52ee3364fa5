import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";

/** TD605: a due date before the phase has ended, or the report upward due before the units' records. */
export const dueTooEarly: Rule = {
  code: "TD605",
  check: ({ plan }) =>
    plan.value.giai_doan.flatMap(({ den, han_nop, han_bao_cao }, index) => {
      const at = (key: string) => plan.at(["giai_doan", index, key]);
      return [
        ...(han_nop < den ? [problem("TD605", at("han_nop"), { date: han_nop, other: den })] : []),
        ...(han_bao_cao < han_nop
          ? [problem("TD605", at("han_bao_cao"), { date: han_bao_cao, other: han_nop })]
          : []),
      ];
    }),
};
