import { isBranchForm } from "../../model/award-rules.ts";
import type { ToldAward, ToldAwards } from "../../model/award-told.ts";
import type { Path } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { Counted } from "../../model/tally.ts";
import type { Feed, Figure } from "../../model/trace.ts";
import { countsAbsent } from "../../model/vote.ts";
import { formatNumber } from "../../words/format.ts";
import { awardReportWords } from "../../words/report/award.ts";
import { awardTraceWords as words } from "../../words/trace-award.ts";
import { feedAt, type SourceOf } from "./feeds.ts";

/** The figures of the votes on awards: who came, how many were voted on and chosen, the votes for each. */
export function awardFigures(awards: readonly ToldAwards[]): Figure[] {
  return [
    ...awards.flatMap((told) => [
      ...attendance(told),
      ...counts(words.where.votedOn, words.formula.votedOn, told, told.rows),
      ...chosenFigures(told),
    ]),
    ...awards.flatMap((told) => told.rows.flatMap((row) => voteFigure(told, row))),
  ];
}

function chosenFigures(told: ToldAwards): Figure[] {
  const won = told.rows.filter(({ outcome }) => outcome === "won");
  const forms = [...new Map(won.map(({ form }) => [form.id, form])).values()];
  return [
    ...counts(words.where.chosen, words.formula.chosen, told, won),
    ...forms.flatMap(({ id, ten }) =>
      counts(
        words.where.given(ten),
        words.formula.chosen,
        told,
        won.filter(({ form }) => form.id === id),
      ),
    ),
  ];
}

function attendance(told: ToldAwards): Figure[] {
  const { trieu_tap, co_mat } = told.source.value.kiem_phieu ?? {};
  if (!told.isHeld || trieu_tap === undefined || co_mat === undefined) return [];
  return [
    {
      where: words.where.meeting,
      text: `${formatNumber(co_mat)}/${formatNumber(trieu_tap)}`,
      value: co_mat,
      formula: words.formula.present,
      feeds: [countFeed(told, "co_mat"), countFeed(told, "trieu_tap")].flat(),
    },
  ];
}

/** How many collectives and how many people there are among some. */
function counts(where: string, formula: string, told: ToldAwards, rows: readonly ToldAward[]): Figure[] {
  return (["tap_the", "ca_nhan"] as const).flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return [];
    const feeds = ofKind.map((row) => feedOf(told, row.path, row.unit.ten, row.ten));
    return [{ where, text: formatNumber(ofKind.length), value: ofKind.length, formula, feeds }];
  });
}

function voteFigure(told: ToldAwards, row: ToldAward): Figure[] {
  const { votes, base } = row;
  if (votes === undefined || !base) return [];
  return [
    {
      where: words.where.votes(row.ten),
      text: awardReportWords.votes(votes, base),
      value: votes,
      formula: words.formula.votes(told.rule.co_so),
      feeds: [...votesFeeds(told, row), ...baseFeeds(told, row)],
    },
  ];
}

/** The lines that the votes for one stand on: the ballots or hands, and what the absent said where that counts. */
function votesFeeds(told: ToldAwards, { path, unit, isAgain }: ToldAward): Feed[] {
  const candidate = told.source.value.ung_vien?.[Number(path[1])];
  const feed = (keys: Path, value: number | undefined, role: string) =>
    value === undefined ? [] : [feedOf(told, [...path, ...keys], unit.ten, String(value), role)];
  if (isAgain) return feed(["bo_phieu_lai", "dong_y"], candidate?.bo_phieu_lai?.dong_y, words.role.votes);
  const absent = countsAbsent(told.rule) ? candidate?.dong_y_vang : undefined;
  return [
    ...feed(["dong_y"], candidate?.dong_y, words.role.votes),
    ...feed(["dong_y_vang"], absent, words.role.dong_y_vang),
  ];
}

/** The parts of the base, as the share is taken of it: all that were convened hold the absent already. */
function baseFeeds(told: ToldAwards, { isAgain }: ToldAward): Feed[] {
  const { rule } = told;
  const isWithAbsent = countsAbsent(rule) && rule.co_so !== "trieu_tap" && !isAgain;
  return [...countFeed(told, rule.co_so, isAgain), ...(isWithAbsent ? countFeed(told, "y_kien_vang") : [])];
}

type CountKey = keyof NonNullable<ToldAwards["source"]["value"]["kiem_phieu"]>;

function countFeed(told: ToldAwards, key: CountKey, again = false): Feed[] {
  const table = again ? "kiem_phieu_lai" : "kiem_phieu";
  const value = told.source.value[table]?.[key];
  return value === undefined
    ? []
    : [feedOf(told, [table, key], told.noi_xet, String(value), words.role[key])];
}

function feedOf({ source }: ToldAwards, path: Path, unit: string, value: string, role?: string): Feed {
  return { place: source.at(path), unit, value, role };
}

/** How many awards the units gave by themselves. */
export function unitAwardFigures(plan: Plan, counted: readonly Counted[], sourceOf: SourceOf): Figure[] {
  return (plan.khen_thuong ?? []).filter(isBranchForm).flatMap(({ id, ten }) =>
    (["tap_the", "ca_nhan"] as const).flatMap((kind): Figure[] => {
      const feeds = counted.flatMap((one) =>
        (one.record.da_khen_thuong ?? []).flatMap(({ hinh_thuc, ca_nhan }, index) =>
          hinh_thuc === id && (ca_nhan !== undefined) === (kind === "ca_nhan")
            ? feedAt(sourceOf, one, ["da_khen_thuong", index, "hinh_thuc"], id)
            : [],
        ),
      );
      if (feeds.length === 0) return [];
      const text = formatNumber(feeds.length);
      return [
        { where: words.where.byUnits(ten), text, value: feeds.length, formula: words.formula.byUnits, feeds },
      ];
    }),
  );
}
