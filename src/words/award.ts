import type { NominationList, Question } from "../model/award.ts";
import { type AwardPeriod, awardFileName } from "../model/award-file.ts";
import type { IsoDate } from "../model/date.ts";
import { recipientWords } from "./award-figures.ts";
import { formatDate, formatNumber, joinList } from "./format.ts";

/** The period in a sentence: “giai đoạn 2”, “cả đợt”. */
export function periodName(period: AwardPeriod): string {
  return period === "final" ? "cả đợt thi đua" : `giai đoạn ${period}`;
}

/** Questions about names as they are answered in the file of the period; the same question is asked once. */
export function questionSnippet({
  questions,
  period,
  needsNumber,
}: Pick<NominationList, "questions" | "period" | "needsNumber">): string[] {
  const items = questions.map(({ unit, names }) => {
    const typed = names.map(({ ten }) => JSON.stringify(ten)).join(", ");
    return `  - { don_vi: ${unit.id}, ten: [${typed}], la_mot: }`;
  });
  return [...(needsNumber ? [`giai_doan: ${period}`] : []), "trung_ten:", ...new Set(items)];
}

/** What `award list` says. */
export const awardListWords = {
  title: (period: AwardPeriod, date: IsoDate): string =>
    `Danh sách đề nghị khen thưởng ${periodName(period)}, tính đến ngày ${formatDate(date)}`,
  records: ({ read, drafts, broken }: NominationList["records"]): string => {
    const left = [
      ...(drafts > 0 ? [`${formatNumber(drafts)} bản dự thảo`] : []),
      ...(broken > 0 ? [`${formatNumber(broken)} bản còn lỗi (xem: thi-dua check)`] : []),
    ];
    if (read === 0) return "Kỳ này chưa có bản ghi nào.";
    return `Đã đọc ${formatNumber(read)} bản ghi${left.length > 0 ? `; không tính ${joinList(left)}` : ""}.`;
  },
  opened: (period: AwardPeriod, day: IsoDate): string =>
    `Bỏ phiếu đã mở ngày ${formatDate(day)}: quy tắc và người, tập thể trên phiếu đã chốt trong ${awardFileName(period)}. Tiêu chí do người xét dưới đây theo câu trả lời trong tệp ấy.`,
  nobody: (period: AwardPeriod): string =>
    `Chưa có đề nghị khen thưởng nào trong các bản ghi chính thức của ${periodName(period)}. Đơn vị đề nghị bằng mục de_nghi_khen_thuong trong bản ghi: hinh_thuc, tap_the hoặc ca_nhan, thanh_tich.`,
  upward: "Đảng ủy không tự quyết định hình thức này: danh sách được chọn để trình cấp trên.",
  noLimit: "Kế hoạch không đặt số lượng cho hình thức này.",
  deed: (text: string): string => `Thành tích: ${text}`,
  verdict: (sentence: string): string => `=> ${sentence}.`,
  summary: (all: number, eligible: number, open: number, out: number): string =>
    `Cộng ${formatNumber(all)} đề nghị: ${formatNumber(eligible)} đủ điều kiện, ${formatNumber(open)} chờ người xét, ${formatNumber(out)} không đủ điều kiện.`,
  questions: "Tên có thể trùng nhau, chỉ người mới biết là một hay là nhiều:",
  question: ({ form, kind, unit }: Question): string =>
    `${form.ten}, ${recipientWords[kind].toLocaleLowerCase("vi")}, ${unit.ten}:`,
  answer: (period: AwardPeriod): string =>
    `Trả lời trong ${awardFileName(period)} (chưa có tệp thì tạo; ghi cách viết đúng lên trước trong ten; la_mot: có hoặc không), rồi chạy lại:`,
  broken:
    "Chưa lập được danh sách đề nghị: sửa các lỗi nêu trên trong kế hoạch, danh sách đơn vị hoặc tệp khen thưởng của kỳ rồi chạy lại.",
  written: (file: string): string => `Đã ghi: ${file}\n`,
  onlyOne: "Chỉ gõ một trong hai: --json hoặc --csv.",
} as const;

/** Names that may be one, in a sentence. */
export function questionWords({ form, unit, names }: Question): string {
  return `${unit.ten}, ${form.ten}: ${names.map(({ ten }) => ten).join("; ")}.`;
}

/** What the list says in Word. */
export const awardDocumentWords = {
  subject: (period: AwardPeriod, campaign: string): string =>
    period === "final"
      ? `đề nghị khen thưởng ${campaign}`
      : `đề nghị khen thưởng giai đoạn ${period} ${campaign}`,
  opening: ({ records, nominees }: NominationList): string => {
    const counted = records.read - records.drafts - records.broken;
    const count = (eligible: boolean | undefined) =>
      formatNumber(nominees.filter((one) => one.eligible === eligible).length);
    const from = `Tổng hợp từ ${formatNumber(counted)} bản ghi chính thức của các đơn vị`;
    if (nominees.length === 0) return `${from}: không có tập thể, cá nhân nào được đề nghị.`;
    return `${from}: ${formatNumber(nominees.length)} lượt đề nghị, trong đó ${count(true)} đủ điều kiện, ${count(undefined)} chờ người xét, ${count(false)} không đủ điều kiện.`;
  },
} as const;

/** The headings of the CSV table. */
export const awardCsvWords = {
  columns: {
    hinh_thuc: "Hình thức",
    doi_tuong: "Tập thể, cá nhân",
    ten: "Tên",
    chuc_vu: "Chức vụ",
    don_vi: "id đơn vị",
    ten_don_vi: "Đơn vị",
    thanh_tich: "Thành tích",
    tieu_chi: "Tiêu chí",
    ket_luan: "Đủ điều kiện",
    ly_do: "Lý do",
    noi_ghi: "Nơi ghi",
  },
} as const;
