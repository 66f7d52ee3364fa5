import type { AwardList, Decision } from "../../model/award-proposal.ts";
import { paperWords } from "../../words/award/papers.ts";
import { awardListWords, proposalWords, decisionWords as words } from "../../words/award/proposal.ts";
import { upperFirst } from "../../words/report/document.ts";
import { inSpelling } from "../spelling.ts";
import { countKinds, kindsIn, type Nominated, type NominatedGroup, type Paper, wonGroups } from "./input.ts";
import { basesFor, composed, dashed, deedText, headOf, keptAt, periodOf } from "./parts.ts";
import { MOST_IN_TEXT, signerOf } from "./proposal.ts";

/** Whether the winners of a form are too many for the text, so that a list goes with the decision. */
export function needsList({ groups }: Pick<Paper, "groups">, form: string): boolean {
  const { tap_the, ca_nhan } = countKinds(ofForm(groups, form));
  return tap_the + ca_nhan > MOST_IN_TEXT;
}

function ofForm(groups: readonly NominatedGroup[], form: string): NominatedGroup[] {
  return wonGroups(groups).filter((group) => group.form.id === form);
}

/** The decision on one of the committee's own forms; a draft as long as it has no number. */
export function composeDecision(paper: Paper, form: string): Decision {
  return composed<Decision>(paper, paper.so === undefined, (inner) => {
    const { issuer, tally } = inner;
    const groups = ofForm(inner.groups, form);
    const name = groups[0]?.form.ten ?? form;
    const kinds = paperWords.kinds(kindsIn(groups));
    const office = paperWords.office(issuer.ten);
    const isNamed = !needsList(inner, form);
    return {
      ...headOf(inner, "QĐ"),
      trich_yeu: words.subject(name, kinds, periodOf(inner)),
      can_cu: dashed(
        [
          ...basesFor(inner, [form]).map(proposalWords.basis),
          proposalWords.voteBasis(tally.rules.noi_xet, tally.file.cuoc_hop?.ngay),
          words.asked(office),
        ],
        ",",
      ),
      quyet_dinh: words.decides(issuer.ten),
      dieu_1: words.article1(name, paperWords.counted(countKinds(groups)), periodOf(inner), isNamed),
      co_neu_ten: isNamed,
      neu_ten: isNamed ? namesIn(groups) : [],
      dieu_2: words.article2(office, kinds),
      ...signerOf(inner, [words.asArticle2, keptAt(issuer)]),
    };
  });
}

function namesIn(groups: readonly NominatedGroup[]): Decision["neu_ten"] {
  const all = groups.flatMap(({ byName }) => byName);
  return all.map((one, index) => ({
    cau: `${paperWords.who(one)}${index === all.length - 1 ? "." : ";"}`,
  }));
}

/** What a list goes with: the proposal of the office, that of the committee, or a decision. */
export type ListOf =
  | { readonly with: "office" }
  | { readonly with: "proposal" | "decision"; readonly form: string };

/** The list of those who are proposed or get an award, collectives before people, in Vietnamese order. */
export function composeAwardList(paper: Paper, what: ListOf): AwardList {
  return inSpelling(paper.plan.trinh_bay?.chinh_ta, paper, (inner) => {
    const groups =
      what.with === "office"
        ? wonGroups(inner.groups).filter(({ isOwn }) => isOwn)
        : ofForm(inner.groups, what.form);
    const kinds = paperWords.kinds(kindsIn(groups));
    const name = groups[0]?.form.ten ?? "";
    const subject = {
      office: awardListWords.proposed(kinds),
      proposal: awardListWords.proposedForm(name, kinds),
      decision: awardListWords.given(name, kinds),
    }[what.with];
    return {
      ten: awardListWords.title,
      ve_viec: subject,
      kem_theo: enclosedWith(inner, what.with),
      nhom: groups.map(listed),
    };
  });
}

function enclosedWith({ issuer, so, day }: Paper, what: ListOf["with"]): string {
  const office = paperWords.number(undefined, "TTr", proposalWords.officeNumber(issuer.ten_tat));
  if (what === "office") return awardListWords.with("Tờ trình", office, day, paperWords.office(issuer.ten));
  const isDecision = what === "decision";
  const number = paperWords.number(so, isDecision ? "QĐ" : "TTr", issuer.ten_tat);
  return awardListWords.with(isDecision ? "Quyết định" : "Tờ trình", number, day, issuer.ten);
}

function listed({ form, kind, byName }: NominatedGroup): AwardList["nhom"][number] {
  const hang = byName.map(rowOf);
  return {
    ten: awardListWords.group(form.ten, paperWords.kind[kind], byName.length),
    // Of units themselves there is nothing to say in it.
    co_don_vi: hang.some(({ don_vi }) => don_vi !== ""),
    hang,
  };
}

function rowOf(one: Nominated, index: number): AwardList["nhom"][number]["hang"][number] {
  const { chuc_vu, unit, isUnit } = one;
  const place = [...(chuc_vu === undefined ? [] : [chuc_vu]), ...(isUnit ? [] : [unit.ten])];
  return {
    tt: String(index + 1),
    ho_ten: one.ten,
    don_vi: upperFirst(place.join(", ")),
    thanh_tich: deedText(one) || awardListWords.nothing,
  };
}
