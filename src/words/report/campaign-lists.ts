import type { CampaignWork, Named } from "../../model/campaign.ts";
import type { Milestone } from "../../model/plan.ts";
import type { Activity } from "../../model/record.ts";
import { formatDate, formatMoney, formatNumber, joinList, nameWithOffice } from "../format.ts";
import { lowerFirst, upperFirst } from "./document.ts";
import { asSentence, workState } from "./record.ts";

/** A name in quotes; quotes inside it become single ones. */
function quoted(name: string): string {
  return `“${name.replace(/[.;,]+$/, "").replace(/[“”"]/g, (mark) => (mark === "“" ? "‘" : "’"))}”`;
}

/** What was done for an anniversary, or that nobody told of anything. */
export const milestoneWords = {
  name: ({ ten, so_nam, ngay, ngay_goc }: Milestone): string => {
    const what = so_nam === undefined ? ten : `Kỷ niệm ${formatNumber(so_nam)} năm ${ten}`;
    return ngay_goc === undefined ? what : `${what} (${formatDate(ngay_goc)} - ${formatDate(ngay)})`;
  },
  done: (name: string, units: number, activities: number, people: number): string => {
    const told = people === 0 ? "" : `, ${formatNumber(people)} lượt người tham gia`;
    return `${name}: ${formatNumber(units)} đơn vị tổ chức ${formatNumber(activities)} hoạt động${told}`;
  },
  single: (name: string, unit: string, { ten, so_nguoi }: Activity): string => {
    const told = so_nguoi ? `, ${formatNumber(so_nguoi)} lượt người tham gia` : "";
    return `${name}: ${unit} tổ chức ${quoted(ten)}${told}.`;
  },
  /** @param isAll whether there were no others. */
  best: (
    activities: readonly { readonly unit: string; readonly activity: Activity }[],
    isAll: boolean,
  ): string => {
    const told = activities.map(({ unit, activity: { ten, so_nguoi } }) => {
      const people = so_nguoi ? ` (${formatNumber(so_nguoi)} lượt người)` : "";
      return `${quoted(ten)} của ${unit}${people}`;
    });
    return `${isAll ? ", gồm" : "; tiêu biểu là"} ${joinList(told)}.`;
  },
  none: (names: readonly string[]): string =>
    `Các đơn vị chưa báo cáo hoạt động gắn với: ${names.map(lowerFirst).join("; ")}.`,
} as const;

/** The works, from start to finish. */
export const workWords = {
  sum: (count: number, units: number, states: readonly string[]): string =>
    `Có ${formatNumber(units)} đơn vị nêu tên ${formatNumber(count)} công trình, phần việc chào mừng: ${states.join(", ")}.`,
  state: (count: number, state: string): string => `${formatNumber(count)} ${state}`,
  money: (dong: number, told: number, of: number): string => {
    const base =
      told === of ? "" : ` (tính trên ${formatNumber(told)} công trình, phần việc có ghi kinh phí)`;
    return `Tổng kinh phí ${formatMoney(dong)}${base}.`;
  },
  followed: (count: number): string =>
    `Có ${formatNumber(count)} công trình, phần việc kéo dài qua nhiều giai đoạn.`,
  openMany: (count: number, table: string): string =>
    `Còn ${formatNumber(count)} công trình, phần việc chưa hoàn thành theo báo cáo gần nhất của đơn vị; xem Biểu ${table} của phụ lục.`,
  /** @param phase the phase that told of it last, where that was not the last one. */
  one: ({ unit, work }: Pick<CampaignWork, "unit" | "work">, phase: string | undefined): string => {
    const isDone = work.trang_thai === "hoan_thanh";
    const end = isDone && work.hoan_thanh ? ` ngày ${formatDate(work.hoan_thanh)}` : "";
    const told = [
      ...(work.khoi_cong ? [`khởi công ngày ${formatDate(work.khoi_cong)}`] : []),
      `${isDone ? "hoàn thành" : workState(work.trang_thai)}${end}${phase === undefined ? "" : ` (báo cáo ${lowerFirst(phase)})`}`,
      ...(work.kinh_phi ? [`kinh phí ${formatMoney(work.kinh_phi)}`] : []),
    ];
    return `${work.ten.replace(/[.;,]+$/, "")} của ${unit.ten}: ${told.join(", ")}.`;
  },
} as const;

/** Model collectives and people. */
export const namedWords = {
  sum: (collectives: number, people: number): string => {
    const told = [
      ...(collectives > 0 ? [`${formatNumber(collectives)} tập thể`] : []),
      ...(people > 0 ? [`${formatNumber(people)} cá nhân`] : []),
    ];
    return `Các đơn vị đã giới thiệu ${joinList(told)} điển hình, tiêu biểu.`;
  },
  more: (table: string): string => `Danh sách đầy đủ tại Biểu ${table} của phụ lục.`,
  one: ({ ten, chuc_vu, unit, deeds }: Named, phases: string): string => {
    return `${nameWithOffice(ten, chuc_vu)}, ${unit.ten} (${phases}): ${deeds.map(asSentence).join(" ")}`;
  },
  nominatedMany: (form: string, count: number, table: string): string =>
    `Đề nghị ${lowerFirst(form)}: ${formatNumber(count)} trường hợp (xem Biểu ${table} của phụ lục).`,
  deeds: (deeds: readonly string[]): string => deeds.map(asSentence).join(" "),
  /** `giai đoạn 1, giai đoạn 3` in a cell. */
  inCell: (phases: readonly string[]): string => upperFirst(phases.map(lowerFirst).join(", ")),
} as const;
