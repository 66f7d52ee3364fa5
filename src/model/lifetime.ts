import { holds, type Interval, type IsoDate, overlap } from "./date.ts";
import type { Phase } from "./plan.ts";
import type { Unit, UnitEvent, UnitException, Units } from "./unit.ts";

/** What a unit is called on a day: the name then, else its nearest one. */
export function nameOn(unit: Unit, day: IsoDate): string {
  const then = unit.ten.find((name) => holds(name, day));
  const nearest = day < (unit.ten[0]?.tu ?? "") ? unit.ten[0] : unit.ten.at(-1);
  return (then ?? nearest)?.ten ?? unit.id;
}

/** The name of a unit by its id; the id itself where the list has no such unit. */
export function nameOfId(units: Units, id: string, day: IsoDate): string {
  const unit = units.don_vi.find((one) => one.id === id);
  return unit ? nameOn(unit, day) : id;
}

/** The superior of a unit on a day, by id; `undefined` where it stands directly under the committee. */
export function superiorOn({ cap_tren = [] }: Unit, day: IsoDate): string | undefined {
  return cap_tren.find((one) => holds(one, day))?.id;
}

/** The stretches in which the unit lived; none given means always. */
export function livesOf(unit: Unit): readonly Interval[] {
  return unit.hoat_dong ?? [{}];
}

/** Whether the unit lived on some day of the interval. */
export function livedIn(unit: Unit, interval: Interval): boolean {
  return livesOf(unit).some((life) => overlap(life, interval));
}

/** Whether the unit lived on that day. */
export function livedOn(unit: Unit, day: IsoDate): boolean {
  return livesOf(unit).some((life) => holds(life, day));
}

/** The day before. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Of a unit that did not live in the interval: its last day before, its first day after. */
export type NearestLife = { readonly ended?: IsoDate | undefined; readonly began?: IsoDate | undefined };

/** The last day before the interval on which the unit lived, and the first one after it. */
export function nearestLife(unit: Unit, { tu, den }: Pick<Phase, "tu" | "den">): NearestLife {
  const lives = livesOf(unit);
  const ended = lives
    .flatMap((life) => (life.den !== undefined && life.den < tu ? [life.den] : []))
    .sort()
    .at(-1);
  const began = lives.flatMap((life) => (life.tu !== undefined && life.tu > den ? [life.tu] : [])).sort()[0];
  return { ended, began };
}

/** The mergers and splits in an interval, by day, whatever their order in the file. */
function takeOversIn({ su_kien = [] }: Units, interval: Interval): UnitEvent[] {
  return su_kien.filter((event) => isTakeOver(event) && holds(interval, event.ngay)).sort(byDay);
}

/** Sorts events by day; those of one day stay as they stood. */
export function byDay(a: Pick<UnitEvent, "ngay">, b: Pick<UnitEvent, "ngay">): number {
  return a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0;
}

function isTakeOver({ loai }: UnitEvent): boolean {
  return loai === "hop_nhat" || loai === "chia_tach";
}

/** Whether the unit was there before the event and, unlike one that goes on by itself, is not among those after it. */
function isLeftBy({ nguon, dich = [] }: UnitEvent, id: string): boolean {
  return nguon.includes(id) && !dich.includes(id);
}

/** All that took over from a unit in the interval, also by way of others that were taken over in their turn. */
export function heirsIn(units: Units, id: string, interval: Interval): string[] {
  // Event by event: what came to a unit goes on only with what happened to it later.
  const holders = new Set([id]);
  for (const event of takeOversIn(units, interval))
    if (event.nguon.some((one) => holders.has(one) && isLeftBy(event, one)))
      for (const heir of event.dich ?? []) holders.add(heir);
  holders.delete(id);
  return [...holders];
}

/** Whether the unit was in a merger or split, before or after it: figures from both sides of it can't be compared. */
export function wasRegrouped({ su_kien = [] }: Units, id: string, interval: Interval): boolean {
  return su_kien.some(
    (event) =>
      isTakeOver(event) &&
      holds(interval, event.ngay) &&
      (event.nguon.includes(id) || event.dich?.includes(id) === true),
  );
}

/** The merger, split or end in an interval after which the unit did not live any more up to the end of the interval. */
export function endOf({ su_kien = [] }: Units, unit: Unit, interval: Interval): UnitEvent | undefined {
  return su_kien.find(
    (event) =>
      (event.loai === "ket_thuc" || isTakeOver(event)) &&
      isLeftBy(event, unit.id) &&
      holds(interval, event.ngay) &&
      !livedIn(unit, { tu: event.ngay, den: interval.den }),
  );
}

/** The exception that a document makes for a unit in a phase, if any. */
export function exceptionFor(
  units: Units,
  id: string,
  phase: number,
  kind: UnitException["loai"],
): UnitException | undefined {
  return units.ngoai_le?.find((one) => one.don_vi === id && one.giai_doan === phase && one.loai === kind);
}

/** The due date of a unit's record: that of the phase, or the later one that a document allows. */
export function dueDateOf(units: Units, id: string, { so, han_nop }: Phase): IsoDate {
  const extended = exceptionFor(units, id, so, "gia_han")?.han_nop;
  // An earlier day would be no extension: it has a fault of its own (TD706).
  return extended !== undefined && extended > han_nop ? extended : han_nop;
}

/** Whether and why a record of the unit is due for a phase. */
export type Expectation =
  | { readonly due: true }
  | ({ readonly due: false; readonly why: "not-alive" } & NearestLife)
  | { readonly due: false; readonly why: "exempt"; readonly exception: UnitException }
  | {
      readonly due: false;
      readonly why: "taken-over";
      readonly by: readonly string[];
      readonly since: IsoDate;
      readonly event: UnitEvent;
    };

/**
 * A record is due of every unit that lived in the phase; where successors took over for good before its end, they owe it
 * instead, so that nothing is asked for twice.
 */
export function expectationOf(units: Units, unit: Unit, phase: Phase): Expectation {
  if (!livedIn(unit, phase)) return { due: false, why: "not-alive", ...nearestLife(unit, phase) };
  const event = endOf(units, unit, phase);
  if (event && isTakeOver(event))
    return { due: false, why: "taken-over", by: event.dich ?? [], since: event.ngay, event };
  const exception = exceptionFor(units, unit.id, phase.so, "mien_bao_cao");
  return exception ? { due: false, why: "exempt", exception } : { due: true };
}

/** The units of which a record is due for the phase, in the order of `don-vi.yaml`. */
export function dueUnits(units: Units, phase: Phase): Unit[] {
  return units.don_vi.filter((unit) => expectationOf(units, unit, phase).due);
}
