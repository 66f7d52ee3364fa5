import type { SourceText } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { damagedEncoding } from "./damaged-encoding.ts";
import { damagedWords } from "./damaged-words.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { lookAlikes } from "./look-alikes.ts";
import { looseMarks } from "./loose-marks.ts";

// Vietnamese as it is composed, and the punctuation of prose; with ASCII, most texts have nothing else.
const LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư“”‘’–—…•₫°²³×½\u00a0\n\r\t";
// Ordinary letters in an order that Vietnamese has not, as in words of old encodings.
const ODD_PAIR = /[a-z][À-Ý]|[ae][áàâãèéêùúõ]|y[áàâãèéùúõ]|[ou][ùúõ]/;

// A table is twenty times as fast as a pattern, and every text of the folder goes through it.
const ordinary = new Uint8Array(0x10000).fill(1, 0x20, 0x7f).fill(1, 0x1ea0, 0x1efa);
for (const letter of LETTERS) ordinary[letter.charCodeAt(0)] = 1;

/** What is wrong with the letters of a text, whatever they say. */
export function checkText(source: SourceText): Problem[] {
  const words = damagedWords(source);
  if (!isSuspicious(source.text)) return words;
  const encoding = damagedEncoding(source);
  const letters = [...looseMarks(source), ...lookAlikes(source), ...hiddenCharacters(source)];
  // A soft hyphen is ư in TCVN3, Ð is é: what is told of as such is not told of twice.
  const told = new Map(encoding.map(({ place }) => [place.line, place]));
  return [...words, ...encoding, ...letters.filter(({ place }) => !covers(told.get(place.line), place))];
}

function isSuspicious(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (ordinary[text.charCodeAt(at)] === 0) return true;
  return ODD_PAIR.test(text);
}

function covers(outer: Problem["place"] | undefined, inner: Problem["place"]): boolean {
  return outer !== undefined && outer.column <= inner.column && inner.endColumn <= outer.endColumn;
}
