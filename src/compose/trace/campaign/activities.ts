import type { CampaignTally } from "../../../model/campaign.ts";
import type { Feed, Figure } from "../../../model/trace.ts";
import { formatNumber } from "../../../words/format.ts";
import { milestoneWords } from "../../../words/report/campaign-lists.ts";
import { traceWords } from "../../../words/trace.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { bestOf, type Told, toldMilestones } from "../../campaign/activities.ts";
import { namedActivities } from "../../campaign/theme.ts";
import { feedAt, type SourceOf } from "../feeds.ts";
import { peopleFeeds, peopleFigure } from "../works.ts";

const itemOf = ({ unit, record, index }: Told) => ({ one: { unit, record }, index });

/** How many took part in the activities that are named under the themes. */
export function activityFigures(tally: CampaignTally, sourceOf: SourceOf): Figure[] {
  return tally.themes.flatMap(({ theme }) =>
    namedActivities(theme, tally).flatMap((told) =>
      peopleFigure(traceWords.where.theme(theme.so, told.activity.ten), itemOf(told), sourceOf),
    ),
  );
}

/** What was done for each anniversary: by how many units, how many activities, with how many people. */
export function milestoneFigures(tally: CampaignTally, sourceOf: SourceOf): Figure[] {
  return toldMilestones(tally).flatMap(({ one, of }) => {
    const where = words.where.milestone(milestoneWords.name(one));
    const named = bestOf(of).flatMap((told) => peopleFigure(where, itemOf(told), sourceOf));
    return of.length > 1 ? [...sumsOf(where, of, sourceOf), ...named] : named;
  });
}

function sumsOf(where: string, of: readonly Told[], sourceOf: SourceOf): Figure[] {
  const names = of.flatMap(({ unit, record, activity, index }) =>
    feedAt(sourceOf, { unit, record }, ["hoat_dong", index, "ten"], activity.ten),
  );
  const people = of.reduce((sum, { activity }) => sum + (activity.so_nguoi ?? 0), 0);
  const figure = (formula: string, value: number, feeds: readonly Feed[]): Figure => ({
    where,
    text: formatNumber(value),
    value,
    formula,
    feeds,
  });
  return [
    figure(words.formula.milestoneUnits, new Set(of.map(({ row }) => row)).size, names),
    figure(words.formula.activities, of.length, names),
    ...(people === 0
      ? []
      : [
          figure(
            words.formula.people,
            people,
            of.flatMap((told) => peopleFeeds(itemOf(told), sourceOf)),
          ),
        ]),
  ];
}
