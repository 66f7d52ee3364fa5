import type { SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { codePointName, linesWith } from "./lines.ts";

const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

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
