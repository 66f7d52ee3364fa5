import type { Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import type { Amount } from "../model/quantity.ts";
import { ofEachValue, type ReadEntry } from "./shared/values.ts";

/** TD308: a ratio of which the part (tử số) is larger than the whole (mẫu số). */
export const ratioAboveOne: Rule = {
  code: "TD308",
  check: (facts) =>
    ofEachValue(facts, (entry) =>
      ratiosOf(entry).flatMap(({ amount, path }) => {
        if (amount.kind !== "ty_le" || amount.tu_so <= amount.mau_so) return [];
        const { tu_so, mau_so } = amount;
        return [
          problem("TD308", entry.record.at([...path, "tu_so"]), { tu_so, mau_so, name: entry.indicator.ten }),
        ];
      }),
    ),
};

/** Those that were typed; what was added up from windows has its fault there. */
function ratiosOf({ typed, path, quantity }: ReadEntry): { amount: Amount; path: Path }[] {
  const windows = Object.entries(quantity.theo_dot ?? {});
  const whole = typeof typed !== "string" && typed.tu_so !== undefined;
  return [
    ...(whole ? [{ amount: quantity.amount, path }] : []),
    ...windows.map(([window, amount]) => ({ amount, path: [...path, "theo_dot", window] })),
  ];
}
