import { type Candidacy, isNameOfUnit } from "../../model/award-candidacy.ts";
import type { SamePersonAnswer } from "../../model/award-file.ts";
import { heirsIn } from "../../model/lifetime.ts";
import type { Nomination, ThiDuaRecord } from "../../model/record.ts";
import { isSameName } from "../../model/same-name.ts";
import type { Units } from "../../model/unit.ts";
import type { PhaseRecord } from "./input.ts";

type Known = {
  readonly units: Units;
  readonly records: readonly PhaseRecord[];
  /** What people answered of names that are alike. */
  readonly same: readonly SamePersonAnswer[];
};

/** What the records say for a candidate where they propose it for the form; each thing once, in the order of the phases. */
export function deedsOf(one: Candidacy, known: Known): string[] {
  const names = namesOf(one, known.same);
  const told = recordsOf(one, known).flatMap(({ record }) =>
    (record.de_nghi_khen_thuong ?? [])
      .filter((nomination) => isMeant(nomination, one, names, known.units))
      .map(({ thanh_tich }) => thanh_tich),
  );
  return [...new Set(told)];
}

/** The records of a candidate's unit, and of those that were merged into it. */
export function recordsOf({ unit }: Candidacy, { units, records }: Omit<Known, "same">): PhaseRecord[] {
  const isOfUnit = ({ don_vi }: ThiDuaRecord) =>
    don_vi === unit.id || heirsIn(units, don_vi, {}).includes(unit.id);
  return records.filter(({ record }) => isOfUnit(record));
}

/** A candidate's name in all the ways that people said are one. */
export function namesOf({ ten, unit }: Candidacy, same: readonly SamePersonAnswer[]): string[] {
  const isOne = ({ don_vi, la_mot, ten: names }: SamePersonAnswer) =>
    la_mot && don_vi === unit.id && names.some((name) => isSameName(name, ten));
  return [ten, ...same.filter(isOne).flatMap(({ ten: names }) => names)];
}

function isMeant(nomination: Nomination, one: Candidacy, names: readonly string[], units: Units): boolean {
  const { hinh_thuc, ca_nhan, tap_the } = nomination;
  if (hinh_thuc !== one.result.candidate.hinh_thuc) return false;
  if (ca_nhan) return one.kind === "ca_nhan" && names.some((name) => isSameName(name, ca_nhan.ho_ten));
  if (one.kind === "ca_nhan") return false;
  // Without a name it is the unit itself.
  if (tap_the === undefined || isNameOfUnit(units, one.unit.id, tap_the)) return one.isUnit;
  return names.some((name) => isSameName(name, tap_the));
}
