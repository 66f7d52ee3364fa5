import { type ChartBlock, NO_CHART } from "../model/chart.ts";
import type { PhaseReport } from "../model/report.ts";
import type { IndicatorTally, PhaseTally } from "../model/tally.ts";
import { percentOf } from "../words/format.ts";
import { type Bar, chartWords, type Share, type TwoPhases } from "../words/report/chart.ts";
import { columnHead, comparison } from "../words/report/indicator.ts";

// One bar compares nothing; above the most a page has no room for the names.
export const MOST_BARS = 30;
// A bar that is shorter than this part of the longest can't be seen.
const SHORTEST = 1 / 10;

type Charts = Pick<
  PhaseReport,
  "co_bieu_do_muc_tieu" | "bieu_do_muc_tieu" | "co_bieu_do_don_vi" | "bieu_do_don_vi"
>;

type Aimed = Pick<IndicatorTally, "indicator" | "target">;

/** The charts that stand once in a report, each where it has something to say. */
export function composeCharts(tally: PhaseTally): Charts {
  const units = unitChart(tally);
  return {
    ...composeTargetChart(tally.indicators),
    co_bieu_do_don_vi: isDrawn(units),
    bieu_do_don_vi: units,
  };
}

/** The chart of what was done of what was registered, in one phase or over several. */
export function composeTargetChart(
  indicators: readonly Aimed[],
): Pick<Charts, "co_bieu_do_muc_tieu" | "bieu_do_muc_tieu"> {
  const target = targetChart(indicators);
  return { co_bieu_do_muc_tieu: isDrawn(target), bieu_do_muc_tieu: target };
}

/** The chart of a theme. */
export function composeThemeChart(
  indicators: readonly IndicatorTally[],
): Pick<PhaseReport["noi_dung"][number], "co_bieu_do_giai_doan" | "bieu_do_giai_doan"> {
  const phases = phaseChart(indicators);
  return { co_bieu_do_giai_doan: isDrawn(phases), bieu_do_giai_doan: phases };
}

/** Whether a chart has something to say. */
export const isDrawn = ({ nhom }: ChartBlock) => nhom.length > 0;

/** The indicators that have a registered target, in percent of it. */
function targetChart(indicators: readonly Aimed[]): ChartBlock {
  const shares = indicators.flatMap(({ indicator, target }) =>
    target ? [{ name: indicator.ten_ngan, part: target.value, whole: target.target }] : [],
  );
  return canBeDrawn(shares) ? shareChart(chartWords.target, shares) : NO_CHART;
}

/** The counts of a theme that can be compared with the phase before, and are of a size with each other. */
function phaseChart(indicators: readonly IndicatorTally[]): ChartBlock {
  const all = indicators.flatMap((tally): TwoPhases[] => {
    const both = tally.indicator.loai === "so_nguyen" ? comparison(tally) : undefined;
    return both ? [{ name: columnHead(tally.indicator), before: both.before, now: both.now }] : [];
  });
  const rows = alike(all, ({ before, now }) => Math.max(before, now));
  if (!canBeDrawn(rows)) return NO_CHART;
  const { title, unit, before, now, description } = chartWords.phases;
  return {
    tieu_de: title,
    don_vi_tinh: unit,
    nhom: rows.map(({ name }) => name),
    day: [
      { ten: before, so: rows.map((row) => row.before) },
      { ten: now, so: rows.map((row) => row.now) },
    ],
    mo_ta: description(rows),
  };
}

/** The units by what they answered; where all did the same, by the count in which they differ most. */
function unitChart(tally: PhaseTally): ChartBlock {
  const tasks = tally.phase.nhiem_vu;
  const shares = tally.counted
    .map(({ unit, record }) => ({
      name: unit.ten,
      part: tasks.filter(({ id }) => record.nhiem_vu?.[id]).length,
      whole: tasks.length,
    }))
    .sort((a, b) => b.part - a.part);
  const differ = tasks.length > 1 && new Set(shares.map(({ part }) => part)).size > 1;
  return differ && canBeDrawn(shares) ? shareChart(chartWords.tasks, shares) : countChart(tally.indicators);
}

function countChart(indicators: readonly IndicatorTally[]): ChartBlock {
  const all = indicators
    .filter(({ indicator, n, of }) => indicator.loai === "so_nguyen" && n * 2 >= of)
    .map(({ indicator, values }) => ({ indicator, bars: barsOf(values) }))
    .filter(({ bars }) => canBeDrawn(bars))
    .map((one) => ({ ...one, distinct: new Set(one.bars.map(({ so }) => so)).size }));
  // `sort` keeps the order of the plan where two differ as much.
  const [first] = all.sort((a, b) => b.distinct - a.distinct);
  if (!first || first.distinct < 3) return NO_CHART;
  const { title, unit, series, description } = chartWords.units;
  return {
    ...oneSeries(series(first.indicator), first.bars),
    tieu_de: title(first.indicator),
    don_vi_tinh: unit(first.indicator),
    mo_ta: description(first.indicator, first.bars),
  };
}

function barsOf(values: IndicatorTally["values"]): Bar[] {
  return values
    .flatMap(({ unit, quantity: { amount } }) =>
      amount.kind === "so" ? [{ name: unit.ten, so: amount.so }] : [],
    )
    .sort((a, b) => b.so - a.so);
}

function shareChart(words: typeof chartWords.target | typeof chartWords.tasks, shares: Share[]): ChartBlock {
  const bars = shares.map(({ name, part, whole }) => ({ name, so: percentOf(part, whole) }));
  return {
    ...oneSeries(words.series, bars),
    tieu_de: words.title,
    don_vi_tinh: words.unit,
    mo_ta: words.description(shares),
  };
}

function oneSeries(ten: string, bars: readonly Bar[]): Pick<ChartBlock, "nhom" | "day"> {
  return { nhom: bars.map(({ name }) => name), day: [{ ten, so: bars.map(({ so }) => so) }] };
}

/** Whether so many bars, or groups of them, compare something and have room on a page. */
export function canBeDrawn(bars: readonly unknown[]): boolean {
  return bars.length > 1 && bars.length <= MOST_BARS;
}

/** The largest group of rows of which none would be too short to be seen beside another. */
export function alike<Row>(rows: readonly Row[], size: (row: Row) => number): Row[] {
  const groups = rows.map((longest) =>
    rows.filter((row) => size(row) <= size(longest) && size(row) >= size(longest) * SHORTEST),
  );
  return groups.reduce<Row[]>((best, group) => (group.length > best.length ? group : best), []);
}
