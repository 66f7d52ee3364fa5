import type { IsoDate } from "./date.ts";

/** What an entry stands for; `due` is the units' due date, `report` that of the committee's report upward. */
export type CalendarKind = "due" | "report" | "phase" | "window" | "milestone";

/** A bell in the morning, so many days before the first day of its entry; 0 is on that day. */
export type CalendarAlarm = { readonly daysBefore: number; readonly text: string };

/** Something that takes whole days, from `start` to `end`, both included. */
export type CalendarEntry = {
  /** The same for the same thing of the same campaign, whatever it is called and on whatever day it falls. */
  readonly uid: string;
  readonly kind: CalendarKind;
  readonly title: string;
  /** One line or more. */
  readonly description: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly alarms: readonly CalendarAlarm[];
};

/** The calendar of a campaign; it knows nothing of iCalendar. */
export type Calendar = {
  readonly name: string;
  /** The day that it says it was made on. */
  readonly stamp: IsoDate;
  readonly entries: readonly CalendarEntry[];
};
