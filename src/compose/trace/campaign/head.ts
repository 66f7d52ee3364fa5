import type { CampaignTally } from "../../../model/campaign.ts";
import type { PhaseTally } from "../../../model/tally.ts";
import type { Figure } from "../../../model/trace.ts";
import { formatNumber } from "../../../words/format.ts";
import { disciplineWords } from "../../../words/report/campaign.ts";
import { traceWords } from "../../../words/trace.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { MOST_ABSENT, MOST_LATE } from "../../campaign/discipline.ts";
import { documentsIn } from "../../campaign/leadership.ts";
import { lateFigures, receivedFigures, stateFeeds } from "../counts.ts";
import { feedAt, type SourceOf } from "../feeds.ts";
import type { Found } from "../indicator.ts";

/** How the units reported of each phase, in the sentences at the head of the report. */
export function disciplineFigures({ phases, date }: CampaignTally, sourceOf: SourceOf): Figure[] {
  return phases.flatMap((tally) => {
    const { phase, reporting } = tally;
    const where = words.where.reporting(phase.ten);
    const isRunning = date <= phase.han_nop && reporting.received.length < reporting.due.length;
    return [
      ...receivedFigures(tally, sourceOf).map((one) => ({ where, ...one })),
      ...(isRunning ? [] : lateCounts(tally, sourceOf).map((one) => ({ where, ...one }))),
      ...(isRunning || reporting.late.length > MOST_LATE ? [] : lateFigures(tally, sourceOf, () => where)),
    ];
  });
}

function lateCounts({ reporting, counted }: PhaseTally, sourceOf: SourceOf): Found[] {
  const { received, late, absent, drafts } = reporting;
  const lateIds = new Set(late.map(({ id }) => id));
  const ids = new Set(received.map(({ id }) => id));
  const inTime = counted.filter(({ unit }) => ids.has(unit.id) && !lateIds.has(unit.id));
  const behind = counted.filter(({ unit }) => lateIds.has(unit.id));
  const [n, missing] = [received.length - late.length, absent.length + drafts.length];
  const days = behind.flatMap((one) => feedAt(sourceOf, one, ["ngay_lap"], one.record.ngay_lap));
  const { formula } = words;
  return [
    ...(late.length === 0
      ? []
      : [
          { text: formatNumber(n), value: n, formula: formula.inTime, feeds: stateFeeds(inTime, sourceOf) },
          { text: formatNumber(late.length), value: late.length, formula: formula.late, feeds: days },
        ]),
    // No line of a record says that there is none.
    ...(missing <= MOST_ABSENT
      ? []
      : [{ text: formatNumber(missing), value: missing, formula: formula.absent, feeds: [] }]),
  ];
}

/** The table of how the units reported. */
export function reportingFigures({ phases }: CampaignTally, sourceOf: SourceOf): Figure[] {
  return phases.flatMap((tally) => {
    const { ten } = tally.phase;
    const { received, due } = tally.reporting;
    const foot = words.where.reportingCell(ten, disciplineWords.foot);
    return [
      ...lateFigures(tally, sourceOf, (unit) => words.where.reportingCell(ten, unit)),
      ...receivedFigures(tally, sourceOf).map((one) => ({
        where: foot,
        ...one,
        text: `${received.length}/${due.length}`,
      })),
    ];
  });
}

/** How many documents were issued, by how many units, in which phase. */
export function documentFigures(tally: CampaignTally, sourceOf: SourceOf): Figure[] {
  const all = documentsIn(tally);
  const feedsOf = (some: typeof all) =>
    some.flatMap(({ one, index }) =>
      feedAt(
        sourceOf,
        one,
        ["lanh_dao", "van_ban", index, "so"],
        one.record.lanh_dao?.van_ban?.[index]?.so ?? "",
      ),
    );
  const figure = (formula: string, value: number, some: typeof all): Figure => ({
    where: traceWords.where.leadership,
    text: formatNumber(value),
    value,
    formula,
    feeds: feedsOf(some),
  });
  if (all.length === 0) return [];
  const { formula } = words;
  const parts = tally.phases
    .map(({ phase }) => ({ phase, some: all.filter((one) => one.phase === phase) }))
    .filter(({ some }) => some.length > 0);
  return [
    figure(formula.documentUnits, new Set(all.map(({ row }) => row)).size, all),
    figure(formula.documents, all.length, all),
    ...(parts.length < 2
      ? []
      : parts.map(({ phase, some }) =>
          figure(formula.inPhase(phase.ten, formula.documents), some.length, some),
        )),
  ];
}
