import type { Interval, IsoDate } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { livedIn, livesOf, nameOn } from "../model/lifetime.ts";
import type { Phase } from "../model/plan.ts";
import { problem } from "../model/problem.ts";
import type { Unit } from "../model/unit.ts";
import { ownedRecords } from "./shared/records.ts";

/** TD403: a record of a unit for a phase in which it did not live: after its end, or before it was founded. */
export const unitNotAlive: Rule = {
  code: "TD403",
  check: (facts) =>
    ownedRecords(facts)
      .filter(({ unit, phase: { phase } }) => phase.tu <= phase.den && !livedIn(unit, phase))
      .map(({ record, unit, phase: { phase } }) => {
        const successors = (facts.units.value.su_kien ?? [])
          .filter(({ nguon, ngay }) => nguon.includes(unit.id) && ngay <= phase.den)
          .flatMap(({ dich }) => dich ?? [])
          .filter((id) => id !== unit.id);
        return problem("TD403", record.at(["don_vi"]), {
          name: nameOn(unit, phase.tu),
          phase: phase.so,
          tu: phase.tu,
          den: phase.den,
          ...nearestLife(unit, phase),
          successors,
        });
      }),
};

/** The last day before the phase on which the unit lived, or the first one after it. */
function nearestLife(unit: Unit, phase: Phase): { ended?: IsoDate | undefined; began?: IsoDate | undefined } {
  const lives: readonly Interval[] = livesOf(unit);
  const ended = lives
    .flatMap(({ den }) => (den !== undefined && den < phase.tu ? [den] : []))
    .sort()
    .at(-1);
  const began = lives.flatMap(({ tu }) => (tu !== undefined && tu > phase.den ? [tu] : [])).sort()[0];
  return { ended, began };
}
