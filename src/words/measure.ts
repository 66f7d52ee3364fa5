import { quote } from "./quote.ts";

const decimal = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
const TWIPS_IN_POINT = 20;
const MM_IN_TWIP = 25.4 / 1440;
const points = (twips: number): string => decimal.format(twips / TWIPS_IN_POINT);
const mm = (twips: number): string => decimal.format(twips * MM_IN_TWIP);

const ALIGNMENTS = {
  left: "căn trái",
  center: "căn giữa",
  right: "căn phải",
  both: "căn đều hai lề",
} as const;
const RULES = { auto: "dòng đơn, bội số", exact: "chính xác", atLeast: "ít nhất" } as const;

/** What is measured, in words, with its unit. */
export const measureWords = {
  absent: "không thấy",
  is: "có",
  notReadable: "không đọc được, hoặc không phải tệp Word .docx",
  readable: "tệp Word .docx đọc được",
  size: (from: number, to = from): string =>
    `cỡ ${decimal.format(from / 2)}${to === from ? "" : `–${decimal.format(to / 2)}`}`,
  bold: (is: boolean): string => (is ? "đậm" : "không đậm"),
  italic: (is: boolean): string => (is ? "nghiêng" : "đứng"),
  caps: (is: boolean): string => (is ? "chữ in hoa" : "chữ thường"),
  underline: (is: boolean): string => (is ? "gạch chân" : "không gạch chân"),
  align: (align: keyof typeof ALIGNMENTS): string => ALIGNMENTS[align],
  points: (twips: number): string => `${points(twips)} pt`,
  mm: (twips: number): string => `${mm(twips)} mm`,
  paper: (width: number, height: number): string => `${mm(width)} × ${mm(height)} mm`,
  margins: (one: Readonly<Record<"top" | "bottom" | "left" | "right", number>>): string =>
    `trên ${mm(one.top)}, dưới ${mm(one.bottom)}, trái ${mm(one.left)}, phải ${mm(one.right)} mm`,
  line: (line: number, rule: keyof typeof RULES): string =>
    rule === "auto" ? `${decimal.format(line / 240)} dòng` : `${RULES[rule]} ${points(line)} pt`,
  text: quote,
  head: "bảng hai ô có ĐẢNG CỘNG SẢN VIỆT NAM",
  state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (văn bản hành chính nhà nước)",
  atTop: "ở giữa đầu trang",
  atBottom: "ở chân trang",
  unknownLook: "không đo được kiểu chữ",
  ruleLength: (twips: number): string => `nét liền dài khoảng ${mm(twips)} mm`,
  someRule: (twips: number): string => `dài ${mm(twips)} mm`,
  star: "một dấu *",
  numberForm: "dạng Số 12-BC/ĐU (chưa có số thì để trống)",
  hyphens: "năm dấu gạch nối -----",
  about: "bắt đầu bằng “về việc”",
  atLeast: (twips: number): string => `ít nhất ${points(twips)} pt`,
  about10: "khoảng 10 mm",
  exactly: (from: number, to: number): string => `chính xác ${points(from)}–${points(to)} pt`,
  signature: "bảng hai ô có Nơi nhận",
  slash: "T/M, T/L, Q. (có gạch chéo, không có dấu chấm sau chữ viết tắt)",
  name: "chỉ họ và tên",
  last: "dạng “- Lưu Văn phòng Đảng ủy.” (không có dấu hai chấm, không có VT, hết bằng dấu chấm)",
  forCommittee: "T/M của cấp ủy, không có K/T",
  fullStop: "hết bằng một dấu chấm",
  noTitle: "không có",
  number: "không có số",
  hasNumber: "có số",
  runsOn: "đánh tiếp theo phần trước",
  numberedApart: "mỗi phụ lục đánh riêng, từ 1",
} as const;
