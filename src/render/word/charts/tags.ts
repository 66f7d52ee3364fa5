import { ancestor, type Element, elements } from "../xml.ts";
import type { Zip } from "../zip.ts";
import { type ChartDrawing, chartDrawings, inspectChart } from "./drawings.ts";

/**
 * What the linter reads of a chart, as of a tag at a place of its paragraph: the blank in its alt text (an odd chart is of a
 * kind, or at a place, that can't be filled) and those in its titles.
 */
export type ChartTag = {
  readonly kind: "chart" | "odd-chart" | "chart-title";
  readonly name: string;
  /** What Word calls the chart. */
  readonly label: string;
  /** How many letters of the paragraph stand before it. */
  readonly at: number;
};

/** The tags of the charts of a part, by the paragraphs in which they stand. */
export function chartTags(
  template: Zip,
  root: Element,
  isBody: boolean,
): ReadonlyMap<Element, readonly ChartTag[]> {
  const found = new Map<Element, ChartTag[]>();
  for (const drawing of chartDrawings(root)) {
    const paragraph = ancestor(drawing.element, "p");
    if (!paragraph) continue;
    const tags = found.get(paragraph) ?? [];
    found.set(paragraph, [...tags, ...tagsOf(template, drawing, paragraph, isBody)]);
  }
  return found;
}

function tagsOf(template: Zip, drawing: ChartDrawing, paragraph: Element, isBody: boolean): ChartTag[] {
  const { canBeFilled, blanks } = inspectChart(template, drawing);
  const common = { label: drawing.label, at: lengthBefore(paragraph, drawing.element) };
  return [
    { kind: isBody && canBeFilled ? "chart" : "odd-chart", name: drawing.name, ...common },
    ...blanks.map((name): ChartTag => ({ kind: "chart-title", name, ...common })),
  ];
}

// As `compareDocumentPosition` says it.
const FOLLOWING = 4;

function lengthBefore(paragraph: Element, element: Element): number {
  return elements(paragraph, "t")
    .filter((text) => (text.compareDocumentPosition(element) & FOLLOWING) !== 0)
    .reduce((sum, text) => sum + (text.textContent?.length ?? 0), 0);
}
