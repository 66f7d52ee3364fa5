/* What the reports have in common, of a phase or over several: the frame in which each puts its own. */
import { type ISectionOptions, PageOrientation, type Paragraph, SectionType } from "docx";
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
  upright,
  when,
} from "./shared.mts";

export const MIDDLE = "TDOBangGiua";

/** From the head to the sentence that opens the report. */
export const opening = () => [
  letterhead(marks()),
  p("TDTenLoai", "Báo cáo"),
  p("TDTrichYeu", "{{trich_yeu}}"),
  p("TDGach", "-----"),
  ...loop("can_cu", "{{dong}}"),
  body("{{mo_dau}}"),
];

export const leadership = () =>
  when("co_lanh_dao", [head("{{so_lanh_dao}}{{dau_muc}} CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"), ...loop("lanh_dao")]);

/** The results by theme, below the chart of what was registered. */
export const results = (title: string, themes: Paragraph[]) =>
  when("co_noi_dung", [
    head(`{{so_noi_dung}}{{dau_muc}} ${title}`),
    ...when("co_bieu_do_muc_tieu", [
      barChart("bieu_do_muc_tieu", { size: [600, 220], numberFormat: "General", lineAt: 100 }),
    ]),
    ...themes,
  ]);

/** The chart of a theme, a key for each phase in it. */
export const phaseChart = (keys: readonly [string, string] | readonly [string, string, string]) =>
  when("co_bieu_do_giai_doan", [
    barChart("bieu_do_giai_doan", { size: [600, 220], numberFormat: "#,##0", keys }),
  ]);

/** Items with a dash below a title, where there are any. */
export const titled = (name: string, title: string) =>
  when(`co_${name}`, [p("TDDot", title), ...loop(name, "- {{cau}}")]);

export const judgement = () => [
  ...when("co_danh_gia", [head("{{so_danh_gia}}{{dau_muc}} ĐÁNH GIÁ CHUNG")]),
  ...titled("uu_diem", "Ưu điểm"),
  ...titled("han_che", "Hạn chế"),
  ...titled("nguyen_nhan", "Nguyên nhân"),
];

/** The name of a table of the appendix. */
export const tableName = (number: 1 | 2 | 3 | 4 | 5 | "khen", name: string) =>
  p("TDTenBieu", `Biểu {{so_bieu_${number}}}. ${name}`);

/** A table that the program builds, in parts; each has a name of its own, unless there is but one. */
export const builtTable = (number: 1 | 2 | 5, name: string, hasNames = true) => [
  body(`{{#co_bieu_${number}}}`),
  tableName(number, name),
  body(`{{#bieu_${number}}}`),
  ...(hasNames ? [p("TDPhanBieu", "{{ten}}")] : []),
  p("TDOBang", `{{khoi_bieu_${number}}}`),
  body(`{{/bieu_${number}}}`),
  body(`{{/co_bieu_${number}}}`),
];

/** The table of all who were put to the vote. */
export const awardTable = () => [
  body("{{#co_bieu_khen}}"),
  tableName("khen", "Kết quả bình xét, khen thưởng"),
  rowLoop("bieu_khen", [
    ["TT", "tt", 600, MIDDLE],
    ["Tập thể, cá nhân", "ten", 3770],
    ["Đơn vị", "don_vi", 3000],
    ["Hình thức", "hinh_thuc", 2500],
    ["Phiếu đồng ý", "phieu", 1700, MIDDLE],
    ["Kết quả", "ket_qua", 3000],
  ]),
  body("{{/co_bieu_khen}}"),
];

/** The title of the appendix, and how units changed. */
export const appendixHead = (changes: string) => [
  p("TDPhuLuc", "PHỤ LỤC"),
  p("TDChuThich", "{{ten_phu_luc}}"),
  ...titled("bien_dong", changes),
];

type Children = ISectionOptions["children"];

/** A report, and its appendix on pages that lie. */
export const reportDocument = (title: string, report: Children, appendix: Children) =>
  makeDocument(title, [
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
