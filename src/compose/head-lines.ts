import { capitalsWidth } from "../model/letter-widths.ts";
import { KEPT_TOGETHER, LEADING } from "../words/report/head.ts";
import { unguard } from "../words/spelling.ts";

/** The column of the head that names the bodies, in twips, less a little for fonts of another measure. */
const COLUMN = 4690 - 120;
/** 14, in half-points (Hướng dẫn 36-HD/VPTW on the names of the bodies). */
const SIZE = 28;
const MOST_LINES = 4;
// No body has a name of more words; all ways to break one grow with the cube of them.
const MOST_WORDS = 24;
// What it costs to part two words that belong together, against lines of unequal length: more than any of those.
const PARTED = 10 * COLUMN;

/**
 * A name in capitals with line breaks where a clerk would put them: as few lines as the column needs, of about equal
 * length, no compound cut, no line that ends with “CÁC”. A name that fits stays on one line.
 * @param width of a text in twips; `column` the room that there is.
 */
export function balanceLines(name: string, width: (text: string) => number, column: number): string {
  const words = name.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return name;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const best = splits(words, count)
      .filter((lines) => lines.every((line) => width(line) <= column))
      .map((lines) => ({ lines, cost: costOf(lines, width) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (best) return best.lines.join("\n");
  }
  return name;
}

/** The name of a body in the head of a document. */
export function headLines(name: string, isBold: boolean): string {
  const capitals = name.toLocaleUpperCase("vi");
  return balanceLines(capitals, (text) => capitalsWidth(text, SIZE, isBold), COLUMN);
}

/** All ways to put words on so many lines. */
function splits(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join(" ")]];
  return words
    .slice(0, words.length - count + 1)
    .flatMap((_, index) =>
      splits(words.slice(index + 1), count - 1).map((rest) => [words.slice(0, index + 1).join(" "), ...rest]),
    );
}

function costOf(lines: readonly string[], width: (text: string) => number): number {
  const widths = lines.map(width);
  const uneven = Math.max(...widths) - Math.min(...widths);
  const parted = lines.slice(1).filter((line, index) => belong(lines[index] ?? "", line)).length;
  return uneven + parted * PARTED;
}

/** Whether the end of one line belongs to the beginning of the next. */
function belong(line: string, next: string): boolean {
  const last = unguard(line.split(" ").at(-1) ?? "");
  const first = unguard(next.split(" ")[0] ?? "");
  return LEADING.includes(last) || KEPT_TOGETHER.includes(`${last} ${first}`);
}
