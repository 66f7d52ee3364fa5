import type { CampaignKind, OwnSection } from "../model/committee.ts";
import type { IsoDate } from "../model/date.ts";
import { formatDate } from "./format.ts";

/** What the terminal says once a report is written. */
export type Reporting = {
  readonly file: string;
  readonly phase: string;
  readonly received: number;
  readonly due: number;
  readonly absent: readonly string[];
  readonly drafts: readonly string[];
  readonly day: string;
  /** The sections in which the committee's own words stand. */
  readonly own: readonly OwnSection[];
};

const SECTIONS: Readonly<Record<OwnSection, string>> = {
  lanh_dao: "lãnh đạo, chỉ đạo",
  noi_dung: "kết quả theo nội dung",
  dien_hinh: "điển hình",
  uu_diem: "ưu điểm",
  han_che: "hạn chế",
  nguyen_nhan: "nguyên nhân",
  phuong_huong: "phương hướng",
  kien_nghi: "kiến nghị",
};

/** The lines after a report was written: what was read, who is absent, where the file lies. */
export function reportWritten(reporting: Reporting): string {
  const { received, due, absent, drafts, own } = reporting;
  const lines = [
    `Báo cáo ${reporting.phase}, ngày ${reporting.day}: ${received}/${due} đơn vị có bản ghi chính thức.`,
    ...(absent.length > 0 ? [`Chưa báo cáo: ${absent.join("; ")}.`] : []),
    ...(drafts.length > 0 ? [`Mới có dự thảo, chưa tính: ${drafts.join("; ")}.`] : []),
    whoseWords(own),
    `Đã ghi: ${reporting.file}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** In which sections the committee speaks; the rest was written by the program. */
function whoseWords(own: readonly OwnSection[]): string {
  return own.length === 0
    ? "Lời văn do chương trình viết từ bản ghi; lời của Đảng ủy ghi vào thư mục dang-uy/."
    : `Lời của Đảng ủy có ở: ${own.map((one) => SECTIONS[one]).join("; ")}. Còn lại do chương trình viết từ bản ghi.`;
}

/** What is said of the PDF beside a report. */
export const pdfWords = {
  written: (file: string): string => `Đã ghi: ${file}\n`,
  "no-office":
    "Đã có tệp Word nhưng chưa ghi được PDF: máy này không có LibreOffice. Cài LibreOffice (miễn phí, www.libreoffice.org) rồi chạy lại, hoặc mở tệp bằng Word và chọn Lưu thành PDF.",
  failed:
    "Đã có tệp Word nhưng LibreOffice không chuyển được sang PDF. Mở tệp bằng Word và chọn Lưu thành PDF.",
  otherFont: (fonts: readonly string[]): string =>
    `Máy này không có phông Times New Roman (hoặc Liberation Serif cùng cỡ chữ), nên PDF dùng phông ${fonts.join(", ")}: số trang, chỗ xuống dòng có thể khác bản Word.\n`,
} as const;

/** Why no report was made. */
export function reportRefused(errors: number): string {
  return `Chưa lập báo cáo: còn ${errors} lỗi trong dữ liệu của giai đoạn này. Sửa các lỗi nêu trên rồi chạy lại.`;
}

/** The lines after a report over several phases was written. */
export function campaignWritten(written: {
  readonly kind: CampaignKind;
  readonly day: string;
  readonly phases: readonly { readonly name: string; readonly received: number; readonly due: number }[];
  readonly file: string;
  readonly own: readonly OwnSection[];
}): string {
  const { kind, day, phases, file, own } = written;
  const lines = [
    `Báo cáo ${kind === "interim" ? "sơ kết" : "tổng kết"}, ngày ${day}:`,
    ...phases.map(({ name, received, due }) => `  ${name}: ${received}/${due} đơn vị có bản ghi chính thức.`),
    whoseWords(own),
    `Đã ghi: ${file}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Why no report over several phases was made. */
export function campaignRefused(errors: number): string {
  return `Chưa lập báo cáo: còn ${errors} lỗi trong dữ liệu của các giai đoạn này. Sửa các lỗi nêu trên rồi chạy lại.`;
}

/** Why there is nothing to report on that day. */
export function noPhaseYet(day: IsoDate): string {
  return `Đến ngày ${formatDate(day)} chưa giai đoạn nào bắt đầu, chưa có gì để sơ kết. Sửa ngày báo cáo (ngay_bao_cao trong dang-uy/so-ket.yaml, hoặc --as-of).`;
}

/** Which report is meant, where none or several were asked for. */
export const noReport =
  "Thiếu --phase: gõ số của giai đoạn, ví dụ --phase 2; hoặc gõ --interim (sơ kết), --final (tổng kết).";
export const oneReport =
  "Gõ đúng một trong ba: --phase SỐ (báo cáo giai đoạn), --interim (sơ kết), --final (tổng kết).";
