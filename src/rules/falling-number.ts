import type { Rule } from "../model/facts.ts";
import { wasRegrouped } from "../model/lifetime.ts";
import { type Problem, problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import type { Units } from "../model/unit.ts";
import { type OwnedRecord, ownedRecords, recordsByUnit } from "./shared/records.ts";
import { numberIn } from "./shared/values.ts";

/**
 * TD404: a running total (khong_giam) that is lower than in the last final record of the unit before. A part of it may
 * have gone with a unit that was split off since.
 */
export const fallingNumber: Rule = {
  code: "TD404",
  check(facts) {
    const byUnit = recordsByUnit(facts);
    return ownedRecords(facts).flatMap((one) => {
      const ofUnit = byUnit.get(one.unit.id);
      const before = one.phase.earlier.flatMap((phase) => ofUnit?.get(phase) ?? []);
      const final = before.filter(({ record }) => isFinal(record.value));
      return falls(one, final, facts.units.value);
    });
  },
};

function falls(now: OwnedRecord, earlier: readonly OwnedRecord[], units: Units): Problem[] {
  const kept = now.phase.indicators.filter(({ khong_giam }) => khong_giam);
  return kept.flatMap((indicator) => {
    const value = numberIn(now, indicator);
    const last = earlier.find((one) => numberIn(one, indicator) !== undefined);
    const before = last && numberIn(last, indicator);
    if (!last || before === undefined || value === undefined || value >= before) return [];
    const since = { tu: last.phase.phase.tu, den: now.phase.phase.den };
    if (wasRegrouped(units, now.unit.id, since)) return [];
    return [
      problem(
        "TD404",
        now.record.at(["chi_tieu", indicator.id]),
        { name: indicator.ten, unit: indicator.don_vi_tinh, value, before, phase: last.phase.phase.so },
        [last.record.at(["chi_tieu", indicator.id])],
      ),
    ];
  });
}
