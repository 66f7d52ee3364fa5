import type { Arrival, Doubt, Reason, State, Touch, UnitStatus, VnTime } from "../model/status.ts";
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

/** `2025-06-28 09:05` → `09:05 ngày 28/6/2025`. */
export function timeWords(time: VnTime): string {
  return `${time.slice(11)} ngày ${formatDate(time.slice(0, 10))}`;
}

/** Why the day is the record's own word. */
export const doubtWords: Readonly<Record<Doubt, string>> = {
  "no-git": "không chạy được git",
  "no-repository": "thư mục không nằm trong kho git",
  shallow: "kho git chỉ tải phần mới (shallow); chạy git fetch --unshallow để có ngày nhận thật",
  "before-tracking": "vào git trước ngày git_tu của kế hoạch",
  "not-committed": "bản chính thức không lỗi chưa được commit",
  "no-commit-then": "ngày ấy kho git chưa có thư mục này",
  "not-trusted":
    "git không tin thư mục thuộc người dùng khác; chạy một lần: git config --global --add safe.directory '*'",
  imported: "vào git cùng lúc với kế hoạch (nhập dữ liệu cũ hoặc chuyển thư mục)",
  clock: "ngày ghi trong git không thể đúng (đồng hồ máy sai)",
};

/** By what the day of arrival is known. */
export function arrivalWords(arrival: Arrival): string {
  return arrival.source === "git"
    ? `theo git: ${touchWords(arrival.touch)}`
    : `theo ngay_lap trong bản ghi, vì ${doubtWords[arrival.doubt]}`;
}

/** Who wrote a commit and when; when it entered, where that was at another time. */
function touchWords({ commit, author, authored, committed }: Touch): string {
  const entered = authored === committed ? "" : `, vào kho lúc ${timeWords(committed)}`;
  return `${commit}, ${author} ghi lúc ${timeWords(authored)}${entered}`;
}

/** What the terminal of `status` says. */
export const statusWords = {
  title: (asOf: string): string => `Tình hình báo cáo đến ngày ${formatDate(asOf)}`,
  unit: "Đơn vị",
  phase: (so: number): string => `GĐ ${so}`,
  phaseHead: (name: string, due: string): string => `${name} (hạn nộp ${formatDate(due)})`,
  notBegun: (from: string): string => `Chưa đến kỳ: bắt đầu ngày ${formatDate(from)}.`,
  received: (n: number, of: number, onTime: number, late: number): string =>
    `Đã nộp ${formatNumber(n)}/${formatNumber(of)} đơn vị: ${formatNumber(onTime)} đúng hạn, ${formatNumber(late)} chậm.`,
  lateUnit: (name: string, days: number): string => `${name} ${formatNumber(days)} ngày`,
  lists: {
    late: "Chậm",
    missing: "Chưa nộp",
    waiting: "Chờ nộp",
    draft: "Dự thảo",
    errors: "Có lỗi",
    incomplete: "Còn thiếu",
    exempt: "Được miễn",
  },
  tasks: (answered: number, asked: number, percent: string): string =>
    `Nhiệm vụ có kết quả: ${percent} (${formatNumber(answered)}/${formatNumber(asked)} câu trả lời).`,
  indicators: "Chỉ tiêu so với số đăng ký:",
  indicator: (name: string, value: string, target: string, percent: string, n: number, of: number): string =>
    `${name}: ${value}/${target}, đạt ${percent} (${formatNumber(n)}/${formatNumber(of)} đơn vị có đăng ký)`,
  next: "Hạn sắp tới:",
  nextLine: (what: string, date: string, days: number): string =>
    `${formatDate(date)} (${days === 0 ? "hôm nay" : `còn ${formatNumber(days)} ngày`}): ${what}`,
  dueUnits: (phase: string): string => `các đơn vị nộp bản ghi ${phase.toLocaleLowerCase("vi")}`,
  dueReport: (phase: string, recipient: string): string =>
    `báo cáo ${recipient} về ${phase.toLocaleLowerCase("vi")}`,
  noNext: "Không còn hạn nào trong kế hoạch.",
  byWord: (n: number, why: readonly string[]): string =>
    `Ngày nhận của ${formatNumber(n)} bản ghi lấy theo ngay_lap do đơn vị tự ghi (${why.join("; ")}).`,
  groundErrors: (errors: number): string =>
    `Kế hoạch hoặc danh sách đơn vị còn ${formatNumber(errors)} lỗi, số liệu dưới đây có thể sai. Xem: thi-dua check`,
  why: "Hỏi kỹ một đơn vị: thi-dua why <đơn vị> --phase <số>",
  read: (records: number): string =>
    records === 0 ? "Chưa có bản ghi nào trong thư mục dữ liệu." : `Đã đọc ${formatNumber(records)} bản ghi.`,
  written: (file: string): string => `Đã ghi: ${file}\n`,
} as const;

/** The headings of the CSV table. */
export const csvWords = {
  columns: {
    don_vi: "id đơn vị",
    ten: "Tên đơn vị",
    cap_tren: "Cấp trên",
    giai_doan: "Giai đoạn",
    trang_thai: "Tình trạng",
    ly_do: "Căn cứ",
    han_nop: "Hạn nộp",
    ngay_nhan: "Ngày nhận",
    ngay_nhan_theo: "Ngày nhận theo",
    so_ngay: "Số ngày chậm",
    bat_buoc_co: "Bắt buộc: đã trả lời",
    bat_buoc_hoi: "Bắt buộc: phải trả lời",
    nhiem_vu_co: "Nhiệm vụ: đã trả lời",
    nhiem_vu_hoi: "Nhiệm vụ: được hỏi",
    so_loi: "Số lỗi",
  },
} as const;
