import type { Counted, PhaseTally } from "../../model/tally.ts";
import type { Feed, Figure } from "../../model/trace.ts";
import { formatMoney, formatNumber } from "../../words/format.ts";
import { traceWords as words } from "../../words/trace.ts";
import { standingOutActivities, standingOutWorks } from "../theme.ts";
import { feedAt, type SourceOf } from "./feeds.ts";

type Item = { readonly one: Counted; readonly index: number };

/** The money of works, one by one and in all; in the text those that are named there. */
export function workFigures(tally: PhaseTally, sourceOf: SourceOf): Figure[] {
  const { counted, themes } = tally;
  const works = counted.flatMap((one) =>
    (one.record.cong_trinh ?? []).map((work, index) => ({ one, work, index })),
  );
  const feedOf = ({ one, index }: Item, money: number) =>
    feedAt(sourceOf, one, ["cong_trinh", index, "kinh_phi"], money);
  const rows = works.map((item, row) =>
    moneyFigure(words.where.works(row + 1), item.work, (money) => feedOf(item, money)),
  );
  const sum = works.reduce((total, { work }) => total + (work.kinh_phi ?? 0), 0);
  const feeds = works.flatMap((item) => (item.work.kinh_phi ? feedOf(item, item.work.kinh_phi) : []));
  const named = themes.flatMap(({ theme }) =>
    standingOutWorks(theme, tally).map(({ unit, record, work, index }) =>
      moneyFigure(words.where.theme(theme.so, work.ten), work, (money) =>
        feedAt(
          sourceOf,
          { unit: { id: record.don_vi, ten: unit }, record },
          ["cong_trinh", index, "kinh_phi"],
          money,
        ),
      ),
    ),
  );
  const total = { where: words.where.works(words.where.total), formula: words.formula.money };
  return [
    ...named.flat(),
    ...rows.flat(),
    ...(sum > 0 ? [{ ...total, text: formatMoney(sum), value: sum, feeds }] : []),
  ];
}

/** What one work cost. */
export function moneyFigure(
  where: string,
  { kinh_phi }: { kinh_phi?: number | undefined },
  feeds: (money: number) => Feed[],
): Figure[] {
  if (!kinh_phi) return [];
  return [
    {
      where,
      text: formatMoney(kinh_phi),
      value: kinh_phi,
      formula: words.formula.one,
      feeds: feeds(kinh_phi),
    },
  ];
}

/** How many took part in the activities that are named. */
export function activityFigures(tally: PhaseTally, sourceOf: SourceOf): Figure[] {
  return tally.themes.flatMap(({ theme }) =>
    standingOutActivities(theme, tally).flatMap(({ unit, record, activity, index }) => {
      const one = { unit: { id: record.don_vi, ten: unit }, record };
      return peopleFigure(words.where.theme(theme.so, activity.ten), { one, index }, sourceOf);
    }),
  );
}

/** How many took part in one activity. */
export function peopleFigure(where: string, item: Item, sourceOf: SourceOf): Figure[] {
  const people = item.one.record.hoat_dong?.[item.index]?.so_nguoi;
  if (!people) return [];
  const feeds = peopleFeeds(item, sourceOf);
  return [{ where, text: formatNumber(people), value: people, formula: words.formula.one, feeds }];
}

/** The line that says how many took part. */
export function peopleFeeds({ one, index }: Item, sourceOf: SourceOf): Feed[] {
  const people = one.record.hoat_dong?.[index]?.so_nguoi;
  return people ? feedAt(sourceOf, one, ["hoat_dong", index, "so_nguoi"], people) : [];
}
