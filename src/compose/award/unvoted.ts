import type { Nominee } from "../../model/award.ts";
import type { Candidacy } from "../../model/award-candidacy.ts";
import type { SamePersonAnswer } from "../../model/award-file.ts";
import { isSameName } from "../../model/same-name.ts";
import { namesOf } from "./identity.ts";

type Way = (nominee: Nominee, one: Candidacy) => boolean;

/**
 * Those whom the records propose and nobody put to the vote; before any text is made, for names are compared as they were typed.
 * Each candidate stands for one proposal: first by name and post, then by the name alone, then by what people said is one.
 */
export function unvotedIn(
  nominees: readonly Nominee[],
  candidates: readonly Candidacy[],
  same: readonly SamePersonAnswer[],
): Nominee[] {
  const ways: readonly Way[] = [
    (nominee, { isUnit, ten, chuc_vu }) => isUnit || (nominee.ten === ten && nominee.chuc_vu === chuc_vu),
    (nominee, { ten }) => nominee.ten === ten,
    (nominee, one) => namesOf(one, same).some((name) => isSameName(name, nominee.ten)),
  ];
  const left = new Set(nominees);
  const open = new Set(candidates);
  for (const isMeant of ways)
    for (const one of open) {
      const found = [...left].find((nominee) => isOfKind(nominee, one) && isMeant(nominee, one));
      if (!found) continue;
      left.delete(found);
      open.delete(one);
    }
  return [...left];
}

function isOfKind({ form, kind, unit, isUnit }: Nominee, one: Candidacy): boolean {
  return (
    form.id === one.result.candidate.hinh_thuc &&
    kind === one.kind &&
    unit.id === one.unit.id &&
    isUnit === one.isUnit
  );
}
