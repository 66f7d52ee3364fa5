import type { SourceText } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { lookAlikes } from "./look-alikes.ts";
import { looseMarks } from "./loose-marks.ts";

// Whatever is not ASCII, Vietnamese as it is composed, or the punctuation of prose: most texts have none of it.
const SUSPICIOUS = /[^\n\r\t -~\u00a0À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ“”‘’–—…•₫°²³×½]/u;

/** What is wrong with the letters of a text, whatever they say. */
export function checkText(source: SourceText): Problem[] {
  if (!SUSPICIOUS.test(source.text)) return [];
  return [...looseMarks(source), ...lookAlikes(source), ...hiddenCharacters(source)];
}
