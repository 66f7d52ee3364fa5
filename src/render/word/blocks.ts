import type { TableBlock } from "../../model/report.ts";
import { tableStyles } from "./styles.ts";
import { carryTables } from "./table.ts";
import { blockIndex } from "./values.ts";
import { type Element, elements, parseXml, textOf, writeXml } from "./xml.ts";
import { openZip, readPart, type Zip } from "./zip.ts";

const BODY = "word/document.xml";

/** Puts the tables in the place of their tokens, in the body of a filled document. */
export async function placeBlocks(zip: Zip, blocks: readonly TableBlock[]): Promise<void> {
  if (blocks.length === 0) return;
  const carrier = openZip(await carryTables(blocks, tableStyles(zip)));
  const carried = elements(parseXml(readPart(carrier, BODY) ?? ""), "tbl");
  const document = parseXml(readPart(zip, BODY) ?? "");
  for (const paragraph of elements(document, "p")) {
    const index = blockIndex(textOf(paragraph));
    const table = index === undefined ? undefined : carried[index];
    if (table) replace(paragraph, document.importNode(table, true) as Element);
  }
  zip.file(BODY, writeXml(document));
}

// Word joins two tables that touch, and a cell must end with a paragraph: so an empty one stays behind the table.
function replace(paragraph: Element, table: Element): void {
  paragraph.parentNode?.insertBefore(table, paragraph);
  for (const run of elements(paragraph, "r")) run.parentNode?.removeChild(run);
}
