import { CELL } from "./table.ts";
import { type Element, elements, escapeXml, textOf } from "./xml.ts";

/*
 * The rows of the tables are put into the text of a part, not into its tree: all of them are one and the same row but for
 * the words in it, and the tree of 1,200 units takes longer than all the rest.
 */

const ROW = "\ue002";
const REPEATED = new RegExp(`${ROW}(\\d+)${CELL}([^${ROW}]*)${ROW}`, "g");
const TEXT = `<w:t xml:space="preserve">`;
const LINE_BREAK = `</w:t></w:r><w:r><w:br/></w:r><w:r>${TEXT}`;

/** Puts marks around the rows of blanks of a table. @param first the number of the first one, as `fillRows` counts them. */
export function markRows(table: Element, first: number): void {
  const blank = elements(table, "tr").filter((row) => textOf(row).includes(CELL));
  blank.forEach((row, index) => {
    putBefore(`${ROW}${first + index}${CELL}`, row, row);
    putBefore(ROW, row, row.nextSibling);
  });
}

function putBefore(mark: string, row: Element, next: Element["nextSibling"]): void {
  const text = row.ownerDocument?.createTextNode(mark);
  if (text) row.parentNode?.insertBefore(text, next);
}

/** Repeats each marked row for its rows of data. */
export function fillRows(xml: string, rows: readonly (readonly string[][])[]): string {
  return xml.replace(REPEATED, (_, number: string, row: string) => {
    const around = row.split(CELL);
    return (rows[Number(number)] ?? []).map((texts) => fillRow(around, texts)).join("");
  });
}

function fillRow([head = "", ...tails]: readonly string[], texts: readonly string[]): string {
  const row = head + tails.map((tail, column) => wordsOf(texts[column] ?? "") + tail).join("");
  return row.replaceAll(`${TEXT}</w:t>`, "<w:t/>");
}

function wordsOf(text: string): string {
  return escapeXml(text).replaceAll("\n", LINE_BREAK);
}
