import type { Indicator } from "../model/plan.ts";
import { type Amount, addAmounts, type Quantity, readQuantity } from "../model/quantity.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import type { Counted, IndicatorTally, UnitValue } from "../model/tally.ts";

/**
 * Adds an indicator up over the units of one phase. Within a phase counts are always summed and ratios are ratios of
 * sums; `cong_don` says how phases are put together, not units.
 * @param last the counted records of the phase before that may be compared with, by unit.
 */
export function tallyIndicator(
  indicator: Indicator,
  counted: readonly Counted[],
  of: number,
  last: ReadonlyMap<string, ThiDuaRecord>,
): IndicatorTally {
  const values = counted.flatMap(({ unit, record }): UnitValue[] => {
    const quantity = quantityIn(record, indicator);
    return quantity ? [{ unit, quantity }] : [];
  });
  const amounts = values.map(({ quantity }) => quantity.amount);
  return {
    indicator,
    values,
    total: isCounted(indicator) ? addAmounts(amounts, "cong") : undefined,
    estimated: values.some(({ quantity }) => quantity.uoc_luong !== undefined),
    n: values.length,
    of,
    target: targetOf(values),
    parts: sumByKey(values.map(({ quantity }) => quantity.trong_do ?? {})),
    windows: windowsOf(values),
    before: isNumber(indicator) ? compareWith(last, values, indicator) : undefined,
    yes: amounts.filter((amount) => amount.kind === "co_khong" && amount.co).length,
    choices: sumByKey(amounts.map((amount) => (amount.kind === "danh_muc" ? { [amount.muc]: 1 } : {}))),
  };
}

/** Whether units answer with a number, of things or of đồng. */
export function isNumber({ loai }: Indicator): boolean {
  return loai === "so_nguyen" || loai === "tien";
}

function isCounted(indicator: Indicator): boolean {
  return isNumber(indicator) || indicator.loai === "ty_le";
}

/** What a record says of an indicator. */
function quantityIn(record: ThiDuaRecord, indicator: Indicator): Quantity | undefined {
  const typed =
    record.chi_tieu && Object.hasOwn(record.chi_tieu, indicator.id)
      ? record.chi_tieu[indicator.id]
      : undefined;
  const read = typed === undefined ? undefined : readQuantity(indicator, typed);
  return read && "quantity" in read ? read.quantity : undefined;
}

function targetOf(values: readonly UnitValue[]): IndicatorTally["target"] {
  const withTarget = values.flatMap(({ quantity: { amount, muc_tieu } }) =>
    amount.kind === "so" && muc_tieu !== undefined ? [{ value: amount.so, target: muc_tieu }] : [],
  );
  if (withTarget.length === 0) return undefined;
  const value = withTarget.reduce((sum, one) => sum + one.value, 0);
  const target = withTarget.reduce((sum, one) => sum + one.target, 0);
  return target > 0 ? { value, target, units: withTarget.length } : undefined;
}

function windowsOf(values: readonly UnitValue[]): Record<string, Amount> {
  const windows = new Map<string, Amount[]>();
  for (const { quantity } of values) {
    for (const [id, amount] of Object.entries(quantity.theo_dot ?? {})) {
      windows.set(id, [...(windows.get(id) ?? []), amount]);
    }
  }
  return Object.fromEntries(
    [...windows].flatMap(([id, amounts]) => {
      const sum = addAmounts(amounts, "cong");
      return sum ? [[id, sum] as const] : [];
    }),
  );
}

/** Only units that answered in both phases are compared: others would make a change that nobody made. */
function compareWith(
  last: ReadonlyMap<string, ThiDuaRecord>,
  values: readonly UnitValue[],
  indicator: Indicator,
): IndicatorTally["before"] {
  const both = values.flatMap(({ unit, quantity: { amount } }) => {
    const record = last.get(unit.id);
    const before = record && quantityIn(record, indicator)?.amount;
    return before?.kind === "so" && amount.kind === "so" ? [{ now: amount.so, before: before.so }] : [];
  });
  if (both.length === 0) return undefined;
  return {
    now: both.reduce((sum, one) => sum + one.now, 0),
    before: both.reduce((sum, one) => sum + one.before, 0),
    units: both.length,
  };
}

/** Adds maps up, key by key. */
export function sumByKey(list: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const one of list)
    for (const [key, value] of Object.entries(one)) sums.set(key, (sums.get(key) ?? 0) + value);
  return Object.fromEntries(sums);
}
