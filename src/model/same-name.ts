import { fold } from "./suggest.ts";

/** A title before a name. Ông is a family name as well, most often before Văn. */
export const TITLE =
  /^(đồng chí|đ\/c\.?|ông(?! văn )|bà|anh|chị|gs\.?|pgs\.?|ts\.?|ths\.?|bs\.?|ks\.?|cn\.?|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ)[\s.,]+/iu;

/** What all spellings of a name have in common, and the marks of each word; `marks` is empty where there are none at all. */
export type NameKey = { readonly plain: string; readonly marks: string };

/** The key of a name without its titles: names are one where `isSameName` says so of their keys. */
export function nameKey(name: string): NameKey {
  const bare = withoutTitle(name);
  return { plain: fold(bare), marks: marksOf(bare) };
}

/**
 * Whether two spellings are one name: titles, case, spaces and the place of a tone apart (“hoà”, “hòa”); one that is typed
 * without any marks is the same as one that has them. Hoa and Hòa, both with marks in their names, are two people.
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [withoutTitle(one), withoutTitle(other)];
  if (fold(a) !== fold(b)) return false;
  const [markedA, markedB] = [marksOf(a), marksOf(b)];
  return markedA === markedB || markedA === "" || markedB === "";
}

function withoutTitle(name: string): string {
  const bare = name.normalize("NFC").trim().replace(TITLE, "");
  // PGS. TS. Nguyễn Văn A has two.
  return bare === name ? bare : bare.replace(TITLE, "");
}

/** The marks of each word, in one order whatever letter of the word bears them. */
function marksOf(name: string): string {
  const words = name.toLowerCase().normalize("NFD").split(/\s+/);
  const marks = words.map((word) => [...(word.match(/[\p{M}đ]/gu) ?? [])].sort().join("")).join(" ");
  return marks.trim() === "" ? "" : marks;
}
