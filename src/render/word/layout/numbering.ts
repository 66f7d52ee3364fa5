import { attribute, childOf, type Element, elements, parseXml } from "../xml.ts";
import { readPart, type Zip } from "../zip.ts";

/** Finds what a list says of the paragraphs in it: a level has indents of its own (ISO 29500-1, 17.9). */
export function readNumbering(zip: Zip): (pPr: Element | undefined) => Element | undefined {
  const part = readPart(zip, "word/numbering.xml");
  const root = part === undefined ? undefined : parseXml(part);
  const kinds = new Map(
    (root ? elements(root, "abstractNum") : []).map((one) => [attribute(one, "abstractNumId"), one]),
  );
  const lists = new Map(
    (root ? elements(root, "num") : []).map((one) => [
      attribute(one, "numId"),
      kinds.get(attribute(childOf(one, "abstractNumId"), "val")),
    ]),
  );
  return (pPr) => {
    const inList = childOf(pPr, "numPr");
    const list = lists.get(attribute(childOf(inList, "numId"), "val"));
    const level = attribute(childOf(inList, "ilvl"), "val") ?? "0";
    const found = list && elements(list, "lvl").find((one) => attribute(one, "ilvl") === level);
    return childOf(found, "pPr");
  };
}
