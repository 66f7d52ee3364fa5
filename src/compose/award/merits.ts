import type { Merits } from "../../model/award-merits.ts";
import { capitalsWidth } from "../../model/letter-widths.ts";
import { meritsWords as words } from "../../words/award/merits.ts";
import { DOTS, paperWords } from "../../words/award/papers.ts";
import { upperFirst } from "../../words/report/document.ts";
import { asSentence } from "../../words/report/record.ts";
import { balanceLines } from "../head-lines.ts";
import type { NominatedGroup, Paper } from "./input.ts";
import type { OwnMerits } from "./merits-of.ts";
import {
  composed,
  dashed,
  isNewForm,
  numbering,
  paragraphs,
  periodOf,
  placeAndDay,
  type Unmarked,
} from "./parts.ts";
import { unitMerits } from "./unit-merits.ts";

/** The report of merits of one candidate for one form. */
export type MeritsPaper = Paper & {
  readonly own: OwnMerits;
  readonly group: Pick<NominatedGroup, "form" | "isOwn">;
};

// The column of the head, in twips, less a little for fonts of another measure; 14, in half-points.
const COLUMN = 3755 - 120;
const SIZE = 28;

/** Composes it: the unit signs for itself; a person, or a part of a unit, has its unit confirm. */
export function composeMerits(paper: MeritsPaper): Merits {
  return composed<Merits>(paper, false, (inner) => meritsText(inner as MeritsPaper));
}

function meritsText(paper: MeritsPaper): Unmarked<Merits> {
  const { own, group, plan, issuer } = paper;
  const { one, kind } = own;
  const [capacity, post] = words.signs[kind];
  const isPerson = one.kind === "ca_nhan";
  const ask = group.isOwn ? words.ask : words.askUpward;
  return {
    ...unitHead(paper),
    ...numbering(plan),
    trich_yeu: words.subject(group.form.ten, periodOf(paper)),
    kinh_gui: issuer.ten,
    ten_so_luoc: isPerson ? words.sketch.person : words.sketch.unit,
    so_luoc: paragraphs(
      isPerson
        ? words.personSketch(one.ten, one.chuc_vu, one.unit.ten)
        : words.unitSketch(one.ten, one.isUnit ? undefined : one.unit.ten, superiorOf(paper)),
    ),
    thanh_tich: achievements(paper),
    de_nghi: ask(isPerson ? words.self : paperWords.who(one), issuer.ten, group.form.ten),
    don_vi_ky: one.isUnit,
    noi_nhan: dashed(words.recipients(issuer.ten, kind), "."),
    quyen_han: capacity,
    chuc_vu: isPerson && words.isSigner(one.chuc_vu ?? "") ? DOTS : post,
    ho_ten: DOTS,
    xac_nhan: words.confirms,
    nguoi_bao_cao: words.reports[one.kind],
    ten_nguoi: isPerson ? one.ten : DOTS,
  };
}

/** The head of the unit: of a Party organisation that of the Party; above it stands the đảng bộ. */
function unitHead(paper: MeritsPaper) {
  const { own, issuer } = paper;
  const isOfParty = own.kind === "chi_bo" || own.kind === "dang_bo_bo_phan";
  const lines = (name: string, isBold: boolean) => {
    const capitals = name.toLocaleUpperCase("vi");
    return balanceLines(capitals, (text) => capitalsWidth(text, SIZE, isBold), COLUMN);
  };
  const above = own.superior ?? paperWords.partyBody(issuer.ten);
  return {
    co_quan_cap_tren: isOfParty ? lines(above, false) : DOTS,
    co_quan: lines(own.one.unit.ten, true),
    theo_hd05: isNewForm(paper),
    cua_dang: isOfParty,
    co_so: own.one.isUnit,
    so_ky_hieu: own.one.isUnit ? words.number(own.kind) : "",
    dia_danh_ngay: placeAndDay(paper),
  };
}

/** Whom the collective stands under: a part of a unit under that. */
function superiorOf({ own, issuer }: MeritsPaper): string {
  return own.one.isUnit ? (own.superior ?? issuer.ten) : own.one.unit.ten;
}

function achievements({ own, plan, phases }: MeritsPaper): Merits["thanh_tich"] {
  const told = [...new Set([...own.one.deeds, ...own.exemplary])].map((deed) => upperFirst(asSentence(deed)));
  const several = phases.length > 1;
  const groups = [
    ...(told.length > 0 ? [{ ten: words.groups.deeds, muc: paragraphs(told) }] : []),
    ...own.records.flatMap((one) => unitMerits(plan, one, [several ? one.phase.ten : undefined, one.of])),
  ];
  return groups.length > 0
    ? groups
    : [{ ten: words.groups.deeds, muc: paragraphs([words.none, words.none]) }];
}
