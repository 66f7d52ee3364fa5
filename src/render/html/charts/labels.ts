import { lettersOf, widthOf } from "../../text/width.ts";

/*
 * How wide a text becomes is known only where it is read. These are the widths of DejaVu Sans, the widest font that an
 * office is likely to have, rounded up, in parts of the font's size: a label that fits by them fits everywhere.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\s.,!'’|iljI]/, 0.33],
  [/^[tfr:;()[\]/-]/, 0.42],
  [/^[cszxyvkJELFPTY“”"–]/, 0.64],
  [/^[mwMW%@…—+~=<>]/, 1],
  [/^\p{Lu}/u, 0.8],
];
const OTHER = 0.66;
const EAST_ASIAN = 1.2;
const BOLD = 1.12;

export type LabelFont = { readonly size: number; readonly weight: number };

/** The most that a text takes. */
export function roomFor(text: string, { size, weight }: LabelFont): number {
  const em = weight > 400 ? size * BOLD : size;
  return lettersOf(text).reduce((sum, letter) => sum + emOf(letter) * em, 0);
}

function emOf(letter: string): number {
  if (widthOf(letter) > 1) return EAST_ASIAN;
  const base = letter.normalize("NFD").charAt(0);
  return WIDTHS.find(([letters]) => letters.test(base))?.[1] ?? OTHER;
}

/**
 * Breaks a label at spaces into at most two lines of a width, about as long as each other. What is left over is cut off
 * with “…”: the whole name then stands in the table beside.
 */
export function labelLines(text: string, width: number, font: LabelFont): string[] {
  const lines = linesOf(text, width, font);
  if (lines.length === 1) return lines.map((line) => elide(line, width, font));
  const even = [0.6, 0.7, 0.8, 0.9].map((share) => linesOf(text, width * share, font));
  const [first = "", ...rest] = even.find(({ length }) => length === 2) ?? lines;
  return [first, rest.join(" ")].map((line) => elide(line, width, font));
}

function linesOf(text: string, width: number, font: LabelFont): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || roomFor(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function elide(text: string, width: number, font: LabelFont): string {
  if (roomFor(text, font) <= width) return text;
  let room = width - roomFor("…", font);
  const kept: string[] = [];
  for (const letter of lettersOf(text)) {
    room -= roomFor(letter, font);
    if (room < 0) break;
    kept.push(letter);
  }
  return `${kept.join("").trimEnd()}…`;
}
