import type { Indicator, Window } from "../../model/plan.ts";
import type { Amount } from "../../model/quantity.ts";
import type { IndicatorTally } from "../../model/tally.ts";
import { formatMoney, formatNumber, formatPercent, joinList } from "../format.ts";
import { lowerFirst } from "./document.ts";

/** An amount in a sentence: `1.638`, `25 triệu đồng`, `98,6% (71/72)`. */
export function amountInWords(indicator: Indicator, amount: Amount): string {
  switch (amount.kind) {
    case "so":
      return indicator.loai === "tien" ? formatMoney(amount.so) : formatNumber(amount.so);
    case "ty_le":
      return `${formatPercent(amount.tu_so, amount.mau_so)} (${formatNumber(amount.tu_so)}/${formatNumber(amount.mau_so)})`;
    case "co_khong":
      return amount.co ? "có" : "không";
    case "danh_muc":
      return indicator.danh_muc?.find(({ id }) => id === amount.muc)?.ten ?? amount.muc;
  }
}

/** An amount in the cell of a table: without its unit, which stands in the head of the column. */
export function amountInCell(indicator: Indicator, amount: Amount): string {
  if (amount.kind === "ty_le") return `${formatNumber(amount.tu_so)}/${formatNumber(amount.mau_so)}`;
  if (amount.kind === "so") return formatNumber(amount.so);
  return amountInWords(indicator, amount);
}

/** The sentence of an indicator, or `undefined` where there is nothing that a clerk would write. */
export function indicatorSentence(tally: IndicatorTally, windows: readonly Window[]): string | undefined {
  const { indicator } = tally;
  if (indicator.loai === "co_khong" || indicator.loai === "danh_muc") return wordsSentence(tally);
  if (!tally.total || (isZero(tally.total) && !tally.target)) return undefined;
  const amount = `${tally.estimated ? "khoảng " : ""}${amountInWords(indicator, tally.total)}`;
  const head = withAmount(indicator, amount);
  const details = [
    partsIn(tally),
    windowsIn(tally, windows),
    targetIn(tally),
    changeIn(tally),
    leaderIn(tally),
  ];
  return `${[head, ...details.filter((one) => one !== undefined)].join("; ")}.`;
}

/** What the plan says of an indicator, with the amount in its place. */
export function withAmount(indicator: Indicator, amount: string): string {
  if (indicator.cau) return indicator.cau.replace("{so}", () => amount);
  const unit = indicator.loai === "tien" || indicator.loai === "ty_le" ? "" : ` ${indicator.don_vi_tinh}`;
  return `${indicator.ten}: ${amount}${unit}`;
}

/** Whether an amount says that there was nothing. */
export function isZero(amount: Amount): boolean {
  return amount.kind === "so" ? amount.so === 0 : amount.kind === "ty_le" && amount.mau_so === 0;
}

/** How many units said yes, or chose what; `undefined` where none answered. */
export function wordsSentence({
  indicator,
  yes,
  choices,
  n,
}: Pick<IndicatorTally, "indicator" | "yes" | "choices" | "n">): string | undefined {
  if (n === 0) return undefined;
  if (indicator.loai === "co_khong")
    return `${indicator.ten}: ${formatNumber(yes)}/${formatNumber(n)} ${indicator.don_vi_tinh}.`;
  const counts = [...(indicator.danh_muc ?? [])]
    .reverse()
    .flatMap(({ id, ten }) =>
      choices[id] ? [`${formatNumber(choices[id])} ${indicator.don_vi_tinh} ${ten}`] : [],
    );
  return `${indicator.ten}: ${joinList(counts)}.`;
}

/** “Trong đó”: the parts that are not nothing. */
export function partsIn({
  indicator,
  parts,
}: Pick<IndicatorTally, "indicator" | "parts">): string | undefined {
  const told = (indicator.thanh_phan?.muc ?? []).flatMap(({ id, ten }) =>
    parts[id] ? [`${ten} ${formatNumber(parts[id])}`] : [],
  );
  return told.length === 0 ? undefined : `trong đó ${joinList(told)}`;
}

/** The windows of a phase, where at least two have figures. */
export function windowsIn(
  { indicator, windows: sums }: IndicatorTally,
  windows: readonly Window[],
): string | undefined {
  const told = windows.flatMap(({ id, ten_ngan }) => {
    const sum = sums[id];
    return sum ? [`${ten_ngan}: ${amountInWords(indicator, sum)}`] : [];
  });
  return told.length < 2 ? undefined : `các đơn vị chia theo đợt: ${joinList(told)}`;
}

/** How far what was registered was reached. */
export function targetIn({ target, n }: Pick<IndicatorTally, "target" | "n">): string | undefined {
  if (!target) return undefined;
  const whose = target.units === n ? "" : ` của ${formatNumber(target.units)} đơn vị có đăng ký`;
  return `đạt ${formatPercent(target.value, target.target)} số đăng ký${whose}`;
}

/** The phase before beside this one, of what adds up; on fewer than half of the units it would be one of accidents. */
export function comparison({ indicator, before, n }: IndicatorTally): IndicatorTally["before"] {
  const isWorth = before && indicator.cong_don === "cong" && before.before !== 0 && before.units * 2 >= n;
  return isWorth ? before : undefined;
}

function changeIn(tally: IndicatorTally): string | undefined {
  const { indicator, n } = tally;
  const before = comparison(tally);
  if (!before) return undefined;
  const change = before.now - before.before;
  const base = before.units === n ? "" : ` (tính trên ${formatNumber(before.units)} đơn vị cùng báo cáo)`;
  if (change === 0) return `bằng giai đoạn trước${base}`;
  const size = amountInWords(indicator, { kind: "so", so: Math.abs(change) });
  return `${change > 0 ? "tăng" : "giảm"} ${size} so với giai đoạn trước${base}`;
}

// One unit leads when it is alone at the top and clearly above an equal share.
export function leaderIn({
  indicator,
  values,
}: Pick<IndicatorTally, "indicator" | "values">): string | undefined {
  const numbers = values.flatMap(({ unit, quantity: { amount } }) =>
    amount.kind === "so" ? [{ unit, so: amount.so }] : [],
  );
  if (numbers.length < 4) return undefined;
  const [first, second] = numbers.sort((a, b) => b.so - a.so);
  if (!first || !second || first.so < 3 || first.so === second.so) return undefined;
  return `nhiều nhất là ${first.unit.ten} (${amountInWords(indicator, { kind: "so", so: first.so })})`;
}

/** The head of a column: name and, in brackets, unit where the name does not say it. */
export function columnHead({ ten_ngan, don_vi_tinh }: Indicator): string {
  const unit = lowerFirst(don_vi_tinh);
  return lowerFirst(ten_ngan).includes(unit) ? ten_ngan : `${ten_ngan} (${unit})`;
}
