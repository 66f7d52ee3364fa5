import type { Indicator } from "../../model/plan.ts";
import { formatNumber, formatPercent } from "../format.ts";
import { lowerFirst } from "./document.ts";
import { columnHead } from "./indicator.ts";

/** A part of a whole under a name: `Việc đột phá`, 12 of 13. */
export type Share = { readonly name: string; readonly part: number; readonly whole: number };
/** A number under a name. */
export type Bar = { readonly name: string; readonly so: number };
/** An indicator in two phases, over the units that answered in both. */
export type TwoPhases = { readonly name: string; readonly before: number; readonly now: number };

/** On how many units a number rests, of how many. */
export type Basis = { readonly n: number; readonly of: number };
/** An indicator in several phases, in their order; `bases` where these rest on other numbers of units. */
export type ByPhase = {
  readonly name: string;
  readonly so: readonly number[];
  readonly bases?: readonly Basis[] | undefined;
};

const told = (title: string, parts: readonly string[]) => `Biểu đồ: ${title}. ${parts.join("; ")}.`;

const shares = (all: readonly Share[]) =>
  all.map(({ name, part, whole }) => `${name} ${formatPercent(part, whole)}`);

/** The words in and of the charts of a report: titles, axes, keys, and what a screen reader says of them. */
export const chartWords = {
  target: {
    title: "Kết quả thực hiện so với số đăng ký",
    unit: "% số đăng ký",
    series: "Đạt",
    description: (all: readonly Share[]): string => told(chartWords.target.title, shares(all)),
  },
  phases: {
    title: "So với giai đoạn trước",
    unit: "tính trên các đơn vị cùng báo cáo ở cả hai giai đoạn",
    before: "Giai đoạn trước",
    now: "Giai đoạn này",
    description: (all: readonly TwoPhases[]): string =>
      told(
        chartWords.phases.title,
        all.map(
          ({ name, before, now }) =>
            `${name}: giai đoạn trước ${formatNumber(before)}, giai đoạn này ${formatNumber(now)}`,
        ),
      ),
  },
  campaign: {
    title: "Số liệu từng giai đoạn",
    unit: "cộng các đơn vị có số liệu trong từng giai đoạn",
    /** `Giai đoạn 1 (14/16 đơn vị)`, `Giai đoạn 1 (9–14/16 đơn vị)` where its numbers rest on more or fewer. */
    phase: (name: string, least: number, most: number, of: number): string => {
      const n = least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;
      return `${name} (${n}/${formatNumber(of)} đơn vị)`;
    },
    description: (phases: readonly string[], all: readonly ByPhase[]): string =>
      told(
        chartWords.campaign.title,
        all.map(({ name, so, bases }) => {
          const numbers = so.map((one, index) => {
            const rests = bases?.[index];
            const basis = rests ? ` (${formatNumber(rests.n)}/${formatNumber(rests.of)} đơn vị)` : "";
            return `${lowerFirst(phases[index] ?? "")}: ${formatNumber(one)}${basis}`;
          });
          return `${name}, ${numbers.join(", ")}`;
        }),
      ),
  },
  tasks: {
    title: "Tỷ lệ nhiệm vụ của giai đoạn có kết quả, theo đơn vị",
    unit: "% số nhiệm vụ",
    series: "Nhiệm vụ có kết quả",
    description: (all: readonly Share[]): string => told(chartWords.tasks.title, shares(all)),
  },
  units: {
    title: (indicator: Indicator): string => `${indicator.ten}, theo đơn vị`,
    unit: (indicator: Indicator): string => indicator.don_vi_tinh,
    series: (indicator: Indicator): string => columnHead(indicator),
    description: (indicator: Indicator, all: readonly Bar[]): string =>
      told(
        chartWords.units.title(indicator),
        all.map(({ name, so }) => `${name} ${formatNumber(so)}`),
      ),
  },
} as const;
