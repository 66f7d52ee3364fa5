/* templates/bao-cao-giai-doan.docx: the report of a phase. */
import { PageOrientation, SectionType } from "docx";
import { barChart } from "./charts.mts";
import {
  body,
  head,
  letterhead,
  loop,
  makeDocument,
  marks,
  p,
  pageNumber,
  rowLoop,
  signature,
  upright,
  when,
} from "./shared.mts";

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
  ...when("co_bieu_do_giai_doan", [
    barChart("bieu_do_giai_doan", {
      size: [600, 220],
      numberFormat: "#,##0",
      keys: ["Giai đoạn trước", "Giai đoạn này"],
    }),
  ]),
  body("{{/noi_dung}}"),
];

const report = [
  letterhead(marks()),
  p("TDTenLoai", "Báo cáo"),
  p("TDTrichYeu", "{{trich_yeu}}"),
  p("TDGach", "-----"),
  ...loop("can_cu", "{{dong}}"),
  body("{{mo_dau}}"),
  body("{{cau_don_vi}}"),
  ...when("co_vang", [body("{{cau_vang}}")]),
  ...when("co_lanh_dao", [
    head("{{so_lanh_dao}}{{dau_muc}} CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
    ...loop("lanh_dao"),
  ]),
  ...when("co_noi_dung", [
    head("{{so_noi_dung}}{{dau_muc}} KẾT QUẢ THEO TỪNG NỘI DUNG THI ĐUA"),
    ...when("co_bieu_do_muc_tieu", [
      barChart("bieu_do_muc_tieu", { size: [600, 220], numberFormat: "General", lineAt: 100 }),
    ]),
    ...themes,
  ]),
  ...when("co_dien_hinh", [
    head("{{so_dien_hinh}}{{dau_muc}} ĐIỂN HÌNH TIÊU BIỂU, ĐỀ NGHỊ KHEN THƯỞNG"),
    ...loop("dien_hinh", "- {{cau}}"),
    ...loop("de_nghi", "- {{cau}}"),
  ]),
  ...when("co_danh_gia", [head("{{so_danh_gia}}{{dau_muc}} ĐÁNH GIÁ CHUNG")]),
  ...when("co_uu_diem", [p("TDDot", "Ưu điểm"), ...loop("uu_diem", "- {{cau}}")]),
  ...when("co_han_che", [p("TDDot", "Hạn chế"), ...loop("han_che", "- {{cau}}")]),
  ...when("co_nguyen_nhan", [p("TDDot", "Nguyên nhân"), ...loop("nguyen_nhan", "- {{cau}}")]),
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

const MIDDLE = "TDOBangGiua";
const appendix = [
  p("TDPhuLuc", "PHỤ LỤC"),
  p("TDChuThich", "{{ten_phu_luc}}"),
  ...when("co_bien_dong", [
    p("TDDot", "Biến động đơn vị trong giai đoạn"),
    ...loop("bien_dong", "- {{cau}}"),
  ]),
  body("{{#co_bieu_1}}"),
  p("TDTenBieu", "Biểu {{so_bieu_1}}. Số liệu các chỉ tiêu theo đơn vị"),
  body("{{#bieu_1}}"),
  p("TDPhanBieu", "{{ten}}"),
  p("TDOBang", "{{khoi_bieu_1}}"),
  body("{{/bieu_1}}"),
  body("{{/co_bieu_1}}"),
  body("{{#co_bieu_2}}"),
  p("TDTenBieu", "Biểu {{so_bieu_2}}. Công trình, phần việc chào mừng"),
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
  p("TDTenBieu", "Biểu {{so_bieu_3}}. Điển hình tiêu biểu, đề nghị khen thưởng"),
  rowLoop("bieu_3", [
    ["TT", "tt", 600, MIDDLE],
    ["Tập thể, cá nhân", "ten", 3300],
    ["Đơn vị", "don_vi", 3000],
    ["Thành tích", "thanh_tich", 5370],
    ["Đề nghị", "hinh_thuc", 2300, MIDDLE],
  ]),
  body("{{/co_bieu_3}}"),
  body("{{#co_bieu_4}}"),
  p("TDTenBieu", "Biểu {{so_bieu_4}}. Đơn vị chưa báo cáo, báo cáo chậm"),
  rowLoop("bieu_4", [
    ["TT", "tt", 600, MIDDLE],
    ["Đơn vị", "don_vi", 5370],
    ["Tình trạng", "tinh_trang", 4300, MIDDLE],
    ["Ghi chú", "ghi_chu", 4300, MIDDLE],
  ]),
  body("{{/co_bieu_4}}"),
  ...when("co_bieu_do_don_vi", [barChart("bieu_do_don_vi", { size: [900, 330], numberFormat: "General" })]),
];

export const phaseReport = makeDocument("Báo cáo giai đoạn", [
  upright(report),
  {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
        margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
      },
    },
    headers: { default: pageNumber() },
    children: appendix,
  },
]);
