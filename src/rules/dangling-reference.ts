import type { Facts, Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";

/** TD602: the plan refers to a theme, window or phase that it does not have. */
export const danglingReference: Rule = {
  code: "TD602",
  check(facts) {
    const { noi_dung, giai_doan, chi_tieu } = facts.plan.value;
    const themes = noi_dung.map(({ id }) => id);
    const numbers = giai_doan.map(({ so }) => String(so));
    return [
      ...chi_tieu.flatMap(({ noi_dung_thi_dua, giai_doan: asked }, index) => [
        ...refer(facts, ["chi_tieu", index, "noi_dung_thi_dua"], noi_dung_thi_dua, themes),
        ...(asked ?? []).flatMap((so, at) =>
          refer(facts, ["chi_tieu", index, "giai_doan", at], String(so), numbers),
        ),
      ]),
      ...giai_doan.flatMap(({ nhiem_vu, ky_niem = [], dot = [] }, phase) => {
        const windows = dot.map(({ id }) => id);
        const inPhase = (key: string, index: number, field: string) => [
          "giai_doan",
          phase,
          key,
          index,
          field,
        ];
        return [
          ...nhiem_vu.flatMap((task, index) => [
            ...refer(facts, inPhase("nhiem_vu", index, "noi_dung_thi_dua"), task.noi_dung_thi_dua, themes),
            ...refer(facts, inPhase("nhiem_vu", index, "dot"), task.dot, windows),
          ]),
          ...ky_niem.flatMap((day, index) =>
            refer(facts, inPhase("ky_niem", index, "dot"), day.dot, windows),
          ),
        ];
      }),
    ];
  },
};

function refer({ plan }: Facts, path: Path, typed: string | undefined, known: readonly string[]): Problem[] {
  if (typed === undefined || known.includes(typed)) return [];
  return [problem("TD602", plan.at(path), { typed, suggestion: suggest(typed, known) })];
}
