/*
 * What the templates have in common: styles, head, signature, tables. Numbers of the layout: Hướng dẫn 36-HD/VPTW
 * (margins, sizes, spacing of Party documents).
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { capitalsWidth } from "../../src/model/letter-widths.ts";

const FONT = "Times New Roman";
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const EXACTLY = { line: 380, lineRule: LineRuleType.EXACT } as const;

/** A paragraph style of the template; sizes in half-points, indents in twips. */
export function style(id: string, name: string, run: object, paragraph: object) {
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { font: FONT, color: "000000", ...run },
    paragraph,
  };
}

export const centred = { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } };
const styles = [
  style("TDCapTren", "TD Cấp trên", { size: 28, allCaps: true }, centred),
  style("TDCoQuan", "TD Cơ quan", { size: 28, bold: true, allCaps: true }, centred),
  style("TDSo", "TD Số ký hiệu", { size: 28 }, centred),
  style("TDTieuDe", "TD Tiêu đề Đảng", { size: 30, bold: true, allCaps: true }, centred),
  style(
    "TDNgay",
    "TD Ngày tháng",
    { size: 28, italics: true },
    { ...centred, spacing: { before: 120, after: 0 } },
  ),
  style(
    "TDTenLoai",
    "TD Tên loại",
    { size: 32, bold: true, allCaps: true },
    { ...centred, spacing: { before: 360, after: 0 }, keepNext: true },
  ),
  style("TDTrichYeu", "TD Trích yếu", { size: 28, bold: true }, { ...centred, keepNext: true }),
  style(
    "TDDauMat",
    "TD Dấu mật khẩn",
    { size: 28, bold: true, allCaps: true },
    { ...centred, spacing: { before: 60, after: 0 } },
  ),
  style(
    "TDDuThao",
    "TD Dấu dự thảo",
    { size: 28, italics: true },
    { ...centred, spacing: { before: 60, after: 0 } },
  ),
  style("TDVeViec", "TD Trích yếu công văn", { size: 24, italics: true }, centred),
  style("TDKinhGui", "TD Kính gửi", { size: 28 }, { ...centred, spacing: { before: 360, after: 240 } }),
  style("TDGach", "TD Gạch", { size: 28 }, { ...centred, spacing: { before: 0, after: 240 } }),
  style(
    "TDThan",
    "TD Thân bài",
    { size: 28 },
    {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 567 },
      spacing: { before: 0, after: 120, ...EXACTLY },
    },
  ),
  style(
    "TDMuc",
    "TD Mục",
    { size: 28, bold: true },
    {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 567 },
      spacing: { before: 120, after: 120, ...EXACTLY },
      keepNext: true,
      outlineLevel: 0,
    },
  ),
  style(
    "TDTieuMuc",
    "TD Tiểu mục",
    { size: 28, bold: true },
    {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 567 },
      spacing: { before: 60, after: 120, ...EXACTLY },
      keepNext: true,
      outlineLevel: 1,
    },
  ),
  style(
    "TDDot",
    "TD Đợt",
    { size: 28, italics: true },
    {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 567 },
      spacing: { before: 0, after: 120, ...EXACTLY },
      keepNext: true,
    },
  ),
  style(
    "TDNoiNhanNhan",
    "TD Nơi nhận nhãn",
    { size: 28, underline: { type: UnderlineType.SINGLE } },
    { spacing: { before: 0, after: 0 } },
  ),
  style("TDNoiNhan", "TD Nơi nhận", { size: 24 }, { spacing: { before: 0, after: 0 } }),
  style(
    "TDQuyenHan",
    "TD Quyền hạn ký",
    { size: 28, bold: true, allCaps: true },
    { ...centred, keepNext: true },
  ),
  style("TDChucVu", "TD Chức vụ", { size: 28, allCaps: true }, { ...centred, keepNext: true }),
  style("TDHoTen", "TD Họ tên", { size: 28, bold: true }, centred),
  style("TDPhuLuc", "TD Phụ lục", { size: 28, bold: true }, { ...centred, keepNext: true }),
  style(
    "TDChuThich",
    "TD Chú thích phụ lục",
    { size: 28, italics: true },
    { ...centred, spacing: { before: 0, after: 240 } },
  ),
  style(
    "TDTenBieu",
    "TD Tên biểu",
    { size: 28, bold: true },
    { ...centred, spacing: { before: 240, after: 120 }, keepNext: true },
  ),
  style(
    "TDPhanBieu",
    "TD Phần của biểu",
    { size: 26, italics: true },
    { spacing: { before: 120, after: 60 }, keepNext: true },
  ),
  style("TDDauBieu", "TD Đầu biểu", { size: 24, bold: true }, centred),
  style("TDOBang", "TD Ô bảng", { size: 24 }, { spacing: { before: 20, after: 20 } }),
  style("TDOBangGiua", "TD Ô bảng giữa", { size: 24 }, { ...centred, spacing: { before: 20, after: 20 } }),
  style(
    "TDOBangDam",
    "TD Ô bảng đậm",
    { size: 24, bold: true },
    { ...centred, spacing: { before: 20, after: 20 } },
  ),
  // Not exactly high, as text is: a chart would be cut off.
  style("TDBieuDo", "TD Biểu đồ", { size: 28 }, { ...centred, spacing: { before: 120, after: 120 } }),
  style("TDSoTrang", "TD Số trang", { size: 28 }, centred),
];

export const p = (styleId: string, text: string, more: IParagraphOptions = {}) =>
  new Paragraph({ style: styleId, children: [new TextRun(text)], ...more });
export const body = (text: string) => p("TDThan", text);
export const head = (text: string) => p("TDMuc", text);
export const loop = (name: string, text = "{{cau}}") => [
  body(`{{#${name}}}`),
  body(text),
  body(`{{/${name}}}`),
];
export const when = (name: string, children: Paragraph[]) => [
  body(`{{#${name}}}`),
  ...children,
  body(`{{/${name}}}`),
];

function plainCell(width: number, children: Paragraph[]) {
  const margins = { left: 0, right: 0, marginUnitType: WidthType.DXA };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: NO_BORDERS,
    margins,
    children,
  });
}

/** Two columns without lines, on one page. */
export function plainTable(widths: [number, number], left: Paragraph[], right: Paragraph[]) {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({ cantSplit: true, children: [plainCell(widths[0], left), plainCell(widths[1], right)] }),
    ],
  });
}

/** The marks under the number: how secret, how urgent (14, capitals, bold), whether a draft (14, italic). */
export const marks = () =>
  [
    ["co_do_mat", "TDDauMat", "{{do_mat}}"],
    ["co_do_khan", "TDDauMat", "{{do_khan}}"],
    ["co_du_thao", "TDDuThao", "{{du_thao}}"],
  ].flatMap(([name, styleId = "", text = ""]) => [
    p(styleId, `{{#${name}}}`),
    p(styleId, text),
    p(styleId, `{{/${name}}}`),
  ]);

const TITLE_OF_PARTY = "Đảng Cộng sản Việt Nam";
// Fonts that stand in for Times New Roman are a little wider: the title must not break.
const SLACK = 1.04;
/** So far from both sides of a column is the rule under the title as long as the title. @param size in half-points. */
export const ruleIndent = (column: number, size: number): number =>
  Math.max(0, Math.round((column - capitalsWidth(TITLE_OF_PARTY, size, true) * SLACK) / 2));

/** The head of a document; `under` stands below the number. Lists and ballots have no number. */
export const letterhead = (
  under: Paragraph[] = [],
  isNumbered = true,
  widths: [number, number] = [4690, 4665],
) =>
  plainTable(
    widths,
    [
      p("TDCapTren", "{{co_quan_cap_tren}}"),
      p("TDCoQuan", "{{co_quan}}"),
      p("TDSo", "*"),
      ...(isNumbered ? [p("TDSo", "{{so_ky_hieu}}")] : []),
      ...under,
    ],
    [
      // The rule under the title is as long as the title: a border of the paragraph, drawn in by indents.
      p("TDTieuDe", TITLE_OF_PARTY, {
        // Templates of reports have had 230 from their beginning.
        indent: isNumbered
          ? { left: 230, right: 230 }
          : { left: ruleIndent(widths[1], 30), right: ruleIndent(widths[1], 30) },
        border: { bottom: { ...LINE, size: 6, space: 1 } },
      }),
      p("TDNgay", "{{dia_danh_ngay}}"),
    ],
  );

const signer = () => [
  p("TDQuyenHan", "{{quyen_han}}"),
  p("TDChucVu", "{{chuc_vu}}"),
  ...Array.from({ length: 4 }, () => p("TDChucVu", "")),
  p("TDHoTen", "{{ho_ten}}"),
];

/** To whom the document goes, and who signs it. */
export const signature = () =>
  plainTable(
    [4700, 4655],
    [
      p("TDNoiNhanNhan", "Nơi nhận:"),
      p("TDNoiNhan", "{{#noi_nhan}}"),
      p("TDNoiNhan", "{{dong}}"),
      p("TDNoiNhan", "{{/noi_nhan}}"),
    ],
    signer(),
  );

/** Who signs a document that goes with another one, and so has no recipients of its own. */
export const signerAlone = (widths: [number, number]) => plainTable(widths, [p("TDNoiNhan", "")], signer());

export type Column = readonly [title: string, blank: string, width: number, styleId?: string];

/** A table whose one body row is a loop; `foot` is a row after it. */
export function rowLoop(
  name: string,
  columns: readonly Column[],
  foot?: readonly string[],
  headStyle = "TDDauBieu",
) {
  const cell = (text: string, styleId: string, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [p(styleId, text)],
    });
  const last = columns.length - 1;
  const rows = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(([title, , width]) => cell(title, headStyle, width)),
    }),
    new TableRow({
      cantSplit: true,
      children: columns.map(([, blank, width, styleId], index) => {
        const open = index === 0 ? `{{#${name}}}` : "";
        const close = index === last ? `{{/${name}}}` : "";
        // A cell that people fill in by hand has no blank of ours.
        const filled = blank === "" ? "" : `{{${blank}}}`;
        return cell(`${open}${filled}${close}`, styleId ?? "TDOBang", width);
      }),
    }),
  ];
  if (foot)
    rows.push(
      new TableRow({
        cantSplit: true,
        children: columns.map(([, , width], index) => cell(foot[index] ?? "", "TDOBangDam", width)),
      }),
    );
  const widths = columns.map(([, , width]) => width);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows,
  });
}

export const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({ style: "TDSoTrang", children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
const emptyHeader = () => new Header({ children: [new Paragraph({ style: "TDSoTrang", children: [] })] });

/** A section on A4, upright, with a page number from the second page on. */
export const upright = (children: ISectionOptions["children"]): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: 11906, height: 16838 },
      margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 },
    },
  },
  headers: { default: pageNumber(), first: emptyHeader() },
  children,
});

/** A section on A4 across, for wide tables. */
export const across = (children: ISectionOptions["children"]): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
      margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
    },
  },
  headers: { default: pageNumber(), first: emptyHeader() },
  children,
});

/** A template with the styles of all. */
export function makeDocument(
  title: string,
  sections: ISectionOptions[],
  more: ReturnType<typeof style>[] = [],
): Document {
  return new Document({
    title,
    creator: "thi-dua",
    styles: {
      default: { document: { run: { font: FONT, size: 28, language: { value: "vi-VN" } } } },
      paragraphStyles: [...styles, ...more],
    },
    sections,
  });
}
