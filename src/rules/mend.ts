import { readDate } from "../model/date.ts";
import type { Problem } from "../model/problem.ts";
import { onlyNeighbour } from "../model/suggest.ts";

/*
 * What can be mended without asking what was meant: letters that only look right, dates and numbers in another spelling,
 * a key with one letter wrong. Everything else needs a person.
 */

/** A part of a line that is replaced: columns from 1, the end exclusive, as in `Place`. */
export type Mend = {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly put: string;
};

// Those that have no width; the ones that reverse the reading may hide something, and a person should see it.
const WIDTHLESS = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/gu;

/** How one problem is mended, given the line that it stands on. @returns no mend where a person has to. */
export function mendsOf(problem: Problem, line: string): Mend[] {
  const { code, place, args } = problem;
  if (place.endLine !== place.line) return [];
  const whole = (put: string): Mend[] =>
    change({ line: place.line, from: 1, to: line.length + 1, put }, line);
  const part = (put: string | undefined): Mend[] => {
    if (put === undefined) return [];
    const marked = line.slice(place.column - 1, place.endColumn - 1);
    const typed = String(args.typed ?? args.key ?? "");
    // Quotes stay; a value written in another way than it reads (with escapes) is left alone.
    if (typed === "" || !marked.includes(typed)) return [];
    const inside = marked.replace(typed, () => put);
    return change({ line: place.line, from: place.column, to: place.endColumn, put: inside }, line);
  };
  switch (code) {
    case "TD501":
      return whole(line.normalize("NFC"));
    case "TD503":
      return lookAlike(problem, line);
    case "TD504":
      return [...line.matchAll(WIDTHLESS)].map(({ index }) => removed(place.line, index));
    case "TD204":
      return part(canonicalDate(String(args.typed)));
    case "TD205":
      return part(canonicalNumber(String(args.typed)));
    case "TD314":
      return args.reason === "whole-number" ? part(canonicalNumber(String(args.typed))) : [];
    case "TD201":
    case "TD304":
    case "TD305":
      return part(onlyNeighbour(String(args.typed ?? args.key), listOf(args.known)));
    default:
      return [];
  }
}

/** Every letter of the line that looks like the one told of. */
function lookAlike({ place, args }: Problem, line: string): Mend[] {
  const letter = line.slice(place.column - 1, place.endColumn - 1);
  const put = String(args.instead ?? letter);
  return [...line.matchAll(new RegExp(letter, "gu"))].map(({ index }) => ({
    line: place.line,
    from: index + 1,
    to: index + 1 + letter.length,
    put,
  }));
}

function removed(line: number, index: number): Mend {
  return { line, from: index + 1, to: index + 2, put: "" };
}

function change(mend: Mend, line: string): Mend[] {
  return line.slice(mend.from - 1, mend.to - 1) === mend.put ? [] : [mend];
}

/** `29.4.2025`, `29-04-2025`, `2025/04/29` as dd/mm/yyyy; the order of day and month is never guessed at. */
function canonicalDate(typed: string): string | undefined {
  const short = /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/.exec(typed);
  const long = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(typed);
  const [day, month, year] = short ? [short[1], short[3], short[4]] : [long?.[3], long?.[2], long?.[1]];
  const date = `${day?.padStart(2, "0")}/${month?.padStart(2, "0")}/${year}`;
  return "date" in readDate(date) ? date : undefined;
}

/** `25.000.000` and `25 000 000` as 25000000, `007` as 7. A comma may be a decimal one: a person has to say. */
function canonicalNumber(typed: string): string | undefined {
  if (/^\d{1,3}([. ])\d{3}(\1\d{3})*$/.test(typed)) return String(Number(typed.replace(/\D/g, "")));
  return /^0+\d+$/.test(typed) ? String(Number(typed)) : undefined;
}

function listOf(value: Problem["args"][string]): readonly string[] {
  return typeof value === "object" ? value : [];
}

/** A text with mends made in it; of two that overlap the first stands, the next run makes the other. */
export function mended(text: string, mends: readonly Mend[]): string {
  const lines = text.split("\n");
  const byLine = new Map<number, Mend[]>();
  for (const mend of mends) byLine.set(mend.line, [...(byLine.get(mend.line) ?? []), mend]);
  for (const [number, own] of byLine) {
    const line = lines[number - 1];
    if (line !== undefined) lines[number - 1] = mendedLine(line, own);
  }
  return lines.join("\n");
}

function mendedLine(line: string, mends: readonly Mend[]): string {
  let made = "";
  let done = 0;
  for (const { from, to, put } of [...mends].sort((a, b) => a.from - b.from)) {
    if (from - 1 < done) continue;
    made += line.slice(done, from - 1) + put;
    done = to - 1;
  }
  return made + line.slice(done);
}
