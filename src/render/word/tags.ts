import { type Element, elements, parseXml, textOf } from "./xml.ts";
import { partNames, readPart, type Zip } from "./zip.ts";

/** Where something stands, as one finds it in Word. */
type WordPlace = {
  readonly part: "body" | "header" | "footer" | "other";
  /** The heading above it, as its text. */
  readonly heading: string | undefined;
  /** The words of its paragraph. */
  readonly words: string;
  readonly table: { readonly number: number; readonly row: number; readonly cell: number } | undefined;
};

/** A tag of a template. `alone`: nothing else stands in its paragraph. */
export type Tag = {
  readonly kind: "blank" | "open" | "close" | "broken" | "forbidden";
  readonly name: string;
  readonly alone: boolean;
  readonly place: WordPlace;
};

const TAG = /\{\{([^{}]*)\}\}|\{\{|\}\}/g;

/** The tags of each part of a template, in the order of its text; a tag may be cut over several runs. */
export function readTags(template: Zip): Tag[][] {
  return partNames(template)
    .filter((name) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .map((name) => tagsOfPart(parseXml(readPart(template, name) ?? "").documentElement, partOf(name)));
}

function partOf(name: string): WordPlace["part"] {
  if (name.endsWith("document.xml")) return "body";
  return name.includes("header") ? "header" : name.includes("footer") ? "footer" : "other";
}

function tagsOfPart(root: Element | null, part: WordPlace["part"]): Tag[] {
  if (!root) return [];
  const tables = elements(root, "tbl");
  let heading: string | undefined;
  return elements(root, "p").flatMap((paragraph) => {
    const text = textOf(paragraph);
    const table = tableOf(paragraph, tables);
    const place: WordPlace = { part, heading, words: text.trim(), table };
    if (!table && /^[IVX\d{]+.*\.\s|^Biểu/.test(text) && /\p{Lu}{2}|Biểu|so/u.test(text))
      heading = text.trim();
    return [...text.matchAll(TAG)].map((found) => tagOf(found[0], found[1], text, place));
  });
}

function tagOf(whole: string, inside: string | undefined, text: string, place: WordPlace): Tag {
  const alone = text.trim() === whole;
  if (inside === undefined) return { kind: "broken", name: whole, alone, place };
  const typed = inside.trim();
  if (/^[@=$!<>%]/.test(typed)) return { kind: "forbidden", name: typed, alone, place };
  if (typed.startsWith("#") || typed.startsWith("^"))
    return { kind: "open", name: typed.slice(1).trim(), alone, place };
  if (typed.startsWith("/")) return { kind: "close", name: typed.slice(1).trim(), alone, place };
  return { kind: "blank", name: typed, alone, place };
}

function tableOf(paragraph: Element, tables: readonly Element[]): WordPlace["table"] {
  const cell = ancestor(paragraph, "w:tc");
  const row = cell && ancestor(cell, "w:tr");
  const table = row && ancestor(row, "w:tbl");
  if (!cell || !row || !table) return undefined;
  const rows = elements(table, "tr");
  return {
    number: tables.indexOf(table) + 1,
    row: rows.indexOf(row) + 1,
    cell: elements(row, "tc").indexOf(cell) + 1,
  };
}

function ancestor(element: Element, name: string): Element | undefined {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if (node.nodeName === name) return node as Element;
  }
  return undefined;
}
