// Writes docs/loi/: one page for each code, from its words and its folder in the gallery. A test finds stale ones.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProblemCode } from "../src/model/problem.ts";
import { explainIndex, explainPage } from "../src/words/explain.ts";
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

if (process.argv[1]?.endsWith("make-docs.mts")) {
  const folder = join(import.meta.dirname, "..", "docs", "loi");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of makePages()) writeFileSync(join(folder, name), text);
}
