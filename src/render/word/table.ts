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
import type { TableStyles } from "./styles.ts";

/*
 * Tables whose columns the data decide. A table has one row of blanks that `rows.ts` repeats for
 * each row of data, since to build 1,200 rows cell by cell takes twenty times as long.
 */

/** Stands in a row for the text of a cell: a private-use character, which no value can hold. */
export const CELL = "\ue003";

/** A small Word file that holds nothing but the tables, in their order, with blanks for their rows. */
export function carryTables(blocks: readonly TableBlock[], styles: TableStyles): Promise<Uint8Array> {
  const children = blocks.map((block) => makeTable(block, styles));
  return Packer.pack(new Document({ sections: [{ children }] }), "uint8array");
}

/** The rows of a table: for each of its rows of blanks those that it is repeated for. */
export function rowsOf(block: TableBlock): string[][][] {
  const { hang } = block;
  const kept = keptOf(block);
  const first = hang.length - kept;
  return [hang.slice(0, first), ...(kept > 0 ? [hang.slice(first)] : [])];
}

// Before a total stands the row of n/N, and before that a unit: these two go with it, so that no page has but sums.
const KEPT = 2;

/** How many of the last rows stand on the page of the total; the others may part anywhere. */
function keptOf({ hang, cong }: TableBlock): number {
  return cong ? Math.min(KEPT, hang.length) : 0;
}

function makeTable(block: TableBlock, styles: TableStyles): Table {
  const rows = makeBlankRow(block, styles);
  const kept = keptOf(block) > 0 ? [makeBlankRow(block, styles, true)] : [];
  const total = block.cong ? [makeRow(block, block.cong, () => styles.strong)] : [];
  return new Table({
    width: { size: block.cot.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: block.cot,
    layout: TableLayoutType.FIXED,
    rows: [...block.dau.map((row) => makeHead(block, row, styles)), rows, ...kept, ...total],
  });
}

function makeBlankRow(block: TableBlock, styles: TableStyles, keepNext = false): TableRow {
  const blanks = block.cot.map(() => CELL);
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
