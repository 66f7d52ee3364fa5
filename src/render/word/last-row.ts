import { childOf, childrenOf, type Document, type Element, elements, W } from "./xml.ts";

/**
 * Keeps the last row of each table with a repeated head on the page of the row before it: most often it is a total,
 * which says nothing alone. Only the row before it says so, since a row that a template loops would keep all together.
 * @param body the tree of the filled document, before tables built by the program are in it: these keep theirs.
 */
export function keepLastRows(body: Document): void {
  for (const table of elements(body, "tbl")) {
    const all = childrenOf(table).filter(({ nodeName }) => nodeName === "w:tr");
    const rows = all.filter((row) => elements(row, "tblHeader").length === 0);
    const before = rows.at(-2);
    const hasHead = rows.length < all.length;
    if (before && hasHead) for (const paragraph of elements(before, "p")) keepNext(paragraph, body);
  }
}

function keepNext(paragraph: Element, document: Document): void {
  if (elements(paragraph, "keepNext").length > 0) return;
  const found = childOf(paragraph, "pPr");
  const properties = found ?? document.createElementNS(W, "w:pPr");
  if (!found) paragraph.insertBefore(properties, paragraph.firstChild);
  // The schema has the style first, and this right after it.
  const style = childOf(properties, "pStyle");
  properties.insertBefore(
    document.createElementNS(W, "w:keepNext"),
    style ? style.nextSibling : properties.firstChild,
  );
}
