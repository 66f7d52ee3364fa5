import { CannotRun } from "../../../model/cannot-run.ts";
import { templateWords } from "../../../words/template.ts";
import { ChartDataPatch, patchDocument } from "../docx.ts";
import { relationsPart } from "../relations.ts";
import { elements, parseXml, writeXml } from "../xml.ts";
import { newZip, openZip, partNames, type Zip } from "../zip.ts";
import { propertiesOf } from "./drawings.ts";
import type { PlacedChart } from "./parts.ts";

const BODY = "word/document.xml";
const EMPTY = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>`;

/** The charts with their data, in a small package that holds nothing else: docx reads all of what it is given. */
export async function newData(zip: Zip, placed: readonly PlacedChart[]): Promise<Zip> {
  const patches = Object.fromEntries(placed.map(({ block }, index) => [nameOf(index), patchOf(block)]));
  try {
    return openZip(await patchDocument({ outputType: "uint8array", data: carrierOf(zip, placed), patches }));
  } catch (error) {
    // The linter has seen the kinds; what is left is two series for a pie, or labels that are read from cells.
    throw new CannotRun(
      templateWords.unfit(
        placed.map(({ block }) => block.tieu_de),
        String(error),
      ),
    );
  }
}

const nameOf = (index: number) => `bieu_do_${index}`;

function patchOf({ nhom, day, mo_ta }: PlacedChart["block"]): ChartDataPatch {
  const series = day.map(({ ten, so }) => ({ name: ten, values: so }));
  return new ChartDataPatch({ categories: nhom, series, description: mo_ta });
}

function carrierOf(zip: Zip, placed: readonly PlacedChart[]): Uint8Array {
  const carrier = newZip();
  const kept = partNames(zip).filter(
    (name) =>
      /^(\[Content_Types\]\.xml$|_rels\/|word\/(charts\/(_rels\/)?bieu-do-|embeddings\/))/.test(name) ||
      name === relationsPart(BODY),
  );
  for (const name of kept) {
    const part = zip.file(name);
    if (part) carrier.file(name, part.asUint8Array());
  }
  carrier.file(BODY, bodyWith(placed));
  return carrier.generate({ type: "uint8array" });
}

/** A body of drawings, each with a name of its own as alt text. */
function bodyWith(placed: readonly PlacedChart[]): string {
  const body = parseXml(EMPTY);
  const [parent] = elements(body, "body");
  placed.forEach(({ element }, index) => {
    const paragraph = body.createElementNS(parent?.namespaceURI ?? "", "w:p");
    const run = body.createElementNS(parent?.namespaceURI ?? "", "w:r");
    const drawing = body.importNode(element, true) as typeof element;
    propertiesOf(drawing)?.setAttribute("descr", `{{${nameOf(index)}}}`);
    run.appendChild(drawing);
    paragraph.appendChild(run);
    parent?.appendChild(paragraph);
  });
  return writeXml(body);
}
