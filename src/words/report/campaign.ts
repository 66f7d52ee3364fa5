import type { CampaignKind } from "../../model/committee.ts";
import type { IsoDate } from "../../model/date.ts";
import { formatDate, formatNumber, joinList } from "../format.ts";
import { lowerFirst } from "./document.ts";
import { asSentence } from "./record.ts";

const KINDS = { interim: "sơ kết", final: "tổng kết" } as const;

/** A unit that is named for something: `Chi bộ A (3 ngày)`. */
type Late = { readonly ten: string; readonly days: number };

/** The fixed phrases of the reports over several phases. */
export const campaignWords = {
  subject: (kind: CampaignKind, campaign: string, time: string): string =>
    `${KINDS[kind]} ${campaign} (${time})`,
  soFar: (day: IsoDate): string => `tính đến ngày ${formatDate(day)}`,
  opening: (kind: CampaignKind, issuer: string, recipient: string, campaign: string, time: string): string =>
    `${issuer} báo cáo ${recipient} kết quả ${KINDS[kind]} ${campaign}, ${time}, như sau:`,
  fromTo: (from: IsoDate, to: IsoDate): string => `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`,
  phase: (name: string, time: string): string => `${name} (${time})`,
  /** `giai đoạn 1 và giai đoạn 3` */
  phases: (names: readonly string[]): string => joinList(names.map(lowerFirst)),
  documents: (documents: number, units: number, byPhase: readonly string[]): string => {
    const told = byPhase.length < 2 ? "" : ` (${byPhase.join("; ")})`;
    return `Có ${formatNumber(units)} đơn vị đã ban hành ${formatNumber(documents)} văn bản lãnh đạo, chỉ đạo thực hiện đợt thi đua${told}.`;
  },
  inPhase: (name: string, count: number): string => `${lowerFirst(name)}: ${formatNumber(count)}`,
  saidIn: (phase: string, prose: string): string => `${phase}: ${asSentence(prose)}`,
  direction: (phases: readonly string[], hasProposals: boolean): string => {
    const when = phases.length === 0 ? "thời gian tới" : joinList(phases.map(lowerFirst));
    const what = `phương hướng, nhiệm vụ ${when}${hasProposals ? "; đề xuất, kiến nghị" : ""}`;
    return what.toLocaleUpperCase("vi");
  },
  proposals: "ĐỀ XUẤT, KIẾN NGHỊ",
} as const;

/** How the units reported of a phase. */
export const disciplineWords = {
  received: (n: number, of: number): string => {
    if (n === 0) return `chưa có đơn vị nào trong số ${formatNumber(of)} đơn vị phải báo cáo gửi báo cáo`;
    return n === of
      ? `cả ${formatNumber(of)} đơn vị phải báo cáo đã gửi báo cáo`
      : `${formatNumber(n)}/${formatNumber(of)} đơn vị đã gửi báo cáo`;
  },
  /** @param named those late, where they are few enough to be named. */
  inTime: (n: number, late: number, named: readonly Late[]): string => {
    if (late === 0) return n === 1 ? "đúng hạn" : "đều đúng hạn";
    const days = named.map(({ ten, days }) => `${ten} ${formatNumber(days)} ngày`).join("; ");
    return `trong đó ${formatNumber(n)} đúng hạn, ${formatNumber(late)} chậm${days && ` (${days})`}`;
  },
  absent: (names: readonly string[]): string => `chưa báo cáo: ${names.join("; ")}`,
  absentMany: (count: number, table: string): string =>
    `còn ${formatNumber(count)} đơn vị chưa có báo cáo chính thức (xem Biểu ${table} của phụ lục)`,
  drafts: (names: readonly string[]): string => `mới có dự thảo, chưa đưa vào số liệu: ${names.join("; ")}`,
  running: (due: IsoDate, n: number, of: number): string =>
    `đang thực hiện, hạn gửi báo cáo ${formatDate(due)}; ${
      n === 0 ? "chưa có số liệu" : `đã có báo cáo của ${formatNumber(n)}/${formatNumber(of)} đơn vị`
    }`,
  sentence: (phase: string, told: readonly string[]): string => `${phase}: ${told.join("; ")}.`,
  cells: {
    onTime: "Đúng hạn",
    late: (days: number): string => `Chậm ${formatNumber(days)} ngày`,
    absent: "Chưa báo cáo",
    draft: "Mới có dự thảo",
    exempt: "Được miễn",
    takenOver: "Đã hợp nhất",
    split: "Đã chia tách",
    waiting: "Chưa đến hạn",
    none: "–",
  },
  foot: "Đơn vị đã báo cáo (n/N)",
} as const;

/** The heads of the tables. */
export const campaignTable = {
  indicator: "Chỉ tiêu",
  total: "Cộng dồn",
  target: "Mục tiêu",
  reached: "Đạt",
  answered: "Có số liệu (n/N)",
  latest: "lấy số gần nhất của từng đơn vị",
  mean: "bình quân các giai đoạn",
  registered: (sum: string): string => `Đăng ký: ${sum}`,
  reachedUnits: (n: number, of: number): string => `${formatNumber(n)}/${formatNumber(of)} đơn vị`,
  /** How the phases were put together, below the name of the indicator. */
  named: (name: string, how: string | undefined): string => (how === undefined ? name : `${name}\n(${how})`),
  /** What some of the units say that are one row by now: `có (2/2 đơn vị)`; of a single answer that alone. */
  saidBy: (answer: string, n: number, of: number): string =>
    of === 1 ? answer : `${answer} (${formatNumber(n)}/${formatNumber(of)} đơn vị)`,
  continued: (name: string): string => `${name} (tiếp)`,
} as const;
