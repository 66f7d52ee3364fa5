import { type Candidacy, isNameOfUnit } from "../../model/award-candidacy.ts";
import type { SamePersonAnswer } from "../../model/award-file.ts";
import { heirsIn } from "../../model/lifetime.ts";
import type { Nomination, ThiDuaRecord } from "../../model/record.ts";
import type { Units } from "../../model/unit.ts";
import { type Named, type Telling, tellingOf } from "./identity.ts";
import type { PhaseRecord } from "./input.ts";

type Known = {
  readonly units: Units;
  readonly records: readonly PhaseRecord[];
  /** What people answered of names that are alike. */
  readonly same: readonly SamePersonAnswer[];
};

/**
 * What the records say for a candidate where they propose it for the form; each thing once, in the order of the phases. Nothing
 * where people said that several bear the name and nobody can tell whose it is.
 */
export function deedsOf(one: Candidacy, known: Known): string[] {
  const isOne = nomineeTelling(one, known);
  const told = proposalsFor(one, known)
    .filter((nomination) => isMeant(nomination, one, isOne, known.units))
    .map(({ thanh_tich }) => thanh_tich);
  return [...new Set(told)];
}

/** How the candidate is told from others of the name whom the records of its unit propose for the form. */
export function nomineeTelling(one: Candidacy, known: Known): Telling {
  return tellingOf(one, known.same, proposalsFor(one, known).flatMap(namedIn));
}

function proposalsFor(one: Candidacy, known: Known): Nomination[] {
  const { hinh_thuc: form } = one.result.candidate;
  return recordsOf(one, known).flatMap(({ record }) =>
    (record.de_nghi_khen_thuong ?? []).filter(({ hinh_thuc }) => hinh_thuc === form),
  );
}

function namedIn({ ca_nhan, tap_the }: Nomination): Named[] {
  if (ca_nhan) return [{ ten: ca_nhan.ho_ten, chuc_vu: ca_nhan.chuc_vu }];
  return tap_the === undefined ? [] : [{ ten: tap_the }];
}

/** The records of a candidate's unit, and of those that were merged into it. */
export function recordsOf({ unit }: Candidacy, { units, records }: Omit<Known, "same">): PhaseRecord[] {
  const isOfUnit = ({ don_vi }: ThiDuaRecord) =>
    don_vi === unit.id || heirsIn(units, don_vi, {}).includes(unit.id);
  return records.filter(({ record }) => isOfUnit(record));
}

function isMeant({ ca_nhan, tap_the }: Nomination, one: Candidacy, isOne: Telling, units: Units): boolean {
  if (ca_nhan) return one.kind === "ca_nhan" && isOne({ ten: ca_nhan.ho_ten, chuc_vu: ca_nhan.chuc_vu });
  if (one.kind === "ca_nhan") return false;
  // Without a name it is the unit itself.
  if (tap_the === undefined || isNameOfUnit(units, one.unit.id, tap_the)) return one.isUnit;
  return isOne({ ten: tap_the });
}
