import {
  escape as escapeText,
  foldLines,
  ICalAlarmRelatesTo,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEvent,
  ICalEventTransparency,
} from "ical-generator";
import type { Calendar, CalendarAlarm, CalendarEntry } from "../model/calendar.ts";
import type { IsoDate } from "../model/date.ts";

const TIME_ZONE = "Asia/Ho_Chi_Minh";
const END = "END:VCALENDAR";
const HOUR = 3600;
const DAY = 24 * HOUR;
const MORNING = 8 * HOUR;

/** A calendar as the text of an `.ics` file (RFC 5545): the same bytes for the same calendar, on any clock. */
export function renderIcs({ name, stamp, entries }: Calendar): string {
  const frame = new ICalCalendar({
    prodId: { company: "thi-dua", product: "thi-dua calendar", language: "VI" },
    scale: "gregorian",
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes every other text, but not this one.
    name: escapeText(clean(name), false),
    // Its own `timezone` would also take the Z from DTSTAMP, which has to be in UTC.
    x: { "X-WR-TIMEZONE": TIME_ZONE },
  });
  const events = entries.map((entry) => eventOf(entry, stamp, frame).toString());
  // Put in by hand, as the library would write its X- lines after the events, where RFC 5545 has no place for them, and
  // would leave the last line without its end.
  const head = frame.toString().slice(0, -END.length);
  return `${head}${foldLines(events.join(""))}${END}\r\n`;
}

/**
 * Free, not busy: neither a phase nor a due date keeps anybody from a meeting. Outlook takes that from TRANSP too; its
 * own property would come after the alarms, where RFC 5545 has no place for it.
 */
function eventOf(entry: CalendarEntry, stamp: IsoDate, frame: ICalCalendar): ICalEvent {
  const event = new ICalEvent(
    {
      id: entry.uid,
      sequence: 0,
      stamp: midnight(stamp),
      allDay: true,
      start: midnight(entry.start),
      // The end of an event is the first day that it has no part in.
      end: new Date(midnight(entry.end).getTime() + DAY * 1000),
      summary: clean(entry.title),
      description: clean(entry.description),
      transparency: ICalEventTransparency.TRANSPARENT,
    },
    frame,
  );
  for (const alarm of entry.alarms) addAlarm(event, alarm);
  return event;
}

/**
 * At 08:00 by the clock of whoever has the calendar, in Viet Nam that of Viet Nam: a whole day has no time zone and
 * begins at their midnight. On the day itself the bell rings after the start; should Outlook, which takes any duration
 * for one before the start (MS-OXCICAL), choose that one, it rings at 16:00 the day before.
 */
function addAlarm(event: ICalEvent, { daysBefore, text }: CalendarAlarm): void {
  const alarm = event.createAlarm({ triggerBefore: daysBefore * DAY - MORNING, description: clean(text) });
  // The library counts a bell after the start from the end, unless told here: among the data it passes `relatesTo` over.
  alarm.relatesTo(ICalAlarmRelatesTo.start);
}

/** In UTC, in which the library reads a day. */
function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** NFC, without characters that have no place in a text of iCalendar; what else breaks a line becomes a line break. */
function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, "");
}
