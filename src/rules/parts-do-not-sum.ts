import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { ofEachValue } from "./shared/values.ts";

/** TD310: parts that divide a number among them (phân hoạch) but do not sum to it. An estimate need not be met. */
export const partsDoNotSum: Rule = {
  code: "TD310",
  check: (facts) =>
    ofEachValue(facts, ({ indicator, quantity, record, path }) => {
      const { amount, trong_do: parts, uoc_luong } = quantity;
      const { kieu, muc = [] } = indicator.thanh_phan ?? {};
      if (kieu !== "phan_hoach" || !parts || amount.kind !== "so" || uoc_luong) return [];
      const known = new Set(muc.map(({ id }) => id));
      const given = Object.entries(parts);
      if (given.some(([part]) => !known.has(part))) return [];
      const sum = given.reduce((total, [, value]) => total + value, 0);
      if (sum === amount.so) return [];
      const place = record.at([...path, "trong_do"], "key");
      return [
        problem("TD310", place, { sum, whole: amount.so, name: indicator.ten, unit: indicator.don_vi_tinh }),
      ];
    }),
};
