import { relative } from "node:path";
import { fontsIn, toPdf } from "../../edge/office.ts";
import type { World } from "../../edge/world.ts";
import { writeWhole } from "../../edge/write.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { pdfWords } from "../../words/report-command.ts";

// Times New Roman, and what is drawn to its measure: lines and pages break at the same places.
const METRIC = /^(TimesNewRoman|LiberationSerif|Tinos)/;

/**
 * Writes the PDF of a report beside its Word file.
 * @throws CannotRun where there is no LibreOffice here; the Word file is written by then.
 */
export function writePdf(docx: string, bytes: Uint8Array, world: World): void {
  const pdf = toPdf(bytes, world.env);
  if ("fault" in pdf) throw new CannotRun(pdfWords[pdf.fault]);
  const path = `${docx.replace(/\.docx$/i, "")}.pdf`;
  writeWhole(path, pdf.bytes);
  world.screen.out(pdfWords.written(relative(world.cwd, path)));
  const others = fontsIn(pdf.bytes).filter((font) => !METRIC.test(font));
  if (others.length > 0) world.screen.err(pdfWords.otherFont(others));
}
