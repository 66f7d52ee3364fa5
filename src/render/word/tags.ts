import type { WordPlace } from "../../model/template-fault.ts";
import { type ChartTag, chartTags } from "./charts/tags.ts";
import { treeOf } from "./part-tree.ts";
import { ancestor, type Element, elements, textOf } from "./xml.ts";
import { partNames, type Zip } from "./zip.ts";

/** A tag of a template. `alone`: nothing else stands in its paragraph. A chart is a tag too, see `ChartTag`. */
export type Tag = {
  readonly kind: "blank" | "open" | "close" | "broken" | "forbidden" | ChartTag["kind"];
  readonly name: string;
  readonly alone: boolean;
  /** A tab, a line break, a picture or a field stands between its braces, and would be lost. */
  readonly isCut: boolean;
  readonly place: WordPlace;
};

const TAG = /\{\{([^{}]*)\}\}|\{\{|\}\}/g;

/** The tags of each part of a template, in the order of its text; a tag may be cut over several runs. */
export function readTags(template: Zip): Tag[][] {
  return partNames(template)
    .filter((name) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .map((name) => {
      const root = treeOf(template, name)?.documentElement;
      const part = partOf(name);
      return root ? tagsOfPart(root, part, chartTags(template, root, part === "body")) : [];
    });
}

function partOf(name: string): WordPlace["part"] {
  if (name.endsWith("document.xml")) return "body";
  return name.includes("header") ? "header" : name.includes("footer") ? "footer" : "other";
}

function tagsOfPart(root: Element, part: WordPlace["part"], charts: ReturnType<typeof chartTags>): Tag[] {
  const tables = elements(root, "tbl");
  let heading: string | undefined;
  return elements(root, "p").flatMap((paragraph) => {
    const text = textOf(paragraph);
    const table = tableOf(paragraph, tables);
    const place: WordPlace = { part, heading, words: text.trim(), table };
    if (!table && /^[IVX\d{]+.*(?:\.|\{\{dau_\w+\}\})\s|^Biểu/.test(text) && /\p{Lu}{2}|Biểu|so/u.test(text))
      heading = text.trim();
    const tags = [...text.matchAll(TAG)].map((found) => ({
      ...tagOf(found[0], found[1], text, place),
      isCut: found[1] !== undefined && isCut(paragraph, found.index, found.index + found[0].length),
      at: found.index,
    }));
    const drawn = charts.get(paragraph);
    return drawn ? inOrder(tags, drawn, place) : tags;
  });
}

/** The tags of a paragraph and of its charts, which may stand in a loop that opens and closes beside them. */
function inOrder(
  tags: readonly (Tag & { readonly at: number })[],
  charts: readonly ChartTag[],
  place: WordPlace,
): Tag[] {
  const drawn = charts.map(({ label, ...tag }) => ({
    ...tag,
    alone: false,
    isCut: false,
    place: { ...place, words: place.words === "" ? label : place.words },
  }));
  return [...tags, ...drawn].sort((a, b) => a.at - b.at);
}

const BETWEEN = [
  "tab",
  "br",
  "cr",
  "fldChar",
  "instrText",
  "drawing",
  "pict",
  "object",
  "sym",
  "footnoteReference",
];

/** Whether something other than text stands in a paragraph between two letters of it. */
function isCut(paragraph: Element, start: number, end: number): boolean {
  let at = 0;
  for (const node of Array.from(paragraph.getElementsByTagName("*"))) {
    const name = node.localName ?? "";
    // What stands inside the run's properties, a tab stop say, is no tab.
    if (BETWEEN.includes(name) && node.parentNode?.nodeName === "w:r" && at > start && at < end) return true;
    if (node.nodeName === "w:t") at += node.textContent?.length ?? 0;
  }
  return false;
}

function tagOf(
  whole: string,
  inside: string | undefined,
  text: string,
  place: WordPlace,
): Omit<Tag, "isCut"> {
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
  const cell = ancestor(paragraph, "tc");
  const row = cell && ancestor(cell, "tr");
  const table = row && ancestor(row, "tbl");
  if (!cell || !row || !table) return undefined;
  const rows = elements(table, "tr");
  return {
    number: tables.indexOf(table) + 1,
    row: rows.indexOf(row) + 1,
    cell: elements(row, "tc").indexOf(cell) + 1,
  };
}
