import { daysBetween, type IsoDate } from "../../../model/date.ts";
import type { Phase, Plan, Window } from "../../../model/plan.ts";
import { pageWords, timelineWords } from "../../../words/page.ts";
import type { Html } from "../escape.ts";
import { legend, months, now } from "./calendar.ts";
import { labelLines } from "./labels.ts";
import { milestoneSigns } from "./milestones.ts";
import { draw, type Layer } from "./spec.ts";
import { dayOn, NAMES, RANGE, type Time, timeOf, WIDTH } from "./time.ts";

const HEAD = 36;
const LINE = 15;
const NAME = { size: 12.5, weight: 700, align: "left" };
const SMALL = { size: 11, weight: 400, align: "left" };

/** A phase or a window of it, with the lines of its name and where it begins in the picture. */
type Row<Of = Phase | Window> = { readonly of: Of; readonly lines: string[]; readonly top: number };
type Rows = { readonly phases: Row<Phase>[]; readonly windows: Row<Window>[]; readonly bottom: number };

/** Phases and windows as bars, due dates and milestones as signs, and the day of the page as a line. */
export function timelineChart(plan: Plan, asOf: IsoDate): Promise<Html> {
  const time = timeOf(plan);
  const rows = placed(plan);
  const milestones = milestoneSigns(plan, rows.bottom, time);
  const end = rows.bottom + milestones.height;
  return draw(timelineWords.chart, {
    width: WIDTH,
    height: end + 28,
    domain: [0, time.days],
    range: RANGE,
    layers: [
      ...months(time, HEAD, end),
      ...bars(rows, time),
      ...names(rows),
      // Below the signs, which must stay readable.
      ...now(asOf, time, HEAD, end),
      ...dueSigns(rows.phases, time),
      ...milestones.layers,
      ...legend(end + 16, milestones.height > 0),
    ],
  });
}

function placed(plan: Plan): Rows {
  const phases: Row<Phase>[] = [];
  const windows: Row<Window>[] = [];
  let top = HEAD + 6;
  for (const of of plan.giai_doan) {
    const lines = labelLines(of.ten, NAMES - 10, NAME);
    phases.push({ of, lines, top });
    top += (lines.length + 1) * LINE + 8;
    for (const window of of.dot ?? []) {
      const inside = labelLines(window.ten_ngan, NAMES - 22, SMALL);
      windows.push({ of: window, lines: inside, top });
      top += inside.length * LINE + 6;
    }
  }
  return { phases, windows, bottom: top + 4 };
}

function bars({ phases, windows }: Rows, time: Time): Layer[] {
  // A last day counts whole, so its bar ends where the next day begins.
  const bar = ({ of, top }: Row, height: number) => {
    const x = dayOn(time, of.tu);
    return { x, x2: x + daysBetween(of.tu, of.den) + 1, y: top + 2, height };
  };
  return [
    { kind: "bar", name: "phases", data: phases.map((row) => bar(row, 16)) },
    { kind: "bar", name: "windows", data: windows.map((row) => bar(row, 9)) },
  ];
}

function names({ phases, windows }: Rows): Layer[] {
  const period = ({ of, lines, top }: Row) => ({
    left: 0,
    y: top + 12 + lines.length * LINE,
    text: pageWords.period(of.tu, of.den),
    ...SMALL,
  });
  const name = ({ lines, top }: Row, left: number, below: number) => ({ left, y: top + below, text: lines });
  return [
    { kind: "note", name: "phase-names", data: phases.map((row) => ({ ...name(row, 0, 13), ...NAME })) },
    { kind: "note", name: "periods", data: phases.map(period) },
    { kind: "note", name: "window-names", data: windows.map((row) => ({ ...name(row, 12, 11), ...SMALL })) },
  ];
}

function dueSigns(phases: readonly Row<Phase>[], time: Time): Layer[] {
  const sign = (top: number, day: IsoDate) => ({ x: dayOn(time, day), y: top });
  return [
    {
      kind: "sign",
      name: "due",
      data: phases.map(({ of, top }) => ({
        ...sign(top + 4, of.han_nop),
        shape: "triangle-down",
        size: 110,
      })),
    },
    {
      kind: "sign",
      name: "report",
      data: phases.map(({ of, top }) => ({ ...sign(top + 21, of.han_bao_cao), shape: "square", size: 80 })),
    },
  ];
}
