import type { Facts, Rule } from "../model/facts.ts";
import { dueDateOf, expectationOf, nameOn } from "../model/lifetime.ts";
import { problem } from "../model/problem.ts";
import { memo } from "./shared/memo.ts";

const present = memo(({ records }: Facts) => new Set(records.map(({ phase, unit }) => `${phase}/${unit}`)));

/** TD406: a unit that owes a record for a phase whose due date has passed, and there is no file; a broken file is one. */
export const recordMissing: Rule = {
  code: "TD406",
  check: (facts) =>
    facts.plan.value.giai_doan
      .filter(({ han_nop }) => han_nop < facts.asOf)
      .flatMap((phase) =>
        facts.units.value.don_vi.flatMap((unit, index) => {
          if (present(facts).has(`${phase.so}/${unit.id}`)) return [];
          if (!expectationOf(facts.units.value, unit, phase).due) return [];
          const due = dueDateOf(facts.units.value, unit.id, phase);
          if (due >= facts.asOf) return [];
          const args = { name: nameOn(unit, phase.den), unit: unit.id, phase: phase.so, due };
          return [problem("TD406", facts.units.at(["don_vi", index, "id"]), args)];
        }),
      ),
};
