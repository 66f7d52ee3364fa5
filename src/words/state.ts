import type { Reason, State, UnitStatus } from "../model/status.ts";
import { formatDate, formatNumber, joinList } from "./format.ts";

/** A state in few words, for a table; `sign` tells states apart without colour. */
export const stateWords: Readonly<Record<State, { readonly sign: string; readonly name: string }>> = {
  "on-time": { sign: "+", name: "đúng hạn" },
  late: { sign: "~", name: "chậm" },
  missing: { sign: "x", name: "chưa nộp" },
  errors: { sign: "!", name: "có lỗi" },
  incomplete: { sign: "%", name: "còn thiếu" },
  draft: { sign: "?", name: "dự thảo" },
  waiting: { sign: "o", name: "chờ nộp" },
  "not-begun": { sign: ".", name: "chưa đến kỳ" },
  exempt: { sign: "=", name: "được miễn" },
  merged: { sign: ">", name: "đã nhập" },
  ended: { sign: "-", name: "kết thúc" },
  "not-founded": { sign: "-", name: "chưa lập" },
};

/** What a state is called of this unit: one that was split has not gone into another. */
export function stateName({ state, reasons }: Pick<UnitStatus, "state" | "reasons">): string {
  return state === "merged" && reasons[0]?.args.kind === "chia_tach" ? "đã tách" : stateWords[state].name;
}

/** The words of a cell: the state, and of a late one by how many days. */
export function cellWords(one: Pick<UnitStatus, "state" | "days" | "reasons">): string {
  const words = `${stateWords[one.state].sign} ${stateName(one)}`;
  return one.state === "late" ? `${words} ${formatNumber(one.days)} ng` : words;
}

const text = (value: Reason["args"][string]): string => String(value ?? "");
const day = (value: Reason["args"][string]): string => formatDate(text(value));
const list = (value: Reason["args"][string]): readonly string[] => (Array.isArray(value) ? value : []);
const number = (value: Reason["args"][string]): string => formatNumber(Number(value ?? 0));

const decision = ({ decision: so, decided }: Reason["args"]): string =>
  so === undefined
    ? ""
    : ` (Quyết định số ${text(so)}${decided === undefined ? "" : `, ngày ${day(decided)}`})`;

const WENT: Readonly<Record<string, string>> = { hop_nhat: "nhập vào", chia_tach: "chia tách thành" };

/** The rule that decided, with the data that decided it, in one sentence. */
const REASONS: Readonly<Record<Reason["rule"], (args: Reason["args"]) => string>> = {
  "not-founded": ({ began }) =>
    began === undefined
      ? "Đơn vị chưa hoạt động trong giai đoạn này."
      : `Đơn vị hoạt động từ ngày ${day(began)}, sau giai đoạn này.`,
  ended: (args) => {
    const went = WENT[text(args.kind)];
    const into = list(args.into);
    const how = went && into.length > 0 ? `, ${went} ${joinList(into)}` : "";
    const again = args.began === undefined ? "" : ` Hoạt động lại từ ngày ${day(args.began)}.`;
    return `Đơn vị kết thúc ngày ${day(args.ended)}${how}${decision(args)}, trước giai đoạn này.${again}`;
  },
  merged: (args) =>
    `Từ ngày ${day(args.since)} đơn vị ${WENT[text(args.kind)] ?? "nhập vào"} ${joinList(list(args.into))}${decision(args)}; đơn vị mới báo cáo thay.`,
  exempt: ({ document, date, why }) =>
    `Được miễn báo cáo theo văn bản số ${text(document)}${date === undefined ? "" : `, ngày ${day(date)}`}${why === undefined ? "" : `: ${text(why)}`}.`,
  extended: ({ due, document }) => `Được gia hạn đến ${day(due)} theo văn bản số ${text(document)}.`,
  "not-begun": ({ from, due }) => `Giai đoạn bắt đầu ngày ${day(from)}, hạn nộp ${day(due)}.`,
  waiting: ({ due }) => `Chưa có bản ghi; hạn nộp ${day(due)}.`,
  missing: ({ due }) => `Chưa có bản ghi mà đã qua hạn nộp ${day(due)}.`,
  draft: ({ errors }) =>
    `Bản ghi còn là dự thảo (trang_thai: du_thao)${Number(errors) > 0 ? `, có ${number(errors)} lỗi` : ""}.`,
  errors: ({ errors, codes }) =>
    `Bản ghi có ${number(errors)} lỗi (${list(codes).join(", ")}) nên chưa được tính là đã nộp.`,
  incomplete: ({ names }) => `Bản ghi chính thức còn thiếu phần kế hoạch bắt buộc: ${joinList(list(names))}.`,
  arrived: ({ day: came, due }) =>
    text(came) > text(due)
      ? `Nhận ngày ${day(came)}, sau hạn nộp ${day(due)}.`
      : `Nhận ngày ${day(came)}, trong hạn nộp ${day(due)}.`,
};

/** Why a state is what it is. */
export function reasonWords({ rule, args }: Reason): string {
  return REASONS[rule](args);
}
