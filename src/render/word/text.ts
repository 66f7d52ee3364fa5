import { createHash } from "node:crypto";
import { TEXT_DIGITS } from "../../model/provenance.ts";
import type { Block } from "../../model/verified.ts";
import { ORIGIN } from "../../words/report/origin.ts";

/*
 * The words of a document, paragraph by paragraph and row by row. It goes once through the XML and builds no tree: a report is
 * read so whenever it is made, and the tree of 1,200 units takes longer than all the rest; and nothing that a stranger nests a
 * million deep can end the stack. Both sides read by this one way, so they agree.
 */

// No tag holds a `<`, so each is found in one step, whatever stands in the file.
const TOKEN = /<(\/?)([\w:]+)[^<>]*?(\/?)>|([^<]+)/g;
// What Word no longer shows, or says a second time for older readers.
const PASSED_OVER = new Set(["w:moveFrom", "w:del", "mc:Fallback"]);
const GAPS = new Set(["w:tab", "w:br", "w:cr", "w:noBreakHyphen"]);

/** The paragraphs outside of tables and the rows of tables that hold words, in the order of the text. */
function blocksIn(xml: string): Block[] {
  const reader = new BlockReader();
  for (const [, slash, name, closed, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) reader.text(text);
    else if (slash) reader.close(name ?? "");
    else if (closed) reader.gap(name ?? "");
    else reader.open(name ?? "");
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  #words = "";
  #cells: string[] = [];
  #row = 0;
  #tables = 0;
  readonly #depth = new Map<string, number>();

  open(name: string): void {
    const depth = this.#deeper(name, 1);
    if (name === "w:tbl" && depth === 1) {
      this.#tables += 1;
      this.#row = 0;
    }
    if (name === "w:tr" && this.#at("w:tbl") === 1) {
      this.#row += 1;
      this.#cells = [];
    }
    if (name === "w:tc" && this.#at("w:tbl") === 1) this.#words = "";
    if (name === "w:p" && depth === 1 && this.#at("w:tbl") === 0) this.#words = "";
  }

  close(name: string): void {
    this.#deeper(name, -1);
    if (name === "w:p" && this.#at("w:p") === 0) {
      if (this.#at("w:tbl") > 0) this.#words += " ";
      else this.#paragraph();
    }
    if (this.#at("w:tbl") !== 1) return;
    if (name === "w:tc") this.#cells.push(folded(this.#words));
    if (name === "w:tr" && this.#cells.some((cell) => cell !== "")) this.#endRow();
  }

  gap(name: string): void {
    if (GAPS.has(name)) this.#words += " ";
  }

  text(text: string): void {
    if (this.#at("w:t") === 0) return;
    for (const name of PASSED_OVER) if (this.#at(name) > 0) return;
    this.#words += decoded(text);
  }

  #paragraph(): void {
    const words = folded(this.#words);
    this.#words = "";
    if (words !== "") this.blocks.push({ words, cells: undefined, table: undefined });
  }

  #endRow(): void {
    const words = this.#cells.filter((cell) => cell !== "").join(" | ");
    this.blocks.push({ words, cells: this.#cells, table: { number: this.#tables, row: this.#row } });
  }

  #at(name: string): number {
    return this.#depth.get(name) ?? 0;
  }

  #deeper(name: string, by: number): number {
    const depth = Math.max(0, this.#at(name) + by);
    this.#depth.set(name, depth);
    return depth;
  }
}

/** Words as they are compared: NFC, each stretch of white space one blank. */
function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, dec, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? "") : whole;
    const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The hash by which a block is known again. */
export function hashOfBlock({ words, cells }: Pick<Block, "words" | "cells">): string {
  const text = cells ? cells.join("\u001f") : words;
  return createHash("sha256").update(text).digest("hex").slice(0, TEXT_DIGITS);
}

/** The blocks of a report. The line at its end that says what it was made from is no text of it. */
export function bodyIn(xml: string): Block[] {
  const blocks = blocksIn(xml);
  return blocks.at(-1)?.words.startsWith(ORIGIN) ? blocks.slice(0, -1) : blocks;
}

/** The hashes of a report's body, as its properties keep them. */
export function sealOf(xml: string): string {
  return bodyIn(xml).map(hashOfBlock).join("");
}
