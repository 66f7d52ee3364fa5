import type { IsoDate } from "../model/date.ts";
import type { Phase, Plan } from "../model/plan.ts";
import type { Planned, Reminder } from "../model/reminder.ts";
import type { Question, State, UnitStatus } from "../model/status.ts";
import { formatDate, formatLongDate, formatNumber } from "./format.ts";
import { lowerFirst, periodWords } from "./report/document.ts";
import { stateWords } from "./state.ts";

const overdue = (days: number): string => (days > 0 ? `, đã quá hạn ${formatNumber(days)} ngày` : "");
const stillWrong = (errors: number): string => (errors > 0 ? `, còn ${formatNumber(errors)} lỗi` : "");

/** How it stands with a unit, as a letter says it. */
const STANDS: Readonly<Partial<Record<State, (one: UnitStatus) => string>>> = {
  waiting: ({ days }) =>
    `chưa nộp bản ghi, ${days < 0 ? `còn ${formatNumber(-days)} ngày đến hạn` : "hôm nay đến hạn"}`,
  missing: ({ days }) => `chưa nộp bản ghi${overdue(days)}`,
  draft: ({ errors, days }) => `mới có bản ghi dự thảo${stillWrong(errors)}${overdue(days)}`,
  errors: ({ errors, days }) =>
    `đã gửi bản ghi nhưng chưa được tính vì còn ${formatNumber(errors)} lỗi${overdue(days)}`,
  incomplete: ({ required: { missing }, days }) =>
    `đã gửi bản ghi nhưng chưa được tính vì còn thiếu ${formatNumber(missing.length)} mục bắt buộc${overdue(days)}`,
};

/** What is open with a unit, in few words. */
export function standsWords(one: UnitStatus): string {
  return STANDS[one.state]?.(one) ?? "";
}

const phaseName = (phase: Phase): string => lowerFirst(phase.ten);
// The number stays with its word at the end of a line.
const times = (lan: number): string => (lan > 1 ? ` (lần\u00a0${lan})` : "");
const office = (issuer: string): string => `Văn phòng ${issuer}`;

const reminded = ({ ngay, so }: Reminder): string =>
  so === undefined ? `ngày ${formatDate(ngay)}` : `tại Công văn số ${so}, ngày ${formatDate(ngay)}`;

const planName = ({ so, ngay, ten_ngan }: Plan): string =>
  so === undefined
    ? `kế hoạch ${ten_ngan}`
    : `Kế hoạch số ${so}${ngay === undefined ? "" : `, ngày ${formatDate(ngay)}`} về ${ten_ngan}`;

/** Exactly what is open with a unit, one line for each thing. */
export const openWords = {
  whole: "Cả bản ghi.",
  mustHold: ({ key, ten }: Pick<Question, "key" | "ten">): string =>
    `${key === "nhiem_vu" ? "Kết quả nhiệm vụ" : "Số liệu chỉ tiêu"}: ${ten}.`,
  add: (question: Pick<Question, "key" | "ten">): string =>
    `Bổ sung ${lowerFirst(openWords.mustHold(question))}`,
  mend: (line: number, sentence: string): string =>
    line > 0 ? `Sửa dòng ${line}: ${lowerFirst(sentence)}` : `Sửa: ${lowerFirst(sentence)}`,
  more: (n: number): string => `Còn ${formatNumber(n)} chỗ phải sửa nữa; xem đủ bằng lệnh thi-dua check.`,
  seeLetter: "Các mục khác: xem công văn.",
  makeFinal: "Chuyển bản ghi từ dự thảo sang chính thức (trang_thai: chinh_thuc).",
} as const;

/** The letter to one unit. */
export const letterWords = {
  number: (body: string): string => `Số     -CV/${body}`,
  subject: (phase: Phase, lan: number): string =>
    `về việc đôn đốc báo cáo thi đua ${phaseName(phase)}${times(lan)}`,
  opening: (issuer: string, plan: Plan, phase: Phase, due: IsoDate): string =>
    `Thực hiện ${planName(plan)}, ${issuer} đã đề nghị các đơn vị nộp bản ghi kết quả ${phaseName(phase)} (${periodWords(phase.tu, phase.den)}); hạn nộp của đơn vị là ${formatLongDate(due)}.`,
  again: (issuer: string, before: readonly Reminder[]): string =>
    `${issuer} đã đôn đốc việc này${before.length > 1 ? ` ${before.length} lần:` : ""} ${before.map(reminded).join("; ")}.`,
  stands: (unit: string, one: UnitStatus, day: IsoDate): string =>
    `Đến ${formatLongDate(day)}, ${unit} ${standsWords(one)}.`,
  mustHold: "Bản ghi phải có các mục kế hoạch bắt buộc sau:",
  mustDo: "Cụ thể, đơn vị còn phải:",
  ask: (unit: string, due: IsoDate, by: string, day: IsoDate): string =>
    `Đề nghị ${unit} khẩn trương hoàn thành, kiểm tra và nộp bản ghi chính thức ${day <= due ? `chậm nhất ${formatLongDate(due)}` : `ngay khi nhận được ${by} này`}`,
  sake: (issuer: string, until: IsoDate | undefined): string =>
    `, để ${issuer} tổng hợp, báo cáo cấp trên${until === undefined ? "" : ` chậm nhất ${formatLongDate(until)}`}.`,
  contact: (issuer: string): string =>
    `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị đơn vị trao đổi với ${office(issuer)} để được hướng dẫn.`,
  asAbove: "Như trên",
  kept: "Lưu Văn phòng",
} as const;

/** The short message to paste into Zalo or a letter. */
export const messageWords = {
  by: { letter: "công văn", message: "tin", mail: "thư" },
  subject: (phase: Phase, lan: number): string => `Đôn đốc báo cáo thi đua ${phaseName(phase)}${times(lan)}`,
  greeting: (unit: string): string => `Kính gửi ${unit},`,
  stands: (one: UnitStatus, phase: Phase, day: IsoDate): string =>
    `Về báo cáo thi đua ${phaseName(phase)} (hạn nộp ${formatDate(one.due)}): đến ngày ${formatDate(day)}, đơn vị ${standsWords(one)}.`,
  attached: "Công văn đôn đốc gửi kèm thư này.",
  thanks: (issuer: string): string => `Trân trọng cảm ơn.\n${office(issuer)}`,
} as const;

/** The summary list for the office. */
export const listWords = {
  title: (phase: Phase): string => `DANH SÁCH ĐÔN ĐỐC BÁO CÁO THI ĐUA ${phase.ten.toLocaleUpperCase("vi")}`,
  asOf: (day: IsoDate): string => `(Tính đến ${formatLongDate(day)})`,
  gone: (unit: string): string => `${unit} (không còn hoạt động)`,
  leftOut: "Không nhắc lần này:",
  reminded: (unit: string, { lan, ngay }: Reminder): string =>
    `${unit}: đã nhắc lần ${lan} ngày ${formatDate(ngay)}.`,
  early: (unit: string, days: number, due: IsoDate): string =>
    `${unit}: còn ${formatNumber(days)} ngày mới đến hạn ${formatDate(due)}.`,
} as const;

const LOG = "nhac-viec.yaml";

/** What the screen of `remind` says. */
export const remindWords = {
  nobody: (phase: Phase): string => `Không còn đơn vị nào phải nhắc về ${phaseName(phase)}.`,
  notOpen: ({ unit, state }: UnitStatus, phase: Phase): string =>
    `${unit.ten} không có gì phải nhắc về ${phaseName(phase)}: ${stateWords[state].name}.`,
  nobodyNow: (phase: Phase): string =>
    `Hôm nay không phải nhắc đơn vị nào về ${phaseName(phase)}; vẫn muốn nhắc thì thêm --again.`,
  title: (n: number, phase: Phase, day: IsoDate): string =>
    `Nhắc ${formatNumber(n)} đơn vị về ${phaseName(phase)}, ngày ${formatDate(day)}:`,
  line: (unit: string, { status, lan }: Planned): string => `${unit}: lần ${lan}; ${standsWords(status)}`,
  would: (files: readonly string[], folder: string): string =>
    `Sẽ ghi vào ${folder}:\n${files.map((file) => `  ${file}\n`).join("")}và ghi sổ ${LOG}. Chưa ghi gì; thêm --write để ghi.\n`,
  wrote: (files: number, folder: string): string =>
    `Đã ghi ${formatNumber(files)} tệp vào ${folder} và ghi sổ ${LOG}. Xem lại công văn trong Word, xin số, trình ký\n(thư .eml đính kèm bản chưa ký); commit ${LOG}.\n`,
  amongData: (folder: string): string =>
    `“${folder}” nằm trong thư mục dữ liệu: check sẽ báo các công văn là tệp lạ. Bỏ --out (mặc định: don-doc-giai-doan-<số>), hoặc chọn thư mục ngoài thư mục dữ liệu rồi chạy lại.`,
  exists: (file: string): string =>
    `Đã có tệp “${file}” khác với công văn sắp ghi. Chuyển tệp ấy đi nơi khác hoặc chọn thư mục khác bằng --out rồi chạy lại; chưa có gì được ghi.`,
  oddLog: `Sổ nhắc việc ${LOG} không theo dạng mà chương trình ghi nối được (danh sách da_nhac, mỗi lần một dòng “- …”). Sửa lại tệp rồi chạy lại; chưa có gì được ghi.`,
  fullLog: `Sổ nhắc việc ${LOG} đã quá dài. Xóa các dòng của giai đoạn cũ (git vẫn giữ) rồi chạy lại; chưa có gì được ghi.`,
  broken: `Kế hoạch, danh sách đơn vị hoặc sổ nhắc việc ${LOG} còn lỗi nên chưa nhắc ai. Sửa các lỗi nêu trên rồi chạy lại.`,
  logHead: "# Sổ nhắc việc: thi-dua remind --write ghi nối vào cuối. Điền so: khi văn thư cấp số công văn.",
} as const;
