import { holds } from "../model/date.ts";
import type { Facts, Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";

type Span = { readonly tu: string; readonly den: string };

/** TD604: a window or a milestone of the plan that lies outside its phase, or a milestone outside its window. */
export const outsideItsPhase: Rule = {
  code: "TD604",
  check: (facts) =>
    facts.plan.value.giai_doan.flatMap((phase, index) => {
      const base: Path = ["giai_doan", index];
      const windows = new Map((phase.dot ?? []).map((window) => [window.id, window]));
      return [
        ...(phase.dot ?? []).flatMap(({ tu, den }, at) => [
          ...within(facts, [...base, "dot", at, "tu"], tu, phase),
          ...within(facts, [...base, "dot", at, "den"], den, phase),
        ]),
        ...(phase.ky_niem ?? []).flatMap(({ ngay, dot }, at) =>
          within(facts, [...base, "ky_niem", at, "ngay"], ngay, windows.get(dot ?? "") ?? phase),
        ),
      ];
    }),
};

function within({ plan }: Facts, path: Path, date: string, { tu, den }: Span): Problem[] {
  return holds({ tu, den }, date) ? [] : [problem("TD604", plan.at(path), { date, tu, den })];
}
