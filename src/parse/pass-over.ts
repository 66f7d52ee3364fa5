import { type IsoDate, readDate } from "../model/date.ts";
import type { PassOver } from "../model/pass-over.ts";
import { placeOf, type SourceText } from "../model/place.ts";
import { PROBLEMS, type Problem, type ProblemCode, problem } from "../model/problem.ts";

const COMMENT = /(?:^|[ \t])(#[ \t]*thi-dua[ \t]*:[ \t]*(\S*)[ \t]*([^\r\n]*?))[ \t]*\r?$/gm;
const FORM = /^(\S+)?(?:\s+đến\s+(\S+))?(?:\s+vì(?:\s+(.*))?)?$/u;
// What stops a file from being read can't be passed over: its record would silently be missing.
const BARRED = /^TD[0129]/;

/** Finds the comments of a file that pass over problems; one that is not of the form is a problem itself (TD901). */
export function readPassOvers(source: SourceText): { passOvers: PassOver[]; problems: Problem[] } {
  const passOvers: PassOver[] = [];
  const problems: Problem[] = [];
  if (!source.text.includes("thi-dua")) return { passOvers, problems };
  for (const found of source.text.matchAll(COMMENT)) {
    const comment = found[1] ?? "";
    const start = found.index + found[0].indexOf(comment);
    const place = placeOf(source, start, start + comment.length);
    const read = readComment(found[2] ?? "", found[3] ?? "");
    if ("fault" in read) problems.push(problem("TD901", place, { typed: comment, fault: read.fault }));
    else passOvers.push({ ...read, place, line: lineMeant(source.text, start, place.line) });
  }
  return { passOvers, problems };
}

function readComment(word: string, rest: string): { code: ProblemCode; until: IsoDate } | { fault: string } {
  if (word !== "bo-qua") return { fault: "word" };
  const [, code = "", day = "", reason = ""] = FORM.exec(rest) ?? [];
  if (!isCode(code)) return { fault: "code" };
  if (BARRED.test(code)) return { fault: "barred" };
  const read = readDate(day);
  if ("fault" in read) return { fault: "day" };
  return reason.trim() === "" ? { fault: "reason" } : { code, until: read.date };
}

function isCode(word: string): word is ProblemCode {
  return Object.hasOwn(PROBLEMS, word);
}

/** A comment alone on its line speaks of the next line that is neither blank nor a comment. */
function lineMeant(text: string, start: number, line: number): number {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== "") return line;
  const below = text.slice(start).split("\n").slice(1);
  const next = below.findIndex((one) => !/^\s*(#|$)/.test(one));
  return next === -1 ? line : line + 1 + next;
}
