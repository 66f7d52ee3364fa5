/*
 * Where the tone stands in the open rhymes oa, oe, uy: “ủy, hòa, khỏe” or “uỷ, hoà, khoẻ”. Both are live in Party texts
 * (`reference/domain.md` §1.4, §6). Only these three move: “quý” has no u of its own, “toàn” is not open.
 */

export type Spelling = "ủy" | "uỷ";

const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"].join("");
// Decomposed, tones are letters of their own: o + tone + a, or o + a + tone, and nothing of a word behind.
const FIRST = new RegExp(`(?<!q)(?:(o)([${TONES}])([ae])|(u)([${TONES}])(y))(?![\\p{L}\\p{M}])`, "giu");
const LAST = new RegExp(`(?<!q)(?:(o)([ae])([${TONES}])|(u)(y)([${TONES}]))(?![\\p{L}\\p{M}])`, "giu");

/** The words with their tones where the style has them. */
export function spell(text: string, spelling: Spelling): string {
  const loose = text.normalize("NFD");
  const moved =
    spelling === "uỷ"
      ? loose.replace(FIRST, (_, o, t1, a, u, t2, y) => (o ? o + a + t1 : u + y + t2))
      : loose.replace(LAST, (_, o, a, t1, u, y, t2) => (o ? o + t1 + a : u + t2 + y));
  return moved.normalize("NFC");
}

// A private-use character that no value can hold (`render/word/values.ts` takes them out) parts the two vowels.
const GUARD = "\ue010";
const OPEN = new RegExp(`(?<!q)(?:([ou][${TONES}])([aey])|([ou])([aey][${TONES}]))(?![\\p{L}\\p{M}])`, "giu");

/** The words so that `spell` leaves them alone, until `unguard`. */
export function guard(text: string): string {
  const loose = text.normalize("NFD");
  const guarded = loose.replace(OPEN, (_, a, b, c, d) => (a ? a + GUARD + b : c + GUARD + d));
  return guarded === loose ? text : guarded.normalize("NFC");
}

/** The words without their guards. */
export function unguard(text: string): string {
  return text.replaceAll(GUARD, "");
}
