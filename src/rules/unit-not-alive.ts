import type { Rule } from "../model/facts.ts";
import { heirsIn, livedIn, nameOn, nearestLife } from "../model/lifetime.ts";
import { problem } from "../model/problem.ts";
import { ownedRecords } from "./shared/records.ts";

/** TD403: a record of a unit for a phase in which it did not live: after its end, or before it was founded. */
export const unitNotAlive: Rule = {
  code: "TD403",
  check: (facts) =>
    ownedRecords(facts)
      .filter(({ unit, phase: { phase } }) => phase.tu <= phase.den && !livedIn(unit, phase))
      .map(({ record, unit, phase: { phase } }) => {
        const life = nearestLife(unit, phase);
        const since = { tu: life.ended ?? phase.den, den: phase.den };
        const alive = new Set(
          facts.units.value.don_vi.filter((one) => livedIn(one, phase)).map(({ id }) => id),
        );
        const successors = heirsIn(facts.units.value, unit.id, since).filter((id) => alive.has(id));
        return problem("TD403", record.at(["don_vi"]), {
          name: nameOn(unit, phase.tu),
          phase: phase.so,
          tu: phase.tu,
          den: phase.den,
          ...life,
          successors,
        });
      }),
};
