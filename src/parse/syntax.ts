import { placeOf, type SourceText } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Parsed } from "./yaml.ts";

const OWN_CODE: Readonly<Record<string, Problem["code"]>> = {
  TAB_AS_INDENT: "TD110",
  MULTIPLE_DOCS: "TD108",
  BAD_DIRECTIVE: "TD108",
  TAG_RESOLVE_FAILED: "TD104",
  BAD_ALIAS: "TD103",
};

/**
 * The faults of syntax as problems. After a fault the parser guesses on, so what it says of the same line or of the
 * next one is an echo and is left out.
 */
export function syntaxProblems(parsed: Parsed, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  let echoUntil = -1;
  for (const fault of [...parsed.faults].sort((a, b) => a.start - b.start)) {
    const start = Math.min(fault.start, source.text.length);
    if (start <= echoUntil) continue;
    echoUntil = endOfLine(source.text, endOfLine(source.text, start) + 1);
    const place = placeOf(source, start, Math.max(start, Math.min(fault.end, endOfLine(source.text, start))));
    const typed = source.text.slice(fault.start, fault.end);
    problems.push(
      problem(OWN_CODE[fault.code] ?? "TD101", place, { kind: fault.code, tag: typed, name: typed }),
    );
  }
  return problems;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}
