import type { Figure } from "../../../model/trace.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { awardFigures, unitAwardFigures } from "../awards.ts";
import { taskFigures } from "../counts.ts";
import { nominationFigures } from "../nominations.ts";
import { activityFigures, milestoneFigures } from "./activities.ts";
import { disciplineFigures, documentFigures, reportingFigures } from "./head.ts";
import { type CampaignTraceInput, indicatorsIn } from "./indicator.ts";
import { exemplarFigures } from "./named.ts";
import { sentenceFigures } from "./sentence.ts";
import { figureRow, unitColumn } from "./tables.ts";
import { workFigures } from "./works.ts";

export type { CampaignTraceInput } from "./indicator.ts";

/** Every figure of the report that comes from records or the plan, in the order in which they stand there. */
export function traceCampaignReport(input: CampaignTraceInput): Figure[] {
  const { plan, tally, sourceOf } = input;
  const indicators = indicatorsIn(input);
  // An indicator of which nobody gave a figure has neither row nor column.
  const told = indicators.filter((one) => one.tally.n > 0);
  return [
    ...disciplineFigures(tally, sourceOf),
    ...documentFigures(tally, sourceOf),
    ...tally.phases.flatMap((one) =>
      taskFigures(one, sourceOf, (so, task) => words.where.task(one.phase.ten, so, task)),
    ),
    ...indicators.flatMap(sentenceFigures),
    ...activityFigures(tally, sourceOf),
    ...milestoneFigures(tally, sourceOf),
    ...workFigures(tally, sourceOf),
    ...exemplarFigures(tally, sourceOf),
    ...nominationFigures(plan.value, tally, sourceOf),
    ...awardFigures(input.awards),
    ...unitAwardFigures(
      plan.value,
      tally.phases.flatMap((one) => one.counted),
      sourceOf,
    ),
    ...told.flatMap(figureRow),
    ...told.flatMap(unitColumn),
    ...reportingFigures(tally, sourceOf),
  ];
}
