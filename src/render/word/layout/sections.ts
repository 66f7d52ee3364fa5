import { type Holding, holdingsOf, startOf } from "../holdings.ts";
import { attribute, childOf, type Document, type Element, elements, parseXml } from "../xml.ts";
import { readPart, type Zip } from "../zip.ts";
import type { Para } from "./read.ts";
import { switchOf } from "./styles.ts";

/** A page number in the header or footer of a section. */
export type PageNumber = { readonly part: "header" | "footer"; readonly para: Para };

/** The pages of a section: lengths in twips. */
export type Section = {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header", number>>;
  /** The numbers on its usual pages. */
  readonly numbers: readonly PageNumber[];
  /** Those on its first page, where that is another one than the usual. */
  readonly firstNumbers: readonly PageNumber[];
  /** Whether it holds a phụ lục, and whether that has pages of its own from 1. */
  readonly appendix: "none" | "apart" | "running on";
};

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The sections of a document; one without a header of its own has that of the section before it. */
export function readSections(zip: Zip, root: Document, paraOf: (p: Element) => Para): Section[] {
  const targets = targetsIn(zip);
  const appendices = new Map(holdingsOf(root).map((held) => [held.section, held]));
  let before: Record<string, string> = {};
  return elements(root, "sectPr").map((section) => {
    const own = Object.fromEntries(
      ["header", "footer"].flatMap((part) =>
        elements(section, `${part}Reference`).map((one) => [
          `${part} ${attribute(one, "type") ?? "default"}`,
          targets.get(one.getAttributeNS(R, "id") ?? "") ?? "",
        ]),
      ),
    );
    before = { ...before, ...own };
    const numbersOn = (kind: string) =>
      (["header", "footer"] as const).flatMap((part) =>
        numbersIn(zip, before[`${part} ${kind}`], paraOf).map((para) => ({ part, para })),
      );
    const usual = numbersOn("default");
    const hasFirst = switchOf([section], "titlePg") ?? false;
    return {
      ...sizesOf(section),
      numbers: usual,
      firstNumbers: hasFirst ? numbersOn("first") : usual,
      appendix: appendixIn(section, appendices.get(section)),
    };
  });
}

function appendixIn(section: Element, held: Holding | undefined): Section["appendix"] {
  if (!held || held.appendices.length === 0) return "none";
  const isApart = held.appendices.every(({ isFirst }) => isFirst) && startOf(section) === "1";
  return isApart ? "apart" : "running on";
}

function sizesOf(section: Element): Pick<Section, "width" | "height" | "margins"> {
  const of = (name: string, key: string) => Number(attribute(childOf(section, name), key) ?? 0);
  const margin = (key: string) => Math.abs(of("pgMar", key));
  return {
    width: of("pgSz", "w"),
    height: of("pgSz", "h"),
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left") + margin("gutter"),
      right: margin("right"),
      header: margin("header"),
    },
  };
}

function targetsIn(zip: Zip): Map<string, string> {
  const part = readPart(zip, "word/_rels/document.xml.rels");
  const all = part === undefined ? [] : Array.from(parseXml(part).getElementsByTagName("Relationship"));
  return new Map(all.map((one) => [one.getAttribute("Id") ?? "", one.getAttribute("Target") ?? ""]));
}

/** The instruction of a field that is the number of the page. */
export const PAGE = /(^|\s)PAGE(\s|$|\\)/;

function numbersIn(zip: Zip, target: string | undefined, paraOf: (p: Element) => Para): Para[] {
  const part = target === undefined ? undefined : readPart(zip, `word/${target.replace(/^\/word\//, "")}`);
  if (part === undefined) return [];
  return elements(parseXml(part), "p")
    .filter((p) => {
      const simple = elements(p, "fldSimple").map((one) => attribute(one, "instr") ?? "");
      const complex = elements(p, "instrText").map((one) => one.textContent ?? "");
      return PAGE.test([...simple, complex.join("")].join(" "));
    })
    .map(paraOf);
}
