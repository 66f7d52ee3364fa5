import { treeOf } from "../part-tree.ts";
import { relationsOf } from "../relations.ts";
import { ancestor, type Document, type Element, elements, elementsOf, SPACES } from "../xml.ts";
import type { Zip } from "../zip.ts";

/** A chart that stands in the text. */
export type ChartDrawing = {
  /** The `w:drawing`. */
  readonly element: Element;
  /** The name of the blank in its alt text; empty where there is none. */
  readonly name: string;
  /** What Word calls it in its selection pane. */
  readonly label: string;
  /** Its reference to the part of the chart. */
  readonly chart: Element | undefined;
};

/** The charts below an element, in the order of the text. */
export function chartDrawings(root: Document | Element): ChartDrawing[] {
  return elements(root, "drawing").flatMap((element) => {
    const own = (one: Element) => ancestor(one, "drawing") === element;
    const charts = elementsOf(element, "chart", "chart").filter(own);
    const isChart = charts.length > 0 || elementsOf(element, "newChart", "chart").some(own);
    if (!isChart) return [];
    const properties = propertiesOf(element);
    const name = /\{\{([^{}]*)\}\}/.exec(properties?.getAttribute("descr") ?? "")?.[1]?.trim() ?? "";
    const label = properties?.getAttribute("name") ?? "";
    // Of several charts in one drawing, as in a group, one alt text can't say which is which.
    return [{ element, name, label, chart: charts.length === 1 ? charts[0] : undefined }];
  });
}

/** Where a drawing has its number, name and alt text. */
export function propertiesOf(drawing: Element): Element | undefined {
  return elementsOf(drawing, "drawing", "docPr")[0];
}

/** The id by which a drawing refers to the part of its chart. */
export function referenceOf(chart: Element): string {
  return chart.getAttributeNS(SPACES.reference, "id") ?? "";
}

// With names along an axis, or around a pie. Not: points by two numbers, surfaces, prices.
const KINDS = /^(bar|line|area|pie)(3D)?Chart$|^(doughnut|radar|ofPie)Chart$/;

/** What is drawn: whether a chart of the body is of a kind that takes names and numbers; the blanks in its titles. */
export function inspectChart(
  template: Zip,
  { chart }: ChartDrawing,
): { readonly canBeFilled: boolean; readonly blanks: readonly string[] } {
  const id = chart && referenceOf(chart);
  const target = relationsOf(template, "word/document.xml").find((one) => one.id === id)?.target;
  const document = target === undefined ? undefined : treeOf(template, target);
  if (!document) return { canBeFilled: false, blanks: [] };
  const kinds = Array.from(elementsOf(document, "chart", "plotArea")[0]?.childNodes ?? [])
    .map((node) => (node as Element).localName ?? "")
    .filter((name) => name.endsWith("Chart"));
  return {
    canBeFilled: kinds.length > 0 && kinds.every((kind) => KINDS.test(kind)),
    blanks: elementsOf(document, "text", "p").flatMap(blanksIn),
  };
}

/** A blank may be cut over several runs. */
function blanksIn(paragraph: Element): string[] {
  const words = elementsOf(paragraph, "text", "t").map((one) => one.textContent ?? "");
  return [...words.join("").matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = ""]) => name.trim());
}
