import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from "docx";

/* Word files that the program did not make: every look is set by hand. */

type Look = { size?: number; bold?: boolean; italics?: boolean; align?: "center" | "both" | "left" };

const p = (text: string, { size = 14, align = "left", ...look }: Look = {}) =>
  new Paragraph({
    alignment: align,
    children: [new TextRun({ text, size: size * 2, font: "Times New Roman", ...look })],
  });

const pair = (left: Paragraph[], right: Paragraph[]) =>
  new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: [4000, 5355],
    rows: [new TableRow({ children: [left, right].map((children) => new TableCell({ children })) })],
  });

/** A report of a sở in the form of Nghị định 30/2020/NĐ-CP: right for the state, wrong for the Party. */
export async function stateDocument(): Promise<Uint8Array> {
  const head = pair(
    [
      p("UBND TỈNH HẢI DƯƠNG", { size: 13, align: "center" }),
      p("SỞ NỘI VỤ", { size: 13, bold: true, align: "center" }),
      p("Số: 15/BC-SNV", { size: 13, align: "center" }),
    ],
    [
      p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true, align: "center" }),
      p("Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true, align: "center" }),
      p("Hải Dương, ngày 5 tháng 03 năm 2025", { size: 13, italics: true, align: "center" }),
    ],
  );
  const signature = pair(
    [
      p("Nơi nhận:", { size: 12, bold: true, italics: true }),
      p("- Như trên;", { size: 11 }),
      p("- Lưu: VT, TH.", { size: 11 }),
    ],
    [
      p("KT. GIÁM ĐỐC", { bold: true, align: "center" }),
      p("PHÓ GIÁM ĐỐC", { bold: true, align: "center" }),
      p("Nguyễn Văn A", { bold: true, align: "center" }),
    ],
  );
  const prose = (text: string, look: Look = {}) => p(text, { size: 13, align: "both", ...look });
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
              }),
            ],
          }),
        },
        children: [
          head,
          p("BÁO CÁO", { bold: true, align: "center" }),
          p("Kết quả công tác quý I năm 2025", { bold: true, align: "center" }),
          prose("Căn cứ Luật Tổ chức chính quyền địa phương;", { italics: true }),
          prose("Sở Nội vụ báo cáo kết quả như sau:"),
          prose("Đã hoàn thành nhiệm vụ được giao./."),
          signature,
        ],
      },
    ],
  });
  return Packer.pack(document, "uint8array");
}

/** A report of a đảng ủy as a clerk makes one: two rows in the head, words in capitals, a line that was bordered. */
export async function partyDocument(): Promise<Uint8Array> {
  const cell = (children: Paragraph[]) => new TableCell({ children });
  const centre = { align: "center" } as const;
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "000000" } },
    indent: { left: 500, right: 500 },
    children: [
      new TextRun({ text: "ĐẢNG CỘNG SẢN VIỆT NAM", bold: true, size: 30, font: "Times New Roman" }),
    ],
  });
  const head = new Table({
    width: { size: 9355, type: WidthType.DXA },
    columnWidths: [4000, 5355],
    rows: [
      new TableRow({
        children: [
          cell([
            p("ĐẢNG BỘ KHỐI", centre),
            p("CÁC CƠ QUAN TỈNH", centre),
            p("ĐẢNG UỶ SỞ NỘI VỤ", { ...centre, bold: true }),
            p("*", centre),
          ]),
          new TableCell({ width: { size: 5355, type: WidthType.DXA }, children: [title] }),
        ],
      }),
      new TableRow({
        children: [
          cell([p("Số 05-BC/ĐU", centre)]),
          cell([p("Hải Phòng, ngày 05 tháng 6 năm 2026", { ...centre, italics: true })]),
        ],
      }),
    ],
  });
  const label = new Paragraph({
    children: [
      new TextRun({
        text: "Nơi nhận:",
        size: 28,
        font: "Times New Roman",
        underline: { type: UnderlineType.SINGLE },
      }),
    ],
  });
  const signature = pair(
    [label, p("- Đảng ủy UBND thành phố;", { size: 12 }), p("- Lưu Văn phòng Đảng ủy.", { size: 12 })],
    [
      p("T/M BAN THƯỜNG VỤ", { ...centre, bold: true }),
      p("PHÓ BÍ THƯ", centre),
      p("", centre),
      p("Trần Thị B", { ...centre, bold: true }),
    ],
  );
  const prose = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 567 },
      spacing: { before: 60, after: 60, line: 400, lineRule: LineRuleType.EXACT },
      children: [new TextRun({ text, size: 30, font: "Times New Roman" })],
    });
  const document = new Document({
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: [PageNumber.CURRENT], size: 28, font: "Times New Roman" }),
                ],
              }),
            ],
          }),
        },
        children: [
          head,
          p("BÁO CÁO", { ...centre, bold: true, size: 16 }),
          p("kết quả đợt thi đua cao điểm", { ...centre, bold: true, size: 15 }),
          p("quý II năm 2026", { ...centre, bold: true, size: 15 }),
          p("-----", centre),
          prose("Thực hiện Kế hoạch số 12-KH/ĐU, Đảng uỷ Sở báo cáo kết quả như sau:"),
          prose("Các chi bộ đã hoàn thành nhiệm vụ."),
          signature,
        ],
      },
    ],
  });
  return Packer.pack(document, "uint8array");
}
