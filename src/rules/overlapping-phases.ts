import { overlap } from "../model/date.ts";
import type { Facts, Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";

/** TD603: two phases, or two windows of a phase, that share a day. */
export const overlappingPhases: Rule = {
  code: "TD603",
  check: (facts) => {
    const { giai_doan } = facts.plan.value;
    return [
      ...pairs(facts, ["giai_doan"], giai_doan),
      ...giai_doan.flatMap(({ dot }, index) => pairs(facts, ["giai_doan", index, "dot"], dot ?? [])),
    ];
  },
};

type Named = { readonly ten: string; readonly tu: string; readonly den: string };

function pairs({ plan }: Facts, path: Path, list: readonly Named[]): Problem[] {
  return list.flatMap((one, index) =>
    list.slice(0, index).flatMap((other, before) => {
      if (!overlap(one, other)) return [];
      const args = { name: one.ten, other: other.ten };
      return [problem("TD603", plan.at([...path, index, "tu"]), args, [plan.at([...path, before, "den"])])];
    }),
  );
}
