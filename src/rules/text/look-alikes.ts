import { placeOf, type SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";

// Letters of other scripts or languages that look like Vietnamese ones, and what is meant.
const MEANT: Readonly<Record<string, string>> = {
  ð: "đ",
  ɖ: "đ",
  Ð: "Đ",
  Ɖ: "Đ",
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(MEANT).join("")}]`, "gu");

/** TD503: a letter that only looks like a Vietnamese one. */
export function lookAlikes(source: SourceText): Problem[] {
  return [...source.text.matchAll(LOOK_ALIKE)].map(({ 0: letter, index }) => {
    const character = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return problem("TD503", placeOf(source, index, index + 1), { character, instead: MEANT[letter] });
  });
}
