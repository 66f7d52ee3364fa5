import type { IndicatorTally } from "../../../model/tally.ts";
import { resultWords } from "../../../words/page.ts";
import type { Html } from "../escape.ts";
import { labelLines } from "./labels.ts";
import { draw } from "./spec.ts";

const WIDTH = 320;
const NAME = { size: 12, weight: 400, align: "left" };
const STRONG = { ...NAME, weight: 700 };
const LINE = 15;
const BAR = 12;
const GAP = 10;
/** Left for the percentage at the end of a bar. */
const NUMBER = 76;
/** Longer bars are cut off here, or one of 5.000% would leave nothing to see of the others. */
const MOST = 200;

/** An indicator that has a target. */
export type Aimed = IndicatorTally & { readonly target: NonNullable<IndicatorTally["target"]> };

/** Indicators in percent of their targets, with a line at 100. */
export function indicatorBars(name: string, indicators: readonly Aimed[]): Promise<Html> {
  let y = 0;
  const rows = indicators.map(({ indicator, target }) => {
    const lines = labelLines(indicator.ten, WIDTH, NAME);
    const top = y + LINE * lines.length + 4;
    const row = { y: y + LINE - 2, top, lines, target, percent: (100 * target.value) / target.target };
    y = top + BAR + GAP;
    return row;
  });
  const most = Math.min(MOST, Math.max(100, ...rows.map(({ percent }) => percent)));
  return draw(name, {
    width: WIDTH,
    height: Math.max(1, y - GAP + 3),
    domain: [0, most],
    range: [0, WIDTH - NUMBER],
    layers: [
      { kind: "bar", name: "track", data: rows.map(({ top }) => ({ x: 0, x2: most, y: top, height: BAR })) },
      {
        kind: "bar",
        name: "reached",
        data: rows.map(({ top, percent }) => ({ x: 0, x2: Math.min(percent, most), y: top, height: BAR })),
      },
      {
        kind: "line",
        name: "goal",
        data: rows.map(({ top }) => ({ x: 100, y: top - 3, y2: top + BAR + 3 })),
      },
      {
        kind: "note",
        name: "names",
        data: rows.map((row) => ({
          left: 0,
          y: row.y,
          text: row.lines,
          ...NAME,
        })),
      },
      {
        kind: "note",
        name: "percent",
        data: rows.map((row) => ({ ...numberAt(row.top), text: reached(row.target) })),
      },
    ],
  });
}

function reached({ value, target }: Aimed["target"]): string {
  return resultWords.reached(value, target);
}

function numberAt(top: number) {
  return { left: WIDTH - NUMBER + 8, y: top + BAR - 2, ...STRONG };
}
