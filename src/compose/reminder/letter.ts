import type { ReminderLetter } from "../../model/letter.ts";
import { profileOn } from "../../model/profile.ts";
import { letterWords, messageWords } from "../../words/remind.ts";
import { documentWords } from "../../words/report/document.ts";
import { headLines } from "../head-lines.ts";
import { composeMarks } from "../marks.ts";
import { inSpelling } from "../spelling.ts";
import type { ReminderInput } from "./input.ts";
import { askOf, leadOf, openItems } from "./open-items.ts";

/** The letter (công văn) to one unit; every text in it is finished. */
export function composeLetter(input: ReminderInput): ReminderLetter {
  const { trinh_bay, theo_doi } = input.plan;
  const marks = composeMarks({ do_khan: theo_doi?.do_khan }, trinh_bay?.chinh_ta);
  return { ...inSpelling(trinh_bay?.chinh_ta, input, letterText), ...marks };
}

function letterText(input: ReminderInput): Omit<ReminderLetter, keyof ReturnType<typeof composeMarks>> {
  const { plan, phase, issuer, date, planned } = input;
  const { status, lan, before } = planned;
  const items = openItems(input);
  const places = recipientsOf(input);
  const signer = issuer.ky_cong_van ?? issuer;
  return {
    co_quan_cap_tren: headLines(issuer.dang_bo_cap_tren, false),
    co_quan: headLines(issuer.ten, true),
    theo_hd05: profileOn(date, plan.trinh_bay?.the_thuc) === "hd05",
    so_ky_hieu: letterWords.number(issuer.ten_tat),
    trich_yeu: letterWords.subject(phase, lan),
    dia_danh_ngay: documentWords.placeAndDay(issuer.dia_danh, date),
    kinh_gui: status.unit.ten,
    mo_dau: letterWords.opening(issuer.ten, plan, phase, status.due),
    co_nhac_lai: before.length > 0,
    nhac_lai: letterWords.again(issuer.ten, before),
    tinh_trang: letterWords.stands(status.unit.ten, status, date),
    co_con_thieu: items.length > 0,
    dan_con_thieu: leadOf(planned),
    con_thieu: items.map((cau) => ({ cau })),
    de_nghi: askOf(input, messageWords.by.letter),
    lien_he: letterWords.contact(issuer.ten),
    noi_nhan: places.map((place, index) => ({
      dong: `- ${place}${index === places.length - 1 ? "." : ";"}`,
    })),
    quyen_han: signer.quyen_han,
    chuc_vu: signer.chuc_vu,
    ho_ten: signer.ho_ten,
  };
}

/** The unit, whom it stands under, and where the plan says that a copy is kept. */
function recipientsOf({ issuer, planned: { status } }: ReminderInput): string[] {
  const kept = issuer.noi_nhan.findLast((place) => /^lưu(?!\p{L})/iu.test(place.normalize("NFC")));
  return [
    letterWords.asAbove,
    ...(status.superior ? [status.superior.ten] : []),
    kept?.replace(/[.;]+$/, "") ?? letterWords.kept,
  ];
}
