import type { Document, Element } from "./xml.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
// Half-points; small and grey, so that it is no part of the document's layout.
const SIZE = "14";
const GREY = "808080";

/** Puts a small grey line at the end of a document, before the settings of its last section. */
export function addLastLine(document: Document, text: string): void {
  const body = document.getElementsByTagNameNS(W, "body")[0];
  const last = body && Array.from(body.childNodes).findLast((one) => one.nodeName === "w:sectPr");
  if (!body) return;
  const make = (name: string, attributes: Record<string, string> = {}, ...inside: Element[]) => {
    const element = document.createElementNS(W, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
    for (const one of inside) element.appendChild(one);
    return element;
  };
  const words = make("w:t");
  words.textContent = text;
  const look = make("w:rPr", {}, make("w:color", { val: GREY }), make("w:sz", { val: SIZE }));
  const paragraph = make("w:p", {}, make("w:r", {}, look, words));
  body.insertBefore(paragraph, last ?? null);
}
