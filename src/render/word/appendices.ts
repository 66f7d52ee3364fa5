import { type Appendix, holdingsOf, isSeen } from "./holdings.ts";
import { attribute, childOf, childrenOf, type Document, type Element, W } from "./xml.ts";

/**
 * Numbers the pages of each phụ lục from 1 (Hướng dẫn 05-HD/VPTW, `reference/domain.md` §1.5). A phụ lục that shares its
 * section with what stands before it gets one of its own, since Word starts anew with a section only.
 */
export function numberAppendices(document: Document): void {
  for (const { section, appendices } of holdingsOf(document)) {
    for (const appendix of appendices) {
      if (!appendix.isFirst) divide(document, section, appendix);
      set(document, section, "pgNumType", { start: "1" });
    }
  }
}

/** What stands before a phụ lục ends a section of the same settings; the section itself goes on with the phụ lục. */
function divide(document: Document, section: Element, { title }: Appendix): void {
  removeBreaksAround(title);
  const end = endBefore(document, title);
  const properties = childOf(end, "pPr") ?? document.createElementNS(W, "w:pPr");
  if (!properties.parentNode) end.insertBefore(properties, end.firstChild);
  properties.insertBefore(section.cloneNode(true), childOf(properties, "pPrChange") ?? null);
  set(document, section, "type", { val: "nextPage" });
}

/** The paragraph before a title; a thin new one where a table stands there. */
function endBefore(document: Document, title: Element): Element {
  const before = previous(title);
  if (before?.nodeName === "w:p") return before;
  const [paragraph, properties, spacing] = ["p", "pPr", "spacing"].map((name) =>
    document.createElementNS(W, `w:${name}`),
  ) as [Element, Element, Element];
  write(spacing, { before: "0", after: "0", line: "20", lineRule: "exact" });
  properties.appendChild(spacing);
  paragraph.appendChild(properties);
  title.parentNode?.insertBefore(paragraph, title);
  return paragraph;
}

function previous(element: Element): Element | undefined {
  let node = element.previousSibling;
  while (node && node.nodeType !== 1) node = node.previousSibling;
  return (node ?? undefined) as Element | undefined;
}

/** The section begins a page: breaks that did so until now would leave one empty. */
function removeBreaksAround(title: Element): void {
  removeBreaks(title, "before");
  let before = previous(title);
  while (before && !isSeen(before)) {
    removeBreaks(before, "after");
    before = previous(before);
  }
  if (before?.nodeName === "w:p") removeBreaks(before, "after");
}

/** Takes the page breaks of a paragraph away that stand before, or after, all its words. */
function removeBreaks(paragraph: Element, side: "before" | "after"): void {
  const all = Array.from(paragraph.getElementsByTagNameNS(W, "*"));
  const inOrder = side === "before" ? all : all.reverse();
  for (const one of inOrder) {
    if (["w:t", "w:drawing", "w:pict"].includes(one.nodeName)) return;
    if (one.nodeName === "w:br" && attribute(one, "type") === "page") one.parentNode?.removeChild(one);
  }
}

/** What the schema has after each of the two settings that are written here. */
const AFTER = {
  type: ["pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType"],
  pgNumType: [],
} as const;
const AT_THE_END = [
  ...["cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter"],
  ...["docGrid", "printerSettings", "sectPrChange"],
];

function set(
  document: Document,
  section: Element,
  name: keyof typeof AFTER,
  values: Record<string, string>,
): void {
  const later = [...AFTER[name], ...AT_THE_END].map((one) => `w:${one}`);
  const setting = childOf(section, name) ?? document.createElementNS(W, `w:${name}`);
  const next = childrenOf(section).find(({ nodeName }) => later.includes(nodeName));
  if (!setting.parentNode) section.insertBefore(setting, next ?? null);
  write(setting, values);
}

function write(element: Element, values: Record<string, string>): void {
  for (const [key, value] of Object.entries(values)) element.setAttributeNS(W, `w:${key}`, value);
}
