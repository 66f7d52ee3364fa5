import type { TableBlock } from "../../model/table-block.ts";
import { markRows } from "./rows.ts";
import { tableStyles } from "./styles.ts";
import { carryTables, rowsOf } from "./table.ts";
import { blockIndex } from "./values.ts";
import { type Document, type Element, elements, parseXml, textOf } from "./xml.ts";
import { openZip, readPart, type Zip } from "./zip.ts";

/**
 * Puts the tables in the place of their tokens, each row of blanks still once.
 * @param body the tree of the filled document.
 * @returns the rows that `fillRows` repeats them for.
 */
export async function placeBlocks(
  body: Document,
  template: Zip,
  blocks: readonly TableBlock[],
): Promise<string[][][]> {
  const rows: string[][][] = [];
  if (blocks.length === 0) return rows;
  const carrier = openZip(await carryTables(blocks, tableStyles(template)));
  const carried = elements(parseXml(readPart(carrier, "word/document.xml") ?? ""), "tbl");
  carried.forEach((table, index) => {
    markRows(table, rows.length);
    rows.push(...(blocks[index] ? rowsOf(blocks[index]) : []));
  });
  for (const paragraph of elements(body, "p")) {
    const index = blockIndex(textOf(paragraph));
    const table = index === undefined ? undefined : carried[index];
    if (table) replace(paragraph, body.importNode(table, true) as Element);
  }
  return rows;
}

// Word joins two tables that touch, and a cell must end with a paragraph: so an empty one stays behind the table.
function replace(paragraph: Element, table: Element): void {
  paragraph.parentNode?.insertBefore(table, paragraph);
  for (const run of elements(paragraph, "r")) run.parentNode?.removeChild(run);
}
