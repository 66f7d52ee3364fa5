import type { IsoDate } from "../model/date.ts";
import type { Answers } from "../model/status.ts";
import { formatDate, formatMonth, formatNumber, formatPercent } from "./format.ts";
import { lowerFirst, upperFirst } from "./report/document.ts";

const of = (n: number, all: number): string => `${formatNumber(n)}/${formatNumber(all)}`;

/** The page of follow-up: what stands at its head and foot, and its sections. */
export const pageWords = {
  title: (campaign: string, asOf: IsoDate): string =>
    `${upperFirst(campaign)} – theo dõi đến ${formatDate(asOf)}`,
  campaign: (name: string): string => upperFirst(name),
  skip: "Bỏ qua, đến nội dung chính",
  nav: "Các phần của trang",
  byGit: (n: number): string =>
    `Ngày nhận của ${formatNumber(n)} bản ghi lấy theo git: ngày bản chính thức, không lỗi đầu tiên.`,
  noArrivals: "Chưa nhận được bản ghi chính thức nào.",
  foot: (asOf: IsoDate): string =>
    `Trang này do thi-dua lập từ dữ liệu đến ngày ${formatDate(asOf)}; mở được khi không có mạng, không gửi gì đi đâu.`,
  sections: {
    "tong-quan": "Tổng quan",
    "dong-thoi-gian": "Dòng thời gian",
    "chua-xong": "Chậm, chưa nộp, chưa xong",
    "tung-don-vi": "Từng đơn vị",
    "ket-qua": "Kết quả từng giai đoạn",
    "cong-trinh": "Công trình, phần việc",
    "khen-thuong": "Khen thưởng",
  },
  states: "Tình trạng",
  phase: "Giai đoạn",
  unit: "Đơn vị",
  day: "Ngày",
  none: "–",
  of,
  period: (from: IsoDate, to: IsoDate): string => `${formatDate(from)} – ${formatDate(to)}`,
} as const;

/** What stands in a phase's card. */
export const cardWords = {
  due: (day: IsoDate): string => `hạn nộp ${formatDate(day)}`,
  received: "đơn vị đã nộp",
  nothingDue: "Không đơn vị nào phải nộp.",
  times: (onTime: number, late: number): string =>
    `${formatNumber(onTime)} đúng hạn, ${formatNumber(late)} chậm`,
  chart: (phase: string): string => `Biểu đồ: đơn vị theo tình trạng, ${lowerFirst(phase)}`,
  notBegun: (from: IsoDate): string => `Chưa đến kỳ, bắt đầu ngày ${formatDate(from)}.`,
} as const;

/** What stands in a cell of the table of units. */
export const unitWords = {
  caption: "Mỗi dòng một đơn vị, mỗi cột một giai đoạn",
  due: (day: IsoDate): string => `hạn ${formatDate(day)}`,
  came: (day: IsoDate): string => `nhận ${formatDate(day)}`,
  late: (days: number): string => `chậm ${formatNumber(days)} ngày`,
  past: (days: number): string => `quá hạn ${formatNumber(days)} ngày`,
  left: (days: number): string => (days === 0 ? "hạn là hôm nay" : `còn ${formatNumber(days)} ngày`),
  required: ({ answered, asked }: Answers): string => `bắt buộc ${of(answered, asked)}`,
  tasks: ({ answered, asked }: Answers): string => `Nhiệm vụ có kết quả: ${of(answered, asked)}.`,
  arrival: (how: string): string => `Ngày nhận ${how}.`,
  file: (file: string): string => `Bản ghi: ${file}`,
  under: (superior: string): string => `thuộc ${superior}`,
  direct: "trực thuộc Đảng ủy",
  calledThen: (name: string): string => `khi ấy: ${name}`,
} as const;

/** The list of what is late, missing or not finished. */
export const openWords = {
  caption: "Đơn vị nộp chậm, chưa nộp hoặc bản ghi chưa xong",
  none: "Không có đơn vị nào chậm, chưa nộp hay chưa xong.",
  columns: { due: "Hạn nộp", came: "Ngày nhận", days: "Số ngày quá hạn", why: "Căn cứ" },
} as const;

/** The timeline. */
export const timelineWords = {
  picture: "Biểu đồ thời gian",
  chart: "Biểu đồ thời gian: các giai đoạn, đợt, hạn và ngày kỷ niệm; số liệu ở các bảng bên cạnh",
  asOf: (day: IsoDate): string => `đến ${formatDate(day)}`,
  after: (day: IsoDate): string => `đến ${formatDate(day)} →`,
  before: (day: IsoDate): string => `← đến ${formatDate(day)}`,
  month: (day: IsoDate): string => formatMonth(day).replace(/^\S+ /, ""),
  milestones: "Ngày kỷ niệm",
  next: "Hạn sắp tới",
  due: "hạn nộp",
  report: "hạn báo cáo",
  milestone: "ngày kỷ niệm (số ở danh sách)",
  phases: "Giai đoạn, đợt và hạn",
  columns: { period: "Thời gian", due: "Hạn nộp", report: "Hạn báo cáo" },
  number: "Số",
} as const;

/** The results of a phase. */
export const resultWords = {
  indicators: "Chỉ tiêu so với số đăng ký",
  line: "Vạch đứng: 100% số đăng ký.",
  noIndicators: "Chưa có đơn vị nào đăng ký chỉ tiêu.",
  indicatorChart: (phase: string): string => `Biểu đồ: chỉ tiêu so với số đăng ký, ${lowerFirst(phase)}`,
  noThemes: "Không đơn vị nào phải trả lời trong giai đoạn này.",
  themes: "Tiến độ theo nội dung thi đua",
  themeChart: (phase: string): string => `Biểu đồ: tiến độ theo nội dung thi đua, ${lowerFirst(phase)}`,
  theme: (so: number, name: string): string => `${so}. ${name}`,
  tasks: "nhiệm vụ",
  answers: "chỉ tiêu",
  reached: (value: number, target: number): string => formatPercent(value, target),
  share: (n: number, all: number): string => (all === 0 ? "–" : formatPercent(n, all)),
  figures: "Số liệu của biểu đồ",
  columns: {
    indicator: "Chỉ tiêu",
    value: "Thực hiện",
    target: "Đăng ký",
    reached: "Đạt",
    units: "Đơn vị có đăng ký (n/N)",
    theme: "Nội dung",
    tasks: "Câu trả lời nhiệm vụ",
    answers: "Câu trả lời chỉ tiêu",
  },
} as const;

/** The table of works. */
export const workWords = {
  caption: "Công trình, phần việc trong các bản ghi đã nhận; công trình kéo dài có thể ghi ở nhiều giai đoạn",
  none: "Chưa có bản ghi nào nêu công trình, phần việc.",
  columns: {
    name: "Công trình, phần việc",
    begun: "Bắt đầu",
    done: "Hoàn thành",
    money: "Kinh phí",
  },
} as const;

/** The table of awards: who is proposed, was voted on, was given what. */
export const awardWords = {
  caption: "Tập thể, cá nhân được đề nghị khen thưởng và kết quả xét",
  none: "Chưa có đề nghị khen thưởng nào trong các bản ghi đã nhận.",
  proposed: "Mới đề nghị",
  left: "Không đưa ra bỏ phiếu",
  campaign: "Cả đợt",
  columns: { who: "Tập thể, cá nhân", form: "Hình thức", votes: "Số phiếu", result: "Kết quả" },
} as const;

/** The controls, and what they answer; `{…}` is filled in by the page's script. */
export const controlWords = {
  legend: "Lọc các bảng",
  search: "Tìm đơn vị, công trình",
  phase: "Giai đoạn",
  allPhases: "Mọi giai đoạn",
  state: "Tình trạng",
  allStates: "Mọi tình trạng",
  clear: "Bỏ lọc",
  shown: "Đang hiện {unit} đơn vị, {open} dòng chậm hoặc chưa xong, {work} công trình, phần việc.",
  ascending: "Đã xếp theo cột “{column}”, tăng dần.",
  descending: "Đã xếp theo cột “{column}”, giảm dần.",
} as const;
