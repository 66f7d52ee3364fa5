import type { ChartBlock } from "../../../model/chart.ts";
import { Package, relationsOf } from "../relations.ts";
import { type Element, elementsOf, SPACES } from "../xml.ts";
import { readPart, repackZip, type Zip } from "../zip.ts";
import { referenceOf } from "./drawings.ts";
import { newData } from "./new-data.ts";
import { dress } from "./words.ts";

/** A chart of the filled body, with its value. */
export type PlacedChart = { readonly element: Element; readonly chart: Element; readonly block: ChartBlock };

const BODY = "word/document.xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The part of the chart that stands at a place of the text, counted from 1. */
const partOf = (number: number) => `word/charts/bieu-do-${number}.xml`;

/**
 * Gives each chart parts of its own, with its data: what a loop copied refers to one and the same chart. Those of the
 * template, with the data that they were drawn with, go.
 */
export async function replaceCharts(zip: Zip, placed: readonly PlacedChart[]): Promise<void> {
  const drawn = relationsOf(zip, BODY).filter(({ type }) => type.endsWith("/chart"));
  if (drawn.length === 0) return;
  const whole = new Package(zip);
  placed.forEach(({ chart }, index) => {
    const source = drawn.find(({ id }) => id === referenceOf(chart));
    if (source) copyChart(whole, source.target, index + 1);
    chart.setAttributeNS(SPACES.reference, "r:id", `rIdBieuDo${index + 1}`);
  });
  if (placed.length > 0) {
    whole.save();
    const filled = await newData(zip, placed);
    placed.forEach((one, index) => {
      takeOver(whole, filled, one, index + 1);
    });
  }
  for (const { target } of drawn) {
    for (const inner of relationsOf(zip, target)) whole.drop(inner.target);
    whole.drop(target, BODY);
  }
  whole.save();
}

/** A chart part with copies of what it refers to; its workbook is still that of the template. */
function copyChart(whole: Package, source: string, number: number): void {
  const part = partOf(number);
  whole.add(part, readPart(whole.zip, source) ?? "", CHART_TYPE);
  whole.relate(BODY, { id: `rIdBieuDo${number}`, type: `${SPACES.reference}/chart`, target: part });
  relationsOf(whole.zip, source).forEach((relation, index) => {
    const copy = `word/charts/bieu-do-${number}-${index + 1}.xml`;
    const isWorkbook = relation.type.endsWith("/package");
    if (!isWorkbook) whole.add(copy, readPart(whole.zip, relation.target) ?? "", relation.target);
    whole.relate(part, { ...relation, target: isWorkbook ? relation.target : copy });
  });
}

/** Takes a chart and its workbook from the package in which they got their data. */
function takeOver(whole: Package, filled: Zip, { element, block }: PlacedChart, number: number): void {
  const part = partOf(number);
  const relation = relationsOf(filled, part).find(({ type }) => type.endsWith("/package"));
  const bytes = relation && filled.file(relation.target)?.asUint8Array();
  if (!relation || !bytes) throw new Error(part);
  const workbook = `word/embeddings/bieu-do-${number}.xlsx`;
  whole.add(workbook, repackZip(bytes), WORKBOOK_TYPE);
  // Its id is made by chance.
  whole.relate(part, { id: "rIdSoLieu", type: relation.type, target: workbook }, "/package");
  whole.zip.file(part, readPart(filled, part) ?? "");
  const chart = whole.tree(part);
  elementsOf(chart, "chart", "externalData")[0]?.setAttributeNS(SPACES.reference, "r:id", "rIdSoLieu");
  dress(chart, element, block);
}
