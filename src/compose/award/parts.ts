import { holds } from "../../model/date.ts";
import type { Issuer, Plan } from "../../model/plan.ts";
import { profileOn } from "../../model/profile.ts";
import { paperWords as words } from "../../words/award/papers.ts";
import { upperFirst } from "../../words/report/document.ts";
import { asSentence } from "../../words/report/record.ts";
import { headLines } from "../head-lines.ts";
import { composeMarks } from "../marks.ts";
import { inSpelling } from "../spelling.ts";
import type { Nominated, Paper } from "./input.ts";

type Marks = ReturnType<typeof composeMarks>;

/** A document without its marks, which `composed` adds. */
export type Unmarked<T> = Omit<T, keyof Marks>;

/** Paragraphs of a document. */
export const paragraphs = (texts: readonly string[]): { cau: string }[] =>
  texts.map((text) => ({ cau: text }));

/**
 * Composes a document in the spelling of the plan. @param isDraft whether it is marked as one: as long as it has no number.
 * The marks follow the spelling by themselves.
 */
export function composed<T>(paper: Paper, isDraft: boolean, compose: (paper: Paper) => Unmarked<T>): T {
  const spelling = paper.plan.trinh_bay?.chinh_ta;
  const marks = composeMarks(isDraft ? { du_thao: true } : {}, spelling);
  return { ...inSpelling(spelling, paper, compose), ...marks } as T;
}

/** The head of a document of the committee. */
export function headOf(paper: Paper, type: "BB" | "TTr" | "QĐ") {
  const { issuer, so } = paper;
  return {
    co_quan_cap_tren: headLines(issuer.dang_bo_cap_tren, false),
    co_quan: headLines(issuer.ten, true),
    theo_hd05: isNewForm(paper),
    so_ky_hieu: words.number(so, type, issuer.ten_tat),
    dia_danh_ngay: placeAndDay(paper),
  };
}

/** Place and day; where the day is not known, room for it. */
export function placeAndDay({ issuer, day, asOf }: Paper): string {
  return words.placeAndDay(issuer.dia_danh, day, asOf.slice(0, 4));
}

/** Whether the document follows the newer rules of layout. */
export function isNewForm({ plan, day, asOf }: Paper): boolean {
  return profileOn(day ?? asOf, plan.trinh_bay?.the_thuc) === "hd05";
}

/** What stands behind the numbers of sections. */
export function numbering({ trinh_bay }: Plan) {
  return {
    dau_muc: trinh_bay?.so_muc?.slice(-1) ?? ".",
    dau_tieu_muc: trinh_bay?.so_tieu_muc?.slice(-1) ?? ".",
  };
}

/** The period of the vote in words. */
export function periodOf({ tally, phases, plan }: Paper): string {
  return words.period(tally.period, phases, plan);
}

/** Lines that begin with a dash and end with a semicolon, the last one with `end`. */
export function dashed(texts: readonly string[], end: "." | ","): { dong: string }[] {
  return texts.map((text, index) => ({
    dong: `- ${text.replace(/[.;,\s]+$/, "")}${index === texts.length - 1 ? end : ";"}`,
  }));
}

/** The legal bases of a form and of the vote that are in force on the day of a document. */
export function basesFor({ plan, tally, day, asOf }: Paper, forms: readonly string[]): string[] {
  const ids = [
    ...(plan.khen_thuong ?? []).filter(({ id }) => forms.includes(id)).flatMap(({ can_cu }) => can_cu ?? []),
    ...(tally.rules.bieu_quyet.can_cu ?? []),
  ];
  return plan.can_cu
    .filter((basis) => ids.includes(basis.id) && holds(basis, day ?? asOf))
    .map(({ ten }) => ten);
}

/** Where a copy is kept, as the plan says it. */
export function keptAt({ noi_nhan }: Issuer): string {
  const kept = noi_nhan.findLast((place) => /^lưu(?!\p{L})/iu.test(place.normalize("NFC")));
  return kept?.replace(/[.;]+$/, "") ?? words.kept;
}

/** What a candidate did, as sentences one after the other; nothing where the records say nothing. */
export function deedText({ deeds }: Nominated): string {
  return deeds.map((deed) => upperFirst(asSentence(deed))).join(" ");
}
