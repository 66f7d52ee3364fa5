/*
 * templates/to-trinh-khen-thuong.docx, danh-sach-khen-thuong.docx, quyet-dinh-khen-thuong.docx, bao-cao-thanh-tich.docx: from the
 * outcome of a vote to what is signed.
 */
import { AlignmentType, LineRuleType, Paragraph, TextRun } from "docx";
import {
  body,
  head,
  LINE,
  letterhead,
  loop,
  makeDocument,
  marks,
  p,
  plainTable,
  rowLoop,
  signature,
  upright,
  when,
} from "./shared.mts";

/** A paragraph of the body that is not parted from what comes after it by the end of a page. */
const leading = (text: string) => p("TDThan", text, { keepNext: true });
const room = () => Array.from({ length: 4 }, () => p("TDChucVu", ""));

const titled = (name: string) => [
  letterhead(marks()),
  p("TDTenLoai", name),
  p("TDTrichYeu", "{{trich_yeu}}"),
  p("TDGach", "-----"),
];

/** As `signature` of the reports, but that the head of an office signs for nobody else. */
const signed = () =>
  plainTable(
    [4700, 4655],
    [
      p("TDNoiNhanNhan", "Nơi nhận:"),
      p("TDNoiNhan", "{{#noi_nhan}}"),
      p("TDNoiNhan", "{{dong}}"),
      p("TDNoiNhan", "{{/noi_nhan}}"),
    ],
    [
      p("TDQuyenHan", "{{#co_quyen_han}}"),
      p("TDQuyenHan", "{{quyen_han}}"),
      p("TDQuyenHan", "{{/co_quyen_han}}"),
      p("TDChucVu", "{{chuc_vu}}"),
      ...room(),
      p("TDHoTen", "{{ho_ten}}"),
    ],
  );

export const proposal = makeDocument("Tờ trình khen thưởng", [
  upright([
    ...titled("Tờ trình"),
    p("TDKinhGui", "Kính trình: {{kinh_trinh}}", { spacing: { before: 0, after: 240 } }),
    ...loop("can_cu", "{{dong}}"),
    body("{{mo_dau}}"),
    ...loop("qua_trinh"),
    leading("{{dan_de_nghi}}"),
    ...loop("de_nghi", "- {{cau}}"),
    body("{{kem_theo}}"),
    leading("{{ket}}"),
    p("TDChucVu", ""),
    signed(),
  ]),
]);

export const awardList = makeDocument("Danh sách khen thưởng", [
  upright([
    p("TDPhuLuc", "{{ten}}"),
    p("TDPhuLuc", "{{ve_viec}}"),
    p("TDChuThich", "{{kem_theo}}"),
    body("{{#nhom}}"),
    p("TDTenBieu", "{{ten}}"),
    body("{{#co_don_vi}}"),
    rowLoop("hang", [
      ["TT", "tt", 560, "TDOBangGiua"],
      ["Tập thể, cá nhân", "ho_ten", 2500],
      ["Chức vụ, đơn vị", "don_vi", 2500],
      ["Thành tích", "thanh_tich", 3795],
    ]),
    body("{{/co_don_vi}}"),
    body("{{^co_don_vi}}"),
    rowLoop("hang", [
      ["TT", "tt", 560, "TDOBangGiua"],
      ["Tập thể", "ho_ten", 3600],
      ["Thành tích", "thanh_tich", 5195],
    ]),
    body("{{/co_don_vi}}"),
    body("{{/nhom}}"),
  ]),
]);

/** An article: its label is bold, its words are not. */
const article = (label: string, blank: string, keepNext = false) =>
  new Paragraph({
    style: "TDThan",
    keepNext,
    children: [new TextRun({ text: `${label} `, bold: true }), new TextRun(blank)],
  });

export const decision = makeDocument("Quyết định khen thưởng", [
  upright([
    ...titled("Quyết định"),
    ...loop("can_cu", "{{dong}}"),
    new Paragraph({
      style: "TDThan",
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: 240, after: 240 },
      keepNext: true,
      children: [new TextRun({ text: "{{quyet_dinh}}", bold: true })],
    }),
    article("Điều 1.", "{{dieu_1}}"),
    ...when("co_neu_ten", loop("neu_ten", "- {{cau}}")),
    article("Điều 2.", "{{dieu_2}}", true),
    p("TDChucVu", ""),
    signed(),
  ]),
]);

/* The head of a unit: the right column is wide enough for the name of the state on one line. */
const [LEFT, RIGHT] = [3755, 5600] as const;
const ruled = (left: number) => ({
  indent: { left, right: left },
  border: { bottom: { ...LINE, size: 6, space: 1 } },
});

const unitHead = plainTable(
  [LEFT, RIGHT],
  [
    p("TDCapTren", "{{co_quan_cap_tren}}"),
    p("TDCoQuan", "{{co_quan}}"),
    p("TDSo", "{{#co_so}}"),
    p("TDSo", "{{#cua_dang}}"),
    p("TDSo", "*"),
    p("TDSo", "{{/cua_dang}}"),
    p("TDSo", "{{so_ky_hieu}}"),
    p("TDSo", "{{/co_so}}"),
  ],
  [
    p("TDTieuDe", "{{#cua_dang}}"),
    p("TDTieuDe", "Đảng Cộng sản Việt Nam", ruled(698)),
    p("TDTieuDe", "{{/cua_dang}}"),
    p("TDTieuDe", "{{^cua_dang}}"),
    new Paragraph({
      style: "TDTieuDe",
      children: [new TextRun({ text: "Cộng hòa xã hội chủ nghĩa Việt Nam", size: 26 })],
    }),
    p("TDHoTen", "Độc lập - Tự do - Hạnh phúc", ruled(880)),
    p("TDTieuDe", "{{/cua_dang}}"),
    p("TDNgay", "{{dia_danh_ngay}}"),
  ],
);

export const merits = makeDocument("Báo cáo thành tích", [
  upright([
    unitHead,
    p("TDTenLoai", "Báo cáo"),
    p("TDTrichYeu", "{{trich_yeu}}"),
    p("TDGach", "{{#cua_dang}}"),
    p("TDGach", "-----"),
    p("TDGach", "{{/cua_dang}}"),
    p("TDGach", "{{^cua_dang}}"),
    // Papers of the state have a rule there, a third of the line long.
    p("TDGach", "", {
      ...ruled(3100),
      spacing: { before: 0, after: 240, line: 120, lineRule: LineRuleType.EXACT },
    }),
    p("TDGach", "{{/cua_dang}}"),
    p("TDKinhGui", "Kính gửi: {{kinh_gui}}", { spacing: { before: 0, after: 240 } }),
    head("I{{dau_muc}} {{ten_so_luoc}}"),
    ...loop("so_luoc", "- {{cau}}"),
    head("II{{dau_muc}} THÀNH TÍCH ĐẠT ĐƯỢC"),
    body("{{#thanh_tich}}"),
    p("TDDot", "{{ten}}"),
    ...loop("muc", "- {{cau}}"),
    body("{{/thanh_tich}}"),
    head("III{{dau_muc}} ĐỀ NGHỊ"),
    leading("{{de_nghi}}"),
    p("TDChucVu", ""),
    body("{{#don_vi_ky}}"),
    signature(),
    body("{{/don_vi_ky}}"),
    body("{{^don_vi_ky}}"),
    plainTable(
      [4677, 4678],
      [
        p("TDQuyenHan", "{{xac_nhan}}"),
        p("TDQuyenHan", "{{quyen_han}}"),
        p("TDChucVu", "{{chuc_vu}}"),
        ...room(),
        p("TDHoTen", "{{ho_ten}}"),
      ],
      [
        p("TDQuyenHan", "{{nguoi_bao_cao}}"),
        p("TDQuyenHan", ""),
        p("TDChucVu", ""),
        ...room(),
        p("TDHoTen", "{{ten_nguoi}}"),
      ],
    ),
    body("{{/don_vi_ky}}"),
  ]),
]);
