import type { CampaignIndicator, Rolled } from "../../model/campaign.ts";
import type { Indicator } from "../../model/plan.ts";
import type { IndicatorTally } from "../../model/tally.ts";
import { formatFraction, formatMoney, formatNumber, formatPercent } from "../format.ts";
import { campaignTable } from "./campaign.ts";
import { lowerFirst } from "./document.ts";
import {
  amountInCell,
  amountInWords,
  isZero,
  leaderIn,
  partsIn,
  targetIn,
  withAmount,
  wordsSentence,
} from "./indicator.ts";

/** The sentence of an indicator over several phases, or `undefined` where there is nothing that a clerk would write. */
export function campaignSentence(told: CampaignIndicator, phaseNames: readonly string[]): string | undefined {
  const { indicator, total } = told;
  if (indicator.loai === "co_khong" || indicator.loai === "danh_muc") return wordsSentence(told);
  if (!total || (isNothing(total) && !told.target)) return undefined;
  const head = withAmount(indicator, `${told.estimated ? "khoảng " : ""}${rolledInWords(indicator, total)}`);
  const details = [partsIn(told), targetIn(told), goalIn(told), leader(told)];
  const bases = [...phasesIn(told, phaseNames), ...answeredIn(told)];
  return `${[withBases(head, bases), ...details.filter((one) => one !== undefined)].join("; ")}.`;
}

/** What a figure is made of, in brackets at its end; where there are some already, in those. */
function withBases(head: string, bases: readonly string[]): string {
  if (bases.length === 0) return head;
  return head.endsWith(")") ? `${head.slice(0, -1)}; ${bases.join("; ")})` : `${head} (${bases.join("; ")})`;
}

/** A rolled-up value in a sentence; of a mean that it is one. */
export function rolledInWords(indicator: Indicator, value: Rolled): string {
  if (value.kind !== "trung_binh") return amountInWords(indicator, value);
  return `bình quân ${indicator.loai === "tien" ? formatMoney(wholeOf(value)) : meanOf(indicator, value)}`;
}

function meanOf(indicator: Indicator, { mean }: Extract<Rolled, { kind: "trung_binh" }>): string {
  if (indicator.loai === "ty_le") return formatPercent(mean.tu_so, mean.mau_so);
  if (indicator.loai === "tien") return formatNumber(wholeOf({ mean }));
  return formatFraction(mean.tu_so, mean.mau_so);
}

// There is no half a đồng.
function wholeOf({ mean }: Pick<Extract<Rolled, { kind: "trung_binh" }>, "mean">): number {
  return Number((2n * mean.tu_so + mean.mau_so) / (2n * mean.mau_so));
}

/** A rolled-up value in a cell; a ratio with its percentage, where there is room for two lines. */
export function rolledInCell(indicator: Indicator, value: Rolled, isRoomy = false): string {
  if (value.kind === "trung_binh") return meanOf(indicator, value);
  const cell = amountInCell(indicator, value);
  const percent = isRoomy && value.kind === "ty_le" && value.mau_so > 0;
  return percent ? `${cell}\n${formatPercent(value.tu_so, value.mau_so)}` : cell;
}

function isNothing(value: Rolled): boolean {
  return value.kind === "trung_binh" ? value.mean.tu_so === 0n : isZero(value);
}

/** What each phase came to, where more than one has something; how they were put together, where not by adding up. */
function phasesIn({ indicator, phases }: CampaignIndicator, names: readonly string[]): string[] {
  const told = toldPhases({ phases }).map(
    ({ index, total }) => `${lowerFirst(names[index] ?? "")}: ${inPhase(indicator, total)}`,
  );
  return told.length === 0 ? [] : indicator.cong_don === "cuoi_cung" ? [...told, campaignTable.latest] : told;
}

/** The phases whose totals a sentence tells, by their places: those that have something, where that is more than one. */
export function toldPhases({ phases }: Pick<CampaignIndicator, "phases">) {
  const told = phases.flatMap((one, index) =>
    one?.total && !isZero(one.total) ? [{ index, total: one.total }] : [],
  );
  return told.length < 2 ? [] : told;
}

// The percentage alone: n/N of n/N would be too much for one sentence, and the table has it.
export function inPhase(indicator: Indicator, total: NonNullable<IndicatorTally["total"]>): string {
  return total.kind === "ty_le" ? formatPercent(total.tu_so, total.mau_so) : amountInWords(indicator, total);
}

/** How far the plan's own goal was reached: by each unit, or by all together. */
function goalIn({ indicator, reach, total }: CampaignIndicator): string | undefined {
  const { muc_tieu } = indicator;
  if (!muc_tieu) return undefined;
  const goal = goalWords(indicator);
  if (reach) {
    const beyond =
      reach.beyond.length > 0 ? `, trong đó ${formatNumber(reach.beyond.length)} đơn vị vượt mức` : "";
    return `${formatNumber(reach.reached.length)}/${formatNumber(reach.of)} đơn vị đạt mục tiêu kế hoạch đề ra (mỗi đơn vị ${goal})${beyond}`;
  }
  if (total?.kind !== "so" || muc_tieu.toi_thieu === 0) return undefined;
  return `đạt ${formatPercent(total.so, muc_tieu.toi_thieu)} mục tiêu kế hoạch đề ra (${goal})`;
}

/** `từ 1 đến 2 công trình`; `ít nhất 5 cuộc`. */
export function goalWords(indicator: Indicator): string {
  const { toi_thieu = 0, toi_da } = indicator.muc_tieu ?? {};
  const size = (so: number) => amountInWords(indicator, { kind: "so", so });
  const unit = indicator.loai === "tien" ? "" : ` ${indicator.don_vi_tinh}`;
  return toi_da === undefined || toi_da === toi_thieu
    ? `ít nhất ${size(toi_thieu)}${unit}`
    : `từ ${size(toi_thieu)} đến ${size(toi_da)}${unit}`;
}

/** The plan's goal in a cell. */
export function goalInCell(indicator: Indicator): string {
  const whose = indicator.muc_tieu?.pham_vi === "moi_don_vi" ? "Mỗi đơn vị " : "Kế hoạch: ";
  return `${whose}${goalWords(indicator)}`;
}

function leader(told: CampaignIndicator): string | undefined {
  return leadingRow(told) ? leaderIn({ indicator: told.indicator, values: numbersIn(told) }) : undefined;
}

/** The row that leads; a row of several units does not lead one of a single unit. */
export function leadingRow(told: CampaignIndicator): CampaignIndicator["values"][number] | undefined {
  const size = ({ value }: (typeof told.values)[number]) => (value.kind === "so" ? value.so : 0);
  const [first] = [...told.values].sort((a, b) => size(b) - size(a));
  const leads = first?.from === 1 && leaderIn({ indicator: told.indicator, values: numbersIn(told) });
  return leads ? first : undefined;
}

function numbersIn({ values }: CampaignIndicator): IndicatorTally["values"] {
  return values.flatMap(({ unit, value }) =>
    value.kind === "so" ? [{ unit, quantity: { amount: value } }] : [],
  );
}

function answeredIn({ n, of }: CampaignIndicator): string[] {
  return n === of ? [] : [`${formatNumber(n)}/${formatNumber(of)} đơn vị có số liệu`];
}
