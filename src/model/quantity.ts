import { isWholeNumber, readYesNo } from "./fields.ts";
import type { Indicator } from "./plan.ts";
import type { TypedValue } from "./record.ts";

/** A value of an indicator, read by its kind. `so` is a count or whole đồng. */
export type Amount =
  | { readonly kind: "so"; readonly so: number }
  | { readonly kind: "ty_le"; readonly tu_so: number; readonly mau_so: number }
  | { readonly kind: "co_khong"; readonly co: boolean }
  | { readonly kind: "danh_muc"; readonly muc: string };

export type Quantity = {
  readonly amount: Amount;
  readonly uoc_luong?: "gan" | "hon" | "tren" | "uoc" | undefined;
  readonly muc_tieu?: number | undefined;
  readonly trong_do?: Readonly<Record<string, number>> | undefined;
  readonly theo_dot?: Readonly<Record<string, Amount>> | undefined;
  readonly ghi_chu?: string | undefined;
};

/** Why a typed value is none of its indicator's kind. `path` leads from the value to the culprit. */
export type AmountFault = {
  readonly reason: "whole-number" | "ratio" | "yes-no" | "choice" | "empty";
  readonly typed: string;
  readonly path: readonly string[];
};

type Parts = { gia_tri?: string | undefined; tu_so?: string | undefined; mau_so?: string | undefined };

/** Reads a typed value by the kind of its indicator. */
export function readQuantity(
  indicator: Indicator,
  typed: TypedValue,
): { quantity: Quantity } | { fault: AmountFault } {
  const parts = typeof typed === "string" ? { gia_tri: typed } : typed;
  const windows: Record<string, Amount> = {};
  for (const [window, value] of Object.entries(("theo_dot" in parts && parts.theo_dot) || {})) {
    if (value === undefined) continue;
    const read = readAmount(indicator, typeof value === "string" ? { gia_tri: value } : value);
    if ("fault" in read) {
      const inside = typeof value === "string" ? [] : read.fault.path;
      return { fault: { ...read.fault, path: ["theo_dot", window, ...inside] } };
    }
    windows[window] = read.amount;
  }
  const read = hasAmount(parts)
    ? readAmount(indicator, parts)
    : sumOfWindows(indicator, Object.values(windows));
  if (typeof typed === "string")
    return "fault" in read ? { fault: { ...read.fault, path: [] } } : { quantity: { amount: read.amount } };
  if ("fault" in read) return read;
  const { uoc_luong, muc_tieu, ghi_chu, theo_dot } = typed;
  const trong_do = typed.trong_do && given(typed.trong_do);
  return {
    quantity: { amount: read.amount, uoc_luong, muc_tieu, trong_do, ghi_chu, theo_dot: theo_dot && windows },
  };
}

/** What has a value, of a map by id. */
function given(map: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}

function hasAmount(parts: Parts): boolean {
  return parts.gia_tri !== undefined || parts.tu_so !== undefined || parts.mau_so !== undefined;
}

function sumOfWindows(
  indicator: Indicator,
  amounts: readonly Amount[],
): { amount: Amount } | { fault: AmountFault } {
  const total = addAmounts(amounts, indicator.cong_don);
  return total ? { amount: total } : { fault: { reason: "empty", typed: "", path: [] } };
}

/**
 * Adds amounts of one kind: counts by sum, ratios as ratio of sums; of yes/no and choices, and where the indicator
 * takes the last value, the last stands.
 * @returns `undefined` for none.
 */
export function addAmounts(amounts: readonly Amount[], method: Indicator["cong_don"]): Amount | undefined {
  const last = amounts.at(-1);
  if (!last || method === "cuoi_cung") return last;
  if (last.kind === "so")
    return { kind: "so", so: amounts.reduce((sum, a) => sum + (a.kind === "so" ? a.so : 0), 0) };
  if (last.kind !== "ty_le") return last;
  const ratios = amounts.filter((amount) => amount.kind === "ty_le");
  return {
    kind: "ty_le",
    tu_so: ratios.reduce((sum, ratio) => sum + ratio.tu_so, 0),
    mau_so: ratios.reduce((sum, ratio) => sum + ratio.mau_so, 0),
  };
}

function readAmount(indicator: Indicator, parts: Parts): { amount: Amount } | { fault: AmountFault } {
  const typed = parts.gia_tri ?? "";
  switch (indicator.loai) {
    case "so_nguyen":
    case "tien":
      return isWholeNumber(typed)
        ? { amount: { kind: "so", so: wholeOf(typed) } }
        : { fault: { reason: "whole-number", typed, path: pathOf(parts, "gia_tri") } };
    case "ty_le":
      return readRatio(parts);
    case "co_khong": {
      const co = readYesNo(typed);
      return co === undefined
        ? { fault: { reason: "yes-no", typed, path: pathOf(parts, "gia_tri") } }
        : { amount: { kind: "co_khong", co } };
    }
    case "danh_muc":
      return indicator.danh_muc?.some((choice) => choice.id === typed)
        ? { amount: { kind: "danh_muc", muc: typed } }
        : { fault: { reason: "choice", typed, path: pathOf(parts, "gia_tri") } };
  }
}

function readRatio(parts: Parts): { amount: Amount } | { fault: AmountFault } {
  const bad = (["tu_so", "mau_so"] as const).find((key) => !isWholeNumber(parts[key] ?? ""));
  if (parts.gia_tri !== undefined || (bad && parts[bad] === undefined)) {
    return { fault: { reason: "ratio", typed: parts.gia_tri ?? "", path: [] } };
  }
  if (bad) return { fault: { reason: "whole-number", typed: parts[bad] ?? "", path: [bad] } };
  return {
    amount: { kind: "ty_le", tu_so: wholeOf(parts.tu_so ?? ""), mau_so: wholeOf(parts.mau_so ?? "") },
  };
}

function pathOf(parts: Parts, key: "gia_tri"): readonly string[] {
  return parts[key] === undefined ? [] : [key];
}

function wholeOf(typed: string): number {
  return Number(typed.replaceAll("_", ""));
}
