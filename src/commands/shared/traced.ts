import { tracePhaseReport } from "../../compose/trace/index.ts";
import { readable } from "../../model/facts.ts";
import type { PhaseTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { recordsBefore } from "../../tally/index.ts";
import type { PhaseGround } from "./phase-report.ts";

/** The figures of the report of a phase, from the same tally. */
export function figuresIn({ facts, phase }: PhaseGround, tally: PhaseTally): Figure[] {
  const sources = readable(facts);
  const byRecord = new Map(sources.map((one) => [one.value, one]));
  const plan = facts.plan.value;
  const records = sources.map(({ value }) => value);
  const before = recordsBefore(plan, facts.units.value, records, phase);
  return tracePhaseReport({
    plan,
    tally,
    before: new Map([...before].map(([id, record]) => [id, { unit: { id, ten: id }, record }])),
    sourceOf: (record) => byRecord.get(record),
  });
}
