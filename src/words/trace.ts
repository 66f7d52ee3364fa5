import type { Indicator } from "../model/plan.ts";
import type { Feed, Figure } from "../model/trace.ts";
import { formatDate, formatNumber } from "./format.ts";
import { quote } from "./quote.ts";

const units = (count: number) => `${formatNumber(count)} đơn vị`;

/** Where a figure stands in a report, and how it came about. */
export const traceWords = {
  roles: {
    numerator: "tử số",
    denominator: "mẫu số",
    target: "số đăng ký",
    done: "thực hiện",
    now: "giai đoạn này",
    before: "giai đoạn trước",
  },
  where: {
    reporting: "Đoạn mở đầu: số đơn vị đã báo cáo",
    leadership: "Lãnh đạo, chỉ đạo: văn bản đã ban hành",
    theme: (so: number, what: string): string => `Nội dung ${so}, câu về ${quote(what)}`,
    column: (so: number, what: string, row: string): string =>
      `Biểu chỉ tiêu, nội dung ${so}, cột ${quote(what)}, dòng ${quote(row)}`,
    works: (row: number | string): string => `Biểu công trình, phần việc, dòng ${row}`,
    total: "Cộng",
    nominations: (form: string): string => `Đề nghị khen thưởng: ${quote(form)}`,
    late: (unit: string): string => `Biểu chưa báo cáo, báo cáo chậm: ${unit}`,
  },
  formula: {
    sum: (n: number, of: number): string =>
      `Tổng của ${units(n)} có số liệu, trong ${units(of)} phải trả lời`,
    ratio: (n: number, of: number): string =>
      `Tổng tử số chia tổng mẫu số của ${units(n)} có số liệu, trong ${units(of)} phải trả lời`,
    one: "Số ghi trong bản ghi của đơn vị",
    answered: (n: number, of: number): string =>
      `Đếm ${units(n)} có số liệu, trên ${units(of)} phải báo cáo hoặc có bản ghi được tính`,
    part: (part: string): string => `Tổng phần ${quote(part)} của các đơn vị có ghi`,
    window: (name: string): string => `Tổng của các đơn vị có chia theo đợt, đợt ${name}`,
    target: (value: number, target: number): string =>
      `Tổng thực hiện chia tổng đăng ký của các đơn vị có đăng ký: ${formatNumber(value)} / ${formatNumber(target)}`,
    targetUnits: "Đếm đơn vị có ghi số đăng ký",
    change: (now: number, before: number, count: number): string =>
      `Giai đoạn này trừ giai đoạn trước, trên ${units(count)} báo cáo cả hai kỳ: ${formatNumber(now)} - ${formatNumber(before)}`,
    leader: "Số của đơn vị nhiều nhất",
    yes: (n: number): string => `Đếm đơn vị trả lời “có”, trên ${units(n)} có trả lời`,
    choice: (ten: string): string => `Đếm đơn vị chọn ${quote(ten)}`,
    received: "Đếm bản ghi chính thức không lỗi của các đơn vị phải báo cáo, trên số đơn vị phải báo cáo",
    documents: "Đếm văn bản ghi trong lanh_dao của các bản ghi được tính",
    documentUnits: "Đếm đơn vị có ghi văn bản trong lanh_dao",
    task: "Đếm đơn vị có ghi kết quả nhiệm vụ, trên số bản ghi được tính",
    done: "Đếm đơn vị ghi trang_thai: hoan_thanh cho nhiệm vụ",
    money: "Tổng kinh phí các công trình, phần việc có ghi kinh phí",
    nominations: "Đếm tập thể, cá nhân được đề nghị hình thức này; đề nghị nhiều lần tính một lần",
    late: (day: string): string => `Ngày nhận ${formatDate(day)} trừ hạn nộp`,
  },
  result: "có kết quả",
  parts: (indicator: Indicator, part: string): string => `${indicator.ten}: ${part}`,
} as const;

/** What the command `trace` says. */
export const traceCommandWords = {
  title: (file: string, report: string, day: string): string =>
    `Nguồn số liệu của ${file} (${report}, ngày ${formatDate(day)})`,
  stale:
    "Dữ liệu hiện nay khác với khi lập báo cáo và không lấy lại được dữ liệu cũ từ git: số dưới đây là số của dữ liệu hiện nay.",
  atCommit: (commit: string): string =>
    `Dữ liệu đã đổi từ khi lập; các dòng dưới đây là của commit ${commit.slice(0, 9)}.`,
  none: (typed: string): string =>
    `Báo cáo không có số ${quote(typed)} lấy từ bản ghi. Gõ đúng như in trong báo cáo, ví dụ 1.638 hoặc 56,62%; bỏ số để xem tất cả.`,
  untraced: (typed: string): string =>
    `Số ${quote(typed)} có in trong tệp này nhưng không phải số tính từ bản ghi: là ngày, số hiệu văn bản, số trong lời của đơn vị hay của Đảng ủy, hoặc số sửa bằng tay (xem: thi-dua verify).`,
  cannot: (why: string): string => `Không tính lại được số liệu của báo cáo: ${why}`,
  formula: "cách tính",
  columns: { where: "Chỗ trong báo cáo", text: "Số in", formula: "Cách tính", feeds: "Dòng dữ liệu" },
  caption: (count: number): string => `${formatNumber(count)} số có nguồn`,
  noFeeds: "không có dòng nào",
  feeds: (count: number): string => `xem ${formatNumber(count)} dòng`,
  written: (file: string): string => `Đã ghi: ${file}\n`,
  foot: "Trang tự đủ, không cần mạng. Lập bằng thi-dua.",
} as const;

/** `giai-doan-2/chi-bo-a.yaml:31:18 = 12`, with the part of the formula where there are several. */
export function feedWords(place: string, { value, role }: Pick<Feed, "value" | "role">): string {
  return `${place} = ${value}${role === undefined ? "" : ` (${role})`}`;
}

/** A figure as one line. */
export function figureWords({ text, where }: Pick<Figure, "text" | "where">): string {
  return `${text}: ${where}`;
}
