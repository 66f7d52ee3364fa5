import { placeName } from "../../model/place.ts";
import { screenWords } from "../../words/check.ts";
import { sanitize } from "../text/sanitize.ts";
import { type CheckResult, sentencesOf } from "./result.ts";

/** One line for each problem, as compilers have them: `file:line:column: lỗi[TD205]: …`. */
export function toShort({ problems, pathOf }: CheckResult): string {
  return problems
    .map((one) => {
      const place = placeName({ ...one.place, file: pathOf(one.place.file) });
      const { message } = sentencesOf(one);
      return `${sanitize(`${place}: ${screenWords.severity[one.severity]}[${one.code}]: ${message}`)}\n`;
    })
    .join("");
}
