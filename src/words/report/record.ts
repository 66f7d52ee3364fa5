import type { Activity, Work } from "../../model/record.ts";
import { formatDate, formatMoney, formatNumber, joinList } from "../format.ts";
import { lowerFirst } from "./document.ts";

/** A human's prose as a sentence: white space folded, one full stop at its end. */
export function asSentence(prose: string): string {
  const text = prose.replace(/\s+/g, " ").trim();
  return /[.!?…]$/.test(text) ? text : `${text.replace(/[,;:]+$/, "")}.`;
}

/** What a unit says, under its name; prose is kept as it was typed. */
export function saidBy(unit: string, prose: string): string {
  return `${unit}: ${asSentence(prose)}`;
}

/** How a task went over all units, and what some of them say of it. */
export function taskSentence(
  task: string,
  answered: number,
  of: number,
  done: number,
  said: readonly string[],
): string {
  const state = done > 0 && done < answered ? `, ${formatNumber(done)} đơn vị đã hoàn thành` : "";
  const head = `${task}: ${formatNumber(answered)}/${formatNumber(of)} đơn vị có kết quả${state}.`;
  return [head, ...said].join(" ");
}

const STATES = {
  chuan_bi: "đang chuẩn bị",
  dang_thuc_hien: "đang thực hiện",
  hoan_thanh: "đã hoàn thành",
} as const;

/** The state of a work in words. */
export function workState(state: Work["trang_thai"]): string {
  return STATES[state];
}

/** A work that stands out. */
export function workSentence(unit: string, work: Work): string {
  const money = work.kinh_phi ? `, kinh phí ${formatMoney(work.kinh_phi)}` : "";
  const day =
    work.hoan_thanh && work.trang_thai === "hoan_thanh" ? ` ngày ${formatDate(work.hoan_thanh)}` : "";
  return `${work.ten} của ${unit}${money}, ${STATES[work.trang_thai]}${day}.`;
}

/** An activity that stands out. */
export function activitySentence(unit: string, activity: Activity): string {
  const people = activity.so_nguoi ? `, ${formatNumber(activity.so_nguoi)} lượt người tham gia` : "";
  const result = activity.ket_qua ? ` ${asSentence(activity.ket_qua)}` : "";
  return `${activity.ten} của ${unit}, ngày ${formatDate(activity.ngay)}${people}.${result}`;
}

/** A person or collective with what they did. */
export function exemplarSentence(who: string, unit: string, deed: string): string {
  return `${who}, ${unit}: ${asSentence(deed)}`;
}

/** How many nominations of a form, and of whom. */
export function nominationSentence(form: string, names: readonly string[]): string {
  return `Đề nghị ${lowerFirst(form)}: ${formatNumber(names.length)} trường hợp, gồm ${joinList(names)}.`;
}

/** The states of the last table. */
export const reportingWords = {
  absent: "Chưa báo cáo",
  draft: "Mới có dự thảo",
  late: (days: number): string => `Chậm ${formatNumber(days)} ngày`,
  madeOn: (day: string): string => `Lập ngày ${formatDate(day)}`,
  receivedOn: (day: string): string => `Nhận ngày ${formatDate(day)}`,
  due: (day: string): string => `Hạn nộp ${formatDate(day)}`,
  total: "Cộng",
  answered: "Đơn vị có số liệu (n/N)",
  number: "TT",
  unit: "Đơn vị",
  none: "–",
} as const;
