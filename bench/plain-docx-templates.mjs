// docx-templates alone, without its sandbox: the same rows into tables of its own kind.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { plainRows } from "./plain-rows.mjs";

const { createReport } = createRequire(import.meta.url)("docx-templates");
const [, , template, units, out] = process.argv;
const data = { hang: plainRows(Number(units)) };
writeFileSync(
  out,
  await createReport({ template: readFileSync(template), data, noSandbox: true, cmdDelimiter: "+++" }),
);
