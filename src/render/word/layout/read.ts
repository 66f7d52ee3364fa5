import type { WordPlace } from "../../../model/template-fault.ts";
import { attribute, childOf, childrenOf, type Element, elements, parseXml } from "../xml.ts";
import { readPart, type Zip } from "../zip.ts";
import { type Frame, frameOf, type Look, lookOf } from "./look.ts";
import { readNumbering } from "./numbering.ts";
import { PAGE, readSections, type Section } from "./sections.ts";
import { readStyles, type Styles } from "./styles.ts";
import { isBlank } from "./told.ts";

/** Letters of one look. `text` is what one sees: capitals where they are set so. */
type Run = Look & { readonly text: string };

export type Para = {
  /** What one sees of it; a line break inside it is `\n`. */
  readonly text: string;
  /** Its runs that are not blank. */
  readonly runs: readonly Run[];
  readonly frame: Frame;
  readonly place: WordPlace;
  /** The length of a line drawn in it, in twips; 0 where it has none, `NaN` where it can't be measured. */
  readonly drawn: number;
};

/** A cell with the room between its edges, in twips, where the file says it. */
export type Cell = { readonly paras: readonly Para[]; readonly width: number | undefined };

export type Block =
  | { readonly kind: "paragraph"; readonly para: Para }
  | { readonly kind: "table"; readonly cells: readonly Cell[] };

/** A Word file as it was measured: paragraphs and tables in their order, and its pages. */
export type WordFacts = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Whether it still has blanks. */
  readonly isTemplate: boolean;
};

/** A heading by its number: “II. KẾT QUẢ”, “II- KẾT QUẢ”; from it one finds a place. */
const HEADING = /^[IVX]+[.-]\s/;

/** Measures a Word file. @throws Error where a part is no XML, or has a DOCTYPE. */
export function readWord(zip: Zip): WordFacts {
  const root = parseXml(readPart(zip, "word/document.xml") ?? "");
  const styles = readStyles(zip);
  const numbering = readNumbering(zip);
  let tables = 0;
  let heading: string | undefined;
  const blocks = flat(childOf(root.documentElement ?? undefined, "body")).flatMap((element): Block[] => {
    if (element.nodeName === "w:p") {
      const para = paraOf(element, styles, numbering, undefined);
      const place = { ...para.place, heading };
      if (HEADING.test(para.text)) heading = para.text;
      return [{ kind: "paragraph", para: { ...para, place } }];
    }
    tables += 1;
    return [{ kind: "table", cells: cellsOf(element, styles, numbering, tables) }];
  });
  return {
    blocks,
    sections: readSections(zip, root, (p) => paraOf(p, styles, numbering, undefined)),
    isTemplate: blocks.some((block) => block.kind === "paragraph" && isBlank(block.para)),
  };
}

/** The paragraphs and tables of a body or cell, also those inside content controls and tracked changes. */
function flat(parent: Element | undefined): Element[] {
  return childrenOf(parent).flatMap((one) => {
    if (one.nodeName === "w:p" || one.nodeName === "w:tbl") return [one];
    return ["w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml"].includes(one.nodeName)
      ? flat(one)
      : [];
  });
}

type Numbering = ReturnType<typeof readNumbering>;

function cellsOf(table: Element, styles: Styles, numbering: Numbering, number: number): Cell[] {
  return elements(table, "tr").flatMap((row, rowIndex) =>
    elements(row, "tc").map((cell, cellIndex): Cell => {
      const at = { number, row: rowIndex + 1, cell: cellIndex + 1 };
      const paras = flat(cell)
        .filter(({ nodeName }) => nodeName === "w:p")
        .map((p) => paraOf(p, styles, numbering, at));
      return { paras, width: roomIn(cell, table) };
    }),
  );
}

/** What Word leaves at both sides of a cell where nobody says otherwise. */
const USUAL_MARGIN = "108";

function roomIn(cell: Element, table: Element): number | undefined {
  const width = attribute(childOf(childOf(cell, "tcPr"), "tcW"), "w");
  if (width === undefined || !(Number(width) > 0)) return undefined;
  const own = childOf(childOf(cell, "tcPr"), "tcMar");
  const all = childOf(childOf(table, "tblPr"), "tblCellMar");
  const margin = (...sides: string[]) => {
    const found = [own, all].flatMap((one) => sides.map((side) => attribute(childOf(one, side), "w")));
    return Number(found.find((value) => value !== undefined) ?? USUAL_MARGIN);
  };
  return Number(width) - margin("left", "start") - margin("right", "end");
}

function paraOf(p: Element, styles: Styles, numbering: Numbering, table: WordPlace["table"]): Para {
  const pPr = childOf(p, "pPr");
  const frame = frameOf(styles, pPr, numbering(pPr));
  const runs = ownRuns(p).map((run): Run => {
    const look = lookOf(styles, frame.style, childOf(run, "rPr"));
    const text = textIn(run);
    return { ...look, text: look.caps ? text.toLocaleUpperCase("vi") : text };
  });
  const text = runs
    .map((run) => run.text)
    .join("")
    .normalize("NFC")
    .replaceAll("\u00a0", " ");
  const place: WordPlace = { part: "body", heading: undefined, words: text.trim(), table };
  return {
    text: text.trim(),
    runs: runs.filter((run) => run.text.trim() !== ""),
    frame,
    place,
    drawn: drawnIn(p),
  };
}

/** The runs of a paragraph itself, not those of a text box that hangs on it. */
function ownRuns(p: Element): Element[] {
  return elements(p, "r").filter((run) => {
    let node = run.parentNode;
    // What was moved away by a tracked change is no longer there.
    while (node && node.nodeName !== "w:p" && node.nodeName !== "w:moveFrom") node = node.parentNode;
    return node === p;
  });
}

const WHITE: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n" };

function textIn(run: Element): string {
  return childrenOf(run)
    .map((one) => {
      const text = one.textContent ?? "";
      if (one.nodeName === "w:t") return text;
      // The number of a page is no text until Word draws it.
      if (one.nodeName === "w:instrText" && PAGE.test(text)) return "1";
      return WHITE[one.nodeName] ?? "";
    })
    .join("");
}

const EMU_IN_TWIP = 635;

function drawnIn(p: Element): number {
  const extent = Array.from(p.getElementsByTagName("wp:extent"))[0];
  if (extent) return Number(extent.getAttribute("cx")) / EMU_IN_TWIP;
  return elements(p, "pict").length > 0 ? Number.NaN : 0;
}
