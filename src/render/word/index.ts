import type * as z from "zod";
import { CannotRun } from "../../model/cannot-run.ts";
import { catalogueOf } from "../../model/catalogue.ts";
import { type PhaseReport, phaseReportSchema } from "../../model/report.ts";
import { templateWords } from "../../words/template.ts";
import { placeBlocks } from "./blocks.ts";
import { fillBlanks, TABLE, TEMPLATE } from "./fill.ts";
import { finalise, type Properties, renumber } from "./finalise.ts";
import { lintTemplate, type TemplateFault } from "./lint.ts";
import { tableData } from "./table.ts";
import { prepareValues } from "./values.ts";
import { parseXml, writeXml } from "./xml.ts";
import { copyZip, openZip, readPart } from "./zip.ts";

const BODY = "word/document.xml";

/** The Word file of the report of a phase. See `renderWord`. */
export function renderReport(
  template: Uint8Array,
  report: PhaseReport,
  properties: Properties,
): Promise<Uint8Array> {
  return renderWord(template, phaseReportSchema, report, properties);
}

/**
 * A Word file from a template: equal input, equal bytes.
 * @param template the bytes of a `.docx` with blanks.
 * @param schema of the value; its keys are the blanks that the template may have.
 * @throws CannotRun where the template has faults, all of them told.
 */
export async function renderWord<S extends z.ZodObject>(
  template: Uint8Array,
  schema: S,
  value: z.output<S>,
  properties: Properties,
): Promise<Uint8Array> {
  const zip = openZip(template);
  const faults = lintTemplate(zip, catalogueOf(schema));
  if (faults.length > 0) throw new CannotRun(templateWords.faulty(faults.map(tellFault)));
  const { data, blocks } = prepareValues(value);
  const filled = fillBlanks(zip, data, TEMPLATE);
  // The one time that the body is a tree: before the rows are in, so that it stays small.
  const body = parseXml(readPart(filled, BODY) ?? "");
  await placeBlocks(body, filled, blocks);
  renumber(body);
  filled.file(BODY, writeXml(body));
  return finalise(fillBlanks(copyZip(filled), tableData(blocks), TABLE), properties);
}

/** A fault in one line: the place as seen in Word, and what is wrong there. */
function tellFault({ code, place, tag, suggestion }: TemplateFault): string {
  const where = [
    templateWords.parts[place.part],
    ...(place.heading === undefined ? [] : [templateWords.heading(place.heading)]),
    place.table
      ? templateWords.table(place.table.number, place.table.row, place.table.cell)
      : templateWords.paragraph(place.words),
  ];
  return `${where.join(", ")}: ${templateWords.faults[code](tag, suggestion)}`;
}
