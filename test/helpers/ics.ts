import ICAL from "ical.js";

/** What another reader of iCalendar (that of Thunderbird) finds in a text. */
export function readIcs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, name: nameOf(calendar), events: calendar.getAllSubcomponents("vevent").map(readEvent) };
}

// A property that it does not know has no type for it; RFC 5545 (3.8.8.2) makes it a text.
function nameOf(calendar: ICAL.Component): string {
  const raw = String(calendar.getFirstPropertyValue("x-wr-calname"));
  return ICAL.design.icalendar.value.text.fromICAL(raw);
}

function readEvent(event: ICAL.Component) {
  const day = (name: string) => {
    const property = event.getFirstProperty(name);
    return { type: property?.type, value: String(property?.getFirstValue()) };
  };
  const text = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    uid: text("uid"),
    title: text("summary"),
    description: text("description"),
    start: day("dtstart"),
    end: day("dtend"),
    stamp: text("dtstamp"),
    sequence: event.getFirstPropertyValue("sequence"),
    transparency: text("transp"),
    alarms: event.getAllSubcomponents("valarm").map(readAlarm),
  };
}

function readAlarm(alarm: ICAL.Component) {
  const trigger = alarm.getFirstProperty("trigger");
  const duration = trigger?.getFirstValue() as ICAL.Duration | undefined;
  return {
    action: String(alarm.getFirstPropertyValue("action")),
    text: String(alarm.getFirstPropertyValue("description")),
    type: trigger?.type,
    related: trigger?.getFirstParameter("related"),
    hours: (duration?.toSeconds() ?? Number.NaN) / 3600,
  };
}
