import type { Rule } from "../model/facts.ts";
import { type Problem, problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { planIndex } from "./shared/plan-index.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD802: the log of reminders names a unit that is not listed, or a phase that the plan has not. */
export const reminderUnknown: Rule = {
  code: "TD802",
  check({ plan, units, reminders }) {
    const { byId, ids } = unitIndex(units.value);
    const { phases } = planIndex(plan.value);
    return (reminders?.value.da_nhac ?? []).flatMap(({ don_vi, giai_doan }, index): Problem[] => {
      const place = (key: string) => reminders?.at(["da_nhac", index, key]) ?? units.at([]);
      if (!byId.has(don_vi))
        return [
          problem("TD802", place("don_vi"), {
            kind: "unit",
            typed: don_vi,
            suggestion: suggest(don_vi, ids),
          }),
        ];
      return phases.has(giai_doan)
        ? []
        : [problem("TD802", place("giai_doan"), { kind: "phase", typed: giai_doan })];
    });
  },
};
