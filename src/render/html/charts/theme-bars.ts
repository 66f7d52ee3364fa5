import { resultWords } from "../../../words/page.ts";
import type { Html } from "../escape.ts";
import type { Share, ThemeProgress } from "../themes.ts";
import { labelLines } from "./labels.ts";
import { draw } from "./spec.ts";

const WIDTH = 320;
const NAME = { size: 12, weight: 400, align: "left" };
const SMALL = { ...NAME, size: 11 };
const LINE = 15;
const BAR = 10;
const GAP = 10;
/** Where the bars begin, behind what they are called; and what is left for the percentage. */
const START = 66;
const NUMBER = 66;

type Row = { readonly share: Share; readonly top: number; readonly words: string };

/** Two bars for each theme: answers to its tasks, and to its indicators. */
export function themeBars(name: string, themes: readonly ThemeProgress[]): Promise<Html> {
  const { heads, tasks, indicators, height } = placed(themes);
  const all = [...tasks, ...indicators];
  // What nothing is asked of has no bar, lest it looks like nothing done.
  const drawn = (rows: readonly Row[]) => rows.filter(({ share }) => share.asked > 0);
  return draw(name, {
    width: WIDTH,
    height,
    domain: [0, 1],
    range: [START, WIDTH - NUMBER],
    layers: [
      { kind: "bar", name: "track", data: drawn(all).map(({ top }) => bar(1, top)) },
      { kind: "bar", name: "tasks", data: drawn(tasks).map(({ share, top }) => bar(partOf(share), top)) },
      {
        kind: "bar",
        name: "answers",
        data: drawn(indicators).map(({ share, top }) => bar(partOf(share), top)),
      },
      { kind: "note", name: "names", data: heads },
      { kind: "note", name: "kinds", data: all.map(({ words, top }) => note(0, top, words, 400)) },
      {
        kind: "note",
        name: "percent",
        data: all.map(({ share, top }) => note(WIDTH - NUMBER + 8, top, percentOf(share), 700)),
      },
    ],
  });
}

/** Where each head and bar lies, from the top down. */
function placed(themes: readonly ThemeProgress[]) {
  let y = 0;
  const rows = themes.map(({ theme, tasks, indicators }) => {
    const text = labelLines(resultWords.theme(theme.so, theme.ten), WIDTH, NAME);
    const head = { left: 0, y: y + LINE - 2, text, ...NAME };
    const top = y + LINE * text.length + 4;
    const next = top + BAR + 5;
    y = next + BAR + GAP;
    return {
      head,
      tasks: { share: tasks, top, words: resultWords.tasks },
      indicators: { share: indicators, top: next, words: resultWords.answers },
    };
  });
  return {
    heads: rows.map(({ head }) => head),
    tasks: rows.map((row) => row.tasks),
    indicators: rows.map((row) => row.indicators),
    height: Math.max(1, y - GAP + 1),
  };
}

function percentOf({ answered, asked }: Share): string {
  return resultWords.share(answered, asked);
}

function partOf({ answered, asked }: Share): number {
  return asked === 0 ? 0 : Math.min(1, answered / asked);
}

function bar(part: number, top: number) {
  return { x: 0, x2: part, y: top, height: BAR };
}

function note(left: number, top: number, text: string, weight: number) {
  return { left, y: top + BAR - 1, text, ...SMALL, weight };
}
