import type { TableBlock } from "../../model/report.ts";
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
} from "./docx.ts";
import { TABLE } from "./fill.ts";
import type { TableStyles } from "./styles.ts";

/*
 * Tables whose columns the data decide. A table has one row of blanks that is filled once for
 * each row of data, since to build 1,200 rows cell by cell takes twenty times as long.
 */

/** A small Word file that holds nothing but the tables, in their order, with blanks for their rows. */
export function carryTables(blocks: readonly TableBlock[], styles: TableStyles): Promise<Uint8Array> {
  const children = blocks.map((block, index) => makeTable(block, index, styles));
  return Packer.pack(new Document({ sections: [{ children }] }), "uint8array");
}

/** The rows of the tables, by the names of their blanks. */
export function tableData(blocks: readonly TableBlock[]): object {
  return Object.fromEntries(
    blocks.map(({ hang }, index) => [
      rowsName(index),
      hang.map((row) => Object.fromEntries(row.map((text, column) => [cellName(column), text]))),
    ]),
  );
}

const rowsName = (index: number) => `hang_${index}`;
const cellName = (column: number) => `o_${column}`;
const blank = (name: string) => `${TABLE.start}${name}${TABLE.end}`;

function makeTable(block: TableBlock, index: number, styles: TableStyles): Table {
  const last = block.cot.length - 1;
  const blanks = block.cot.map((_, column) => {
    const open = column === 0 ? blank(`#${rowsName(index)}`) : "";
    const close = column === last ? blank(`/${rowsName(index)}`) : "";
    return `${open}${blank(cellName(column))}${close}`;
  });
  const body = makeRow(block, blanks, (column) =>
    block.can[column] === "trai" ? styles.cell : styles.middle,
  );
  const total = block.cong ? [makeRow(block, block.cong, () => styles.strong)] : [];
  return new Table({
    width: { size: block.cot.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: block.cot,
    layout: TableLayoutType.FIXED,
    rows: [...block.dau.map((row) => makeHead(block, row, styles)), body, ...total],
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
