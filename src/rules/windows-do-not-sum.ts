import type { Rule } from "../model/facts.ts";
import { type Problem, problem } from "../model/problem.ts";
import { type Amount, addAmounts } from "../model/quantity.ts";
import { ofEachValue, type ReadEntry } from "./shared/values.ts";

/** TD317: a value given as a whole and by windows (theo_dot) as well, which do not sum to it. */
export const windowsDoNotSum: Rule = {
  code: "TD317",
  check: (facts) => ofEachValue(facts, compare),
};

function compare(entry: ReadEntry): Problem[] {
  const { indicator, quantity, typed, phase, record, path } = entry;
  const windows = Object.entries(quantity.theo_dot ?? {});
  const both = typeof typed !== "string" && (typed.gia_tri !== undefined || typed.tu_so !== undefined);
  if (!both || windows.length === 0 || indicator.cong_don !== "cong" || quantity.uoc_luong) return [];
  if (windows.some(([window]) => !phase.windows.has(window))) return [];
  const sum = addAmounts(
    windows.map(([, amount]) => amount),
    "cong",
  );
  if (!sum || !differ(sum, quantity.amount)) return [];
  const place = record.at([...path, "theo_dot"], "key");
  return [
    problem("TD317", place, { ...told("whole", quantity.amount), ...told("sum", sum), name: indicator.ten }),
  ];
}

function differ(a: Amount, b: Amount): boolean {
  if (a.kind === "so" && b.kind === "so") return a.so !== b.so;
  return a.kind === "ty_le" && b.kind === "ty_le" && (a.tu_so !== b.tu_so || a.mau_so !== b.mau_so);
}

function told(name: "whole" | "sum", amount: Amount): Record<string, number> {
  if (amount.kind === "ty_le") return { [name]: amount.tu_so, [`${name}_mau`]: amount.mau_so };
  return amount.kind === "so" ? { [name]: amount.so } : {};
}
