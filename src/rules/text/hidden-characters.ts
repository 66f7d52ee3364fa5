import { placeOf, type SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";

const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** TD504: characters that nobody sees: zero-width ones, soft hyphens, and those that reverse the reading. */
export function hiddenCharacters(source: SourceText): Problem[] {
  return [...source.text.matchAll(HIDDEN)].map(({ 0: hidden, index }) => {
    const character = `U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return problem("TD504", placeOf(source, index, index + 1), { character });
  });
}
