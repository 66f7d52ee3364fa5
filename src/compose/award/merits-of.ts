import type { Candidacy } from "../../model/award-candidacy.ts";
import { nameOfId, superiorOn } from "../../model/lifetime.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import type { Unit, Units } from "../../model/unit.ts";
import { nomineeTelling, recordsOf } from "./deeds.ts";
import type { Telling } from "./identity.ts";
import { type Ground, type Nominated, type PhaseRecord, unitOf } from "./input.ts";

/** What one candidate did, from the records: of a unit all of its record, of a person or a part what bears its name. */
export type OwnMerits = {
  readonly one: Nominated;
  readonly kind: Unit["loai"];
  /** The unit above its own; `undefined` where that is the committee. */
  readonly superior: string | undefined;
  /** The unit's records where it is itself the candidate; `of` names a unit that it took in. */
  readonly records: readonly (PhaseRecord & { readonly of: string | undefined })[];
  /** What records tell of it by name. */
  readonly exemplary: readonly string[];
};

/** Gathers it; before any text is made, for names are compared as they were typed. */
export function meritsOf(one: Nominated, ground: Ground): OwnMerits {
  const { units, tally } = ground;
  const unit = unitOf(one, units);
  const above = unit && superiorOn(unit, tally.day);
  const known = { units, records: ground.records, same: tally.file.trung_ten ?? [] };
  const own = recordsOf(one, known);
  return {
    one,
    kind: unit?.loai ?? "chi_bo",
    superior: above === undefined ? undefined : nameOfId(units, above, tally.day),
    records: one.isUnit ? own.map((told) => ({ ...told, of: otherUnit(told, one, units) })) : [],
    exemplary: one.isUnit
      ? []
      : exemplaryDeeds(
          one,
          own.map(({ record }) => record),
          nomineeTelling(one, known),
        ),
  };
}

function otherUnit({ phase, record }: PhaseRecord, { unit }: Candidacy, units: Units): string | undefined {
  return record.don_vi === unit.id ? undefined : nameOfId(units, record.don_vi, phase.den);
}

function exemplaryDeeds(one: Candidacy, records: readonly ThiDuaRecord[], isOne: Telling): string[] {
  const told = records.flatMap(({ dien_hinh: { ca_nhan = [], tap_the = [] } = {} }) => {
    const people = ca_nhan.map(({ ho_ten, ...told }) => ({ ten: ho_ten, ...told }));
    return (one.kind === "ca_nhan" ? people : tap_the).filter(isOne);
  });
  return [...new Set(told.map(({ thanh_tich }) => thanh_tich))];
}
