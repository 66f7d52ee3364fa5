import type { IsoDate } from "./date.ts";
import type { VnTime } from "./status.ts";

// Asia/Ho_Chi_Minh has been at +07:00 all through since 1975 (IANA tz database).
const SEVEN_HOURS = 7 * 60 * 60;

/** An instant, in seconds since 1970, as `yyyy-mm-dd hh:mm` in Vietnam. */
export function vnTimeOf(seconds: number): VnTime {
  const most = 253_402_300_799 - SEVEN_HOURS;
  const bounded = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), most) : 0;
  return new Date((bounded + SEVEN_HOURS) * 1000).toISOString().slice(0, 16).replace("T", " ");
}

/** The day that an instant falls on in Vietnam. */
export function vnDayOf(seconds: number): IsoDate {
  return vnTimeOf(seconds).slice(0, 10);
}
