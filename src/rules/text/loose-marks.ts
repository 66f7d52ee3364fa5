import { placeOf, type SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";

const LOOSE = /[^\s\p{M}]*\p{M}[^\s]*/gu;

/** TD501: letters with loose marks (Unicode NFD); one problem for a line, at its first such word. */
export function looseMarks(source: SourceText): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: typed, index } of source.text.matchAll(LOOSE)) {
    if (typed === typed.normalize("NFC")) continue;
    const place = placeOf(source, index, index + typed.length);
    if (problems.at(-1)?.place.line !== place.line) problems.push(problem("TD501", place, { typed }));
  }
  return problems;
}
