import type { Facts, Rule } from "../model/facts.ts";
import { type Problem, problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { UnitException } from "../model/unit.ts";
import { planIndex } from "./shared/plan-index.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD706: an exception for an unknown unit or phase, a second one, or one whose due date its kind can't have. */
export const exceptionWrong: Rule = {
  code: "TD706",
  check: (facts) =>
    (facts.units.value.ngoai_le ?? []).flatMap((one, index) => {
      const fault = faultOf(facts, one, index);
      if (!fault) return [];
      const { key, ...args } = fault;
      return [problem("TD706", facts.units.at(["ngoai_le", index, key]), args)];
    }),
};

type Fault = { readonly key: keyof UnitException } & Problem["args"];

function faultOf({ plan, units }: Facts, one: UnitException, index: number): Fault | undefined {
  const { don_vi, giai_doan, loai, han_nop } = one;
  const { byId, ids } = unitIndex(units.value);
  if (!byId.has(don_vi))
    return { key: "don_vi", kind: "unit", typed: don_vi, suggestion: suggest(don_vi, ids) };
  const phase = planIndex(plan.value).phases.get(giai_doan)?.phase;
  if (!phase) return { key: "giai_doan", kind: "phase", typed: giai_doan };
  const earlier = units.value.ngoai_le?.slice(0, index) ?? [];
  if (earlier.some((other) => other.don_vi === don_vi && other.giai_doan === giai_doan))
    return { key: "don_vi", kind: "twice", typed: don_vi };
  if (loai === "mien_bao_cao")
    return han_nop === undefined ? undefined : { key: "han_nop", kind: "idle-date" };
  if (han_nop === undefined) return { key: "loai", kind: "no-date" };
  return han_nop > phase.han_nop ? undefined : { key: "han_nop", kind: "early-date", typed: han_nop };
}
