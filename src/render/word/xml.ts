import { DOMParser, type Document, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";

/* The only door to xmldom. */

export type { Document, Element };

/** The main namespace of WordprocessingML. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** The other namespaces that charts take: where a drawing stands, text in it, the chart, and references to parts. */
export const SPACES = {
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  text: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  newChart: "http://schemas.microsoft.com/office/drawing/2014/chartex",
  reference: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

/** Parses a part. @throws Error where it is no XML, or has a DOCTYPE: no Word file has one, and attacks do. */
export function parseXml(text: string): Document {
  if (text.includes("<!DOCTYPE")) throw new Error("DOCTYPE");
  return new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(text, "text/xml");
}

/** Writes a part. */
export function writeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** All elements of a name below one, in the order of the text; `name` without prefix, of the main namespace. */
export function elements(parent: Document | Element, name: string): Element[] {
  return within(parent, W, name);
}

/** The same of another namespace. */
export function elementsOf(parent: Document | Element, space: keyof typeof SPACES, name: string): Element[] {
  return within(parent, SPACES[space], name);
}

// As `getElementsByTagNameNS`, whose lists follow each change of the tree: they take several times as long.
function within(parent: Document | Element, space: string, name: string): Element[] {
  const found: Element[] = [];
  let node = parent.firstChild;
  while (node) {
    const { localName, namespaceURI } = node as Element;
    if (localName === name && namespaceURI === space) found.push(node as Element);
    node = node.firstChild ?? nextAfter(node, parent);
  }
  return found;
}

/** What follows a node in the order of the text, when what is in it was seen. */
function nextAfter(node: Node, top: Node): Node | null {
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** The child of that name, not what lies deeper. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element).find((one) => one.nodeName === `w:${name}`);
}

/** The elements right below one. */
export function childrenOf(element: Element | undefined): Element[] {
  return Array.from(element?.childNodes ?? []).filter((one): one is Element => one.nodeType === 1);
}

/** The nearest element above of a name, of the main namespace. */
export function ancestor(element: Element, name: string): Element | undefined {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if ((node as Element).localName === name && (node as Element).namespaceURI === W) return node as Element;
  }
  return undefined;
}

/** A new run of the main namespace with a text. */
export function makeRun(document: Document, text: string): Element {
  const run = document.createElementNS(W, "w:r");
  const inner = document.createElementNS(W, "w:t");
  inner.textContent = text;
  run.appendChild(inner);
  return run;
}

/** The value of an attribute of the main namespace, or `undefined`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}

/** The words of a paragraph or of anything else: its texts joined. */
export function textOf(element: Element): string {
  return elements(element, "t")
    .map((text) => text.textContent ?? "")
    .join("");
}
