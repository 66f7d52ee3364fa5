import type { SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { linesWith } from "./lines.ts";

/*
 * Words that scanning or hasty typing leaves behind, seen in real plans and reports. Only what is never right is
 * listed: “phần đầu” is good Vietnamese, but not before a verb.
 */
const DAMAGED: readonly (readonly [RegExp, string])[] = [
  [/phần đầu(?= (?:xây dựng|hoàn thành|thực hiện|đạt|có|trở thành|vượt|đến năm)(?!\p{L}))/iu, "phấn đấu"],
  [/hướng ứng(?!\p{L})/iu, "hưởng ứng"],
  [/đảngbộ/iu, "đảng bộ"],
  [/đảngviên/iu, "đảng viên"],
  [/đảngủy/iu, "đảng ủy"],
  [/chibộ/iu, "chi bộ"],
  [/đồngchí/iu, "đồng chí"],
  [/nghịquyết/iu, "nghị quyết"],
  [/kế hoạc(?!\p{L})/iu, "kế hoạch"],
  [/phát trin(?!\p{L})/iu, "phát triển"],
  [/tổ quc(?!\p{L})/iu, "tổ quốc"],
];
// Their tails, which no capital changes: looking for these in a whole text is cheap.
const TAIL = /hần đầu |ướng ứng|ngbộ|ngviên|ngủy|hibộ|ngchí|ịquyết|ế hoạc(?!h)|át trin|ổ quc/u;
const COMMENT = /(?:^|\s)#/u;

/** TD507: words damaged by scanning or typing, each at its place; comments are passed over, as no report has them. */
export function damagedWords(source: SourceText): Problem[] {
  if (!TAIL.test(source.text)) return [];
  return linesWith(source, TAIL).flatMap(({ text, place }) => {
    const said = text.slice(0, COMMENT.exec(text)?.index);
    return DAMAGED.flatMap(([pattern, meant]) => {
      const found = pattern.exec(said);
      if (!found) return [];
      const typed = found[0];
      const suggestion = /^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      return [problem("TD507", place(found.index, found.index + typed.length), { typed, suggestion })];
    });
  });
}
