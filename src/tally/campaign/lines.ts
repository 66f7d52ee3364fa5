import type { IsoDate } from "../../model/date.ts";
import { heirsIn, nameOn } from "../../model/lifetime.ts";
import type { PhaseTally, UnitRef } from "../../model/tally.ts";
import type { Units } from "../../model/unit.ts";

/** Who stands for whom, after all mergers and splits up to the day of the report. */
export type Lines = {
  /** The rows of a table by unit, in the order of `don-vi.yaml`. */
  readonly rows: readonly UnitRef[];
  readonly rowOf: (id: string) => UnitRef;
  /** The row of every unit that there is a row for. */
  readonly known: ReadonlyMap<string, UnitRef>;
  /** Those that a unit goes on in: itself, the one that took over, or all that it was split into. */
  readonly linesOf: (id: string) => readonly string[];
};

/**
 * Lines the units up. What was merged stands in one row with what took it over. What was split keeps a row of its own:
 * nobody can say which of its figures are whose.
 */
export function lineUp(units: Units, phases: readonly PhaseTally[], date: IsoDate): Lines {
  const since = { tu: phases[0]?.phase.tu, den: date };
  const involved = new Set(phases.flatMap((one) => unitsIn(one, date)));
  const heirs = new Map(
    [...involved].map((id) => [id, heirsIn(units, id, since).filter((heir) => involved.has(heir))]),
  );
  const linesOf = (id: string) => {
    const last = (heirs.get(id) ?? []).filter((heir) => heirs.get(heir)?.length === 0);
    return last.length === 0 ? [id] : last;
  };
  const idOf = (id: string) => {
    const [only, ...others] = linesOf(id);
    return only === undefined || others.length > 0 ? id : only;
  };
  const refs = new Map(units.don_vi.map((unit) => [unit.id, { id: unit.id, ten: nameOn(unit, date) }]));
  const rowOf = (id: string) => refs.get(idOf(id)) ?? { id, ten: id };
  const rowIds = new Set([...involved].map(idOf));
  const known = new Map([...involved].map((id) => [id, rowOf(id)]));
  return { known, rows: [...refs.values()].filter(({ id }) => rowIds.has(id)), rowOf, linesOf };
}

/** Those who had to report a phase that is over, and those who have reported whether they had to or not. */
export function unitsIn({ phase, reporting, counted }: PhaseTally, date: IsoDate): string[] {
  const due = phase.den <= date ? reporting.due : [];
  return [...due.map(({ id }) => id), ...counted.map(({ unit }) => unit.id)];
}
