import { daysBetween } from "../model/date.ts";
import { dueUnits, expectationOf, nameOn } from "../model/lifetime.ts";
import type { Phase } from "../model/plan.ts";
import { isFinal, type ThiDuaRecord } from "../model/record.ts";
import type { Reporting, UnitRef } from "../model/tally.ts";
import type { Unit, Units } from "../model/unit.ts";

/** Who owes a record of the phase and who has given it; a draft is not given. */
export function reportingOf(
  units: Units,
  phase: Phase,
  records: ReadonlyMap<string, ThiDuaRecord>,
): Reporting {
  const refer = (unit: Unit): UnitRef => ({ id: unit.id, ten: nameOn(unit, phase.den) });
  const due = dueUnits(units, phase).map(refer);
  const given = (unit: UnitRef) => records.get(unit.id);
  const received = due.filter((unit) => isGiven(given(unit)));
  return {
    due,
    received,
    absent: due.filter((unit) => given(unit) === undefined),
    drafts: due.filter((unit) => given(unit) !== undefined && !isGiven(given(unit))),
    late: received.flatMap((unit) => {
      const day = given(unit)?.ngay_lap ?? phase.han_nop;
      return day > phase.han_nop ? [{ ...unit, ngay_lap: day, days: daysBetween(phase.han_nop, day) }] : [];
    }),
    takenOver: units.don_vi.flatMap((unit) => {
      const expected = expectationOf(units, unit, phase);
      if (expected.due || expected.why === "not-alive") return [];
      return [
        { ...refer(unit), by: expected.by.map((id) => nameOf(units, id, phase)), since: expected.since },
      ];
    }),
  };
}

function isGiven(record: ThiDuaRecord | undefined): boolean {
  return record !== undefined && isFinal(record);
}

function nameOf(units: Units, id: string, phase: Phase): string {
  const unit = units.don_vi.find((one) => one.id === id);
  return unit ? nameOn(unit, phase.den) : id;
}
