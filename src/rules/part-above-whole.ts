import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { ofEachValue } from "./shared/values.ts";

// "Hơn 400" may have a part of 410.
const OPEN_ABOVE: readonly unknown[] = ["hon", "tren", "uoc"];

/** TD311: a part (“trong đó”) larger than the whole. Parts that must sum are TD310's. */
export const partAboveWhole: Rule = {
  code: "TD311",
  check: (facts) =>
    ofEachValue(facts, ({ indicator, quantity, record, path }) => {
      const { amount, trong_do: parts = {}, uoc_luong } = quantity;
      if (indicator.thanh_phan?.kieu !== "tap_con" || amount.kind !== "so" || OPEN_ABOVE.includes(uoc_luong))
        return [];
      const names = new Map(indicator.thanh_phan.muc.map(({ id, ten }) => [id, ten]));
      return Object.entries(parts)
        .filter(([part, value]) => names.has(part) && value > amount.so)
        .map(([part, value]) =>
          problem("TD311", record.at([...path, "trong_do", part]), {
            part: names.get(part),
            value,
            whole: amount.so,
            name: indicator.ten,
          }),
        );
    }),
};
