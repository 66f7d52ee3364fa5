import { type IsoDate, readDate } from "../model/date.ts";
import type { PassOver } from "../model/pass-over.ts";
import type { SourceText } from "../model/place.ts";
import { PROBLEMS, type Problem, type ProblemCode, problem } from "../model/problem.ts";

const COMMENT = /(?:^|[ \t])#[ \t]*thi-dua[ \t]*:/;
// What stops a file from being read can't be passed over: its record would silently be missing.
const BARRED = /^TD[0129]/;

/** Finds the comments of a file that pass over problems; one that is not of the form is a problem itself (TD901). */
export function readPassOvers({ file, text }: SourceText): { passOvers: PassOver[]; problems: Problem[] } {
  const passOvers: PassOver[] = [];
  const problems: Problem[] = [];
  if (!text.includes("thi-dua")) return { passOvers, problems };
  const lines = text.split("\n");
  const meant = linesMeant(lines);
  for (const [index, line] of lines.entries()) {
    const found = COMMENT.exec(line);
    if (!found) continue;
    const start = line.indexOf("#", found.index);
    const comment = line.slice(start).trimEnd();
    const at = index + 1;
    const place = { file, line: at, column: start + 1, endLine: at, endColumn: start + 1 + comment.length };
    const read = readComment(line.slice(found.index + found[0].length));
    if ("fault" in read) problems.push(problem("TD901", place, { typed: comment, fault: read.fault }));
    else passOvers.push({ ...read, place, line: meant[index] ?? at });
  }
  return { passOvers, problems };
}

/** Reads `bo-qua TD408 đến 30/06/2025 vì …`. */
function readComment(said: string): { code: ProblemCode; until: IsoDate } | { fault: string } {
  const [word, code = "", to, day = "", because, reason] = said.trim().split(/\s+/);
  if (word !== "bo-qua") return { fault: "word" };
  if (!isCode(code)) return { fault: "code" };
  if (BARRED.test(code)) return { fault: "barred" };
  const read = readDate(day);
  if (to !== "đến" || "fault" in read) return { fault: "day" };
  return because !== "vì" || reason === undefined ? { fault: "reason" } : { code, until: read.date };
}

function isCode(word: string): word is ProblemCode {
  return Object.hasOwn(PROBLEMS, word);
}

/** For each line, the one that a comment there speaks of: itself, or the next with something on it, where it is alone. */
function linesMeant(lines: readonly string[]): number[] {
  const meant: number[] = [];
  let next: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const alone = /^\s*(#|$)/.test(lines[index] ?? "");
    if (!alone) next = index + 1;
    meant[index] = next ?? index + 1;
  }
  return meant;
}
