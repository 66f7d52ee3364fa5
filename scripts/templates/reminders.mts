/* templates/cong-van-don-doc.docx: the letter that reminds one unit; templates/danh-sach-don-doc.docx: whom and of what. */
import { Paragraph, TextRun } from "docx";
import {
  body,
  letterhead,
  loop,
  makeDocument,
  marks,
  p,
  rowLoop,
  signature,
  upright,
  when,
} from "./shared.mts";

const kinhGui = new Paragraph({
  style: "TDKinhGui",
  children: [new TextRun({ text: "Kính gửi: ", italics: true }), new TextRun("{{kinh_gui}}")],
});

/** A paragraph of the body that is not parted from what comes after it by the end of a page. */
const leading = (text: string) => p("TDThan", text, { keepNext: true });

export const reminderLetter = makeDocument("Công văn đôn đốc", [
  upright([
    letterhead([p("TDVeViec", "{{trich_yeu}}"), ...marks()]),
    kinhGui,
    body("{{mo_dau}}"),
    ...when("co_nhac_lai", [body("{{nhac_lai}}")]),
    body("{{tinh_trang}}"),
    ...when("co_con_thieu", [leading("{{dan_con_thieu}}"), ...loop("con_thieu", "- {{cau}}")]),
    body("{{de_nghi}}"),
    leading("{{lien_he}}"),
    p("TDChucVu", ""),
    signature(),
  ]),
]);

const MIDDLE = "TDOBangGiua";

export const reminderList = makeDocument("Danh sách đôn đốc", [
  upright([
    p("TDPhuLuc", "{{ten}}"),
    p("TDChuThich", "{{thoi_diem}}"),
    rowLoop("danh_sach", [
      ["TT", "tt", 560, MIDDLE],
      ["Đơn vị", "don_vi", 1950],
      ["Tình trạng", "tinh_trang", 2200],
      ["Còn thiếu, còn sai", "con_thieu", 2145],
      ["Lần", "lan", 720, MIDDLE],
      ["Liên hệ", "lien_he", 1780],
    ]),
    ...when("co_bo_qua", [
      p("TDThan", "{{dan_bo_qua}}", { keepNext: true, spacing: { before: 240, after: 120 } }),
      ...loop("bo_qua", "- {{cau}}"),
    ]),
  ]),
]);
