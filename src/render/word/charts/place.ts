import type { ChartBlock } from "../../../model/chart.ts";
import { chartIndex } from "../values.ts";
import {
  ancestor,
  type Document,
  type Element,
  makeRun,
  parseXml,
  SPACES,
  textOf,
  writeXml,
} from "../xml.ts";
import { readPart, type Zip } from "../zip.ts";
import { type ChartDrawing, chartDrawings, propertiesOf } from "./drawings.ts";
import { replaceCharts } from "./parts.ts";

const BODY = "word/document.xml";

/**
 * Puts beside each chart of a template the blank of its alt text, as a text: so it takes its value where it stands, in
 * its own turn of a loop.
 */
export function markCharts(template: Zip): void {
  const text = readPart(template, BODY) ?? "";
  if (!text.includes(SPACES.chart)) return;
  const body = parseXml(text);
  for (const { element, name } of chartDrawings(body)) {
    const run = ancestor(element, "r");
    run?.parentNode?.insertBefore(makeRun(body, `{{${name}}}`), run);
  }
  template.file(BODY, writeXml(body));
}

/** Gives every chart its data and its alt text, and takes out those without data. @param body the filled document. */
export async function placeCharts(body: Document, zip: Zip, charts: readonly ChartBlock[]): Promise<void> {
  const placed = chartDrawings(body).flatMap((drawing) => {
    const block = takeValue(drawing, charts);
    if (block && block.nhom.length > 0) {
      propertiesOf(drawing.element)?.setAttribute("descr", block.mo_ta);
      return drawing.chart ? [{ element: drawing.element, chart: drawing.chart, block }] : [];
    }
    drawing.element.parentNode?.removeChild(drawing.element);
    return [];
  });
  await replaceCharts(zip, placed);
}

/** Reads the token beside a chart, and takes it away. */
function takeValue({ element }: ChartDrawing, charts: readonly ChartBlock[]): ChartBlock | undefined {
  const marker = ancestor(element, "r")?.previousSibling as Element | null | undefined;
  const index = marker?.nodeName === "w:r" ? chartIndex(textOf(marker)) : undefined;
  if (!marker || index === undefined) return undefined;
  marker.parentNode?.removeChild(marker);
  return charts[index];
}
