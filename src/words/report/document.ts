import type { UnitChange } from "../../model/changes.ts";
import { type IsoDate, partsOf } from "../../model/date.ts";
import type { TakenOver } from "../../model/tally.ts";
import { formatDate, formatLongDate, formatMonth, joinList } from "../format.ts";

const CHANGES: Readonly<Record<UnitChange["loai"], (to: string) => string>> = {
  doi_ten: (to) => `đổi tên thành ${to}`,
  hop_nhat: (to) => `hợp nhất thành ${to}`,
  chia_tach: (to) => `chia tách thành ${to}`,
  chuyen_cap_tren: (to) => (to === "" ? "chuyển về trực thuộc Đảng ủy" : `chuyển về trực thuộc ${to}`),
  ket_thuc: () => "kết thúc hoạt động",
  thanh_lap: () => "được thành lập",
  hoat_dong_lai: () => "hoạt động trở lại",
};

function decision({
  so_quyet_dinh,
  ngay_quyet_dinh,
}: Pick<UnitChange, "so_quyet_dinh" | "ngay_quyet_dinh">): string {
  const day = ngay_quyet_dinh === undefined ? "" : `, ngày ${formatDate(ngay_quyet_dinh)}`;
  return `(Quyết định số ${so_quyet_dinh}${day})`;
}

/** The fixed phrases of a report: head, opening, who reported, sections, appendix. */
export const documentWords = {
  number: (so: number | undefined, body: string): string =>
    `Số ${so === undefined ? "    " : String(so).padStart(2, "0")}-BC/${body}`,
  placeAndDay: (place: string, day: IsoDate): string => `${place}, ${formatLongDate(day)}`,
  subject: (campaign: string, phase: string, time: string): string =>
    `kết quả thực hiện ${campaign} (${phase}: ${time})`,
  opening: (issuer: string, phase: string, recipient: string): string =>
    `${issuer} báo cáo ${recipient} kết quả thực hiện đợt thi đua ${lowerFirst(phase)} như sau:`,
  received: (n: number, of: number): string => {
    if (n === 0)
      return `Đến ngày báo cáo, chưa có đơn vị nào trong số ${of} đơn vị phải báo cáo gửi bản ghi chính thức.`;
    return n === of
      ? `Báo cáo tổng hợp từ bản ghi của cả ${of} đơn vị phải báo cáo.`
      : `Báo cáo tổng hợp từ bản ghi của ${n}/${of} đơn vị phải báo cáo.`;
  },
  absent: (absent: readonly string[], drafts: readonly string[]): string =>
    [
      ...(absent.length > 0 ? [`Chưa báo cáo: ${joinList(absent)}.`] : []),
      ...(drafts.length > 0 ? [`Mới có dự thảo, chưa đưa vào số liệu: ${joinList(drafts)}.`] : []),
    ].join(" "),
  documents: (documents: number, units: number): string =>
    `Có ${units} đơn vị đã ban hành ${documents} văn bản lãnh đạo, chỉ đạo thực hiện đợt thi đua.`,
  nextPhase: (phase: string, time: string): string =>
    `PHƯƠNG HƯỚNG, NHIỆM VỤ ${phase.toLocaleUpperCase("vi")} (${time.toLocaleUpperCase("vi")})`,
  direction: "PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI",
  appendix: (number: string, day: IsoDate, issuer: string): string =>
    `(Kèm theo Báo cáo ${number.replace(/^Số/, "số").replace(/\s{2,}/g, " … ")}, ${formatLongDate(day)} của ${issuer})`,
  theme: (so: number, name: string): string => `Nội dung ${so}: ${name}`,
  lineage: (all: readonly { readonly names: readonly string[]; readonly event: TakenOver }[]): string[] => {
    const told = all.map(({ names, event }) => {
      const went = event.loai === "chia_tach" ? "chia tách thành" : "nhập vào";
      return `từ ngày ${formatDate(event.ngay)}, ${joinList(names)} ${went} ${joinList(event.by)} ${decision(event)}`;
    });
    return told.length === 0 ? [] : [`${upperFirst(told.join("; "))}; số liệu không tính hai lần.`];
  },
  exempt: (units: readonly { readonly name: string; readonly document: string }[]): string[] =>
    units.length === 0
      ? []
      : [
          `Được miễn báo cáo: ${joinList(units.map(({ name, document }) => `${name} (văn bản số ${document})`))}.`,
        ],
  change: (change: UnitChange): string => {
    const { loai, ngay, from, to, isJoining } = change;
    const what = isJoining ? `nhập vào ${joinList(to)}` : CHANGES[loai](joinList(to));
    return `Từ ngày ${formatDate(ngay)}, ${joinList(from)} ${what} ${decision(change)}.`;
  },
} as const;

/**
 * A stretch of time as a clerk writes it: `từ tháng 4/2025 đến hết tháng 6/2025`; a day stands only where the stretch
 * does not begin with its month, or does not end with it.
 */
export function periodWords(from: IsoDate, to: IsoDate): string {
  const start = partsOf(from).day === 1 ? formatMonth(from) : `ngày ${formatDate(from)}`;
  const { year, month, day } = partsOf(to);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `từ ${start} đến hết ${day === last ? formatMonth(to) : `ngày ${formatDate(to)}`}`;
}

/** The first letter in lower case, unless it begins an abbreviation: “Từ tháng 4” → “từ tháng 4”, “USD” stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

/** The first letter as a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** I, II, III … for the sections of a report. */
export function roman(number: number): string {
  return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][number - 1] ?? String(number);
}
