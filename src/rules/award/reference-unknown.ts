import type { Facts, Rule } from "../../model/facts.ts";
import type { Path } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import { planIndex } from "../shared/plan-index.ts";
import { unitIndex } from "../shared/unit-index.ts";
import { type Sheet, sheets } from "./sheets.ts";

/** TD811: a file of `khen-thuong/` names a form, a unit or a criterion that the plan or the list of units does not have. */
export const referenceUnknown: Rule = {
  code: "TD811",
  check: (facts) =>
    sheets(facts).flatMap((sheet) => referencesOf(sheet).flatMap((one) => refer(facts, one, sheet))),
};

type Reference = {
  readonly kind: "form" | "unit" | "criterion";
  readonly typed: string;
  readonly path: Path;
  readonly unit?: string;
};

function referencesOf({ listed, value, isAltered }: Sheet): Reference[] {
  return [
    ...(value.trung_ten ?? []).map(
      ({ don_vi: typed }, index): Reference => ({
        kind: "unit",
        typed,
        path: ["trung_ten", index, "don_vi"],
        unit: typed,
      }),
    ),
    ...listed.flatMap(({ one, index }): Reference[] => {
      const [path, unit] = [["ung_vien", index], one.don_vi];
      const named: Reference[] = [
        { kind: "form", typed: one.hinh_thuc, path: [...path, "hinh_thuc"], unit },
        { kind: "unit", typed: one.don_vi, path: [...path, "don_vi"], unit },
      ];
      return [
        // What the seal covers is put right by the seal.
        ...(isAltered ? [] : named),
        ...Object.keys(one.tieu_chi ?? {}).map(
          (typed): Reference => ({ kind: "criterion", typed, path: [...path, "tieu_chi", typed], unit }),
        ),
      ];
    }),
    ...(value.quyet_dinh ?? []).map(
      ({ hinh_thuc: typed }, index): Reference => ({
        kind: "form",
        typed,
        path: ["quyet_dinh", index, "hinh_thuc"],
      }),
    ),
  ];
}

function refer(facts: Facts, { kind, typed, path, unit }: Reference, { source }: Sheet): Problem[] {
  const { awards, awardIds, criteria, criterionIds } = planIndex(facts.plan.value);
  const { byId, ids } = unitIndex(facts.units.value);
  const [all, known] = { form: [awards, awardIds], unit: [byId, ids], criterion: [criteria, criterionIds] }[
    kind
  ] as [ReadonlyMap<string, unknown>, readonly string[]];
  if (all.has(typed)) return [];
  const what = kind === "criterion" ? "key" : "value";
  const args = { kind, typed, unit, suggestion: suggest(typed, known) };
  return [problem("TD811", source.at(path, what), args)];
}
