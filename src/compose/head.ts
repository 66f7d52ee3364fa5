import { holds } from "../model/date.ts";
import { profileOn } from "../model/profile.ts";
import { documentWords } from "../words/report/document.ts";
import { headLines } from "./head-lines.ts";
import type { HeadInput } from "./input.ts";

/** The head of a report, up to its subject, and the legal bases of its day. */
export function composeHead({ plan, committee, date, issuer }: HeadInput) {
  const bases = plan.can_cu.filter((basis) => basis.in_bao_cao !== false && holds(basis, date));
  return {
    co_quan_cap_tren: headLines(issuer.dang_bo_cap_tren, false),
    co_quan: headLines(issuer.ten, true),
    theo_hd05: profileOn(date, plan.trinh_bay?.the_thuc) === "hd05",
    dau_muc: plan.trinh_bay?.so_muc?.slice(-1) ?? ".",
    dau_tieu_muc: plan.trinh_bay?.so_tieu_muc?.slice(-1) ?? ".",
    so_ky_hieu: documentWords.number(numberOf(committee), issuer.ten_tat),
    dia_danh_ngay: documentWords.placeAndDay(issuer.dia_danh, date),
    can_cu: bases.map(({ ten }, index) => ({ dong: `- ${ten}${index === bases.length - 1 ? "," : ";"}` })),
  };
}

/** A draft has no number yet, whatever is written there. */
function numberOf(committee: HeadInput["committee"]): number | undefined {
  return committee?.du_thao ? undefined : committee?.so;
}

/** The recipients and the signer, and the line that says to which report the appendix belongs. */
export function composeSigner({ issuer, committee, date }: HeadInput) {
  const last = issuer.noi_nhan.length - 1;
  const { quyen_han, chuc_vu, ho_ten } = committee?.nguoi_ky ?? issuer;
  return {
    noi_nhan: issuer.noi_nhan.map((place, index) => ({ dong: `- ${place}${index === last ? "." : ";"}` })),
    quyen_han,
    chuc_vu,
    ho_ten,
    ten_phu_luc: documentWords.appendix(
      documentWords.number(numberOf(committee), issuer.ten_tat),
      date,
      issuer.ten,
    ),
  };
}
