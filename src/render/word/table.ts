import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { TableBlock } from "../../model/report.ts";
import type { TableStyles } from "./styles.ts";

/* The only door to docx: tables whose columns the data decide. */

/** A small Word file that holds nothing but the tables, in their order. */
export function carryTables(blocks: readonly TableBlock[], styles: TableStyles): Promise<Uint8Array> {
  const children = blocks.map((block) => makeTable(block, styles));
  return Packer.pack(new Document({ sections: [{ children }] }), "uint8array");
}

function makeTable(block: TableBlock, styles: TableStyles): Table {
  const body = block.hang.map((row) =>
    makeRow(block, row, (index) => (block.can[index] === "trai" ? styles.cell : styles.middle)),
  );
  const total = block.cong ? [makeRow(block, block.cong, () => styles.strong)] : [];
  return new Table({
    width: { size: block.cot.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: block.cot,
    layout: TableLayoutType.FIXED,
    rows: [...block.dau.map((row) => makeHead(block, row, styles)), ...body, ...total],
  });
}

function makeHead(block: TableBlock, row: TableBlock["dau"][number], styles: TableStyles): TableRow {
  const cells = row.map(({ chu, gop_cot = 1, gop_hang = 1 }, index) =>
    makeCell(chu, block.cot[index] ?? 0, styles.head, { columnSpan: gop_cot, rowSpan: gop_hang }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function makeRow(
  block: TableBlock,
  row: readonly string[],
  styleOf: (index: number) => string | undefined,
): TableRow {
  const cells = row.map((text, index) => makeCell(text, block.cot[index] ?? 0, styleOf(index)));
  return new TableRow({ cantSplit: true, children: cells });
}

function makeCell(
  text: string,
  width: number,
  style: string | undefined,
  span: { columnSpan?: number; rowSpan?: number } = {},
): TableCell {
  const paragraph = new Paragraph({ ...(style !== undefined && { style }), children: [new TextRun(text)] });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
    ...span,
  });
}
