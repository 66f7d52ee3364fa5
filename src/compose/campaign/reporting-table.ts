import type { CampaignTally } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import type { TableBlock } from "../../model/table-block.ts";
import type { PhaseTally, UnitRef } from "../../model/tally.ts";
import { disciplineWords } from "../../words/report/campaign.ts";
import { reportingWords } from "../../words/report/record.ts";
import { chunks, NUMBER_WIDTH, tableOf, WIDTH } from "./table.ts";

const { cells } = disciplineWords;
const NAME_WIDTH = 4300;
const MOST_PHASES = 6;
const WIDEST = 2400;

/** How every unit reported in every phase; units that were taken over stand under their own names. */
export function reportingTables(tally: CampaignTally): CampaignReport["bieu_5"] {
  const units = tally.reporters;
  if (units.length === 0) return [];
  return chunks(tally.phases, MOST_PHASES).map((phases) => ({
    khoi_bieu_5: block(units, phases, tally.date),
  }));
}

function block(units: readonly UnitRef[], phases: readonly PhaseTally[], date: string): TableBlock {
  const width = Math.min(Math.floor((WIDTH - NUMBER_WIDTH - NAME_WIDTH) / phases.length), WIDEST);
  const states = phases.map((one) => statesIn(one, date));
  return tableOf(
    [reportingWords.unit, ...phases.map(({ phase }) => phase.ten)],
    units.map(({ id, ten }) => [ten, ...states.map((state) => state.get(id) ?? cells.none)]),
    { first: NAME_WIDTH, others: phases.map(() => width) },
    [[disciplineWords.foot, ...phases.map((one) => footOf(one, date))]],
  );
}

// Nobody is behind where nobody had to report yet.
function footOf({ phase, reporting: { received, due } }: PhaseTally, date: string): string {
  return received.length === 0 && date <= phase.han_nop ? cells.none : `${received.length}/${due.length}`;
}

function statesIn({ phase, reporting }: PhaseTally, date: string): Map<string, string> {
  const isDue = (due: string) => due < date;
  return new Map([
    ...reporting.takenOver.map(
      ({ id, loai }) => [id, loai === "chia_tach" ? cells.split : cells.takenOver] as const,
    ),
    ...reporting.exempt.map(({ id }) => [id, cells.exempt] as const),
    ...reporting.absent.map(({ id, due }) => [id, isDue(due) ? cells.absent : cells.waiting] as const),
    ...reporting.drafts.map(({ id }) => [id, date <= phase.han_nop ? cells.waiting : cells.draft] as const),
    ...reporting.received.map(({ id }) => [id, cells.onTime] as const),
    ...reporting.late.map(({ id, days }) => [id, cells.late(days)] as const),
  ]);
}
