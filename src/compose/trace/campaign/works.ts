import type { CampaignTally, CampaignWork, Mention } from "../../../model/campaign.ts";
import type { Feed, Figure } from "../../../model/trace.ts";
import { formatMoney, formatNumber } from "../../../words/format.ts";
import { workState } from "../../../words/report/record.ts";
import { traceWords } from "../../../words/trace.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { namedWorks, STATES } from "../../campaign/works.ts";
import { feedAt, type SourceOf } from "../feeds.ts";
import { moneyFigure } from "../works.ts";

/** The works: how many, how they stand, what they cost; one by one those that are named, and all of the table. */
export function workFigures(tally: CampaignTally, sourceOf: SourceOf): Figure[] {
  const { works } = tally;
  const { done, open } = namedWorks(tally);
  const moneyOf = (where: string, one: CampaignWork) =>
    moneyFigure(where, one.work, () => moneyFeeds(one, sourceOf)).map((figure) => ({
      ...figure,
      formula: words.formula.lastMoney,
    }));
  const sum = works.reduce((total, { work }) => total + (work.kinh_phi ?? 0), 0);
  const total = {
    text: formatMoney(sum),
    value: sum,
    formula: words.formula.money,
    feeds: works.flatMap((one) => moneyFeeds(one, sourceOf)),
  };
  const { where } = traceWords;
  return [
    ...counts(works, open.length, sourceOf),
    ...(sum > 0 ? [{ where: words.where.works, ...total }] : []),
    ...[...done, ...open].flatMap((one) => moneyOf(words.where.work(one.work.ten), one)),
    ...works.flatMap((one, row) => moneyOf(where.works(row + 1), one)),
    ...(sum > 0 ? [{ where: where.works(where.total), ...total }] : []),
  ];
}

/** @param named how many of those that are not finished are named one by one. */
function counts(works: readonly CampaignWork[], named: number, sourceOf: SourceOf): Figure[] {
  const { formula } = words;
  const open = works.filter(({ work }) => work.trang_thai !== "hoan_thanh");
  const priced = works.filter(({ work }) => work.kinh_phi);
  const long = works.filter(({ phases }) => phases.length > 1);
  const figure = (how: string, value: number, feeds: readonly Feed[]): Figure[] =>
    value === 0 ? [] : [{ where: words.where.works, text: formatNumber(value), value, formula: how, feeds }];
  const names = (some: readonly CampaignWork[]) =>
    some.flatMap(({ mentions }) => mentions.slice(-1).flatMap((one) => feed(one, "ten", sourceOf)));
  const states = (some: readonly CampaignWork[]) =>
    some.flatMap(({ mentions }) => mentions.slice(-1).flatMap((one) => feed(one, "trang_thai", sourceOf)));
  const everywhere = long.flatMap(({ mentions }) => mentions.flatMap((one) => feed(one, "ten", sourceOf)));
  return [
    ...figure(formula.workUnits, new Set(works.map(({ unit }) => unit.id)).size, names(works)),
    ...figure(formula.works, works.length, names(works)),
    ...STATES.flatMap((state) => {
      const some = works.filter(({ work }) => work.trang_thai === state);
      return figure(formula.state(workState(state)), some.length, states(some));
    }),
    ...(priced.length === works.length
      ? []
      : figure(
          formula.priced,
          priced.length,
          priced.flatMap((one) => moneyFeeds(one, sourceOf)),
        )),
    ...figure(formula.followed, long.length, everywhere),
    ...(named === open.length ? [] : figure(formula.open, open.length, states(open))),
  ];
}

/** The line that was the last to say what a work costs. */
function moneyFeeds({ work, mentions }: CampaignWork, sourceOf: SourceOf): Feed[] {
  const last = mentions.findLast((one) => workAt(one)?.kinh_phi !== undefined);
  return last && work.kinh_phi ? feed(last, "kinh_phi", sourceOf) : [];
}

function feed(mention: Mention, key: "ten" | "trang_thai" | "kinh_phi", sourceOf: SourceOf): Feed[] {
  const value = workAt(mention)?.[key];
  return value === undefined ? [] : feedAt(sourceOf, mention, [...mention.path, key], value);
}

function workAt({ record, path }: Mention) {
  return record.cong_trinh?.[Number(path.at(-1))];
}
