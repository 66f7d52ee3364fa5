import { attribute, childOf, type Element, elements, parseXml } from "../xml.ts";
import { readPart, type Zip } from "../zip.ts";

/* What Word adds up for a paragraph: defaults, the chain of its style, what was set by hand (ISO 29500-1, 17.7.2). */

type Style = { readonly base: string | undefined; readonly pPr?: Element; readonly rPr?: Element };

/** The styles of a Word file, by id, with its defaults. Ids are looked up, never known: LibreOffice renames them. */
export type Styles = {
  readonly byId: ReadonlyMap<string, Style>;
  readonly usual: string | undefined;
  readonly defaults: { readonly pPr?: Element | undefined; readonly rPr?: Element | undefined };
  /** Fonts of the theme: `minorHAnsi` → `Calibri`. */
  readonly theme: ReadonlyMap<string, string>;
};

export function readStyles(zip: Zip): Styles {
  const part = readPart(zip, "word/styles.xml");
  const root = part === undefined ? undefined : parseXml(part);
  const all = root ? elements(root, "style") : [];
  const byId = new Map(all.map((style) => [attribute(style, "styleId") ?? "", styleOf(style)]));
  const usual = all.find(
    (style) => attribute(style, "type") === "paragraph" && attribute(style, "default") === "1",
  );
  const [rDefault, pDefault] = ["rPrDefault", "pPrDefault"].map((name) => root && elements(root, name)[0]);
  return {
    byId,
    usual: usual && attribute(usual, "styleId"),
    defaults: { rPr: childOf(rDefault, "rPr"), pPr: childOf(pDefault, "pPr") },
    theme: themeFonts(zip),
  };
}

function styleOf(style: Element): Style {
  const [pPr, rPr] = [childOf(style, "pPr"), childOf(style, "rPr")];
  const base = attribute(childOf(style, "basedOn"), "val");
  return { base, ...(pPr && { pPr }), ...(rPr && { rPr }) };
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

function themeFonts(zip: Zip): Map<string, string> {
  const part = readPart(zip, "word/theme/theme1.xml");
  if (part === undefined) return new Map();
  const root = parseXml(part);
  return new Map(
    ["major", "minor"].flatMap((kind): [string, string][] => {
      const font = root.getElementsByTagNameNS(DRAWING, `${kind}Font`)[0];
      const face = font?.getElementsByTagNameNS(DRAWING, "latin")[0]?.getAttribute("typeface") ?? "";
      return [
        [`${kind}HAnsi`, face],
        [`${kind}Ascii`, face],
      ];
    }),
  );
}

/** A style and what it is based on, the base first. A circle ends where it closes. */
export function chainOf({ byId }: Styles, id: string | undefined): Style[] {
  const chain: Style[] = [];
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = byId.get(at)?.base) {
    seen.add(at);
    const style = byId.get(at);
    if (style) chain.unshift(style);
  }
  return chain;
}

/** The layers of properties over one another, the last one wins. */
export type Layers = readonly (Element | undefined)[];

/** The value of a property: that of the last layer which has the attribute. */
export function lastOf(layers: Layers, name: string, key = "val"): string | undefined {
  for (const layer of [...layers].reverse()) {
    const value = attribute(childOf(layer, name), key);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Whether a property that is there or not (bold, capitals) is on in the last layer that names it. */
export function switchOf(layers: Layers, name: string): boolean | undefined {
  const element = [...layers].reverse().flatMap((layer) => childOf(layer, name) ?? [])[0];
  return element && !["0", "false", "off", "none"].includes(attribute(element, "val") ?? "true");
}
