/* templates/danh-sach-de-nghi.docx: who is proposed for which form of commendation, with the criteria of each. */
import { across, body, letterhead, makeDocument, p, rowLoop, signerAlone, when } from "./shared.mts";

const MIDDLE = "TDOBangGiua";

export const nominationList = makeDocument("Danh sách đề nghị khen thưởng", [
  across([
    letterhead([], false, [7285, 7285]),
    p("TDTenLoai", "Danh sách"),
    p("TDTrichYeu", "{{trich_yeu}}"),
    p("TDGach", "-----"),
    body("{{mo_dau}}"),
    body("{{#hinh_thuc}}"),
    p("TDMuc", "{{so}}. {{ten}}"),
    body("{{#so_luong}}"),
    p("TDThan", "- {{cau}}", { keepNext: true }),
    body("{{/so_luong}}"),
    rowLoop("danh_sach", [
      ["TT", "tt", 620, MIDDLE],
      ["Họ tên, chức vụ hoặc tập thể", "ten", 2150],
      ["Đơn vị", "don_vi", 1700],
      ["Thành tích", "thanh_tich", 3200],
      ["Tiêu chí (+ đạt, x chưa đạt, ? người xét)", "tieu_chi", 5300],
      ["Đủ điều kiện", "ket_luan", 1600],
    ]),
    body("{{/hinh_thuc}}"),
    ...when("co_cau_hoi", [
      p("TDMuc", "Tên có thể trùng nhau, chưa xác định là một hay là nhiều"),
      body("{{#cau_hoi}}"),
      p("TDThan", "- {{cau}}", { keepNext: true }),
      body("{{/cau_hoi}}"),
    ]),
    p("TDChucVu", ""),
    signerAlone([7285, 7285]),
  ]),
]);
