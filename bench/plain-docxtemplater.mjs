// docxtemplater alone: rows of numbers into plain tables, as many as the appendix of a report has.
import { readFileSync, writeFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { plainRows } from "./plain-rows.mjs";

const [, , template, units, out] = process.argv;
const document = new Docxtemplater(new PizZip(readFileSync(template)), {
  delimiters: { start: "{{", end: "}}" },
  paragraphLoop: true,
});
document.render({ hang: plainRows(Number(units)) });
writeFileSync(out, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
