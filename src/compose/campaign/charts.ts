import type { CampaignIndicator } from "../../model/campaign.ts";
import type { CampaignReport } from "../../model/campaign-report.ts";
import { type ChartBlock, NO_CHART } from "../../model/chart.ts";
import type { PhaseTally } from "../../model/tally.ts";
import { type Basis, type ByPhase, chartWords } from "../../words/report/chart.ts";
import { columnHead } from "../../words/report/indicator.ts";
import { alike, canBeDrawn, isDrawn, MOST_BARS } from "../charts.ts";

// More shades of grey can't be told apart on a black and white printer.
const MOST_PHASES = 3;
// Two of these stand beside each other in the key of a chart; a screen reader is told the numbers in any case.
const LONGEST_LABEL = 40;

/** An indicator with its totals, and the phases that they are of, by their place in the tally. */
type Row = ByPhase & { readonly phases: readonly number[]; readonly bases: readonly Basis[] };

/** The chart of a theme: its counts, phase by phase. */
export function composePhaseChart(
  indicators: readonly CampaignIndicator[],
  phases: readonly PhaseTally[],
): Pick<CampaignReport["noi_dung"][number], "co_bieu_do_giai_doan" | "bieu_do_giai_doan"> {
  const chart = phaseChart(indicators, phases);
  return { co_bieu_do_giai_doan: isDrawn(chart), bieu_do_giai_doan: chart };
}

/** A bar that is missing would look like a nought: only counts of the same phases stand together. */
function phaseChart(indicators: readonly CampaignIndicator[], phases: readonly PhaseTally[]): ChartBlock {
  const rows = indicators.flatMap((one) => rowOf(one, phases));
  const inSame = ({ phases: some }: Row) => rows.filter((row) => row.phases.join() === some.join());
  const drawn = rows
    .map((row) => alike(inSame(row), ({ so }) => Math.max(...so)))
    .reduce<Row[]>((best, group) => (group.length > best.length ? group : best), []);
  const names = drawn[0]?.phases.map((index) => phases[index]?.phase.ten ?? "") ?? [];
  if (!canBeDrawn(drawn) || drawn.length * names.length > MOST_BARS) return NO_CHART;
  const isAlike = restAlike(drawn);
  const told = isAlike ? drawn.map(({ bases: _, ...row }) => row) : drawn;
  const based = names.map((name, index) => labelOf(name, drawn, index));
  const labels = isAlike || based.some(({ length }) => length > LONGEST_LABEL) ? names : based;
  const { title, unit, description } = chartWords.campaign;
  return {
    tieu_de: title,
    don_vi_tinh: unit,
    nhom: drawn.map(({ name }) => name),
    day: labels.map((ten, index) => ({ ten, so: drawn.map(({ so }) => so[index] ?? 0) })),
    mo_ta: description(names, told),
  };
}

/** Whether each indicator rests on as many units in one phase as in the others. */
function restAlike(rows: readonly Row[]): boolean {
  return rows.every(({ bases }) => new Set(bases.map(({ n, of }) => `${n}/${of}`)).size === 1);
}

/** The name of a phase, with the numbers of units that its bars rest on: more bars may come of more units alone. */
function labelOf(name: string, rows: readonly Row[], index: number): string {
  const bases = rows.flatMap(({ bases: all }) => all[index] ?? []);
  const all = bases.map(({ n }) => n);
  return chartWords.campaign.phase(name, Math.min(...all), Math.max(...all), bases[0]?.of ?? 0);
}

/** The totals of a count that adds up, as the table has them; of fewer than half of the units they would be accidents. */
function rowOf({ indicator, phases: told }: CampaignIndicator, phases: readonly PhaseTally[]): Row[] {
  if (indicator.loai !== "so_nguyen" || indicator.cong_don !== "cong") return [];
  const figures = phases.flatMap(({ reporting, counted }, phase) => {
    const one = told[phase];
    const isWorth = one && one.n * 2 >= one.of && counted.length * 2 >= reporting.due.length;
    return isWorth && one.total?.kind === "so" ? [{ phase, so: one.total.so, n: one.n, of: one.of }] : [];
  });
  const isShown = figures.length > 1 && figures.length <= MOST_PHASES && figures.some(({ so }) => so > 0);
  if (!isShown) return [];
  return [
    {
      name: columnHead(indicator),
      so: figures.map(({ so }) => so),
      phases: figures.map(({ phase }) => phase),
      bases: figures.map(({ n, of }) => ({ n, of })),
    },
  ];
}
