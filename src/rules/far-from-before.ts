import type { Rule } from "../model/facts.ts";
import { wasRegrouped } from "../model/lifetime.ts";
import { type Problem, problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import type { Units } from "../model/unit.ts";
import { type OwnedRecord, ownedRecords, recordsByUnit } from "./shared/records.ts";
import { numberIn } from "./shared/values.ts";

// A digit too many or too few is a factor of ten; small counts jump about by themselves.
const FACTOR = 10;
const LEAST_DIFFERENCE = 20;

/** TD408: a number ten times that of the last phase, or a tenth of it, of a unit that was not merged or split since. */
export const farFromBefore: Rule = {
  code: "TD408",
  check(facts) {
    const byUnit = recordsByUnit(facts);
    return ownedRecords(facts)
      .filter(({ record }) => isFinal(record.value))
      .flatMap((one) => {
        const [last] = one.phase.earlier;
        const before = last === undefined ? undefined : byUnit.get(one.unit.id)?.get(last);
        return before && isFinal(before.record.value) ? compare(one, before, facts.units.value) : [];
      });
  },
};

function compare(now: OwnedRecord, last: OwnedRecord, units: Units): Problem[] {
  const since = { tu: last.phase.phase.tu, den: now.phase.phase.den };
  return now.phase.indicators.flatMap((indicator) => {
    const value = numberIn(now, indicator);
    const before = numberIn(last, indicator);
    if (!value || !before || Math.abs(value - before) < LEAST_DIFFERENCE) return [];
    if (value < before * FACTOR && before < value * FACTOR) return [];
    if (wasRegrouped(units, now.unit.id, since)) return [];
    const args = { name: indicator.ten, value, before, phase: last.phase.phase.so };
    return [problem("TD408", now.record.at(["chi_tieu", indicator.id]), args)];
  });
}
