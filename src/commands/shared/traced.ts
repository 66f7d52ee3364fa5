import { traceCampaignReport } from "../../compose/trace/campaign/index.ts";
import { tracePhaseReport } from "../../compose/trace/index.ts";
import type { CampaignTally } from "../../model/campaign.ts";
import type { IsoDate } from "../../model/date.ts";
import { type Facts, readable } from "../../model/facts.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import type { PhaseTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { recordsBefore } from "../../tally/index.ts";
import { awardsIn } from "./awards-told.ts";
import { type CampaignGround, periodsOf } from "./campaign-report.ts";
import type { PhaseGround } from "./phase-report.ts";

/** The figures of the report of a phase, from the same tally. @param date the day on the report. */
export function figuresIn({ facts, phase }: PhaseGround, tally: PhaseTally, date: IsoDate): Figure[] {
  const plan = facts.plan.value;
  const records = readable(facts).map(({ value }) => value);
  const before = recordsBefore(plan, facts.units.value, records, phase);
  return tracePhaseReport({
    plan,
    tally,
    before: new Map([...before].map(([id, record]) => [id, { unit: { id, ten: id }, record }])),
    sourceOf: sourceIn(facts),
    awards: awardsIn(facts, [phase.so], date),
  });
}

/** The figures of a report over several phases, from the same tally. */
export function campaignFiguresIn(ground: CampaignGround, tally: CampaignTally): Figure[] {
  const { facts, date } = ground;
  const awards = awardsIn(facts, periodsOf(ground), date);
  return traceCampaignReport({ plan: facts.plan, tally, sourceOf: sourceIn(facts), awards });
}

function sourceIn(facts: Facts) {
  const byRecord = new Map(readable(facts).map((one) => [one.value, one]));
  return (record: ThiDuaRecord) => byRecord.get(record);
}
