import type { NominationList, Nominee } from "../model/award.ts";
import { lineName } from "../model/place.ts";
import { awardCsvWords } from "../words/award.ts";
import { criterionWords, eligibleWords, recipientWords, verdictWords } from "../words/award-figures.ts";
import { asCsv } from "./csv.ts";

/** The nominations of a period as CSV for Excel, a row for each. */
export function nominationsAsCsv({ nominees }: NominationList): string {
  return asCsv(nominees.map(rowOf), awardCsvWords.columns);
}

function rowOf(one: Nominee): Record<keyof typeof awardCsvWords.columns, string> {
  return {
    hinh_thuc: one.form.ten,
    doi_tuong: recipientWords[one.kind],
    ten: one.ten,
    chuc_vu: one.chuc_vu ?? "",
    don_vi: one.unit.id,
    ten_don_vi: one.unit.ten,
    thanh_tich: one.mentions.map(({ thanh_tich }) => thanh_tich).join("\n"),
    tieu_chi: one.criteria.map(criterionWords).join("\n"),
    ket_luan: eligibleWords(one),
    ly_do: verdictWords(one),
    noi_ghi: one.mentions.map(({ place }) => lineName(place)).join("\n"),
  };
}
