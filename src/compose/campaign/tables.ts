import type { CampaignIndicator, CampaignTally } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import type { TableBlock } from "../../model/table-block.ts";
import type { IndicatorTally } from "../../model/tally.ts";
import { formatPercent } from "../../words/format.ts";
import { campaignTable as words } from "../../words/report/campaign.ts";
import { goalInCell, rolledInCell } from "../../words/report/campaign-indicator.ts";
import { documentWords } from "../../words/report/document.ts";
import { amountInCell, columnHead } from "../../words/report/indicator.ts";
import { reportingWords } from "../../words/report/record.ts";
import { totalCell } from "../appendix.ts";
import { chunks, NUMBER_WIDTH, tableOf, WIDTH } from "./table.ts";

const NAME_WIDTH = 3000;
const TOTAL_WIDTH = 1700;
const TARGET_WIDTH = 1900;
const REACHED_WIDTH = 1500;
const ANSWERED_WIDTH = 1000;
// A number of ten digits needs 1,600 twips; more columns than leave that go on in a further table.
const MOST_PHASES = 3;
const MOST_INDICATORS = 7;
const WIDEST = 2000;

type Part = { ten: string; block: TableBlock };

/** The cumulated figures: an indicator a row, a phase a column. Phases without any record have none. */
export function figureTables(tally: CampaignTally): CampaignReport["bieu_1"] {
  return parts(tally, (indicators) => figureBlocks(tally, indicators)).map(({ ten, block }) => ({
    ten,
    khoi_bieu_1: block,
  }));
}

/** The cumulated figures of each row of units. */
export function unitTables(tally: CampaignTally): CampaignReport["bieu_2"] {
  return parts(tally, (indicators) =>
    chunks(indicators, MOST_INDICATORS).map((some) => unitBlock(tally, some)),
  ).map(({ ten, block }) => ({ ten, khoi_bieu_2: block }));
}

function parts(
  { themes }: CampaignTally,
  blocksOf: (indicators: readonly CampaignIndicator[]) => TableBlock[],
): Part[] {
  return themes.flatMap(({ theme, indicators }) => {
    const answered = indicators.filter(({ n }) => n > 0);
    const ten = documentWords.theme(theme.so, theme.ten);
    return answered.length === 0
      ? []
      : blocksOf(answered).map((block, index) => ({ ten: index === 0 ? ten : words.continued(ten), block }));
  });
}

function figureBlocks(tally: CampaignTally, indicators: readonly CampaignIndicator[]): TableBlock[] {
  const told = tally.phases.flatMap(({ phase, counted }, index) =>
    counted.length > 0 ? [{ ten: phase.ten, index }] : [],
  );
  const groups = chunks(told, MOST_PHASES);
  return groups.map((phases, group) => {
    // The sum stands in the last part, where the reader comes to the end.
    const isLast = group === groups.length - 1;
    const tail = isLast ? [TOTAL_WIDTH, TARGET_WIDTH, REACHED_WIDTH, ANSWERED_WIDTH] : [];
    const head = isLast ? [words.total, words.target, words.reached, words.answered] : [];
    return tableOf(
      [words.indicator, ...phases.map(({ ten }) => ten), ...head],
      indicators.map((one) => [
        words.named(columnHead({ ...one.indicator, ten_ngan: one.indicator.ten }), howOf(one)),
        ...phases.map(({ index }) => phaseCell(one.phases[index])),
        ...(isLast ? sumCells(one) : []),
      ]),
      { first: NAME_WIDTH, others: shared(phases.length, tail) },
    );
  });
}

/** How the phases were put together, where it was not by adding up and there is more than one. */
function howOf({ indicator, phases }: CampaignIndicator): string | undefined {
  if (phases.filter((one) => one !== undefined).length < 2) return undefined;
  return { cong: undefined, cuoi_cung: words.latest, trung_binh: words.mean }[indicator.cong_don];
}

/** The widths of columns that share what is left, before those that have their own. */
function shared(count: number, tail: readonly number[]): number[] {
  const left = WIDTH - NUMBER_WIDTH - NAME_WIDTH - tail.reduce((sum, one) => sum + one, 0);
  // Names may be long: what the figures do not need is theirs.
  const width = Math.min(Math.floor(left / Math.max(count, 1)), WIDEST);
  return [...Array.from({ length: count }, () => width), ...tail];
}

/** What a phase came to, and on how many units it rests. */
function phaseCell(told: IndicatorTally | undefined): string {
  return told ? `${totalCell(told)}\n(${told.n}/${told.of})` : reportingWords.none;
}

function sumCells(one: CampaignIndicator): string[] {
  const { indicator, total, target, reach } = one;
  const goal = indicator.muc_tieu;
  const isWhole = goal?.pham_vi === "toan_dang_bo" && total?.kind === "so" && goal.toi_thieu > 0;
  const targets = [
    ...(target ? [words.registered(amountInCell(indicator, { kind: "so", so: target.target }))] : []),
    ...(goal ? [goalInCell(indicator)] : []),
  ];
  const reached = [
    ...(target ? [formatPercent(target.value, target.target)] : []),
    ...(reach ? [words.reachedUnits(reach.reached.length, reach.of)] : []),
    ...(isWhole ? [formatPercent(total.so, goal.toi_thieu)] : []),
  ];
  return [sumCell(one, true), targets.join("\n"), reached.join("\n"), `${one.n}/${one.of}`].map(
    (cell) => cell || reportingWords.none,
  );
}

function sumCell(one: CampaignIndicator, isRoomy: boolean): string {
  return one.total
    ? rolledInCell(one.indicator, one.total, isRoomy)
    : totalCell({ ...one, total: undefined });
}

function unitBlock(tally: CampaignTally, indicators: readonly CampaignIndicator[]): TableBlock {
  const cells = indicators.map(({ indicator, values }) => {
    const byRow = new Map<string, string[]>();
    for (const { unit, value } of values)
      byRow.set(unit.id, [...(byRow.get(unit.id) ?? []), rolledInCell(indicator, value)]);
    return (id: string) => inOneCell(byRow.get(id) ?? []);
  });
  const rows = tally.rows.map(({ id, ten }) => [ten, ...cells.map((cell) => cell(id))]);
  const answered = [reportingWords.answered, ...indicators.map(({ n, of }) => `${n}/${of}`)];
  return tableOf(
    [reportingWords.unit, ...indicators.map(({ indicator }) => columnHead(indicator))],
    rows,
    { first: NAME_WIDTH, others: shared(indicators.length, []) },
    [answered, [reportingWords.total, ...indicators.map((one) => sumCell(one, false))]],
  );
}

/** What merged units said, each answer once with how many gave it: the row below the table counts answers, not rows. */
function inOneCell(answers: readonly string[]): string {
  const different = [...new Set(answers)];
  const told = different.map((answer) => {
    const some = answers.filter((one) => one === answer).length;
    return words.saidBy(answer, some, answers.length);
  });
  return told.join("; ") || reportingWords.none;
}
