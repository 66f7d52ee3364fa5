import { daysBetween, type IsoDate } from "../model/date.ts";
import type { Plan } from "../model/plan.ts";
import type { Planned, Reminder } from "../model/reminder.ts";
import { isOpen, type PhaseStatus } from "../model/status.ts";

const DAYS_AHEAD = 5;
const DAYS_BETWEEN = 3;

/**
 * Whom to remind of a phase on a day: every unit with something open, but for those reminded within the last days and those
 * whose due date is not near yet.
 * @param log all reminders so far, of any phase.
 */
export function planReminders(
  { phase, units }: PhaseStatus,
  log: readonly Reminder[],
  { nhac_truoc = DAYS_AHEAD, nhac_cach = DAYS_BETWEEN }: NonNullable<Plan["theo_doi"]>,
  asOf: IsoDate,
): Planned[] {
  return units.filter(isOpen).map((status) => {
    const before = log
      .filter(({ don_vi, giai_doan }) => don_vi === status.unit.id && giai_doan === phase.so)
      .sort((a, b) => (a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0));
    const last = before.at(-1);
    const lan = Math.max(0, ...before.map((one) => one.lan)) + 1;
    const planned = { status, lan, before };
    if (last && daysBetween(last.ngay, asOf) < nhac_cach) return { ...planned, left: "reminded" };
    // Not late yet: before its due date a unit is reminded only when that is near.
    if (daysBetween(asOf, status.due) > nhac_truoc) return { ...planned, left: "early" };
    return planned;
  });
}
