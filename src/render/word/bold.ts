import { BOLD_OFF, BOLD_ON } from "../../model/bold.ts";
import { type Document, type Element, elements, W } from "./xml.ts";

/** Makes the words between marks bold: each run that holds marks is parted into runs, the marks are gone. */
export function applyBold(body: Document): void {
  let isBold = false;
  for (const run of elements(body, "r")) {
    const [text, ...more] = elements(run, "t");
    const words = text?.textContent ?? "";
    if (!text || more.length > 0 || !(words.includes(BOLD_ON) || words.includes(BOLD_OFF))) continue;
    for (const piece of words.split(new RegExp(`(?=[${BOLD_ON}${BOLD_OFF}])`, "u"))) {
      if (piece.startsWith(BOLD_ON)) isBold = true;
      if (piece.startsWith(BOLD_OFF)) isBold = false;
      const bare = piece.replace(new RegExp(`[${BOLD_ON}${BOLD_OFF}]`, "gu"), "");
      if (bare !== "") run.parentNode?.insertBefore(copyOf(run, bare, isBold), run);
    }
    run.parentNode?.removeChild(run);
  }
}

function copyOf(run: Element, words: string, isBold: boolean): Element {
  const copy = run.cloneNode(true) as Element;
  const text = elements(copy, "t")[0];
  if (text) {
    text.textContent = words;
    text.setAttribute("xml:space", "preserve");
  }
  if (isBold && run.ownerDocument) {
    const properties = elements(copy, "rPr")[0] ?? run.ownerDocument.createElementNS(W, "w:rPr");
    if (!properties.parentNode) copy.insertBefore(properties, copy.firstChild);
    for (const old of elements(properties, "b")) properties.removeChild(old);
    // In rPr the order is fixed: b comes after the style and the fonts (ISO/IEC 29500-1, 17.3.2.28).
    const before = Array.from(properties.childNodes).find(
      ({ nodeName }) => !["w:rStyle", "w:rFonts"].includes(nodeName),
    );
    properties.insertBefore(run.ownerDocument.createElementNS(W, "w:b"), before ?? null);
  }
  return copy;
}
