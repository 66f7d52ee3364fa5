import { distance } from "fastest-levenshtein";

// Longer than any id or key; what hostile files hold beyond it is not worth comparing.
const LONGEST = 100;

/**
 * The known word that was probably meant: the same but for accents and case, else the nearest by a third of its
 * length, else one that holds all that was typed (`dang-vien` → `dang-vien-moi`).
 * @returns `undefined` where none is near, or where what was typed is known.
 */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > LONGEST || known.includes(typed)) return undefined;
  const plain = fold(typed);
  if (plain === "") return undefined;
  const words = foldedOf(known);
  return nearest(plain, words) ?? containing(plain, words);
}

type Folded = { readonly word: string; readonly plain: string };

function nearest(plain: string, words: readonly Folded[]): string | undefined {
  let best: { word: string; steps: number } | undefined;
  for (const { word, plain: other } of words) {
    const allowed = Math.floor(Math.max(plain.length, other.length) / 3);
    const most = Math.min(allowed, (best?.steps ?? Number.POSITIVE_INFINITY) - 1);
    if (Math.abs(plain.length - other.length) > most) continue;
    const steps = distance(plain, other);
    if (steps <= most) best = { word, steps };
  }
  return best?.word;
}

/** The shortest word in which all the typed syllables stand side by side, or the other way about. */
function containing(plain: string, words: readonly Folded[]): string | undefined {
  if (plain.length < 3) return undefined;
  const within = words.filter(({ plain: other }) => holdsWords(other, plain) || holdsWords(plain, other));
  within.sort((a, b) => Math.abs(a.plain.length - plain.length) - Math.abs(b.plain.length - plain.length));
  return within[0]?.word;
}

function holdsWords(whole: string, part: string): boolean {
  return part.length >= 3 && (whole.startsWith(part) || `-${whole}-`.includes(`-${part}-`));
}

// A list is asked again and again: by every unknown id of a folder.
const folded = new WeakMap<readonly string[], readonly Folded[]>();

function foldedOf(known: readonly string[]): readonly Folded[] {
  const before = folded.get(known);
  if (before?.length === known.length) return before;
  const words = known.map((word) => ({ word, plain: fold(word) }));
  folded.set(known, words);
  return words;
}

/** A text without accents, case and marks: “Chi bộ Văn phòng” → `chi-bo-van-phong`. */
export function fold(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d");
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** The one known word that is a single letter away (one more, one less, one other); `undefined` for none or several. */
export function onlyNeighbour(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > LONGEST || known.includes(typed)) return undefined;
  const near = known.filter(
    (word) => Math.abs(word.length - typed.length) <= 1 && distance(typed, word) === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}
