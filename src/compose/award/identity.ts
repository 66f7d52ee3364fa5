import type { Candidacy } from "../../model/award-candidacy.ts";
import type { SamePersonAnswer } from "../../model/award-file.ts";
import { isSameName } from "../../model/same-name.ts";

/* Who is one and who is another, by what people answered of names that are alike (`trung_ten`); names as they were typed. */

/** A name as a record has it, with the post that it has there. */
export type Named = { readonly ten: string; readonly chuc_vu?: string | undefined };
/** Somebody of a unit. */
export type Known = Named & { readonly unit: { readonly id: string } };
type Answers = readonly SamePersonAnswer[];

/** A name in all the ways that people said are one. */
export function namesOf({ ten, unit }: Known, same: Answers): string[] {
  const isOne = ({ don_vi, la_mot, ten: names }: SamePersonAnswer) =>
    la_mot && don_vi === unit.id && names.some((name) => isSameName(name, ten));
  return [ten, ...same.filter(isOne).flatMap(({ ten: names }) => names)];
}

/** Whether a name is that of one who is meant. */
export type Telling = (other: Named) => boolean;

/**
 * Tells the names of one from those of others. Where people said that names alike are several, only the very spelling counts,
 * and of one spelling only the post.
 * @param among all who bear a name where it was answered; where two of them can't be told apart, nobody is found.
 */
export function tellingOf(one: Known, same: Answers, among: readonly Named[]): Telling {
  const apart = same.filter(
    ({ don_vi, la_mot, ten: names }) =>
      !la_mot && don_vi === one.unit.id && names.some((name) => isSameName(name, one.ten)),
  );
  const names = namesOf(one, same);
  if (apart.length === 0) return ({ ten }) => names.some((name) => isSameName(name, ten));
  const spellings = new Set(names.map(plain));
  const isSpelled = ({ ten }: Named) => spellings.has(plain(ten));
  const isTwice = apart.some(({ ten }) => ten.filter((name) => spellings.has(plain(name))).length > 1);
  if (!isTwice) return isSpelled;
  const isPosted = (other: Named) =>
    isSpelled(other) && plain(other.chuc_vu ?? "") === plain(one.chuc_vu ?? "");
  const isKnown = one.chuc_vu !== undefined && among.filter(isPosted).length === 1;
  return isKnown ? isPosted : () => false;
}

function plain(text: string): string {
  return text.normalize("NFC").trim();
}

type Voted = Pick<Candidacy, "index" | "ten" | "chuc_vu" | "unit" | "isUnit" | "kind">;

/**
 * Numbers those who stand for forms, so that one who stands for two has one number.
 * @param groups candidates form by form: within a form all are different.
 * @returns numbers by positions in the file.
 */
export function numberOnes(
  groups: readonly (readonly Voted[])[],
  same: Answers,
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const known: Voted[] = [];
  for (const group of groups) {
    const taken = new Set<number>();
    for (const one of group) {
      const at = known.findIndex((other, number) => !taken.has(number) && isSameOne(one, other, same));
      const number = at < 0 ? known.push(one) - 1 : at;
      taken.add(number);
      numbers.set(one.index, number);
    }
  }
  return numbers;
}

function isSameOne(one: Voted, other: Voted, same: Answers): boolean {
  if (one.kind !== other.kind || one.unit.id !== other.unit.id || one.isUnit !== other.isUnit) return false;
  return one.isUnit || tellingOf(one, same, [other])(other);
}
