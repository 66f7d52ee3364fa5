import { readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { packageFolder } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { writeWhole } from "../../edge/write.ts";
import { renderTracePage } from "../../render/html/trace.ts";
import { traceCommandWords as words } from "../../words/trace.ts";
import type { MadeReport, PhaseGround } from "./phase-report.ts";
import { figuresIn } from "./traced.ts";

/** Writes the page that says of each figure of a report where it comes from. @param docx the report beside it. */
export function writeTracePage(
  page: string,
  docx: string,
  ground: PhaseGround,
  { tally, date }: MadeReport,
  world: World,
): void {
  const path = resolve(world.cwd, page);
  const css = readFileSync(join(packageFolder(), "templates", "theo-doi", "trang.css"), "utf8");
  const title = words.title(basename(docx), ground.phase.so, date);
  writeWhole(path, Buffer.from(renderTracePage(title, figuresIn(ground, tally), css)));
  world.screen.out(words.written(relative(world.cwd, path)));
}
