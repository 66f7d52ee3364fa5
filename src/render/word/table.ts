import type { TableBlock } from "../../model/table-block.ts";
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
    blocks.flatMap((block, index) => {
      const { hang } = block;
      const first = hang.length - keptOf(block);
      return [
        [rowsName(index), hang.slice(0, first).map(rowData)],
        [keptName(index), hang.slice(first).map(rowData)],
      ];
    }),
  );
}

function rowData(row: readonly string[]): object {
  return Object.fromEntries(row.map((text, column) => [cellName(column), text]));
}

// Before a total stands the row of n/N, and before that a unit: these two go with it, so that no page has but sums.
const KEPT = 2;

/** How many of the last rows stand on the page of the total; the others may part anywhere. */
function keptOf({ hang, cong }: TableBlock): number {
  return cong ? Math.min(KEPT, hang.length) : 0;
}

const rowsName = (index: number) => `hang_${index}`;
const keptName = (index: number) => `cuoi_${index}`;
const cellName = (column: number) => `o_${column}`;
const blank = (name: string) => `${TABLE.start}${name}${TABLE.end}`;

function makeTable(block: TableBlock, index: number, styles: TableStyles): Table {
  const rows = makeLoop(block, rowsName(index), styles);
  const kept = keptOf(block) > 0 ? [makeLoop(block, keptName(index), styles, true)] : [];
  const total = block.cong ? [makeRow(block, block.cong, () => styles.strong)] : [];
  return new Table({
    width: { size: block.cot.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: block.cot,
    layout: TableLayoutType.FIXED,
    rows: [...block.dau.map((row) => makeHead(block, row, styles)), rows, ...kept, ...total],
  });
}

/** The row of blanks that is filled once for each row of data. */
function makeLoop(block: TableBlock, name: string, styles: TableStyles, keepNext = false): TableRow {
  const last = block.cot.length - 1;
  const blanks = block.cot.map((_, column) => {
    const open = column === 0 ? blank(`#${name}`) : "";
    const close = column === last ? blank(`/${name}`) : "";
    return `${open}${blank(cellName(column))}${close}`;
  });
  const styleOf = (column: number) => (block.can[column] === "trai" ? styles.cell : styles.middle);
  return makeRow(block, blanks, styleOf, keepNext);
}

function makeHead(block: TableBlock, row: TableBlock["dau"][number], styles: TableStyles): TableRow {
  const cells = row.map(({ chu, gop_cot = 1, gop_hang = 1 }, index) =>
    makeCell(chu, block.cot[index] ?? 0, styles.head, { span: { columnSpan: gop_cot, rowSpan: gop_hang } }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function makeRow(
  block: TableBlock,
  row: readonly string[],
  styleOf: (index: number) => string | undefined,
  keepNext = false,
): TableRow {
  const cells = row.map((text, index) => makeCell(text, block.cot[index] ?? 0, styleOf(index), { keepNext }));
  return new TableRow({ cantSplit: true, children: cells });
}

function makeCell(
  text: string,
  width: number,
  style: string | undefined,
  {
    keepNext = false,
    span = {},
  }: { keepNext?: boolean; span?: { columnSpan?: number; rowSpan?: number } } = {},
): TableCell {
  const paragraph = new Paragraph({
    ...(style !== undefined && { style }),
    ...(keepNext && { keepNext }),
    children: [new TextRun(text)],
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
    ...span,
  });
}
