import type { Proposal } from "../../model/award-proposal.ts";
import { DOTS, paperWords } from "../../words/award/papers.ts";
import { proposalWords as words } from "../../words/award/proposal.ts";
import { unguard } from "../../words/spelling.ts";
import { headLines } from "../head-lines.ts";
import { countKinds, kindsIn, type NominatedGroup, type Paper, wonGroups } from "./input.ts";
import {
  basesFor,
  composed,
  dashed,
  headOf,
  isNewForm,
  keptAt,
  periodOf,
  placeAndDay,
  type Unmarked,
} from "./parts.ts";

/** So many names stand in the text; more are in the list that goes with it. */
export const MOST_IN_TEXT = 5;

type Body = Omit<Unmarked<Proposal>, keyof ReturnType<typeof headOf> | keyof Signer>;
type Signer = Pick<Proposal, "noi_nhan" | "co_quyen_han" | "quyen_han" | "chuc_vu" | "ho_ten">;

/** The proposal of the office to the committee, on everything that the committee may give itself; nobody keeps its number, so a draft. */
export function composeOfficeProposal(paper: Paper): Proposal {
  return composed<Proposal>(paper, true, (inner) => {
    const { issuer } = inner;
    const groups = wonGroups(inner.groups).filter(({ isOwn }) => isOwn);
    const office = paperWords.office(issuer.ten);
    return {
      co_quan_cap_tren: headLines(issuer.ten, false),
      co_quan: headLines(words.officeHead, true),
      theo_hd05: isNewForm(inner),
      so_ky_hieu: paperWords.number(undefined, "TTr", words.officeNumber(issuer.ten_tat)),
      dia_danh_ngay: placeAndDay(inner),
      ...bodyOf(inner, groups, { from: office, to: paperWords.signingBody(issuer) }),
      trich_yeu: words.subject(paperWords.kinds(kindsIn(groups)), periodOf(inner)),
      ...officeSigner(inner),
    };
  });
}

/** The proposal of the committee to the body above it, on one form that only that may give. */
export function composeProposal(paper: Paper, form: string): Proposal {
  return composed<Proposal>(paper, paper.so === undefined, (inner) => {
    const { issuer } = inner;
    const groups = wonGroups(inner.groups).filter((group) => group.form.id === form);
    const name = groups[0]?.form.ten ?? form;
    return {
      ...headOf(inner, "TTr"),
      ...bodyOf(inner, groups, { from: issuer.ten, to: issuer.noi_gui }),
      trich_yeu: words.subjectUpward(name, paperWords.kinds(kindsIn(groups)), periodOf(inner)),
      ...signerOf(inner, [paperWords.asAbove, keptAt(issuer)]),
    };
  });
}

function bodyOf(
  paper: Paper,
  groups: readonly NominatedGroup[],
  { from, to }: { readonly from: string; readonly to: string },
): Body {
  const { tally } = paper;
  const body = tally.rules.noi_xet;
  const day = tally.file.cuoc_hop?.ngay;
  const bases = basesFor(
    paper,
    groups.map(({ form }) => form.id),
  ).map(words.basis);
  const counted = paperWords.counted(countKinds(paper.groups));
  return {
    trich_yeu: "",
    kinh_trinh: to,
    can_cu: dashed([...bases, words.voteBasis(body, day)], ","),
    mo_dau: words.opening(from, to),
    qua_trinh: [{ cau: words.course(body, day, counted, tally.rules) }],
    dan_de_nghi: words.lead,
    de_nghi: groups.map((group) => ({ cau: askOf(group) })),
    kem_theo: words.enclosed(kindsIn(groups)),
    ket: words.end(from, to),
  };
}

function askOf({ form, kind, byName }: NominatedGroup): string {
  const counted = `${paperWords.some(byName.length)} ${paperWords.kind[kind]}`;
  return words.ask(form.ten, counted, byName.length > MOST_IN_TEXT ? [] : byName.map(paperWords.who));
}

/** Who signs for the committee. */
export function signerOf({ issuer }: Paper, recipients: readonly string[]): Signer {
  const { quyen_han, chuc_vu, ho_ten } = issuer;
  return { noi_nhan: dashed(recipients, "."), co_quyen_han: true, quyen_han, chuc_vu, ho_ten };
}

/** An office has a head, who signs for it, or a deputy for the head. */
function officeSigner({ issuer }: Paper): Signer {
  const { chuc_vu = "", ho_ten = DOTS } = issuer.ky_cong_van ?? {};
  const post = unguard(chuc_vu.normalize("NFC")).toLocaleUpperCase("vi");
  const isDeputy = post.includes(words.officeDeputy);
  const isKnown = post.includes(words.officePost);
  return {
    noi_nhan: dashed([paperWords.asAbove, keptAt(issuer)], "."),
    co_quyen_han: isDeputy,
    quyen_han: isDeputy ? words.forOfficeHead : "",
    chuc_vu: isDeputy ? words.officeDeputy : words.officePost,
    ho_ten: isKnown ? ho_ten : DOTS,
  };
}
