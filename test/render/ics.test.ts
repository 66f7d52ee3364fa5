import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calendar, CalendarEntry } from "../../src/model/calendar.ts";
import { renderIcs } from "../../src/render/ics.ts";
import { readIcs } from "../helpers/ics.ts";

function anEntry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  const day = { start: "2025-06-30", end: "2025-06-30" };
  const words = { title: "Hạn nộp", description: "Một dòng" };
  return { uid: "a@thi-dua", kind: "due", ...words, ...day, alarms: [], ...changes };
}

/** Two entries; every text of the first, and the name, is the given one. */
function allOf(text: string): Calendar {
  const first = anEntry({ title: text, description: text, alarms: [{ daysBefore: 1, text }] });
  return { name: text, stamp: "2024-10-28", entries: [first, anEntry({ uid: "b@thi-dua" })] };
}

/** What must come out: composed letters, breaks as line feeds, no character that iCalendar has no place for. */
function tidied(text: string): string {
  return [...text.normalize("NFC").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")]
    .filter((letter) => letter === "\n" || letter === "\t" || !/[\p{Cc}\p{Cs}]/u.test(letter))
    .join("");
}

const linesOf = (text: string) => text.split("\r\n");

describe("a text in a calendar", () => {
  it.each([
    ["an event of its own", "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\nSUMMARY:y"],
    ["an event of its own, with the breaks of the format", "x\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\n"],
    ["breaks that only some readers know", "a\u2028BEGIN:VEVENT\u2029b\u0085c\u000bd\fe"],
    ["separators and escapes", "a, b; c: d\\ e\\n f\\, g"],
    ["quotes and parameters", 'a";X=1:b'],
    ["control characters and half a letter", "a\u0000b\u0007c\u001bd\u009fe\ud800f"],
    ["a long line", "thi đua ".repeat(400)],
    ["letters of four octets", "🎉".repeat(100)],
  ])("stays in its property where it holds %s", (_what, hostile) => {
    const { calendar, events, name } = readIcs(renderIcs(allOf(hostile)));
    expect(events).toHaveLength(2);
    expect(calendar.getAllSubcomponents()).toHaveLength(2);
    expect(events.map(({ uid }) => uid)).toEqual(["a@thi-dua", "b@thi-dua"]);
    const { title, description, alarms } = events[0] as (typeof events)[number];
    expect([title, description, alarms[0]?.text, name]).toEqual(Array(4).fill(tidied(hostile)));
  });

  it("comes back as it was, in lines of at most 75 octets, whatever it holds", () => {
    const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anyText, (text) => {
        if (tidied(text) === "") return;
        const written = renderIcs(allOf(text));
        const { events } = readIcs(written);
        expect(events).toHaveLength(2);
        expect(events[0]?.description).toBe(tidied(text));
        for (const line of linesOf(written)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it.each([0, 1, 2, 3])("is folded between letters, wherever they fall (%i)", (shift) => {
    const written = renderIcs(allOf(`${"a".repeat(shift)}${"ệ".repeat(60)}${"🎉".repeat(60)}`));
    for (const line of linesOf(written)) {
      const bytes = Buffer.from(line);
      expect(bytes.length).toBeLessThanOrEqual(75);
      expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBe(line);
      expect(line).not.toMatch(/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});

describe("a calendar file", () => {
  const written = renderIcs(allOf("x"));

  it("ends each line, also the last one, as the format asks", () => {
    expect(written.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has its own properties before its events, and those of an event before its alarms", () => {
    const lines = linesOf(written);
    const at = (line: string) => lines.indexOf(line);
    expect(at("X-WR-TIMEZONE:Asia/Ho_Chi_Minh")).toBeGreaterThan(0);
    expect(at("X-WR-TIMEZONE:Asia/Ho_Chi_Minh")).toBeLessThan(at("BEGIN:VEVENT"));
    expect(lines[at("END:VALARM") + 1]).toBe("END:VEVENT");
  });

  it("is published, by thi-dua, in the calendar that all use", () => {
    const { calendar } = readIcs(written);
    const value = (name: string) => calendar.getFirstPropertyValue(name);
    expect(value("version")).toBe("2.0");
    expect(value("prodid")).toBe("-//thi-dua//thi-dua calendar//VI");
    expect(value("method")).toBe("PUBLISH");
    expect(value("calscale")).toBe("GREGORIAN");
  });

  it("says that it was made on the day it is told, in UTC, and that nothing was changed since", () => {
    const [event] = readIcs(written).events;
    expect(event?.stamp).toBe("2024-10-28T00:00:00Z");
    expect(event?.sequence).toBe(0);
  });

  it("keeps nobody busy", () =>
    expect(readIcs(written).events.map(({ transparency }) => transparency)).toEqual([
      "TRANSPARENT",
      "TRANSPARENT",
    ]));

  it.each([
    ["2025-06-30", "2025-06-30", "2025-07-01"],
    ["2024-10-28", "2024-12-31", "2025-01-01"],
    ["2024-02-01", "2024-02-28", "2024-02-29"],
  ])("ends what lasts from %s to %s on %s, the first day without it", (start, end, after) => {
    const [event] = readIcs(renderIcs({ ...allOf("x"), entries: [anEntry({ start, end })] })).events;
    expect(event?.start).toEqual({ type: "date", value: start });
    expect(event?.end).toEqual({ type: "date", value: after });
  });

  it("rings at 08:00, by durations from the start of the day", () => {
    const alarms = [7, 3, 1, 0].map((daysBefore) => ({ daysBefore, text: "x" }));
    const ics = renderIcs({ ...allOf("x"), entries: [anEntry({ alarms })] });
    expect(linesOf(ics).filter((line) => line.startsWith("TRIGGER"))).toEqual([
      "TRIGGER;RELATED=START:-P6DT16H",
      "TRIGGER;RELATED=START:-P2DT16H",
      "TRIGGER;RELATED=START:-PT16H",
      "TRIGGER;RELATED=START:PT8H",
    ]);
    const read = readIcs(ics).events[0]?.alarms ?? [];
    expect(read.map(({ hours }) => hours)).toEqual([8 - 7 * 24, 8 - 3 * 24, 8 - 24, 8]);
    expect(read.every(({ action, type }) => action === "DISPLAY" && type === "duration")).toBe(true);
  });
});
