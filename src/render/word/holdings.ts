import {
  ancestor,
  attribute,
  childOf,
  childrenOf,
  type Document,
  type Element,
  elements,
  textOf,
} from "./xml.ts";

/** A phụ lục: the element of the body that its title is in. */
export type Appendix = {
  readonly title: Element;
  /** Nothing that one sees stands before it in its section. */
  readonly isFirst: boolean;
};

/** What a section of a document holds, by its settings. */
export type Holding = { readonly section: Element; readonly appendices: readonly Appendix[] };

/** In capitals with whatever follows, or alone with its number: a sentence may begin with these words too. */
const IN_CAPITALS = /^PHỤ LỤC/u;
const ALONE = /^phụ lục(\s+(số\s+)?(\d{1,2}|[IVX]{1,5}|[A-D]))?[.:]?$/iu;

/** Whether the words of a paragraph are the title of a phụ lục. */
export function isAppendixTitle(words: string): boolean {
  const text = words.normalize("NFC").replaceAll("\u00a0", " ").trim();
  return IN_CAPITALS.test(text) || ALONE.test(text);
}

/** The sections of a document, with each phụ lục found by its title, wherever the office put it. */
export function holdingsOf(document: Document): Holding[] {
  const holdings: Holding[] = [];
  let appendices: Appendix[] = [];
  let isFirst = true;
  for (const child of childrenOf(childOf(document.documentElement ?? undefined, "body"))) {
    if (holdsTitle(child)) appendices.push({ title: child, isFirst });
    if (isSeen(child)) isFirst = false;
    const section = child.nodeName === "w:sectPr" ? child : elements(child, "sectPr")[0];
    if (!section) continue;
    holdings.push({ section, appendices });
    appendices = [];
    isFirst = true;
  }
  return holdings;
}

/** Where the numbers of a section's pages start; `undefined` where they run on. */
export function startOf(section: Element): string | undefined {
  return attribute(childOf(section, "pgNumType"), "start");
}

function holdsTitle(child: Element): boolean {
  if (child.nodeName === "w:p") return isAppendixTitle(textOf(child));
  if (child.nodeName !== "w:sdt") return false;
  return elements(child, "p").some((p) => isAppendixTitle(textOf(p)) && !ancestor(p, "tbl"));
}

/** Whether one sees something of it: words, a table, a picture. */
export function isSeen(child: Element): boolean {
  if (child.nodeName === "w:tbl") return true;
  return textOf(child).trim() !== "" || ["drawing", "pict"].some((name) => elements(child, name).length > 0);
}
