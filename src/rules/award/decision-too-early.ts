import type { Facts, Rule } from "../../model/facts.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { heldSheets, type Sheet } from "./sheets.ts";

/** TD829: a decision is signed on a form of which the vote has no outcome yet, or that nobody won; or two of one form. */
export const decisionTooEarly: Rule = {
  code: "TD829",
  check: (facts) => heldSheets(facts).flatMap((sheet) => inSheet(facts, sheet)),
};

function inSheet({ plan }: Facts, { source, value, listed, results }: Sheet): Problem[] {
  const outcomes = new Map<string, string[]>();
  for (const { one, index } of listed) {
    const all = outcomes.get(one.hinh_thuc) ?? [];
    outcomes.set(one.hinh_thuc, all);
    all.push(results?.[index]?.outcome ?? "unopened");
  }
  const first = new Map<string, number>();
  return (value.quyet_dinh ?? []).flatMap(({ hinh_thuc, ngay }, index): Problem[] => {
    const name = planIndex(plan.value).awards.get(hinh_thuc)?.ten;
    // An unknown one has a fault of its own (TD811).
    if (name === undefined) return [];
    const place = source.at(["quyet_dinh", index, ngay === undefined ? "hinh_thuc" : "ngay"]);
    const before = first.get(hinh_thuc);
    if (before !== undefined)
      return [
        problem("TD829", place, { reason: "twice", name }, [source.at(["quyet_dinh", before, "hinh_thuc"])]),
      ];
    first.set(hinh_thuc, index);
    const reason = ngay === undefined ? undefined : reasonAgainst(outcomes.get(hinh_thuc) ?? []);
    return reason === undefined ? [] : [problem("TD829", place, { reason, name, day: ngay })];
  });
}

/** Why nothing can be signed yet; `undefined` where it can. */
function reasonAgainst(outcomes: readonly string[]): string | undefined {
  const open = ["unopened", "uncounted", "tied", "waiting", "unjudged"].find((one) => outcomes.includes(one));
  return open ?? (outcomes.includes("won") ? undefined : "nobody");
}
