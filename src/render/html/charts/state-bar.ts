import { isOwed, type PhaseCounts, STATES } from "../../../model/status.ts";
import { formatNumber } from "../../../words/format.ts";
import { stateWords } from "../../../words/state.ts";
import type { Html } from "../escape.ts";
import { roomFor } from "./labels.ts";
import { draw, type Layer } from "./spec.ts";

const WIDTH = 320;
const HEIGHT = 26;
const FONT = { size: 12, weight: 700 };
const PADDING = 6;

/** The units of a phase as one bar, a piece for each state, best first; with its sign and number where there is room. */
export function stateBar(name: string, { due, byState }: PhaseCounts): Promise<Html> {
  let before = 0;
  const owed = STATES.filter((state) => isOwed({ state }) && byState[state] > 0).reverse();
  const layers = owed.flatMap((state): Layer[] => {
    const count = byState[state];
    const x = before;
    before += count;
    const piece = { x, x2: before, y: 0, height: HEIGHT };
    const words = labelIn((count / due) * WIDTH, stateWords[state].sign, count);
    const text = { x: x + count / 2, y: 17, text: words, ...FONT, align: "center" };
    return [
      { kind: "bar", name: state, data: [piece] },
      { kind: "label", name: `${state}-label`, data: words === "" ? [] : [text] },
    ];
  });
  return draw(name, { width: WIDTH, height: HEIGHT, domain: [0, due], range: [0, WIDTH], layers });
}

function labelIn(width: number, sign: string, count: number): string {
  const whole = `${sign} ${formatNumber(count)}`;
  return [whole, sign].find((words) => roomFor(words, FONT) + PADDING <= width) ?? "";
}
