import { codePointName, HIDDEN } from "../../model/characters.ts";
import type { SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { linesWith } from "./lines.ts";

/**
 * TD504: characters that nobody sees: zero-width ones, soft hyphens, and those that reverse the reading. One problem
 * for a line, at its first.
 */
export function hiddenCharacters(source: SourceText): Problem[] {
  return linesWith(source, HIDDEN).flatMap(({ text, place }) => {
    const hidden = HIDDEN.exec(text);
    if (!hidden) return [];
    return [problem("TD504", place(hidden.index, hidden.index + 1), { character: codePointName(hidden[0]) })];
  });
}
