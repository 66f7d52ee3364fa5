import { holds, type Interval, type IsoDate, overlap } from "./date.ts";
import type { Unit, Units } from "./unit.ts";

/** What a unit is called on a day: the name then, else its nearest one. */
export function nameOn(unit: Unit, day: IsoDate): string {
  const then = unit.ten.find((name) => holds(name, day));
  const nearest = day < (unit.ten[0]?.tu ?? "") ? unit.ten[0] : unit.ten.at(-1);
  return (then ?? nearest)?.ten ?? unit.id;
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

/** The units that took over from this one by merger or split in the interval, and since when. */
export function successorsIn(
  units: Units,
  id: string,
  interval: Interval,
): { ids: string[]; since: IsoDate }[] {
  return (units.su_kien ?? [])
    .filter((event) => event.loai === "hop_nhat" || event.loai === "chia_tach")
    .filter((event) => event.nguon.includes(id) && !event.dich?.includes(id) && holds(interval, event.ngay))
    .map((event) => ({ ids: event.dich ?? [], since: event.ngay }));
}

/** Whether and why a record of the unit is due for an interval. */
export type Expectation =
  | { readonly due: true }
  | { readonly due: false; readonly why: "not-alive" }
  | {
      readonly due: false;
      readonly why: "taken-over";
      readonly by: readonly string[];
      readonly since: IsoDate;
    };

/**
 * A record is due of every unit that lived in the phase; where successors took over before its end, they owe it
 * instead, so that nothing is asked for twice.
 */
export function expectationOf(units: Units, unit: Unit, phase: Required<Interval>): Expectation {
  if (!livedIn(unit, phase)) return { due: false, why: "not-alive" };
  if (livedOn(unit, phase.den ?? "9999")) return { due: true };
  const taken = successorsIn(units, unit.id, phase).at(-1);
  return taken ? { due: false, why: "taken-over", by: taken.ids, since: taken.since } : { due: true };
}

/** The units of which a record is due for the interval, in the order of `don-vi.yaml`. */
export function dueUnits(units: Units, phase: Required<Interval>): Unit[] {
  return units.don_vi.filter((unit) => expectationOf(units, unit, phase).due);
}
