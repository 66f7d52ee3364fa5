import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { packageFolder } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { writeWhole } from "../../edge/write.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { Figure } from "../../model/trace.ts";
import { renderTracePage } from "../../render/html/trace.ts";
import { reportName } from "../../words/report-file.ts";
import { traceCommandWords as words } from "../../words/trace.ts";
import { targetOf } from "./target.ts";

/** A report as Word file that the page stands beside. */
type Beside = Pick<Provenance, "kind" | "phase" | "asOf"> & { readonly docx: string };

/** Writes the page that says of each figure of a report where it comes from. */
export function writeTracePage(
  page: string,
  { docx, ...report }: Beside,
  figures: readonly Figure[],
  world: World,
): void {
  const path = targetOf(page, ".html", world);
  const css = readFileSync(join(packageFolder(), "templates", "theo-doi", "trang.css"), "utf8");
  const title = words.title(basename(docx), reportName(report), report.asOf);
  writeWhole(path, Buffer.from(renderTracePage(title, figures, css)));
  world.screen.out(words.written(relative(world.cwd, path)));
}
