import type { SourceText } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { linesWith } from "./lines.ts";
import { fromTcvn3, fromVni } from "./old-encodings.ts";
import { isSyllable } from "./syllable.ts";

// What a word of either encoding may be made of: Latin letters, and the signs that stand for letters there.
const WORD =
  /[A-Za-z\u00a1-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]+/gu;
// A sign that no Vietnamese word has, a capital behind a small letter, or a vowel that carries a second one's mark.
const DOUBTFUL = /[¡-©«-º»-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ]|\p{Ll}\p{Lu}|[aeuy][áàâãèéêùúõ]|o[âùúõêã]/u;

/** TD502: words of TCVN3 or VNI read as Latin letters; one problem for a line, from its first such word to its last. */
export function damagedEncoding(source: SourceText): Problem[] {
  return linesWith(source, DOUBTFUL).flatMap(({ text, place }) => {
    const damaged = [...text.matchAll(WORD)].flatMap((found) => {
      const decode = decoderOf(found[0]);
      return decode ? [{ start: found.index, end: found.index + found[0].length, decode }] : [];
    });
    const [first, last] = [damaged[0], damaged.at(-1)];
    if (!first || !last) return [];
    const typed = text.slice(first.start, last.end);
    const guess = typed.replace(WORD, (word) => meant(word, first.decode));
    return [problem("TD502", place(first.start, last.end), { typed, guess })];
  });
}

type Decode = (word: string) => string | undefined;

/** The encoding that makes a Vietnamese syllable of a word that is none. */
function decoderOf(word: string): Decode | undefined {
  if (!DOUBTFUL.test(word) || !/[a-z]/i.test(word) || isSyllable(word)) return undefined;
  return [fromTcvn3, fromVni].find((decode) => {
    const decoded = decode(word);
    return decoded !== undefined && decoded !== word && isSyllable(decoded.toLowerCase());
  });
}

function meant(word: string, decode: Decode): string {
  const decoded = decode(word);
  return decoded !== undefined && isSyllable(decoded.toLowerCase()) ? decoded : word;
}
