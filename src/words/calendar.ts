import type { CalendarKind } from "../model/calendar.ts";
import type { Issuer, Milestone, Phase, Task, Window } from "../model/plan.ts";
import { formatDate, joinList } from "./format.ts";
import { periodWords, upperFirst } from "./report/document.ts";

const UPWARD = "cấp trên";

/** What stands in a calendar; a title is what a month view shows. */
export const entryWords = {
  due: ({ ten }: Phase): string => `Hạn nộp bản ghi ${ten}`,
  dueHow: (phase: Phase): string =>
    lines(
      `Ngày cuối các đơn vị nộp bản ghi ${phase.ten} (${periodWords(phase.tu, phase.den)}).`,
      `Tạo khung cho đơn vị chưa có: thi-dua new --phase ${phase.so} --all`,
      `Xem còn thiếu, còn sai gì: thi-dua check --phase ${phase.so}`,
    ),
  report: ({ ten }: Phase, issuer: Issuer | undefined): string =>
    `Hạn báo cáo ${issuer?.noi_gui ?? UPWARD} (${ten})`,
  reportHow: (phase: Phase, issuer: Issuer | undefined): string =>
    lines(
      `Ngày cuối ${issuer?.ten ?? "Đảng ủy"} báo cáo ${issuer?.noi_gui ?? UPWARD} kết quả ${phase.ten} (${periodWords(phase.tu, phase.den)}).`,
      `Kiểm tra lần cuối: thi-dua check --phase ${phase.so}`,
      `Lập báo cáo Word: thi-dua report --phase ${phase.so}`,
    ),
  phase: ({ ten }: Phase): string => `${ten} của đợt thi đua`,
  phaseHow: ({ tu, den, han_nop, han_bao_cao, nhiem_vu }: Phase): string =>
    lines(
      `${upperFirst(periodWords(tu, den))}.`,
      `Hạn nộp bản ghi: ${formatDate(han_nop)}. Hạn báo cáo ${UPWARD}: ${formatDate(han_bao_cao)}.`,
      ...taskLines(nhiem_vu),
    ),
  window: ({ ten_ngan }: Window, { ten }: Phase): string =>
    `${/^đợt\s/i.test(ten_ngan) ? upperFirst(ten_ngan) : `Đợt ${ten_ngan}`} (${ten})`,
  windowHow: ({ id, tu, den }: Window, { nhiem_vu }: Phase): string =>
    lines(`${upperFirst(periodWords(tu, den))}.`, ...taskLines(nhiem_vu.filter(({ dot }) => dot === id))),
  milestone: ({ ten, so_nam }: Milestone): string => (so_nam ? anniversary(ten, so_nam) : upperFirst(ten)),
  milestoneHow: ({ id, ten, ngay, ngay_goc }: Milestone, phase: Phase): string =>
    lines(
      ngay_goc === undefined ? `${ten}.` : `${ten} (${formatDate(ngay_goc)} - ${formatDate(ngay)}).`,
      `Trong ${phase.ten} của đợt thi đua.`,
      `Hoạt động chào mừng: ghi vào mục hoat_dong của bản ghi, kèm ky_niem: ${id}`,
    ),
  alarm: (days: number, title: string): string => {
    if (days === 0) return `Hôm nay: ${title}`;
    return days === 1 ? `Ngày mai: ${title}` : `Còn ${days} ngày: ${title}`;
  },
} as const;

const COUNTED: Readonly<Record<CalendarKind, string>> = {
  due: "hạn nộp bản ghi",
  report: "hạn báo cáo",
  phase: "giai đoạn",
  window: "đợt",
  milestone: "ngày kỷ niệm",
};

/** What `calendar` says on the screen. */
export const calendarWords = {
  written: (file: string, count: (kind: CalendarKind) => number): string => {
    const kinds = Object.keys(COUNTED) as CalendarKind[];
    const counted = kinds.filter((kind) => count(kind) > 0).map((kind) => `${count(kind)} ${COUNTED[kind]}`);
    return lines(
      `Đã ghi ${file}: ${joinList(counted)}.`,
      "Outlook: bấm đúp vào tệp. Google Lịch: Cài đặt > Nhập và xuất, rồi đặt lại lời nhắc (Google có thể bỏ, Outlook chỉ giữ một cho mỗi mục).",
      "",
    );
  },
  refused: (errors: number): string =>
    `Chưa lập lịch: kế hoạch (ke-hoach.yaml) còn ${errors} lỗi. Sửa các lỗi nêu trên rồi chạy lại.`,
} as const;

/** “Kỷ niệm 80 năm Ngày …”, also where the plan's own name says some of these words already. */
function anniversary(ten: string, years: number): string {
  const rest = ten.replace(/^k[ỷỉ] niệm\s+/iu, "");
  if (rest.startsWith(`${years} năm`)) return `Kỷ niệm ${rest}`;
  // “Kỷ niệm lần thứ 80 …” says its number in its own way.
  const saysNumber = rest !== ten && new RegExp(`\\b${years}\\b`).test(rest);
  return saysNumber ? upperFirst(ten) : `Kỷ niệm ${years} năm ${rest}`;
}

function taskLines(tasks: readonly Task[]): string[] {
  return tasks.length === 0 ? [] : ["Nhiệm vụ:", ...tasks.map(({ ten }) => `- ${ten}`)];
}

function lines(...all: readonly string[]): string {
  return all.join("\n");
}
