import type { NominationList, Nominee } from "../model/award.ts";
import type { AwardForm } from "../model/award-rules.ts";
import type { NominationListDocument } from "../model/nomination-list.ts";
import type { Issuer, Plan } from "../model/plan.ts";
import { profileOn } from "../model/profile.ts";
import { questionWords, awardDocumentWords as words } from "../words/award.ts";
import {
  criterionInShort,
  eligibleWords,
  nomineeName,
  placesWords,
  verdictWords,
} from "../words/award-figures.ts";
import { documentWords, roman } from "../words/report/document.ts";
import { headLines } from "./head-lines.ts";
import { inSpelling } from "./spelling.ts";

type ListInput = { readonly plan: Plan; readonly issuer: Issuer; readonly list: NominationList };

/** The list of those proposed as a document; every text in it is finished. */
export function composeNominationList(input: ListInput): NominationListDocument {
  return inSpelling(input.plan.trinh_bay?.chinh_ta, input, listText);
}

function listText({ plan, issuer, list }: ListInput): NominationListDocument {
  const forms = (plan.khen_thuong ?? []).filter((form) =>
    list.nominees.some((one) => one.form.id === form.id),
  );
  return {
    co_quan_cap_tren: headLines(issuer.dang_bo_cap_tren, false),
    co_quan: headLines(issuer.ten, true),
    theo_hd05: profileOn(list.date, plan.trinh_bay?.the_thuc) === "hd05",
    dia_danh_ngay: documentWords.placeAndDay(issuer.dia_danh, list.date),
    trich_yeu: words.subject(list.period, plan.ten_ngan),
    mo_dau: words.opening(list),
    co_de_nghi: list.nominees.length > 0,
    hinh_thuc: forms.map((form, index) => formValue(form, index, list)),
    co_cau_hoi: list.questions.length > 0,
    cau_hoi: list.questions.map((question) => ({ cau: questionWords(question) })),
    quyen_han: issuer.quyen_han,
    chuc_vu: issuer.chuc_vu,
    ho_ten: issuer.ho_ten,
  };
}

function formValue(form: AwardForm, index: number, { nominees, places }: NominationList) {
  const limits = places.filter((one) => one.form.id === form.id);
  return {
    so: roman(index + 1),
    ten: form.ten,
    so_luong: limits.map((one) => ({ cau: `${placesWords(one)}.` })),
    danh_sach: nominees.filter((one) => one.form.id === form.id).map(rowOf),
  };
}

function rowOf(one: Nominee, index: number) {
  return {
    tt: String(index + 1),
    ten: nomineeName(one),
    // Of the unit itself the name says it already.
    don_vi: one.isUnit ? "" : one.unit.ten,
    thanh_tich: one.mentions.map(({ thanh_tich }) => thanh_tich).join("\n"),
    tieu_chi: one.criteria.map(criterionInShort).join("\n"),
    // The column before it names the criteria.
    ket_luan: one.barred ? verdictWords(one) : eligibleWords(one),
  };
}
