import type { Indicator } from "../model/plan.ts";
import { formatNumber } from "./format.ts";
import { quote } from "./quote.ts";
import { lowerFirst } from "./report/document.ts";

const ROWS = "đơn vị đã nhập vào đơn vị khác tính cùng đơn vị ấy";

// Who was split into several counts as all of them: each may have a figure through it.
const LINES = `${ROWS}; đơn vị đã chia tách tính theo các đơn vị mới`;

const ROLLED: Readonly<Record<Exclude<Indicator["cong_don"], "trung_binh">, string>> = {
  cong: "cộng các giai đoạn",
  cuoi_cung: "lấy số gần nhất của từng đơn vị",
};

/** Where a figure stands in a report over several phases, and how it came about. */
export const campaignTraceWords = {
  where: {
    reporting: (phase: string): string => `Chế độ báo cáo, ${lowerFirst(phase)}`,
    reportingCell: (phase: string, row: string): string =>
      `Biểu chấp hành chế độ báo cáo, cột ${quote(phase)}, dòng ${quote(row)}`,
    task: (phase: string, so: number, task: string): string =>
      `Nội dung ${so}, ${lowerFirst(phase)}, câu về ${quote(task)}`,
    figure: (so: number, indicator: string, column: string): string =>
      `Biểu số liệu theo giai đoạn, nội dung ${so}, dòng ${quote(indicator)}, cột ${quote(column)}`,
    unit: (so: number, indicator: string, row: string): string =>
      `Biểu số liệu theo đơn vị, nội dung ${so}, cột ${quote(indicator)}, dòng ${quote(row)}`,
    milestone: (name: string): string => `Hoạt động chào mừng, câu về ${quote(name)}`,
    works: "Công trình, phần việc chào mừng: đoạn đầu",
    work: (name: string): string => `Công trình, phần việc chào mừng, câu về ${quote(name)}`,
    exemplars: "Điển hình, tiêu biểu: câu đầu",
  },
  formula: {
    saidBy: "Đếm các đơn vị nay là một, trả lời như nhau, trên số đơn vị có trả lời",
    rolled: (how: keyof typeof ROLLED, isRatio: boolean): string =>
      isRatio ? `Tổng tử số chia tổng mẫu số, ${ROLLED[how]}` : `Tổng các số, ${ROLLED[how]}`,
    mean: (phases: readonly string[]): string =>
      `Bình quân các giai đoạn có số liệu: (${phases.join(" + ")}) / ${phases.length}`,
    /** @param carried how many of the values that stand are not of the last phase. */
    over: (rolled: string, n: number, of: number, carried: number): string => {
      const base = `${rolled}; ${formatNumber(n)} đơn vị có số liệu, trong ${formatNumber(of)} đơn vị phải trả lời`;
      return carried === 0 ? base : `${base}; ${formatNumber(carried)} số lấy từ giai đoạn trước`;
    },
    inPhase: (phase: string, formula: string): string => `${phase}: ${lowerFirst(formula)}`,
    answered: `Đếm đơn vị có số liệu ở ít nhất một giai đoạn, trên số đơn vị phải trả lời (${LINES})`,
    registered: "Tổng số đăng ký của các đơn vị có đăng ký",
    goal: "Mục tiêu ghi trong kế hoạch",
    ofGoal: "Số cộng dồn chia mục tiêu ghi trong kế hoạch",
    reached: `Đếm đơn vị có số cộng dồn từ mức tối thiểu của kế hoạch trở lên, trên số đơn vị phải trả lời (${LINES})`,
    beyond: "Đếm đơn vị có số cộng dồn trên mức tối đa của kế hoạch",
    inTime: "Số đơn vị đã báo cáo trừ số đơn vị báo cáo chậm",
    late: "Đếm đơn vị có ngày nhận sau hạn nộp",
    absent: "Đếm đơn vị phải báo cáo mà chưa có bản ghi chính thức không lỗi",
    documents: "Đếm văn bản ghi trong lanh_dao; văn bản một đơn vị ghi ở hai giai đoạn tính một lần",
    documentUnits: `Đếm đơn vị có ghi văn bản trong lanh_dao (${ROWS})`,
    milestoneUnits: `Đếm đơn vị có hoạt động gắn với ngày kỷ niệm này (${ROWS})`,
    activities: "Đếm hoạt động gắn với ngày kỷ niệm này; hoạt động ghi hai lần tính một lần",
    people: "Tổng số người của các hoạt động ấy",
    works: "Đếm công trình, phần việc; công trình ghi ở nhiều giai đoạn tính một lần",
    workUnits: `Đếm đơn vị có công trình, phần việc (${ROWS})`,
    state: (state: string): string => `Đếm công trình, phần việc ${state} theo lần báo cáo gần nhất`,
    priced: "Đếm công trình, phần việc có ghi kinh phí",
    followed: "Đếm công trình, phần việc có ghi ở từ hai giai đoạn trở lên",
    open: "Đếm công trình, phần việc chưa hoàn thành theo lần báo cáo gần nhất",
    money: "Tổng kinh phí các công trình, phần việc, mỗi công trình lấy số ghi gần nhất",
    lastMoney: "Kinh phí ghi trong lần báo cáo gần nhất có ghi",
    exemplars: "Đếm điển hình các đơn vị nêu; nêu ở nhiều giai đoạn tính một lần",
  },
  plan: "Kế hoạch",
} as const;
