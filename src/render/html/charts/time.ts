import { daysBetween, type IsoDate } from "../../../model/date.ts";
import type { Milestone, Plan } from "../../../model/plan.ts";

/** How wide the picture is, and what of it is left of the scale for names. */
export const WIDTH = 800;
export const NAMES = 160;
const RIGHT = 14;
const DAY = 86_400_000;

/** The scale of a timeline: days from its first one. */
export type Time = { readonly first: IsoDate; readonly days: number };

/** From the month of the campaign's first day to a few days after its last one. */
export function timeOf(plan: Plan): Time {
  const days = plan.giai_doan
    .flatMap(({ tu, den, han_nop, han_bao_cao, dot = [], ky_niem = [] }) => [
      ...[tu, den, han_nop, han_bao_cao],
      ...dot.flatMap((window) => [window.tu, window.den]),
      ...ky_niem.map(({ ngay }) => ngay),
    ])
    .sort();
  const first = `${(days[0] ?? "").slice(0, 8)}01`;
  const all = daysBetween(first, days.at(-1) ?? first);
  return { first, days: Math.ceil(all * 1.02) + 2 };
}

/** Where a day lies on the scale. */
export function dayOn({ first }: Time, day: IsoDate): number {
  return daysBetween(first, day);
}

/** The ends of the scale in the picture. */
export const RANGE = [NAMES, WIDTH - RIGHT] as const;

/** Where a day lies in the picture. */
export function leftOf(time: Time, day: IsoDate): number {
  return RANGE[0] + (dayOn(time, day) / time.days) * (RANGE[1] - RANGE[0]);
}

/** The first days of months, each `step` months after the other. */
export function monthsOn({ first, days }: Time, step: number): IsoDate[] {
  const [year, month] = first.split("-").map(Number) as [number, number];
  const starts: IsoDate[] = [];
  for (let index = 0; ; index += step) {
    const time = Date.UTC(year, month - 1 + index, 1);
    if (time - Date.parse(first) > days * DAY) return starts;
    starts.push(new Date(time).toISOString().slice(0, 10));
  }
}

/** The days that the campaign greets, by day: the number of each is its place in this list, from 1. */
export function milestonesOf(plan: Plan): Milestone[] {
  return plan.giai_doan
    .flatMap(({ ky_niem = [] }) => ky_niem)
    .sort((a, b) => (a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0));
}
