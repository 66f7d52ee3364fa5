import type { FrozenRules } from "../../model/award-file.ts";
import type { RecipientKind } from "../../model/award-rules.ts";
import type { IsoDate } from "../../model/date.ts";
import { awardTerms as terms } from "../award-terms.ts";
import { lowerFirst, upperFirst } from "../report/document.ts";
import { paperWords as paper } from "./papers.ts";

/** What proposals say: of the office to the committee, of the committee to the body above it. */
export const proposalWords = {
  officeHead: "Văn phòng",
  officeNumber: (body: string): string => `VP${body}`,
  officePost: "CHÁNH VĂN PHÒNG",
  officeDeputy: "PHÓ CHÁNH VĂN PHÒNG",
  forOfficeHead: "K/T CHÁNH VĂN PHÒNG",
  subject: (kinds: string, period: string): string =>
    `về việc khen thưởng ${kinds} có thành tích trong ${period}`,
  subjectUpward: (form: string, kinds: string, period: string): string =>
    `về việc đề nghị ${paper.giveTo(form, kinds)} có thành tích trong ${period}`,
  basis: (name: string): string => `Căn cứ ${name}`,
  voteBasis: (body: string, day: IsoDate | undefined): string =>
    `Căn cứ kết quả bình xét khen thưởng của ${body}, ${paper.shortDay(day)}`,
  opening: (from: string, to: string): string => `${from} kính trình ${to} xem xét việc khen thưởng như sau:`,
  course: (body: string, day: IsoDate | undefined, counted: string, { bieu_quyet }: FrozenRules): string =>
    `${upperFirst(paper.day(day))}, ${body} đã họp, xét ${counted} được đề nghị theo tiêu chí của kế hoạch và ${terms.ways[bieu_quyet.hinh_thuc]}.`,
  lead: "Căn cứ kết quả bình xét, kính đề nghị:",
  ask: (form: string, counted: string, names: readonly string[]): string =>
    `${upperFirst(paper.giveTo(form, counted))}${names.length === 0 ? ", có tên trong danh sách kèm theo" : `: ${names.join("; ")}`}.`,
  enclosed: (kinds: readonly RecipientKind[]): string =>
    `Hồ sơ kèm theo: danh sách đề nghị khen thưởng; báo cáo thành tích của ${paper.kinds(kinds)}; biên bản họp bình xét; biên bản kiểm phiếu.`,
  end: (from: string, to: string): string => `${from} kính trình ${to} xem xét, quyết định.`,
} as const;

/** What the list says that goes with a proposal or a decision. */
export const awardListWords = {
  title: "DANH SÁCH",
  proposed: (kinds: string): string => `${kinds} đề nghị khen thưởng`,
  proposedForm: (form: string, kinds: string): string => `${kinds} đề nghị ${paper.give(form)}`,
  given: (form: string, kinds: string): string => `${kinds} được ${paper.give(form)}`,
  with: (what: "Tờ trình" | "Quyết định", number: string, day: IsoDate | undefined, issuer: string): string =>
    `(Kèm theo ${what} ${paper.cited(number)}, ${paper.day(day)} của ${issuer})`,
  group: (form: string, kind: string, count: number): string => `${form}: ${paper.some(count)} ${kind}`,
  nothing: "–",
} as const;

/** What a decision says. */
export const decisionWords = {
  subject: (form: string, kinds: string, period: string): string =>
    `về việc ${paper.giveTo(form, kinds)} có thành tích trong ${period}`,
  asked: (office: string): string => `Xét đề nghị của ${office}`,
  decides: (body: string): string => `${body.toLocaleUpperCase("vi")} QUYẾT ĐỊNH`,
  article1: (form: string, counted: string, period: string, isNamed: boolean): string =>
    `${upperFirst(paper.giveTo(form, counted))} ${isNamed ? "sau đây " : "có tên trong danh sách kèm theo "}đã có thành tích trong ${period}${isNamed ? ":" : "."}`,
  article2: (office: string, kinds: string): string =>
    `${office}, các đơn vị có ${lowerFirst(kinds)} được khen thưởng và ${lowerFirst(kinds)} nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.`,
  asArticle2: "Như Điều 2",
} as const;
