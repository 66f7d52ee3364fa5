// Writes docs/loi/: one page for each code, from its words and its folder in the gallery. A test finds stale ones.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf } from "../src/model/catalogue.ts";
import type { ProblemCode } from "../src/model/problem.ts";
import { TEMPLATES } from "../src/model/templates.ts";
import { explainIndex, explainPage } from "../src/words/explain.ts";
import { layoutPage } from "../src/words/layout.ts";
import { templateFaultsPage } from "../src/words/template.ts";
import { cataloguePage } from "../src/words/template-command.ts";
import { galleryFolders } from "../test/helpers/gallery.ts";

/** The pages of `docs/loi/` by file name. */
export function makePages(): Map<string, string> {
  const folders = galleryFolders();
  const pages = folders.map(({ code, folder }): [string, string] => [
    `${code}.md`,
    explainPage(code as ProblemCode, readFileSync(join(folder, "expected.txt"), "utf8")),
  ]);
  return new Map([...pages, ["README.md", explainIndex(folders.map(({ code }) => code as ProblemCode))]]);
}

/** `templates/README.md`: every blank of every template. */
export function makeCatalogue(): string {
  return cataloguePage(
    Object.fromEntries(Object.entries(TEMPLATES).map(([name, schema]) => [name, catalogueOf(schema)])),
  );
}

if (process.argv[1]?.endsWith("make-docs.mts")) {
  writeFileSync(join(import.meta.dirname, "..", "templates", "README.md"), makeCatalogue());
  writeFileSync(join(import.meta.dirname, "..", "docs", "loi-mau.md"), templateFaultsPage());
  writeFileSync(join(import.meta.dirname, "..", "docs", "the-thuc.md"), layoutPage());
  const folder = join(import.meta.dirname, "..", "docs", "loi");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of makePages()) writeFileSync(join(folder, name), text);
}
