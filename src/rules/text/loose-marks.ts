import type { SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { linesWith } from "./lines.ts";

/** TD501: letters with loose marks (Unicode NFD); one problem for a line, at its first such word. */
export function looseMarks(source: SourceText): Problem[] {
  return linesWith(source, /\p{M}/u).flatMap(({ text, place }) => {
    const word = [...text.matchAll(/[^\s"'“”]+/gu)].find(({ 0: typed }) => typed !== typed.normalize("NFC"));
    return word ? [problem("TD501", place(word.index, word.index + word[0].length), { typed: word[0] })] : [];
  });
}
