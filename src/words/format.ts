import { type IsoDate, partsOf } from "../model/date.ts";

const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const upToThree = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 });

/** `1638` → `1.638`: a dot between thousands (Luật Kế toán 2003, Điều 12). */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** `formatPercent(821, 1450)` → `56,62%`: rounded half up to two decimals, trailing zeros dropped. */
export function formatPercent(part: number | bigint, total: number | bigint): string {
  return `${inHundredths(hundredthsOf(part, total))}%`;
}

/** `formatFraction(25, 2)` → `12,5`: rounded and written as a percentage is. */
export function formatFraction(part: number | bigint, total: number | bigint): string {
  return inHundredths(hundredthsOf(part, 100n * BigInt(total)));
}

function inHundredths(hundredths: bigint): string {
  const decimals = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${whole.format(hundredths / 100n)}${decimals && `,${decimals}`}`;
}

/** The same as a number: `percentOf(821, 1450)` → 56.62. */
export function percentOf(part: number, total: number): number {
  return Number(hundredthsOf(part, total)) / 100;
}

function hundredthsOf(part: number | bigint, total: number | bigint): bigint {
  return (BigInt(part) * 20_000n + BigInt(total)) / (2n * BigInt(total));
}

/** Đồng as a clerk writes them: `9,3 tỷ đồng`, `25 triệu đồng`, `450 nghìn đồng`, else in full. */
export function formatMoney(dong: number): string {
  for (const [size, name] of [
    [1_000_000_000, "tỷ"],
    [1_000_000, "triệu"],
  ] as const) {
    if (dong >= size && dong % (size / 1000) === 0) return `${upToThree.format(dong / size)} ${name} đồng`;
  }
  if (dong > 0 && dong < 1_000_000 && dong % 1000 === 0) return `${dong / 1000} nghìn đồng`;
  return `${whole.format(dong)} đồng`;
}

/** `2025-05-03` → `03/5/2025`: days below 10 and months 1 and 2 are padded, as Party documents do. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

/** `2025-05-03` → `ngày 03 tháng 5 năm 2025`. */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${padDay(day)} tháng ${padMonth(month)} năm ${year}`;
}

/** `2025-04-01` → `tháng 4/2025`. */
export function formatMonth(date: IsoDate): string {
  const { year, month } = partsOf(date);
  return `tháng ${padMonth(month)}/${year}`;
}

/** `["a", "b", "c"]` → `a, b và c`. */
export function joinList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;
}

function padDay(day: number): string {
  return String(day).padStart(2, "0");
}

function padMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** `Nguyễn Văn A, chuyên viên`; the name alone where there is no office. */
export function nameWithOffice(name: string, office: string | undefined): string {
  return office ? `${name}, ${office}` : name;
}
