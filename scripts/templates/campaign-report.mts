/*
 * templates/bao-cao-so-ket.docx, templates/bao-cao-tong-ket.docx: the reports over several phases. They have the same
 * blanks; what differs is what the office would word differently.
 */
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

type Wording = { readonly title: string; readonly results: string; readonly figures: string };

const themes = ({ figures }: Wording) => [
  body("{{#noi_dung}}"),
  p("TDTieuMuc", "{{so}}{{dau_tieu_muc}} {{ten}}"),
  ...loop("loi_dang_uy"),
  body("{{#theo_giai_doan}}"),
  p("TDDot", "{{ten_giai_doan}}"),
  ...loop("nhiem_vu", "- {{cau}}"),
  body("{{/theo_giai_doan}}"),
  ...when("co_ket_qua_khac", [p("TDDot", "Kết quả khác"), ...loop("ket_qua_khac", "- {{cau}}")]),
  ...when("co_chi_tieu", [p("TDDot", figures), ...loop("chi_tieu", "- {{cau}}")]),
  ...when("co_hoat_dong", [p("TDDot", "Hoạt động nổi bật"), ...loop("hoat_dong", "- {{cau}}")]),
  ...when("co_bieu_do_giai_doan", [
    barChart("bieu_do_giai_doan", {
      size: [600, 220],
      numberFormat: "#,##0",
      keys: ["Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 3"],
    }),
  ]),
  body("{{/noi_dung}}"),
];

const judgement = [
  ...when("co_danh_gia", [head("{{so_danh_gia}}{{dau_muc}} ĐÁNH GIÁ CHUNG")]),
  ...when("co_uu_diem", [p("TDDot", "Ưu điểm"), ...loop("uu_diem", "- {{cau}}")]),
  ...when("co_han_che", [p("TDDot", "Hạn chế"), ...loop("han_che", "- {{cau}}")]),
  ...when("co_nguyen_nhan", [p("TDDot", "Nguyên nhân"), ...loop("nguyen_nhan", "- {{cau}}")]),
  ...when("co_bai_hoc", [p("TDDot", "Bài học kinh nghiệm"), ...loop("bai_hoc", "- {{cau}}")]),
];

const report = (wording: Wording) => [
  letterhead(marks()),
  p("TDTenLoai", "Báo cáo"),
  p("TDTrichYeu", "{{trich_yeu}}"),
  p("TDGach", "-----"),
  ...loop("can_cu", "{{dong}}"),
  body("{{mo_dau}}"),
  p("TDThan", "Về chế độ báo cáo của các đơn vị:", { keepNext: true }),
  ...loop("che_do_bao_cao", "- {{cau}}"),
  ...when("co_don_vi", [body("{{cau_don_vi}}")]),
  ...when("co_lanh_dao", [
    head("{{so_lanh_dao}}{{dau_muc}} CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
    ...loop("lanh_dao"),
  ]),
  ...when("co_noi_dung", [
    head(`{{so_noi_dung}}{{dau_muc}} ${wording.results}`),
    ...when("co_bieu_do_muc_tieu", [
      barChart("bieu_do_muc_tieu", { size: [600, 220], numberFormat: "General", lineAt: 100 }),
    ]),
    ...themes(wording),
  ]),
  ...when("co_ky_niem", [
    p("TDTieuMuc", "{{so_ky_niem}}{{dau_tieu_muc}} Hoạt động chào mừng các ngày lễ, kỷ niệm"),
    ...loop("ky_niem", "- {{cau}}"),
  ]),
  ...when("co_cong_trinh", [
    head("{{so_cong_trinh}}{{dau_muc}} CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG"),
    ...loop("cong_trinh"),
    ...when("co_cong_trinh_xong", [
      p("TDDot", "Công trình, phần việc tiêu biểu đã hoàn thành"),
      ...loop("cong_trinh_xong", "- {{cau}}"),
    ]),
    ...when("co_cong_trinh_do", [
      p("TDDot", "Công trình, phần việc chưa hoàn thành theo báo cáo gần nhất của đơn vị"),
      ...loop("cong_trinh_do", "- {{cau}}"),
    ]),
  ]),
  ...when("co_dien_hinh", [
    head("{{so_dien_hinh}}{{dau_muc}} ĐIỂN HÌNH TIÊU BIỂU, ĐỀ NGHỊ KHEN THƯỞNG"),
    ...loop("dien_hinh"),
    ...loop("de_nghi"),
  ]),
  ...judgement,
  ...when("co_phuong_huong", [head("{{so_phuong_huong}}{{dau_muc}} {{ten_phuong_huong}}")]),
  ...when("co_hai_phan", [p("TDDot", "Phương hướng, nhiệm vụ")]),
  ...loop("phuong_huong", "- {{cau}}"),
  ...when("co_hai_phan", [p("TDDot", "Đề xuất, kiến nghị")]),
  // A signature does not stand alone on a page: the proposals, which are few, go with it.
  ...[body("{{#kien_nghi}}"), p("TDThan", "- {{cau}}", { keepNext: true }), body("{{/kien_nghi}}")],
  p("TDChucVu", ""),
  signature(),
];

const MIDDLE = "TDOBangGiua";

const works = [
  p("TDTenBieu", "Biểu {{so_bieu_3}}. Công trình, phần việc chào mừng"),
  rowLoop(
    "bieu_3",
    [
      ["TT", "tt", 600, MIDDLE],
      ["Công trình, phần việc", "ten", 3170],
      ["Đơn vị", "don_vi", 3000],
      ["Khởi công", "khoi_cong", 1350, MIDDLE],
      ["Hoàn thành", "hoan_thanh", 1450, MIDDLE],
      ["Kinh phí", "kinh_phi", 1750, MIDDLE],
      ["Trạng thái", "trang_thai", 1750, MIDDLE],
      ["Báo cáo ở", "giai_doan", 1500, MIDDLE],
    ],
    ["", "Cộng", "", "", "", "{{tong_kinh_phi}}", "", ""],
  ),
];

const named = [
  p("TDTenBieu", "Biểu {{so_bieu_4}}. Điển hình tiêu biểu, đề nghị khen thưởng"),
  rowLoop("bieu_4", [
    ["TT", "tt", 600, MIDDLE],
    ["Tập thể, cá nhân", "ten", 3000],
    ["Đơn vị", "don_vi", 3000],
    ["Thành tích", "thanh_tich", 4470],
    ["Đề nghị", "hinh_thuc", 1900, MIDDLE],
    ["Nêu ở", "giai_doan", 1600, MIDDLE],
  ]),
];

const appendix = [
  p("TDPhuLuc", "PHỤ LỤC"),
  p("TDChuThich", "{{ten_phu_luc}}"),
  ...when("co_bien_dong", [p("TDDot", "Biến động đơn vị từ đầu đợt"), ...loop("bien_dong", "- {{cau}}")]),
  body("{{#co_bieu_1}}"),
  p("TDTenBieu", "Biểu {{so_bieu_1}}. Số liệu các chỉ tiêu theo giai đoạn và cộng dồn"),
  body("{{#bieu_1}}"),
  p("TDPhanBieu", "{{ten}}"),
  p("TDOBang", "{{khoi_bieu_1}}"),
  body("{{/bieu_1}}"),
  body("{{/co_bieu_1}}"),
  body("{{#co_bieu_2}}"),
  p("TDTenBieu", "Biểu {{so_bieu_2}}. Số liệu cộng dồn của từng đơn vị"),
  body("{{#bieu_2}}"),
  p("TDPhanBieu", "{{ten}}"),
  p("TDOBang", "{{khoi_bieu_2}}"),
  body("{{/bieu_2}}"),
  body("{{/co_bieu_2}}"),
  ...[body("{{#co_bieu_3}}"), ...works, body("{{/co_bieu_3}}")],
  ...[body("{{#co_bieu_4}}"), ...named, body("{{/co_bieu_4}}")],
  body("{{#co_bieu_5}}"),
  p("TDTenBieu", "Biểu {{so_bieu_5}}. Chấp hành chế độ báo cáo"),
  body("{{#bieu_5}}"),
  p("TDOBang", "{{khoi_bieu_5}}"),
  body("{{/bieu_5}}"),
  body("{{/co_bieu_5}}"),
];

function campaignReport(wording: Wording) {
  const page = {
    size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
    margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
  };
  return makeDocument(wording.title, [
    upright(report(wording)),
    {
      properties: { type: SectionType.NEXT_PAGE, page },
      headers: { default: pageNumber() },
      children: appendix,
    },
  ]);
}

export const interimReport = campaignReport({
  title: "Báo cáo sơ kết",
  results: "KẾT QUẢ TỪNG NỘI DUNG TỪ ĐẦU ĐỢT ĐẾN NAY",
  figures: "Số liệu cộng dồn từ đầu đợt đến nay",
});

export const finalReport = campaignReport({
  title: "Báo cáo tổng kết",
  results: "KẾT QUẢ TỪNG NỘI DUNG THI ĐUA CẢ ĐỢT",
  figures: "Số liệu cộng dồn cả đợt",
});
