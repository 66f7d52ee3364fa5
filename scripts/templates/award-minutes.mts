/*
 * templates/bien-ban-hop-xet.docx: the minutes of the meeting that reviews nominations; templates/bien-ban-kiem-phieu.docx: the
 * minutes of the count.
 */
import {
  body,
  type Column,
  head,
  letterhead,
  loop,
  makeDocument,
  marks,
  p,
  plainTable,
  rowLoop,
  upright,
  when,
} from "./shared.mts";

const beginning = (name: string) => [
  letterhead(marks()),
  p("TDTenLoai", name),
  p("TDTrichYeu", "{{trich_yeu}}"),
  p("TDGach", "-----"),
  body("{{mo_dau}}"),
];
/** A paragraph of the body that is not parted from what comes after it by the end of a page. */
const leading = (text: string) => p("TDThan", text, { keepNext: true });
const sub = (text: string) => p("TDTieuMuc", text);
const room = () => Array.from({ length: 4 }, () => p("TDChucVu", ""));

const groups = (name: string) => [
  body(`{{#${name}}}`),
  p("TDDot", "{{ten}}"),
  ...when("co_tieu_chi", [leading("{{tieu_chi}}")]),
  ...loop("muc", "- {{cau}}"),
  body(`{{/${name}}}`),
];

export const meetingMinutes = makeDocument("Biên bản họp bình xét khen thưởng", [
  upright([
    ...beginning("Biên bản"),
    head("I{{dau_muc}} THÀNH PHẦN"),
    ...loop("thanh_phan", "- {{cau}}"),
    head("II{{dau_muc}} NỘI DUNG"),
    sub("1{{dau_tieu_muc}} Chương trình"),
    ...loop("chuong_trinh"),
    sub("2{{dau_tieu_muc}} Các đề nghị khen thưởng"),
    ...groups("de_nghi"),
    sub("3{{dau_tieu_muc}} Ý kiến thảo luận"),
    ...loop("y_kien", "- {{cau}}"),
    sub("4{{dau_tieu_muc}} Biểu quyết, kết quả"),
    ...loop("bo_phieu"),
    ...groups("ket_qua"),
    head("III{{dau_muc}} KẾT LUẬN"),
    ...loop("ket_luan"),
    leading("{{ket_thuc}}"),
    p("TDChucVu", ""),
    plainTable(
      [4677, 4678],
      [p("TDQuyenHan", "THƯ KÝ"), ...room(), p("TDHoTen", "{{thu_ky}}")],
      [p("TDQuyenHan", "CHỦ TRÌ"), ...room(), p("TDHoTen", "{{chu_tri}}")],
    ),
  ]),
]);

const MIDDLE = "TDOBangGiua";
const VOTES: readonly Column[] = [
  ["TT", "tt", 560, MIDDLE],
  ["Tập thể, cá nhân", "ho_ten", 2755],
  ["Đồng ý", "dong_y", 860, MIDDLE],
  ["Không đồng ý", "khong_dong_y", 1030, MIDDLE],
  ["Không ý kiến", "khong_y_kien", 1030, MIDDLE],
  ["Tỷ lệ đồng ý", "ty_le", 1300, MIDDLE],
  ["Kết quả", "ket_qua", 1820],
];

const votes = (name: string) => [
  body(`{{#${name}}}`),
  p("TDDot", "{{ten}}", { spacing: { before: 180, after: 120 } }),
  rowLoop("hang", VOTES),
  body(`{{/${name}}}`),
];

export const countMinutes = makeDocument("Biên bản kiểm phiếu", [
  upright([
    ...beginning("Biên bản"),
    ...loop("to_vien", "- {{cau}}"),
    head("I{{dau_muc}} SỐ PHIẾU, CÁCH TÍNH"),
    ...loop("so_phieu", "- {{cau}}"),
    head("II{{dau_muc}} KẾT QUẢ"),
    ...votes("bang"),
    body("{{#co_bo_phieu_lai}}"),
    p("TDTieuMuc", "Bỏ phiếu lại giữa nơi bằng phiếu", { spacing: { before: 240, after: 120 } }),
    ...loop("so_phieu_lai", "- {{cau}}"),
    ...votes("bang_lai"),
    body("{{/co_bo_phieu_lai}}"),
    p("TDThan", "{{ket_thuc}}", { keepNext: true, spacing: { before: 240, after: 120 } }),
    p("TDChucVu", ""),
    plainTable(
      [4677, 4678],
      [
        p("TDQuyenHan", "TỔ KIỂM PHIẾU"),
        p("TDChucVu", "{{#kiem_phieu}}"),
        ...room(),
        p("TDHoTen", "{{dong}}"),
        p("TDChucVu", "{{/kiem_phieu}}"),
      ],
      [p("TDQuyenHan", "CHỦ TRÌ"), ...room(), p("TDHoTen", "{{chu_tri}}")],
    ),
  ]),
]);
