import type { Facts, Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";

/** TD602: the plan refers to a theme, window, phase, legal basis, criterion or indicator that it does not have. */
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
      ...inAwards(facts),
    ];
  },
};

/** The same of the rules of commendation. */
function inAwards(facts: Facts): Problem[] {
  const { can_cu, chi_tieu, khen_thuong = [], binh_xet } = facts.plan.value;
  const bases = can_cu.map(({ id }) => id);
  const criteria = (binh_xet?.tieu_chi ?? []).map(({ id }) => id);
  const indicators = chi_tieu.map(({ id }) => id);
  const referAll = (path: Path, typed: readonly string[] = [], known: readonly string[]) =>
    typed.flatMap((one, index) => refer(facts, [...path, index], one, known));
  return [
    ...khen_thuong.flatMap((form, index) => [
      ...referAll(["khen_thuong", index, "can_cu"], form.can_cu, bases),
      ...referAll(["khen_thuong", index, "tieu_chi"], form.tieu_chi, criteria),
    ]),
    ...(binh_xet?.bieu_quyet ?? []).flatMap((rule, index) =>
      referAll(["binh_xet", "bieu_quyet", index, "can_cu"], rule.can_cu, bases),
    ),
    ...(binh_xet?.tieu_chi ?? []).flatMap(({ chi_tieu: id, muc }, index) => {
      const path = ["binh_xet", "tieu_chi", index];
      // The choices of an indicator of another kind are a fault of its own (TD611).
      const choices = chi_tieu.find((one) => one.id === id)?.danh_muc?.map((one) => one.id);
      return [
        ...refer(facts, [...path, "chi_tieu"], id, indicators),
        ...(choices ? refer(facts, [...path, "muc"], muc, choices) : []),
      ];
    }),
  ];
}

function refer({ plan }: Facts, path: Path, typed: string | undefined, known: readonly string[]): Problem[] {
  if (typed === undefined || known.includes(typed)) return [];
  return [problem("TD602", plan.at(path), { typed, suggestion: suggest(typed, known) })];
}
