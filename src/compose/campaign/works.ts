import type { CampaignTally, CampaignWork } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import { formatMoney } from "../../words/format.ts";
import { namedWords, workWords as words } from "../../words/report/campaign-lists.ts";
import { reportingWords, workState } from "../../words/report/record.ts";
import { workRow } from "../appendix.ts";
import { paragraphsOf, phaseNames } from "./input.ts";

/** In the order in which they are told. */
export const STATES = ["hoan_thanh", "dang_thuc_hien", "chuan_bi"] as const;
// The table has all.
const BEST = 5;
const MOST_OPEN = 8;

type Works = Pick<
  CampaignReport,
  "cong_trinh" | "co_cong_trinh_xong" | "cong_trinh_xong" | "co_cong_trinh_do" | "cong_trinh_do"
>;

/**
 * The works: how many and how they stand, those that stand out, those that are not finished where they are few.
 * @param table the number of the table that has all of them.
 */
export function composeWorks(tally: CampaignTally, table: string): Works {
  const { works } = tally;
  const open = works.filter(({ work }) => work.trang_thai !== "hoan_thanh");
  const long = works.filter(({ phases }) => phases.length > 1);
  const named = namedWorks(tally);
  const told = (some: readonly CampaignWork[]) =>
    paragraphsOf(some.map((one) => words.one(one, toldIn(one, tally))));
  const summary = [
    ...(works.length > 0 ? [summaryOf(works)] : []),
    ...moneyOf(works),
    ...(long.length > 0 ? [words.followed(long.length)] : []),
    ...(open.length > MOST_OPEN ? [words.openMany(open.length, table)] : []),
  ];
  return {
    cong_trinh: paragraphsOf(works.length > 0 ? [summary.join(" ")] : []),
    co_cong_trinh_xong: named.done.length > 0,
    cong_trinh_xong: told(named.done),
    co_cong_trinh_do: named.open.length > 0,
    cong_trinh_do: told(named.open),
  };
}

/** The works that are named: the dearest of those that are finished, the others where they are few. */
export function namedWorks({ works }: CampaignTally): { done: CampaignWork[]; open: CampaignWork[] } {
  const done = works.filter(({ work }) => work.trang_thai === "hoan_thanh");
  const open = works.filter(({ work }) => work.trang_thai !== "hoan_thanh");
  return { done: dearest(done).slice(0, BEST), open: open.length <= MOST_OPEN ? open : [] };
}

function summaryOf(works: readonly CampaignWork[]): string {
  const units = new Set(works.map(({ unit }) => unit.id)).size;
  const states = STATES.flatMap((state) => {
    const count = works.filter(({ work }) => work.trang_thai === state).length;
    return count > 0 ? [words.state(count, workState(state))] : [];
  });
  return words.sum(works.length, units, states);
}

function moneyOf(works: readonly CampaignWork[]): string[] {
  const priced = works.filter(({ work }) => work.kinh_phi);
  return priced.length === 0 ? [] : [words.money(sumOf(works), priced.length, works.length)];
}

function sumOf(works: readonly CampaignWork[]): number {
  return works.reduce((sum, { work }) => sum + (work.kinh_phi ?? 0), 0);
}

function dearest(works: readonly CampaignWork[]): CampaignWork[] {
  return [...works].sort((a, b) => (b.work.kinh_phi ?? 0) - (a.work.kinh_phi ?? 0));
}

/** The phase that told of an unfinished work last, where a later one has records: nobody knows how it stands since. */
function toldIn({ work, phases }: CampaignWork, tally: CampaignTally): string | undefined {
  const last = tally.phases.findLast(({ counted }) => counted.length > 0)?.phase.so;
  if (work.trang_thai === "hoan_thanh" || phases.at(-1) === last) return undefined;
  return phaseNames(tally, phases.slice(-1))[0];
}

/** The table of works, and what they cost together. */
export function workTable(tally: CampaignTally): Pick<CampaignReport, "bieu_3" | "tong_kinh_phi"> {
  const money = sumOf(tally.works);
  return {
    bieu_3: tally.works.map(({ unit, work, phases }, index) => ({
      ...workRow(unit, work, index),
      giai_doan: namedWords.inCell(phaseNames(tally, phases)),
    })),
    tong_kinh_phi: money > 0 ? formatMoney(money) : reportingWords.none,
  };
}
