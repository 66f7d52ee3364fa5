import type { SamePersonAnswer } from "../model/award-file.ts";
import type { Criterion } from "../model/award-rules.ts";
import { heirsIn, livedOn, nameOn } from "../model/lifetime.ts";
import type { Sourced } from "../model/place.ts";
import { isFinal, type ThiDuaRecord } from "../model/record.ts";
import type { UnitRef } from "../model/tally.ts";
import type { Unit } from "../model/unit.ts";
import type { NominationInput } from "./input.ts";

/** The input with what is looked up again and again. */
export class Ground {
  readonly input: NominationInput;
  /** The records that count: final ones. */
  readonly records: readonly Sourced<ThiDuaRecord>[];
  /** What people answered about names. */
  readonly answers: readonly SamePersonAnswer[];
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #byPlace: ReadonlyMap<string, Sourced<ThiDuaRecord>>;

  constructor(input: NominationInput) {
    this.input = input;
    this.answers = input.file?.trung_ten ?? [];
    this.records = input.records.filter(({ value }) => isFinal(value));
    this.criteria = new Map((input.plan.binh_xet?.tieu_chi ?? []).map((one) => [one.id, one]));
    this.#units = new Map(input.units.don_vi.map((unit) => [unit.id, unit]));
    this.#byPlace = new Map(
      this.records.map((record) => [`${record.value.giai_doan} ${record.value.don_vi}`, record]),
    );
  }

  unit(id: string): Unit | undefined {
    return this.#units.get(id);
  }

  /** The record of a unit in a phase, if it counts. */
  record(id: string, phase: number): Sourced<ThiDuaRecord> | undefined {
    return this.#byPlace.get(`${phase} ${id}`);
  }

  /** The unit as it is called on the day of the list. */
  refer(id: string): UnitRef {
    const unit = this.unit(id);
    return { id, ten: unit ? nameOn(unit, this.input.date) : id };
  }

  /** The id of the row that the figures of a unit stand in: with the units that it was merged with in the period. */
  rowOf(id: string): string {
    return this.input.tally.rowOf.get(id)?.id ?? id;
  }

  /** The id of the unit that goes on: after a merger the new one, after a split, which has no such, the unit itself. */
  goesOn(id: string): string {
    const { units, phases, date } = this.input;
    const since = { tu: phases[0]?.tu, den: date };
    const heirs = heirsIn(units, id, since);
    const last = heirs.filter((heir) => heirsIn(units, heir, since).length === 0);
    return last.length === 1 && last[0] !== undefined ? last[0] : id;
  }

  /** Whether a unit lives on the day of the list. One that the list of units does not have is not ended. */
  lives(id: string): boolean {
    const unit = this.unit(id);
    return unit === undefined || livedOn(unit, this.input.date);
  }
}
