import { formatDate, formatNumber } from "./format.ts";

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
