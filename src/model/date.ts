/** A calendar day as `yyyy-mm-dd`; such strings compare as days do. */
export type IsoDate = string;

const SHORT = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why a text is no date: not of either form, or of the form but no such day (31/4). */
export type DateFault = "form" | "no-such-day";

/**
 * Reads `d/m/yyyy`, `dd/mm/yyyy` or `yyyy-mm-dd`.
 * @returns the day as `yyyy-mm-dd`, or why it is none.
 */
export function readDate(text: string): { date: IsoDate } | { fault: DateFault } {
  const short = SHORT.exec(text);
  const iso = ISO.exec(text);
  if (!short && !iso) return { fault: "form" };
  const [year, month, day] = short
    ? [Number(short[3]), Number(short[2]), Number(short[1])]
    : [Number(iso?.[1]), Number(iso?.[2]), Number(iso?.[3])];
  const time = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return real ? { date: time.toISOString().slice(0, 10) } : { fault: "no-such-day" };
}

/** The parts of a day as numbers: year, month 1–12, day 1–31. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split("-").map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

/** How many days `to` lies after `from`; negative if before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A stretch of days, both ends included; an absent end is open. */
export type Interval = { tu?: IsoDate | undefined; den?: IsoDate | undefined };

/** Whether the day lies in the interval. */
export function holds(interval: Interval, date: IsoDate): boolean {
  return (interval.tu ?? "0000") <= date && date <= (interval.den ?? "9999");
}

/** Whether the two intervals share a day. */
export function overlap(a: Interval, b: Interval): boolean {
  return (a.tu ?? "0000") <= (b.den ?? "9999") && (b.tu ?? "0000") <= (a.den ?? "9999");
}

/** `dd/mm/yyyy`, as records type it. */
export function typedDate(date: IsoDate): string {
  return date.split("-").reverse().join("/");
}
