import { inParts } from "../../model/provenance.ts";
import { sealOf } from "./text.ts";
import { type Document, type Element, parseXml, writeXml } from "./xml.ts";
import { packZip, readPart, type Zip } from "./zip.ts";

/** What a report says of itself. `date` is the day on it; `custom` are its provenance, by name. */
export type Properties = {
  readonly title: string;
  readonly date: string;
  readonly custom: Readonly<Record<string, string>>;
  /** Keeps hashes of the text too, so that changes by hand can be told from it. */
  readonly isSealed?: boolean;
  /** A discreet last line: what the document was made from. */
  readonly lastLine?: string | undefined;
};

/** Makes the bytes depend on the content alone: dates, properties and the zip are set, whatever clock and zone. */
export function finalise(zip: Zip, properties: Properties): Uint8Array {
  writeCore(zip, properties);
  const text = properties.isSealed ? inParts("text", sealOf(readPart(zip, "word/document.xml") ?? "")) : {};
  writeCustom(zip, { ...properties.custom, ...text });
  return packZip(zip);
}

/** Loops copy drawings and bookmarks with their ids; Word wants each once. */
export function renumber(document: Document): void {
  const all = Array.from(document.getElementsByTagName("*"));
  all
    .filter((one) => one.nodeName === "wp:docPr")
    .forEach((one, index) => {
      one.setAttribute("id", String(index + 1));
    });
  const open = new Map<string, string>();
  let next = 0;
  for (const one of all.filter(
    ({ nodeName }) => nodeName === "w:bookmarkStart" || nodeName === "w:bookmarkEnd",
  )) {
    const id = one.getAttribute("w:id") ?? "";
    if (one.nodeName === "w:bookmarkStart") open.set(id, String(next++));
    one.setAttribute("w:id", open.get(id) ?? id);
  }
}

function writeCore(zip: Zip, { title, date }: Properties): void {
  const part = readPart(zip, "docProps/core.xml");
  if (part === undefined) return;
  const document = parseXml(part);
  const set = (name: string, value: string) => {
    const element = document.getElementsByTagName(name)[0];
    if (element) element.textContent = value;
  };
  set("dc:title", title);
  set("dcterms:created", `${date}T00:00:00Z`);
  set("dcterms:modified", `${date}T00:00:00Z`);
  zip.file("docProps/core.xml", writeXml(document));
}

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const CUSTOM_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
// The one id that Word gives to custom properties made by a user (MS-OLEPS).
const USER_PROPERTY = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function writeCustom(zip: Zip, custom: Properties["custom"]): void {
  const document = parseXml(`<Properties xmlns="${CUSTOM}" xmlns:vt="${VT}"/>`);
  Object.entries(custom).forEach(([name, value], index) => {
    const property = append(document, document.documentElement, CUSTOM, "property");
    property.setAttribute("fmtid", USER_PROPERTY);
    property.setAttribute("pid", String(index + 2));
    property.setAttribute("name", name);
    const text = append(document, property, VT, "vt:lpwstr");
    text.textContent = value;
  });
  zip.file("docProps/custom.xml", writeXml(document));
  declarePart(zip);
}

function append(document: Document, parent: Element | null, space: string, name: string): Element {
  const element = document.createElementNS(space, name);
  parent?.appendChild(element);
  return element;
}

/** Names the part of custom properties to the package, once. */
function declarePart(zip: Zip): void {
  addOnce(
    zip,
    "[Content_Types].xml",
    "Override",
    { PartName: "/docProps/custom.xml", ContentType: CUSTOM_TYPE },
    "PartName",
  );
  addOnce(
    zip,
    "_rels/.rels",
    "Relationship",
    { Id: "rIdThiDua", Type: CUSTOM_RELATION, Target: "docProps/custom.xml" },
    "Type",
  );
}

function addOnce(
  zip: Zip,
  part: string,
  name: string,
  attributes: Record<string, string>,
  key: string,
): void {
  const document = parseXml(readPart(zip, part) ?? "");
  const root = document.documentElement;
  const present = Array.from(document.getElementsByTagName(name)).some(
    (one) => one.getAttribute(key) === attributes[key],
  );
  if (!root || present) return;
  const element = append(document, root, root.namespaceURI ?? "", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  zip.file(part, writeXml(document));
}
