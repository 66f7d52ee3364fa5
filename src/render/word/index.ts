import type * as z from "zod";
import { CannotRun } from "../../model/cannot-run.ts";
import { catalogueOf } from "../../model/catalogue.ts";
import { type PhaseReport, phaseReportSchema } from "../../model/report.ts";
import { templateFault, templateWords } from "../../words/template.ts";
import { numberAppendices } from "./appendices.ts";
import { placeBlocks } from "./blocks.ts";
import { applyBold } from "./bold.ts";
import { markCharts, placeCharts } from "./charts/place.ts";
import { fillBlanks } from "./fill.ts";
import { finalise, type Properties, renumber } from "./finalise.ts";
import { addLastLine } from "./last-line.ts";
import { keepLastRows } from "./last-row.ts";
import { errorsIn, lintTemplate } from "./lint/index.ts";
import { fillRows } from "./rows.ts";
import { prepareValues } from "./values.ts";
import { parseXml, writeXml } from "./xml.ts";
import { readPart } from "./zip.ts";

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
  const { zip, faults } = lintTemplate(template, catalogueOf(schema));
  const errors = errorsIn(faults);
  if (errors.length > 0 || !zip) throw new CannotRun(templateWords.faulty(errors.map(templateFault)));
  const { data, blocks, charts } = prepareValues(value);
  markCharts(zip);
  const filled = fillBlanks(zip, data);
  // A tree before the rows are in, so that it stays small.
  const body = parseXml(readPart(filled, BODY) ?? "");
  keepLastRows(body);
  const rows = await placeBlocks(body, filled, blocks);
  await placeCharts(body, filled, charts);
  renumber(body);
  if (value.theo_hd05 === true) numberAppendices(body);
  applyBold(body);
  if (properties.lastLine !== undefined) addLastLine(body, properties.lastLine);
  filled.file(BODY, fillRows(writeXml(body), rows));
  return finalise(filled, properties);
}
