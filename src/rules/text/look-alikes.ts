import { codePointName } from "../../model/characters.ts";
import type { SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { linesWith } from "./lines.ts";

// Letters of other languages (Icelandic, African, Cyrillic) that look like Vietnamese ones, and what is meant.
const LOOK = "ðɖÐƉаеорсхуАВЕКМНОРСТХ";
const MEANT = "đđĐĐaeopcxyABEKMHOPCTX";
const LOOK_ALIKE = new RegExp(`[${LOOK}]`, "gu");

/** TD503: a letter that only looks like a Vietnamese one; one problem for each such letter of a line, at its first. */
export function lookAlikes(source: SourceText): Problem[] {
  return linesWith(source, new RegExp(LOOK_ALIKE, "u")).flatMap(({ text, place }) => {
    const seen = new Set<string>();
    return [...text.matchAll(LOOK_ALIKE)].flatMap(({ 0: letter, index }) => {
      if (seen.has(letter)) return [];
      seen.add(letter);
      const args = { character: codePointName(letter), instead: MEANT[LOOK.indexOf(letter)] };
      return [problem("TD503", place(index, index + 1), args)];
    });
  });
}
