/* What docx can't say of a template: done on the parts that it has made. */
import { elements, elementsOf, parseXml, writeXml } from "../../src/render/word/xml.ts";
import { openZip, packZip, partNames, readPart } from "../../src/render/word/zip.ts";

/** A template as it is kept, from what docx packed. */
export function finish(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes);
  for (const name of partNames(zip)) {
    const isChart = /^word\/charts\/[^/]+\.xml$/.test(name);
    if (!isChart && name !== "word/document.xml") continue;
    const document = parseXml(readPart(zip, name) ?? "");
    if (isChart) darkenLines(document);
    else flattenBreaks(document);
    zip.file(name, writeXml(document));
  }
  return packZip(zip);
}

/** The line at 100 % is what one looks for: the usual faint grey is lost in print. */
function darkenLines(chart: ReturnType<typeof parseXml>): void {
  for (const lines of elementsOf(chart, "chart", "majorGridlines")) {
    const [fill] = elementsOf(lines, "text", "solidFill");
    const colour = chart.createElementNS(fill?.namespaceURI ?? "", "a:srgbClr");
    colour.setAttribute("val", "595959");
    if (fill?.firstChild) fill.replaceChild(colour, fill.firstChild);
  }
}

/** The paragraph that ends a section stands behind the signature: at its full height it can make a page of its own. */
function flattenBreaks(body: ReturnType<typeof parseXml>): void {
  for (const section of elements(body, "sectPr")) {
    const properties = section.parentNode;
    if (properties?.nodeName !== "w:pPr") continue;
    const make = (name: string, attributes: Readonly<Record<string, string>>) => {
      const element = body.createElementNS(section.namespaceURI, `w:${name}`);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(`w:${key}`, value);
      return element;
    };
    const letters = make("rPr", {});
    letters.appendChild(make("sz", { val: "2" }));
    const flat = { before: "0", after: "0", line: "20", lineRule: "exact" };
    properties.insertBefore(make("spacing", flat), properties.firstChild);
    properties.insertBefore(letters, section);
  }
}
