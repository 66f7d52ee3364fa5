import { traceCampaignReport } from "../../compose/trace/campaign/index.ts";
import { tracePhaseReport } from "../../compose/trace/index.ts";
import type { CampaignTally } from "../../model/campaign.ts";
import { type Facts, readable } from "../../model/facts.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import type { PhaseTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { recordsBefore } from "../../tally/index.ts";
import type { CampaignGround } from "./campaign-report.ts";
import type { PhaseGround } from "./phase-report.ts";

/** The figures of the report of a phase, from the same tally. */
export function figuresIn({ facts, phase }: PhaseGround, tally: PhaseTally): Figure[] {
  const plan = facts.plan.value;
  const records = readable(facts).map(({ value }) => value);
  const before = recordsBefore(plan, facts.units.value, records, phase);
  return tracePhaseReport({
    plan,
    tally,
    before: new Map([...before].map(([id, record]) => [id, { unit: { id, ten: id }, record }])),
    sourceOf: sourceIn(facts),
  });
}

/** The figures of a report over several phases, from the same tally. */
export function campaignFiguresIn({ facts }: CampaignGround, tally: CampaignTally): Figure[] {
  return traceCampaignReport({ plan: facts.plan, tally, sourceOf: sourceIn(facts) });
}

function sourceIn(facts: Facts) {
  const byRecord = new Map(readable(facts).map((one) => [one.value, one]));
  return (record: ThiDuaRecord) => byRecord.get(record);
}
