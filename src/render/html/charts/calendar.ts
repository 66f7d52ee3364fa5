import type { IsoDate } from "../../../model/date.ts";
import { timelineWords } from "../../../words/page.ts";
import { roomFor } from "./labels.ts";
import type { Layer } from "./spec.ts";
import { dayOn, leftOf, monthsOn, RANGE, type Time, WIDTH } from "./time.ts";

const SMALL = { size: 11, weight: 400 };
const STRONG = { size: 11, weight: 700 };
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
/** From one month's name to the next. */
const MONTH = 62;

/** The months: a name at the head and a line down to `bottom`. */
export function months(time: Time, top: number, bottom: number): Layer[] {
  const fitting = (RANGE[1] - RANGE[0]) / MONTH;
  const step = STEPS.find((one) => time.days / 30.4 / one <= fitting) ?? 12_000;
  const starts = monthsOn(time, step).filter((day) => leftOf(time, day) < WIDTH - MONTH / 2);
  const at = starts.map((day) => ({ x: dayOn(time, day), day }));
  return [
    { kind: "line", name: "month-lines", data: at.map(({ x }) => ({ x, y: top, y2: bottom })) },
    {
      kind: "label",
      name: "months",
      data: at.map(({ x, day }) => ({
        x,
        y: top - 5,
        text: timelineWords.month(day),
        ...SMALL,
        align: "center",
      })),
    },
  ];
}

/** The day of the page as a line; where it lies outside, at the edge and with an arrow. */
export function now(asOf: IsoDate, time: Time, top: number, bottom: number): Layer[] {
  const day = dayOn(time, asOf);
  const x = Math.min(Math.max(day, 0), time.days);
  const words = x < day ? timelineWords.after : x > day ? timelineWords.before : timelineWords.asOf;
  const text = words(asOf);
  const half = roomFor(text, STRONG) / 2;
  const left = leftOf(time, time.first) + (x / time.days) * (RANGE[1] - RANGE[0]);
  const align = left + half > WIDTH ? "right" : left - half < 0 ? "left" : "center";
  return [
    { kind: "line", name: "as-of-line", data: [{ x, y: top, y2: bottom }] },
    { kind: "label", name: "as-of-words", data: [{ x, y: 11, text, ...STRONG, align }] },
  ];
}

/** What the signs mean. */
export function legend(y: number, hasMilestones: boolean): Layer[] {
  const all = [
    { layer: "key-due", shape: "triangle-down", size: 110, text: timelineWords.due },
    { layer: "key-report", shape: "square", size: 80, text: timelineWords.report },
    { layer: "key-milestone", shape: "circle", size: 130, text: timelineWords.milestone },
  ].filter(({ layer }) => hasMilestones || layer !== "key-milestone");
  let left = RANGE[0];
  return all.flatMap(({ layer, shape, size, text }): Layer[] => {
    const at = left + 6;
    left += 36 + roomFor(text, SMALL);
    return [
      { kind: "key", name: layer, data: [{ left: at, y, shape, size }] },
      {
        kind: "note",
        name: `${layer}-words`,
        data: [{ left: at + 10, y: y + 4, text, ...SMALL, align: "left" }],
      },
    ];
  });
}
