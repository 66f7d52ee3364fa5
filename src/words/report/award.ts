import type { ToldAward, ToldAwards, ToldDecision } from "../../model/award-told.ts";
import { paperWords } from "../award/papers.ts";
import { awardTerms } from "../award-terms.ts";
import { formatDate, formatNumber, formatPercent, joinList } from "../format.ts";
import { lowerFirst } from "./document.ts";

/** `2 tập thể, 1 cá nhân`. */
function countWords(collectives: number, people: number): string {
  const told = [
    ...(collectives > 0 ? [`${formatNumber(collectives)} tập thể`] : []),
    ...(people > 0 ? [`${formatNumber(people)} cá nhân`] : []),
  ];
  return told.join(", ");
}

/** How many collectives and people there are among some. */
function countOf(all: readonly Pick<ToldAward, "kind">[]): string {
  const people = all.filter(({ kind }) => kind === "ca_nhan").length;
  return countWords(all.length - people, people);
}

/** @param body the abbreviation of the committee in numbers of documents. */
function signed({ so, ngay }: ToldDecision, isOwn: boolean, body: string): string {
  const number = so === undefined ? "" : ` số ${String(so).padStart(2, "0")}-${isOwn ? "QĐ" : "TTr"}/${body}`;
  return `${isOwn ? "Quyết định" : "Tờ trình"}${number}, ngày ${formatDate(ngay)}`;
}

/** `Giấy khen`; of a form that is not the committee's to give, what it asks of the body above. */
function whatIsGiven(form: string, isOwn: boolean): string {
  return isOwn ? form : `Đề nghị cấp trên ${paperWords.give(form)}`;
}

/** What a report says of a vote on awards, and of what came of it. */
export const awardReportWords = {
  /** Where nobody wrote down the day of the meeting, none is told. */
  held: ({ noi_xet, rule, source, rows, held }: ToldAwards): string => {
    const { trieu_tap, co_mat } = source.value.kiem_phieu ?? {};
    const how = awardTerms.ways[rule.hinh_thuc];
    const came =
      trieu_tap === undefined || co_mat === undefined
        ? ""
        : `, ${formatNumber(co_mat)}/${formatNumber(trieu_tap)} người được triệu tập có mặt`;
    const won = rows.filter(({ outcome }) => outcome === "won");
    const result = won.length === 0 ? "chưa tập thể, cá nhân nào được chọn" : `${countOf(won)} được chọn`;
    const who = held === undefined ? `${noi_xet} đã họp` : `Ngày ${formatDate(held)}, ${noi_xet} họp`;
    return `${who} xét khen thưởng (${how}${came}): đưa ra xét ${countOf(rows)}; ${result}.`;
  },
  opened: ({ noi_xet, opened, rows }: ToldAwards): string =>
    `Từ ngày ${formatDate(opened)}, đã chốt danh sách ${countOf(rows)} để ${noi_xet} xét khen thưởng; chưa có kết quả.`,
  given: (
    form: string,
    rows: readonly ToldAward[],
    names: readonly string[],
    decision: ToldDecision | undefined,
    body: string,
  ): string => {
    const isOwn = rows[0]?.isOwn ?? true;
    const told = decision ? signed(decision, isOwn, body) : isOwn ? "chờ quyết định" : "chờ trình cấp trên";
    return `${whatIsGiven(form, isOwn)}: ${countOf(rows)} (${told}), gồm ${joinList(names)}.`;
  },
  /** @param table the number of the table that has all of them. */
  givenMany: (
    form: string,
    rows: readonly ToldAward[],
    decision: ToldDecision | undefined,
    body: string,
    table: string,
  ): string => {
    const isOwn = rows[0]?.isOwn ?? true;
    const told = decision ? ` (${signed(decision, isOwn, body)})` : "";
    return `${whatIsGiven(form, isOwn)}: ${countOf(rows)}${told}; danh sách tại Biểu ${table} của phụ lục.`;
  },
  byUnits: (form: string, collectives: number, people: number): string =>
    `Các đơn vị tự khen thưởng (${lowerFirst(form)}): ${countWords(collectives, people)}.`,
  votes: (votes: number | undefined, base: number | undefined): string =>
    votes === undefined || !base
      ? "–"
      : `${formatNumber(votes)}/${formatNumber(base)} (${formatPercent(votes, base)})`,
  result: ({ outcome, decision, isOwn }: ToldAward, body: string): string => {
    if (outcome !== "won") return awardTerms.longOutcomes[outcome];
    if (decision) return signed(decision, isOwn, body);
    return isOwn ? "Được chọn, chờ quyết định" : "Được chọn, chờ trình cấp trên";
  },
} as const;
