import type { Facts } from "../../src/model/facts.ts";
import type { Phase, Plan } from "../../src/model/plan.ts";
import { isFinal, type ThiDuaRecord } from "../../src/model/record.ts";
import type { Arrival, PhaseStatus, UnitStatus } from "../../src/model/status.ts";
import type { PhaseTally } from "../../src/model/tally.ts";
import type { Units } from "../../src/model/unit.ts";
import { statusOf } from "../../src/status/index.ts";
import { reportingOf } from "../../src/status/reporting.ts";
import { tallyPhase } from "../../src/tally/index.ts";
import { checkAll } from "./check-all.ts";
import { someFacts } from "./facts.ts";

/** Every final record came on the day that it says itself, as outside of git. */
export function atTheirWord({ records }: Facts): Map<string, Arrival> {
  return new Map(
    records.flatMap(({ file, record }) =>
      record && isFinal(record.value)
        ? [[file, { source: "ngay_lap", day: record.value.ngay_lap, doubt: "no-repository" } as const]]
        : [],
    ),
  );
}

/** How it stands in each phase, each record taken at its word; the places of problems are those of `someFacts`. */
export function followed(facts: Facts): PhaseStatus[] {
  const problems = checkAll(facts).map((one) => ({
    ...one,
    place: { ...one.place, file: one.place.file.replace(/#.*/, "") },
  }));
  return statusOf(facts, problems, atTheirWord(facts));
}

/** One unit in one phase. */
export function statusIn(phases: readonly PhaseStatus[], unit: string, so = 2): UnitStatus {
  const found = phases.find(({ phase }) => phase.so === so)?.units.find((one) => one.unit.id === unit);
  if (!found) throw new Error(`no ${unit} in ${so}`);
  return found;
}

/** The tally of a phase, with who has reported. */
export function tallied(
  plan: Plan,
  units: Units,
  records: readonly ThiDuaRecord[],
  phase: Phase,
): PhaseTally {
  const facts = someFacts({ plan, units, records, asOf: "2026-02-01" });
  const status = statusOf(facts, [], atTheirWord(facts)).find((one) => one.phase.so === phase.so);
  if (!status) throw new Error(`no phase ${phase.so}`);
  return tallyPhase(plan, units, records, phase, reportingOf(units, status));
}
