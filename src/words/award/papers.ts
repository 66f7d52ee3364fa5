import type { Candidacy } from "../../model/award-candidacy.ts";
import type { AwardPeriod } from "../../model/award-file.ts";
import type { RecipientKind } from "../../model/award-rules.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Issuer, Phase, Plan } from "../../model/plan.ts";
import { TITLE } from "../../model/same-name.ts";
import { formatDate, formatLongDate, formatNumber } from "../format.ts";
import { lowerFirst } from "../report/document.ts";
import { unguard } from "../spelling.ts";

/** What a clerk writes over by hand: a line, a name inside a sentence, a number. They have no place to break at. */
export const DOTS = "……………………………";
export const SOME_DOTS = "………………";
export const FEW_DOTS = "……";

const KIND = { tap_the: "tập thể", ca_nhan: "cá nhân" } as const satisfies Record<RecipientKind, string>;

/** The name of the đảng bộ whose committee issues: `Đảng ủy Sở` → `Đảng bộ Sở`. */
function partyBody(issuer: string): string {
  return /^đảng (ủy|uỷ)(?!\p{L})/iu.test(unguard(issuer.normalize("NFC")))
    ? issuer.replace(/^(\S+) \S+/u, "$1 bộ")
    : issuer;
}

/** Years of a term stay on one line: `2025 - 2030`. */
function unbroken(text: string): string {
  return text.replace(/(\d{4}) ([-–]) (\d{4})/g, "$1\u00a0$2\u00a0$3");
}

/** Whether a form is a praise: one gives a paper, one does not give a praise. */
function isPraise(form: string): boolean {
  return /^(biểu dương|tuyên dương|khen|tặng)(?!\p{L})/iu.test(unguard(form.normalize("NFC")));
}

/** What all documents of commendation say alike. */
export const paperWords = {
  kind: KIND,
  number: (so: number | undefined, type: "BB" | "TTr" | "QĐ" | "BC", body: string): string =>
    `Số ${so === undefined ? "    " : String(so).padStart(2, "0")}-${type}/${body}`,
  day: (day: IsoDate | undefined): string =>
    day === undefined ? `ngày ${FEW_DOTS} tháng ${FEW_DOTS} năm ${FEW_DOTS}` : formatLongDate(day),
  shortDay: (day: IsoDate | undefined): string =>
    `ngày ${day === undefined ? `${FEW_DOTS}/${FEW_DOTS}/${FEW_DOTS}` : formatDate(day)}`,
  /** In the head; without a day there is room to write it, and no more than the line has. */
  placeAndDay: (place: string, day: IsoDate | undefined, year: string): string =>
    `${place}, ${day === undefined ? `ngày ..... tháng ..... năm ${year}` : formatLongDate(day)}`,
  /** `giai đoạn 3, đợt thi đua …`; of the whole campaign its name alone. */
  period: (period: AwardPeriod, phases: readonly Phase[], { ten_ngan }: Plan): string =>
    unbroken(period === "final" ? ten_ngan : `${lowerFirst(phases[0]?.ten ?? "")}, ${ten_ngan}`),
  partyBody,
  /** Who signs for the committee, as one writes to it: `Ban Chấp hành Đảng bộ Sở`. */
  signingBody: ({ ten, quyen_han }: Issuer): string => {
    const by = unguard(quyen_han.normalize("NFC")).toLocaleUpperCase("vi");
    if (by.includes("BAN CHẤP HÀNH")) return `Ban Chấp hành ${partyBody(ten)}`;
    return by.includes("BAN THƯỜNG VỤ") ? `Ban Thường vụ ${ten}` : ten;
  },
  office: (issuer: string): string => `Văn phòng ${issuer}`,
  some: (count: number): string => (count < 10 ? `0${count}` : formatNumber(count)),
  /** `02 tập thể, 01 cá nhân`. */
  counted: (counts: Readonly<Record<RecipientKind, number>>): string =>
    (["tap_the", "ca_nhan"] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${paperWords.some(counts[kind])} ${KIND[kind]}`)
      .join(", "),
  /** `tập thể, cá nhân`, of what there is. */
  kinds: (kinds: readonly RecipientKind[]): string =>
    (["tap_the", "ca_nhan"] as const)
      .filter((kind) => kinds.includes(kind))
      .map((kind) => KIND[kind])
      .join(", "),
  /** What is done with a form: `tặng Giấy khen`, `biểu dương`. */
  give: (form: string): string => (isPraise(form) ? lowerFirst(form) : `tặng ${form}`),
  /** The same with those whom it is done to: `tặng Giấy khen cho 02 tập thể`, `biểu dương 02 tập thể`. */
  giveTo: (form: string, whom: string): string =>
    `${paperWords.give(form)}${isPraise(form) ? "" : " cho"} ${whom}`,
  /** The number inside a sentence, with room for one that is not known. */
  cited: (number: string): string => number.replace(/^Số\s+(?=-)/u, `số ${FEW_DOTS}`).replace(/^Số/u, "số"),
  /** `Vũ Văn P, đảng viên, Chi bộ A`; of a collective its name, with its unit where it is a part of one. */
  who: ({
    ten,
    chuc_vu,
    unit,
    isUnit,
    kind,
  }: Pick<Candidacy, "ten" | "chuc_vu" | "unit" | "isUnit" | "kind">): string => {
    if (kind === "tap_the") return isUnit ? ten : `${ten}, ${unit.ten}`;
    return [ten, ...(chuc_vu === undefined ? [] : [chuc_vu]), unit.ten].join(", ");
  },
  /** The same without the post, where there is little room. */
  whoInShort: ({ ten, unit, isUnit }: Candidacy): string => (isUnit ? ten : `${ten}, ${unit.ten}`),
  person: (one: { ho_ten: string; chuc_vu?: string | undefined } | undefined): string =>
    one === undefined ? DOTS : one.chuc_vu === undefined ? one.ho_ten : `${one.ho_ten}, ${one.chuc_vu}`,
  /** Somebody of the meeting, all of whom are of the Party; a title that was typed stays. */
  comrade: (who: string): string => (who === DOTS || TITLE.test(who) ? who : `đồng chí ${who}`),
  dots: (value: number | undefined): string => (value === undefined ? FEW_DOTS : formatNumber(value)),
  kept: "Lưu Văn phòng Đảng ủy",
  asAbove: "Như trên",
} as const;
