import type { IsoDate } from "../model/date.ts";
import type { Phase } from "../model/plan.ts";
import type { Reminder } from "../model/reminder.ts";
import type { State, Touch, UnitStatus } from "../model/status.ts";
import type { Unit } from "../model/unit.ts";
import { timeWords } from "./arrival.ts";
import { formatDate, formatNumber } from "./format.ts";
import { stateName } from "./state.ts";

/** What `why` says of one unit in one phase. */
export const whyWords = {
  labels: {
    because: "Vì sao",
    where: "Ghi ở",
    todo: "Phải làm",
    answers: "Bắt buộc",
    arrival: "Ngày nhận",
    touched: "Ai sửa",
    contact: "Liên hệ",
    reminded: "Đã nhắc",
  },
  head: (one: UnitStatus, phase: Phase): string =>
    `${one.unit.ten}, ${phase.ten.toLocaleLowerCase("vi")}: ${stateName(one)}${howLong(one)}.`,
  answers: (answered: number, asked: number, missing: readonly string[]): string =>
    asked === 0
      ? "kế hoạch không bắt buộc mục nào"
      : `${formatNumber(answered)}/${formatNumber(asked)}${missing.length === 0 ? "" : `; còn thiếu: ${missing.join("; ")}`}`,
  touch: ({ author, authored, commit }: Touch): string => `${timeWords(authored)}: ${author} (${commit})`,
  more: (n: number): string => `và ${formatNumber(n)} lần trước đó`,
  untouched: "git chưa ghi nhận lần sửa nào",
  contact: ({ lien_he }: Unit): string =>
    [lien_he?.ho_ten, lien_he?.dien_thoai, lien_he?.thu_dien_tu]
      .filter((one) => one !== undefined)
      .join(", "),
  reminder: ({ lan, ngay, so }: Reminder): string =>
    `lần ${lan} ngày ${formatDate(ngay)}${so === undefined ? "" : `, công văn ${so}`}`,
  todo: (one: UnitStatus): readonly string[] => TODO[one.state]?.(one) ?? [],
} as const;

function howLong({ state, days }: UnitStatus): string {
  if (state === "late") return ` ${formatNumber(days)} ngày`;
  if (state === "waiting") return days === 0 ? ", hạn là hôm nay" : `, còn ${formatNumber(-days)} ngày`;
  return days > 0 ? `, quá hạn ${formatNumber(days)} ngày` : "";
}

const check = ({ phase, unit }: UnitStatus): string => `thi-dua check --phase ${phase} --unit ${unit.id}`;
const SEND = "Lưu, commit rồi đẩy lên kho chung.";

const TODO: Readonly<Partial<Record<State, (one: UnitStatus) => readonly string[]>>> = {
  missing: (one) => [
    `Tạo khung: thi-dua new --phase ${one.phase} --unit ${one.unit.id}`,
    `Điền, kiểm tra: ${check(one)}`,
    SEND,
  ],
  waiting: (one) => [
    `Tạo khung: thi-dua new --phase ${one.phase} --unit ${one.unit.id}`,
    `Điền, kiểm tra: ${check(one)}`,
    SEND,
  ],
  draft: (one) => ["Hoàn thiện, đổi thành trang_thai: chinh_thuc.", `Kiểm tra: ${check(one)}`, SEND],
  errors: (one) => [`Sửa các lỗi: ${check(one)}`, SEND],
  incomplete: (one) => [`Điền các mục còn thiếu, kiểm tra: ${check(one)}`, SEND],
};

/** The day on which a reader asked. */
export function whyTitle(asOf: IsoDate): string {
  return `Tính đến ngày ${formatDate(asOf)}.`;
}
