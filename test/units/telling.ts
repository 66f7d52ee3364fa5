import type { IsoDate } from "../../src/model/date.ts";
import type { Phase } from "../../src/model/plan.ts";
import type { ThiDuaRecord } from "../../src/model/record.ts";
import { aRecord } from "../helpers/facts.ts";
import type { Dice } from "./dice.ts";
import { PHASES } from "./history.ts";
import { fateOf, type History, heirsOf, shift, stretchesIn } from "./truth.ts";

/*
 * Records that tell a history truthfully. Each stretch of a unit's life in a phase has done something: an atom, a made-up
 * count. An atom is told by the unit's own record, or by that of one heir, or by nobody.
 */

/** A stretch by its unit and first day, and its count. */
type Atoms = ReadonlyMap<string, number>;

/** The records, and of each phase the atoms that some final record tells. */
export type Telling = {
  readonly records: readonly ThiDuaRecord[];
  readonly told: ReadonlyMap<number, Atoms>;
};

type State = ThiDuaRecord["trang_thai"] | "none";
const STATES: readonly State[] = ["chinh_thuc", "chinh_thuc", "chinh_thuc", "chinh_thuc", "du_thao", "none"];

// Through the schema once, and not for each record of each history.
const A_RECORD = aRecord();

/** Tells a history in records, as the dice fall. */
export function tell(history: History, dice: Dice): Telling {
  const phases = PHASES.map((phase) => new PhaseTelling(history, phase, dice));
  return {
    records: phases.flatMap((one) => one.records()),
    told: new Map(phases.map((one) => [one.phase.so, one.told()])),
  };
}

class PhaseTelling {
  readonly phase: Phase;
  readonly #history: History;
  readonly #dice: Dice;
  readonly #ids: readonly string[];
  readonly #states: ReadonlyMap<string, State>;
  /** The heir that tells all of a unit in its own record. */
  readonly #teller: ReadonlyMap<string, string>;
  readonly #own: ReadonlyMap<string, Map<string, number>>;

  constructor(history: History, phase: Phase, dice: Dice) {
    this.phase = phase;
    this.#history = history;
    this.#dice = dice;
    this.#ids = history.units.don_vi
      .map(({ id }) => id)
      .filter((id) => stretchesIn(history, id, phase).length > 0);
    this.#states = new Map(this.#ids.map((id) => [id, dice.pick(STATES) ?? "none"]));
    this.#teller = new Map(this.#ids.flatMap((id) => this.#tellerOf(id)));
    this.#own = this.#shareOut();
  }

  records(): ThiDuaRecord[] {
    return this.#ids.flatMap((id) => {
      const state = this.#states.get(id) ?? "none";
      return state === "none" ? [] : [this.#record(id, state)];
    });
  }

  told(): Atoms {
    const finals = this.#ids.filter((id) => this.#isFinal(id));
    return new Map(finals.flatMap((id) => [...this.#content(id)]));
  }

  /** Only an heir of its last stretch can tell all of a unit: after an earlier one the unit goes on by itself. */
  #tellerOf(id: string): [string, string][] {
    if (fateOf(this.#history, id, this.phase) !== "merged" || this.#dice.roll(3) === 0) return [];
    const heir = this.#dice.pick(heirsOf(this.#history, id, this.#lastEnd(id), this.phase.den));
    return heir === undefined ? [] : [[id, heir]];
  }

  #lastEnd(id: string): IsoDate {
    return shift(stretchesIn(this.#history, id, this.phase).at(-1)?.den ?? this.phase.tu, 1);
  }

  /** Gives each atom to the record of its own unit, sometimes to an heir of that very stretch, sometimes to nobody. */
  #shareOut(): Map<string, Map<string, number>> {
    const own = new Map(this.#ids.map((id) => [id, new Map<string, number>()]));
    for (const id of this.#ids) {
      for (const { tu, den } of stretchesIn(this.#history, id, this.phase).reverse()) {
        const isLast = shift(den, 1) === this.#lastEnd(id);
        const heirs = isLast ? [] : this.#takersOn(id, shift(den, 1));
        const holder = this.#dice.pick([id, id, id, undefined, ...heirs]);
        if (holder !== undefined) own.get(holder)?.set(`${id} ${tu}`, 1 + this.#dice.roll(1_000_000));
      }
    }
    return own;
  }

  #takersOn(id: string, day: IsoDate): readonly string[] {
    return this.#history.takeOvers.find((one) => one.from === id && one.day === day)?.into ?? [];
  }

  #record(don_vi: string, trang_thai: ThiDuaRecord["trang_thai"]): ThiDuaRecord {
    const content = this.#content(don_vi);
    const sum = [...content.values()].reduce((total, one) => total + one, 0);
    // What a draft says is not finished.
    const said = trang_thai === "du_thao" ? this.#dice.roll(1_000_000) : sum;
    const bao_gom = this.#including(don_vi);
    return {
      ...A_RECORD,
      don_vi,
      giai_doan: this.phase.so,
      trang_thai,
      ngay_lap: shift(this.phase.den, this.#dice.roll(30)),
      ...(bao_gom && { bao_gom }),
      chi_tieu: content.size > 0 ? { "dang-vien-moi": String(said) } : {},
    };
  }

  /** `undefined` is silence: only where no predecessor has a final record is there nothing to declare. */
  #including(id: string): string[] | undefined {
    const named = [...new Set(this.#named(id))];
    const isAsked = this.#ids.some(
      (one) =>
        this.#isFinal(one) &&
        heirsOf(this.#history, one, this.phase.tu, this.phase.den).includes(id) &&
        one !== id,
    );
    return named.length > 0 || isAsked || this.#dice.roll(2) === 0 ? named : undefined;
  }

  /** Whom a record names: those it tells, and those that they tell, but for what a final record names itself already. */
  #named(id: string): string[] {
    return this.#toldBy(id).flatMap((one) => {
      const isNamed = this.#isFinal(one) && this.#dice.roll(2) === 0;
      return [one, ...(isNamed ? [] : this.#allToldBy(one))];
    });
  }

  #toldBy(id: string): string[] {
    return this.#ids.filter((one) => this.#teller.get(one) === id);
  }

  #allToldBy(id: string): string[] {
    return this.#toldBy(id).flatMap((one) => [one, ...this.#allToldBy(one)]);
  }

  #content(id: string): Map<string, number> {
    const all = [id, ...this.#allToldBy(id)];
    return new Map(all.flatMap((one) => [...(this.#own.get(one) ?? [])]));
  }

  #isFinal(id: string): boolean {
    return this.#states.get(id) === "chinh_thuc";
  }
}
