/*
 * templates/bao-cao-so-ket.docx, templates/bao-cao-tong-ket.docx: the reports over several phases. They have the same
 * blanks; what differs is what the office would word differently.
 */
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
  titled,
} from "./report-frame.mts";
import { body, head, loop, p, rowLoop, signature, when } from "./shared.mts";

type Wording = { readonly title: string; readonly results: string; readonly figures: string };

const themes = ({ figures }: Wording) => [
  body("{{#noi_dung}}"),
  p("TDTieuMuc", "{{so}}{{dau_tieu_muc}} {{ten}}"),
  ...loop("loi_dang_uy"),
  body("{{#theo_giai_doan}}"),
  p("TDDot", "{{ten_giai_doan}}"),
  ...loop("nhiem_vu", "- {{cau}}"),
  body("{{/theo_giai_doan}}"),
  ...titled("ket_qua_khac", "Kết quả khác"),
  ...titled("chi_tieu", figures),
  ...titled("hoat_dong", "Hoạt động nổi bật"),
  ...phaseChart(["Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 3"]),
  body("{{/noi_dung}}"),
];

const report = (wording: Wording) => [
  ...opening(),
  p("TDThan", "Về chế độ báo cáo của các đơn vị:", { keepNext: true }),
  ...loop("che_do_bao_cao", "- {{cau}}"),
  ...when("co_don_vi", [body("{{cau_don_vi}}")]),
  ...leadership(),
  ...results(wording.results, themes(wording)),
  ...when("co_ky_niem", [
    p("TDTieuMuc", "{{so_ky_niem}}{{dau_tieu_muc}} Hoạt động chào mừng các ngày lễ, kỷ niệm"),
    ...loop("ky_niem", "- {{cau}}"),
  ]),
  ...when("co_cong_trinh", [
    head("{{so_cong_trinh}}{{dau_muc}} CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG"),
    ...loop("cong_trinh"),
    ...titled("cong_trinh_xong", "Công trình, phần việc tiêu biểu đã hoàn thành"),
    ...titled("cong_trinh_do", "Công trình, phần việc chưa hoàn thành theo báo cáo gần nhất của đơn vị"),
  ]),
  ...when("co_dien_hinh", [
    head("{{so_dien_hinh}}{{dau_muc}} ĐIỂN HÌNH TIÊU BIỂU, KHEN THƯỞNG"),
    ...loop("dien_hinh"),
    ...loop("de_nghi"),
    ...loop("khen_thuong"),
  ]),
  ...judgement(),
  ...titled("bai_hoc", "Bài học kinh nghiệm"),
  ...when("co_phuong_huong", [head("{{so_phuong_huong}}{{dau_muc}} {{ten_phuong_huong}}")]),
  ...when("co_hai_phan", [p("TDDot", "Phương hướng, nhiệm vụ")]),
  ...loop("phuong_huong", "- {{cau}}"),
  ...when("co_hai_phan", [p("TDDot", "Đề xuất, kiến nghị")]),
  // A signature does not stand alone on a page: the proposals, which are few, go with it.
  ...[body("{{#kien_nghi}}"), p("TDThan", "- {{cau}}", { keepNext: true }), body("{{/kien_nghi}}")],
  p("TDChucVu", ""),
  signature(),
];

const works = [
  tableName(3, "Công trình, phần việc chào mừng"),
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
  tableName(4, "Điển hình tiêu biểu, đề nghị khen thưởng"),
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
  ...appendixHead("Biến động đơn vị từ đầu đợt"),
  ...builtTable(1, "Số liệu các chỉ tiêu theo giai đoạn và cộng dồn"),
  ...builtTable(2, "Số liệu cộng dồn của từng đơn vị"),
  ...[body("{{#co_bieu_3}}"), ...works, body("{{/co_bieu_3}}")],
  ...[body("{{#co_bieu_4}}"), ...named, body("{{/co_bieu_4}}")],
  ...awardTable(),
  ...builtTable(5, "Chấp hành chế độ báo cáo", false),
];

const campaignReport = (wording: Wording) => reportDocument(wording.title, report(wording), appendix);

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
