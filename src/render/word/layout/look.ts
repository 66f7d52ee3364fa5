import { attribute, childOf, childrenOf, type Element } from "../xml.ts";
import { chainOf, type Layers, lastOf, type Styles, switchOf } from "./styles.ts";

/** How letters look: size in half-points. */
export type Look = {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: boolean;
  /** The fonts of its letters: without marks, and with Vietnamese ones. */
  readonly fonts: readonly string[];
};

export type Align = "left" | "center" | "right" | "both";

/** How a paragraph stands: lengths in twips. */
export type Frame = {
  readonly align: Align;
  /** Of the first line, from the edge of the others; negative where it hangs. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly rule: "auto" | "exact" | "atLeast";
  readonly borders: { readonly top: boolean; readonly bottom: boolean };
  /** No gap to a neighbour of the same style. */
  readonly closes: boolean;
  readonly style: string | undefined;
};

/** What a style leaves open: 10 points, single, from the left (ISO 29500-1, 17.3). */
const SIZE = "20";
const SINGLE = "240";

/** How a run looks. A switch of a character style turns that of the paragraph's style around (17.7.3). */
export function lookOf(styles: Styles, styleId: string | undefined, rPr: Element | undefined): Look {
  const ofParagraph = [styles.defaults.rPr, ...chainOf(styles, styleId).map((one) => one.rPr)];
  const ofLetters = chainOf(styles, attribute(childOf(rPr, "rStyle"), "val")).map((one) => one.rPr);
  const all = [...ofParagraph, ...ofLetters, rPr];
  const toggled = (name: string) =>
    switchOf([rPr], name) ?? (switchOf(ofParagraph, name) ?? false) !== (switchOf(ofLetters, name) ?? false);
  return {
    size: Number(lastOf(all, "sz") ?? SIZE),
    bold: toggled("b"),
    italic: toggled("i"),
    caps: toggled("caps"),
    underline: switchOf(all, "u") ?? false,
    fonts: [fontOf(styles, all, "ascii"), fontOf(styles, all, "hAnsi")],
  };
}

function fontOf({ theme }: Styles, layers: Layers, key: "ascii" | "hAnsi"): string {
  for (const layer of [...layers].reverse()) {
    const fonts = childOf(layer, "rFonts");
    const themed = attribute(fonts, `${key}Theme`);
    const named = themed ? theme.get(themed) : attribute(fonts, key);
    if (named) return named;
  }
  return "Times New Roman";
}

const ALIGNMENTS: Readonly<Record<string, Align>> = {
  start: "left",
  end: "right",
  center: "center",
  right: "right",
  both: "both",
  distribute: "both",
};

/** How a paragraph stands. @param numbering the properties of its list, where it is in one. */
export function frameOf(styles: Styles, pPr: Element | undefined, numbering: Element | undefined): Frame {
  const style = attribute(childOf(pPr, "pStyle"), "val") ?? styles.usual;
  const layers = [
    styles.defaults.pPr,
    ...chainOf(styles, style).map((one) => one.pPr),
    ...(numbering ? [numbering] : []),
    pPr,
  ];
  const twips = (name: string, ...keys: string[]) =>
    Number(keys.map((key) => lastOf(layers, name, key)).find((value) => value !== undefined) ?? 0);
  return {
    align: ALIGNMENTS[lastOf(layers, "jc") ?? ""] ?? "left",
    firstLine: firstLineOf(layers),
    left: twips("ind", "left", "start"),
    right: twips("ind", "right", "end"),
    before: twips("spacing", "before"),
    after: twips("spacing", "after"),
    line: Number(lastOf(layers, "spacing", "line") ?? SINGLE),
    rule: ruleOf(lastOf(layers, "spacing", "lineRule")),
    borders: { top: hasBorder(layers, "top"), bottom: hasBorder(layers, "bottom") },
    closes: switchOf(layers, "contextualSpacing") ?? false,
    style,
  };
}

/** A later first line takes the place of an earlier hanging one, and the other way about. */
function firstLineOf(layers: Layers): number {
  for (const layer of [...layers].reverse()) {
    const indent = childOf(layer, "ind");
    const hanging = attribute(indent, "hanging");
    if (hanging) return -Number(hanging);
    const first = attribute(indent, "firstLine");
    if (first) return Number(first);
  }
  return 0;
}

function ruleOf(value: string | undefined): Frame["rule"] {
  return value === "exact" || value === "atLeast" ? value : "auto";
}

function hasBorder(layers: Layers, side: "top" | "bottom"): boolean {
  const borders = [...layers].reverse().flatMap((layer) => childOf(layer, "pBdr") ?? [])[0];
  const border = childrenOf(borders).find((one) => one.nodeName === `w:${side}`);
  return border !== undefined && !["nil", "none"].includes(attribute(border, "val") ?? "none");
}
