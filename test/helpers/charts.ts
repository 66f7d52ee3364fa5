import { posix } from "node:path";
import PizZip from "pizzip";
import type { ChartBlock } from "../../src/model/chart.ts";
import { chartDrawings, propertiesOf, referenceOf } from "../../src/render/word/charts/drawings.ts";
import { relationsOf } from "../../src/render/word/relations.ts";
import { type Document, type Element, elementsOf, parseXml, writeXml } from "../../src/render/word/xml.ts";
import { openZip, packZip, readPart } from "../../src/render/word/zip.ts";

const BODY = "word/document.xml";

/** A chart of two bars, with something of its own changed. */
export function aChart(changes: Partial<ChartBlock> = {}): ChartBlock {
  return {
    tieu_de: "Tiêu đề",
    don_vi_tinh: "cuộc",
    nhom: ["Một", "Hai"],
    day: [{ ten: "Số liệu", so: [1, 2.5] }],
    mo_ta: "Biểu đồ: Một 1; Hai 2,5.",
    ...changes,
  };
}

/** A chart as it stands in a Word file. */
export type ShownChart = {
  /** The part that holds it, and the one that holds its workbook. */
  readonly part: string;
  readonly workbook: string;
  readonly description: string | null;
  /** The titles of the chart and its axes. */
  readonly titles: readonly string[];
  /** What Word shows: for each series its name, its categories, its numbers. */
  readonly series: readonly Series[];
  /** What Word shows once the data are edited: the same, read from the sheet. */
  readonly sheet: readonly Series[];
  readonly xml: string;
};
type Series = { readonly ten: string; readonly nhom: readonly string[]; readonly so: readonly number[] };

/** The charts of the body, in the order of the text. */
export function chartsOf(bytes: Uint8Array): ShownChart[] {
  const zip = openZip(bytes);
  const relations = relationsOf(zip, BODY);
  return chartDrawings(parseXml(readPart(zip, BODY) ?? "")).map(({ element, chart }) => {
    const part = relations.find(({ id }) => chart && id === referenceOf(chart))?.target ?? "";
    const workbook = relationsOf(zip, part).find(({ type }) => type.endsWith("/package"))?.target ?? "";
    const xml = readPart(zip, part) ?? "";
    const document = parseXml(xml);
    return {
      part,
      workbook,
      xml,
      description: propertiesOf(element)?.getAttribute("descr") ?? null,
      titles: elementsOf(document, "chart", "title").map((title) => textsIn(title)),
      series: elementsOf(document, "chart", "ser").map(seriesIn),
      sheet: seriesOfSheet(zip.file(workbook)?.asUint8Array() ?? new Uint8Array()),
    };
  });
}

function textsIn(parent: Element): string {
  return elementsOf(parent, "text", "t")
    .map((one) => one.textContent)
    .join("");
}

function seriesIn(series: Element): Series {
  const values = (name: string) =>
    elementsOf(series, "chart", name).flatMap((one) =>
      elementsOf(one, "chart", "v").map((value) => value.textContent ?? ""),
    );
  return { ten: values("tx").join(""), nhom: values("cat"), so: values("val").map(Number) };
}

/** Reads the first sheet of a workbook: names of series on top, categories in the first column. */
function seriesOfSheet(bytes: Uint8Array): Series[] {
  const zip = new PizZip(bytes);
  const tree = (name: string): Document => parseXml(zip.file(posix.join("xl", name))?.asText() ?? "");
  const named = (parent: Document | Element, name: string) => Array.from(parent.getElementsByTagName(name));
  const shared = named(tree("sharedStrings.xml"), "si").map((one) => one.textContent ?? "");
  const sheet = tree("worksheets/sheet1.xml");
  if (named(sheet, "f").length > 0) throw new Error("a formula");
  const cells = new Map(
    named(sheet, "c").map((cell) => {
      const value = named(cell, "v")[0]?.textContent ?? "";
      const isText = cell.getAttribute("t") === "s";
      return [cell.getAttribute("r"), isText ? (shared[Number(value)] ?? "") : Number(value)];
    }),
  );
  const rows = named(sheet, "row").length - 1;
  const column = (letter: string) =>
    Array.from({ length: rows }, (_, row) => cells.get(`${letter}${row + 2}`));
  return ["B", "C", "D"]
    .filter((letter) => cells.has(`${letter}1`))
    .map((letter) => ({
      ten: String(cells.get(`${letter}1`)),
      nhom: column("A").map(String),
      so: column(letter).map(Number),
    }));
}

/** The alt texts of the charts of the phase report, in their order: LibreOffice drops them when it saves. */
export function withAltTexts(
  bytes: Uint8Array,
  names: readonly string[] = ["bieu_do_muc_tieu", "bieu_do_giai_doan", "bieu_do_don_vi"],
): Uint8Array {
  const zip = openZip(bytes);
  const body = parseXml(readPart(zip, BODY) ?? "");
  chartDrawings(body).forEach(({ element }, index) => {
    propertiesOf(element)?.setAttribute("descr", `{{${names[index]}}}`);
  });
  zip.file(BODY, writeXml(body));
  return packZip(zip);
}
