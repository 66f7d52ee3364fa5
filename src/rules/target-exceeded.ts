import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { ofEachValue, pathOfNumber, type ReadEntry } from "./shared/values.ts";

/** TD309: more than 100% of a target where that makes no sense (a population, say). */
export const targetExceeded: Rule = {
  code: "TD309",
  check: (facts) =>
    ofEachValue(facts, (entry) => {
      const { indicator, quantity, record } = entry;
      const target = targetOf(entry);
      if (indicator.vuot_100 !== false || target === undefined || quantity.amount.kind !== "so") return [];
      const { so: value } = quantity.amount;
      if (value <= target) return [];
      return [
        problem("TD309", record.at(pathOfNumber(entry)), {
          value,
          target,
          name: indicator.ten,
          unit: indicator.don_vi_tinh,
        }),
      ];
    }),
};

/** What the unit registered for itself, else the most that the plan sets for each unit. */
function targetOf({ indicator, quantity }: ReadEntry): number | undefined {
  const set = indicator.muc_tieu?.pham_vi === "moi_don_vi" ? indicator.muc_tieu : undefined;
  return quantity.muc_tieu ?? set?.toi_da ?? set?.toi_thieu;
}
