import type { Provenance } from "../model/provenance.ts";
import { DIRTY } from "../model/provenance.ts";
import type { Doubt } from "../model/status.ts";
import type { BlockPlace, Cause, ChangedFile, TextChange } from "../model/verified.ts";
import { doubtWords } from "./arrival.ts";
import { formatDate, formatNumber } from "./format.ts";
import { reportName } from "./report-file.ts";

const CAUSES: Readonly<Record<Cause, string>> = {
  plan: "kế hoạch",
  units: "danh sách đơn vị",
  records: "bản ghi của giai đoạn",
  template: "mẫu Word",
  version: "phiên bản thi-dua",
  committee: "lời của Đảng ủy (dang-uy)",
  awards: "bình xét, khen thưởng (khen-thuong)",
  before: "bản ghi của giai đoạn trước",
  history: "ngày git ghi nhận bản ghi",
};

const FILES: Readonly<Record<ChangedFile["kind"], string>> = {
  changed: "đã sửa",
  added: "mới có",
  removed: "không còn",
};

const KINDS: Readonly<Record<TextChange["kind"], string>> = {
  changed: "sửa",
  added: "thêm",
  removed: "bỏ",
};

/** What `verify` says of a report. */
export const verifyWords = {
  made: ({ asOf, version, commit, ...report }: Provenance): string => {
    const head = `Báo cáo ${reportName(report)}, ngày ${formatDate(asOf)}, lập bằng thi-dua ${version}`;
    if (commit === undefined) return `${head} (dữ liệu ngoài git).`;
    return commit === DIRTY
      ? `${head} từ dữ liệu chưa commit hết.`
      : `${head} từ commit ${commit.slice(0, 9)}.`;
  },
  same: "Số liệu: dữ liệu hiện nay cho đúng báo cáo này.",
  cannot: (why: string): string => `Số liệu: chưa đối chiếu được, vì không lập lại được báo cáo: ${why}`,
  stale: (count: number): string => `Số liệu: ${formatNumber(count)} chỗ khác với dữ liệu hiện nay.`,
  causes: (causes: readonly Cause[]): string => `Khác so với khi lập: ${causesIn(causes)}.`,
  files: (count: number): string => `Tệp dữ liệu đã đổi từ khi lập: ${formatNumber(count)}.`,
  file: ({ file, kind, isUncommitted }: ChangedFile): string =>
    `${file}: ${FILES[kind]}${isUncommitted ? ", chưa commit" : ""}`,
  doubt: (doubt: Doubt): string => `Không biết ai sửa, sửa lúc nào: ${GIT[doubt] ?? doubtWords[doubt]}.`,
  more: (count: number): string => `và ${formatNumber(count)} lần trước đó`,
  moreChanges: (count: number): string => `và ${formatNumber(count)} chỗ nữa (xem hết: thêm --json)`,
  byHand: (count: number): string =>
    count === 0
      ? "Lời văn: không bị sửa tay."
      : `Lời văn: ${formatNumber(count)} chỗ sửa tay từ khi lập; đưa đoạn viết thêm về dang-uy: thêm --take-back.`,
  kind: (kind: TextChange["kind"]): string => KINDS[kind],
  was: "cũ",
  is: "nay",
  unknown: "(không còn biết chữ cũ)",
  place: ({ heading, table, cell }: BlockPlace): string => {
    const where = [
      ...(heading === undefined ? [] : [`“${heading}”`]),
      ...(table ? [`bảng ${table.number}, dòng ${table.row}`] : []),
      ...(cell && (cell.row !== "" || cell.column !== "")
        ? [[cell.row, cell.column].filter((one) => one !== "").join(" / ")]
        : []),
    ];
    return where.length === 0 ? "đầu văn bản" : where.join(", ");
  },
} as const;

// What `why` advises of a shallow clone is about days of arrival.
const GIT: Readonly<Partial<Record<Doubt, string>>> = {
  shallow: "kho git chỉ tải phần mới (shallow); chạy git fetch --unshallow rồi thử lại",
};

function causesIn(causes: readonly Cause[]): string {
  return causes.map((cause) => CAUSES[cause]).join(", ");
}
