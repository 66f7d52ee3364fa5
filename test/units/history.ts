import fc from "fast-check";
import type { Interval, IsoDate } from "../../src/model/date.ts";
import type { UnitEvent, UnitException } from "../../src/model/unit.ts";
import { aPlan, aUnit, someUnits, type UnitInput } from "../helpers/facts.ts";
import { Dice, diceArbitrary } from "./dice.ts";
import { type History, shift, type TakeOver } from "./truth.ts";

/*
 * Random histories of units. A history is played day by day, so that lives, names, superiors and events agree by their
 * making.
 */

export const PLAN = aPlan();
export const PHASES = PLAN.giai_doan;

type Kind = "found" | "rename" | "merge" | "split" | "split-going-on" | "move" | "end" | "reopen";
type Step = { readonly day: IsoDate; readonly kind: Kind };

const MOSTLY_MERGERS: readonly Kind[] = [
  ...(["found", "rename", "split-going-on", "move", "end", "reopen"] as const),
  ...(["merge", "merge", "merge", "split", "split"] as const),
];
const MOSTLY_MOVES: readonly Kind[] = ["move", "move", "move", "rename", "end", "reopen", "found"];

// Where an error hides: the first and the last day of a phase, and the days beside them.
const BORDERS = PHASES.flatMap(({ tu, den }) => [shift(tu, 1), tu, den, shift(den, -1)]);
const daysFrom = (first: IsoDate, days: number) =>
  fc.integer({ min: 0, max: days }).map((later) => shift(first, later));
const onAnyDay = fc.oneof(
  { weight: 4, arbitrary: daysFrom("2024-09-20", 490) },
  { weight: 1, arbitrary: fc.constantFrom(...BORDERS) },
);
// Much at once: chains, and units that come and go in one phase.
const inThreeWeeks = daysFrom("2025-06-05", 20);
const stepsOf = (kinds: readonly Kind[], day: fc.Arbitrary<IsoDate>) =>
  fc.array(fc.record({ day, kind: fc.constantFrom(...kinds) }), { maxLength: 16, size: "max" });
const steps: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 2, arbitrary: stepsOf(MOSTLY_MERGERS, onAnyDay) },
  { weight: 2, arbitrary: stepsOf(MOSTLY_MERGERS, inThreeWeeks) },
  { weight: 1, arbitrary: stepsOf(MOSTLY_MOVES, onAnyDay) },
);

/** Histories of a few units over the three phases of `aPlan`. On one day no unit is in two events. */
export const histories: fc.Arbitrary<History> = fc
  .record({ units: fc.integer({ min: 2, max: 6 }), steps, dice: diceArbitrary })
  .map(({ units, steps: unsorted, dice }) => {
    const play = new Play(units, new Dice(dice));
    for (const step of unsorted.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
      play.step(step);
    return play.history();
  });

type Actor = {
  readonly id: string;
  readonly names: (Interval & { ten: string })[];
  readonly superiors: (Interval & { id: string })[];
  readonly lives: Interval[];
  /** The day of its last event. */
  touched: IsoDate | undefined;
};

class Play {
  readonly #dice: Dice;
  readonly #actors: Actor[] = [];
  readonly #events: Parameters<typeof someUnits>[1] & object = [];
  readonly #takeOvers: TakeOver[] = [];

  constructor(units: number, dice: Dice) {
    this.#dice = dice;
    for (let count = 0; count < units; count++) this.#newActor({});
  }

  step({ day, kind }: Step): void {
    const free = this.#actors.filter(({ touched }) => touched !== day);
    const living = free.filter(isAlive);
    const resting = free.filter((one) => !isAlive(one) && (one.lives.at(-1)?.den ?? "") < shift(day, -1));
    const actor = this.#dice.pick(living);
    if (kind === "found") this.#note("thanh_lap", day, [this.#newActor({ tu: day })]);
    if (kind === "rename" && actor) this.#rename(actor, day);
    if (kind === "merge") this.#merge(living, resting, day);
    if (kind === "split" && actor) this.#split(actor, living, resting, day);
    if (kind === "split-going-on" && actor) this.#splitGoingOn(actor, day);
    if (kind === "move" && actor) this.#move(actor, living, day);
    if (kind === "end" && actor && living.length > 1) this.#end(actor, day);
    if (kind === "reopen") this.#reopen(resting, day);
  }

  history(): History {
    const units = this.#actors.map(({ id, names, superiors, lives }) => {
      const [first, ...more] = lives;
      // A unit that was always there says nothing of its lives, as in most files.
      const always = more.length === 0 && first?.tu === undefined && first?.den === undefined;
      return aUnit(id, {
        ten: names,
        ...(superiors.length > 0 && { cap_tren: superiors }),
        ...(!always && { hoat_dong: lives }),
      } as Partial<UnitInput>);
    });
    const ngoai_le = this.#exceptions();
    return { units: { ...someUnits(units, this.#events), ngoai_le }, takeOvers: this.#takeOvers };
  }

  #newActor(life: Interval): Actor {
    const number = this.#actors.length + 1;
    const actor = {
      id: `chi-bo-${number}`,
      names: [{ ten: `Chi bộ ${number}` }],
      superiors: [],
      lives: [life],
      touched: undefined,
    };
    this.#actors.push(actor);
    return actor;
  }

  #rename(actor: Actor, day: IsoDate): void {
    const { id, names } = actor;
    closeLast(names, day);
    names.push({ ten: `Chi bộ ${id.replace("chi-bo-", "")} (tên thứ ${names.length + 1})`, tu: day });
    this.#note("doi_ten", day, [actor]);
  }

  #end(actor: Actor, day: IsoDate): void {
    closeLast(actor.lives, day);
    this.#note("ket_thuc", day, [actor]);
  }

  #reopen(resting: readonly Actor[], day: IsoDate): void {
    const actor = this.#revived(resting, day);
    if (actor) this.#note("hoat_dong_lai", day, [actor]);
  }

  /** Into a new unit, one of the merged, another that is there, or one that had ended. */
  #merge(living: readonly Actor[], resting: readonly Actor[], day: IsoDate): void {
    const sources = this.#dice.some(living, 2 + this.#dice.roll(2));
    if (sources.length < 2) return;
    const others = living.filter((one) => !sources.includes(one));
    const target = this.#dice.pick([
      () => this.#newActor({ tu: day }),
      () => this.#dice.pick(sources),
      () => this.#dice.pick(others),
      () => this.#revived(resting, day),
    ])?.();
    if (target) this.#takeOver("hop_nhat", day, sources, [target]);
  }

  /** Into new units, perhaps also into one that is there or one that had ended. */
  #split(actor: Actor, living: readonly Actor[], resting: readonly Actor[], day: IsoDate): void {
    const other = this.#dice.pick([
      () => this.#newActor({ tu: day }),
      () => this.#dice.pick(living.filter((one) => one !== actor)),
      () => this.#revived(resting, day),
    ])?.();
    const parts = [this.#newActor({ tu: day }), other ?? this.#newActor({ tu: day })];
    this.#takeOver("chia_tach", day, [actor], parts);
  }

  #splitGoingOn(actor: Actor, day: IsoDate): void {
    this.#takeOver("chia_tach", day, [actor], [actor, this.#newActor({ tu: day })]);
  }

  #takeOver(
    loai: "hop_nhat" | "chia_tach",
    day: IsoDate,
    from: readonly Actor[],
    into: readonly Actor[],
  ): void {
    for (const actor of from.filter((one) => !into.includes(one))) {
      closeLast(actor.lives, day);
      this.#takeOvers.push({ day, from: actor.id, into: into.map(({ id }) => id) });
    }
    this.#note(loai, day, from, into);
  }

  #revived(resting: readonly Actor[], day: IsoDate): Actor | undefined {
    const actor = this.#dice.pick(resting);
    actor?.lives.push({ tu: day });
    return actor;
  }

  /** Under another unit that is not below it on that day, or directly under the committee. */
  #move(actor: Actor, living: readonly Actor[], day: IsoDate): void {
    const superior = this.#dice.pick([undefined, ...living.filter((one) => !this.#isUnder(one, actor))]);
    if (superior?.id === currentSuperior(actor)) return;
    if (currentSuperior(actor) !== undefined) closeLast(actor.superiors, day);
    if (superior) actor.superiors.push({ id: superior.id, tu: day });
    this.#note("chuyen_cap_tren", day, [actor]);
  }

  #isUnder(one: Actor | undefined, actor: Actor): boolean {
    if (!one) return false;
    if (one === actor) return true;
    const superior = currentSuperior(one);
    return this.#isUnder(
      this.#actors.find(({ id }) => id === superior),
      actor,
    );
  }

  #note(loai: UnitEvent["loai"], ngay: IsoDate, from: readonly Actor[], into?: readonly Actor[]): void {
    for (const actor of [...from, ...(into ?? [])]) actor.touched = ngay;
    const nguon = from.map(({ id }) => id);
    const so_quyet_dinh = `${this.#events.length + 1}-QĐ/ĐU`;
    this.#events.push({ loai, ngay, so_quyet_dinh, nguon, ...(into && { dich: into.map(({ id }) => id) }) });
  }

  #exceptions(): UnitException[] {
    return this.#actors.flatMap(({ id: don_vi }) =>
      PHASES.flatMap(({ so: giai_doan, han_nop }): UnitException[] => {
        const of = { don_vi, giai_doan, van_ban: "7-CV/ĐU" };
        const side = this.#dice.roll(10);
        if (side === 9) return [{ ...of, loai: "mien_bao_cao" }];
        return side === 8
          ? [{ ...of, loai: "gia_han", han_nop: shift(han_nop, 1 + this.#dice.roll(20)) }]
          : [];
      }),
    );
  }
}

function isAlive({ lives }: Actor): boolean {
  return lives.at(-1)?.den === undefined;
}

/** Ends the last interval on the day before. */
function closeLast(list: Interval[], day: IsoDate): void {
  const last = list.at(-1);
  if (last) last.den = shift(day, -1);
}

function currentSuperior({ superiors }: Actor): string | undefined {
  const last = superiors.at(-1);
  return last?.den === undefined ? last?.id : undefined;
}
