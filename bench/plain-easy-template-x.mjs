// easy-template-x alone: the same rows into the same plain tables.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { plainRows } from "./plain-rows.mjs";

const { TemplateHandler } = createRequire(import.meta.url)("easy-template-x");
const [, , template, units, out] = process.argv;
const handler = new TemplateHandler({ delimiters: { tagStart: "{{", tagEnd: "}}" } });
writeFileSync(out, await handler.process(readFileSync(template), { hang: plainRows(Number(units)) }));
