import { describe, expect, it } from "vitest";
import { fillRows, markRows } from "../../../src/render/word/rows.ts";
import { CELL } from "../../../src/render/word/table.ts";
import { elements, parseXml, W, writeXml } from "../../../src/render/word/xml.ts";

const CELLS = `<w:p><w:r><w:t xml:space="preserve">${CELL}</w:t></w:r></w:p>`;
const HEAD = "<w:tr><w:tc><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc></w:tr>";
const BLANK = `<w:tr><w:tc>${CELLS}</w:tc><w:tc>${CELLS}</w:tc></w:tr>`;

function filled(rows: string[][][]): string {
  const document = parseXml(`<w:tbl xmlns:w="${W}">${HEAD}${BLANK}${BLANK}</w:tbl>`);
  for (const table of elements(document, "tbl")) markRows(table, 0);
  return fillRows(writeXml(document), rows);
}

/** What stands in each cell, row by row. */
function cellsIn(xml: string): string[][] {
  return elements(parseXml(xml), "tr").map((row) =>
    elements(row, "tc").map((cell) => cell.textContent ?? ""),
  );
}

describe("the rows of a table", () => {
  it("are one row of blanks, repeated for each row of data; the others stay", () => {
    const rows = [
      [["1", "một"]],
      [
        ["2", "hai"],
        ["3", "ba"],
      ],
    ];
    expect(cellsIn(filled(rows))).toEqual([["TT"], ["1", "một"], ["2", "hai"], ["3", "ba"]]);
  });

  it("are gone where there are no data", () => {
    expect(cellsIn(filled([[], [["1", "một"]]]))).toEqual([["TT"], ["1", "một"]]);
  });

  it("take any words, also those of XML and of a replacement", () => {
    const words = [`<w:p/>&amp;"'`, "$& $1 {{ten}}"];
    expect(cellsIn(filled([[words], []]))).toEqual([["TT"], words]);
  });

  it("break a line as Word does, and say nothing where there is nothing", () => {
    const xml = filled([[["một\nhai", ""]], []]);
    expect(elements(parseXml(xml), "br")).toHaveLength(1);
    expect(xml).toContain("<w:r><w:t/></w:r>");
  });
});
