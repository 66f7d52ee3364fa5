/* templates/bao-cao-giai-doan.docx: the report of a phase. */
import { barChart } from "./charts.mts";
import {
  appendixHead,
  awardTable,
  builtTable,
  judgement,
  leadership,
  MIDDLE,
  opening,
  phaseChart,
  reportDocument,
  results,
  tableName,
} from "./report-frame.mts";
import { body, head, loop, p, rowLoop, signature, when } from "./shared.mts";

const themes = [
  body("{{#noi_dung}}"),
  p("TDTieuMuc", "{{so}}{{dau_tieu_muc}} {{ten}}"),
  ...loop("loi_dang_uy"),
  body("{{#theo_dot}}"),
  ...[body("{{#co_ten_dot}}"), p("TDDot", "{{ten_dot}}"), body("{{/co_ten_dot}}")],
  ...loop("nhiem_vu", "- {{cau}}"),
  body("{{/theo_dot}}"),
  ...loop("ket_qua_khac", "- {{cau}}"),
  ...loop("chi_tieu", "- {{cau}}"),
  ...loop("cong_trinh", "- {{cau}}"),
  ...loop("hoat_dong", "- {{cau}}"),
  ...phaseChart(["Giai đoạn trước", "Giai đoạn này"]),
  body("{{/noi_dung}}"),
];

const report = [
  ...opening(),
  body("{{cau_don_vi}}"),
  ...when("co_vang", [body("{{cau_vang}}")]),
  ...leadership(),
  ...results("KẾT QUẢ THEO TỪNG NỘI DUNG THI ĐUA", themes),
  ...when("co_dien_hinh", [
    head("{{so_dien_hinh}}{{dau_muc}} ĐIỂN HÌNH TIÊU BIỂU, KHEN THƯỞNG"),
    ...loop("dien_hinh", "- {{cau}}"),
    ...loop("de_nghi", "- {{cau}}"),
    ...loop("khen_thuong", "- {{cau}}"),
  ]),
  ...judgement(),
  ...when("co_phuong_huong", [
    head("{{so_phuong_huong}}{{dau_muc}} {{ten_phuong_huong}}"),
    ...loop("phuong_huong", "- {{cau}}"),
  ]),
  ...when("co_kien_nghi", [
    head("{{so_kien_nghi}}{{dau_muc}} ĐỀ XUẤT, KIẾN NGHỊ"),
    ...loop("kien_nghi", "- {{cau}}"),
  ]),
  p("TDChucVu", ""),
  signature(),
];

const appendix = [
  ...appendixHead("Biến động đơn vị trong giai đoạn"),
  ...builtTable(1, "Số liệu các chỉ tiêu theo đơn vị"),
  body("{{#co_bieu_2}}"),
  tableName(2, "Công trình, phần việc chào mừng"),
  rowLoop(
    "bieu_2",
    [
      ["TT", "tt", 600, MIDDLE],
      ["Công trình, phần việc", "ten", 4370],
      ["Đơn vị", "don_vi", 3000],
      ["Khởi công", "khoi_cong", 1500, MIDDLE],
      ["Hoàn thành", "hoan_thanh", 1500, MIDDLE],
      ["Kinh phí", "kinh_phi", 1800, MIDDLE],
      ["Trạng thái", "trang_thai", 1800, MIDDLE],
    ],
    ["", "Cộng", "", "", "", "{{tong_kinh_phi}}", ""],
  ),
  body("{{/co_bieu_2}}"),
  body("{{#co_bieu_3}}"),
  tableName(3, "Điển hình tiêu biểu, đề nghị khen thưởng"),
  rowLoop("bieu_3", [
    ["TT", "tt", 600, MIDDLE],
    ["Tập thể, cá nhân", "ten", 3300],
    ["Đơn vị", "don_vi", 3000],
    ["Thành tích", "thanh_tich", 5370],
    ["Đề nghị", "hinh_thuc", 2300, MIDDLE],
  ]),
  body("{{/co_bieu_3}}"),
  ...awardTable(),
  body("{{#co_bieu_4}}"),
  tableName(4, "Đơn vị chưa báo cáo, báo cáo chậm"),
  rowLoop("bieu_4", [
    ["TT", "tt", 600, MIDDLE],
    ["Đơn vị", "don_vi", 5370],
    ["Tình trạng", "tinh_trang", 4300, MIDDLE],
    ["Ghi chú", "ghi_chu", 4300, MIDDLE],
  ]),
  body("{{/co_bieu_4}}"),
  ...when("co_bieu_do_don_vi", [barChart("bieu_do_don_vi", { size: [900, 330], numberFormat: "General" })]),
];

export const phaseReport = reportDocument("Báo cáo giai đoạn", report, appendix);
