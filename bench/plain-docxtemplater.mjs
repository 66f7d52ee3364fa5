// docxtemplater alone: rows of numbers into plain tables, as many as the appendix of a report has.
import { readFileSync, writeFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [, , template, units, out] = process.argv;
const document = new Docxtemplater(new PizZip(readFileSync(template)), {
  delimiters: { start: "{{", end: "}}" },
  paragraphLoop: true,
});
const hang = Array.from({ length: Number(units) }, (_, index) => ({
  tt: index + 1,
  ten: `Chi bộ số ${index}`,
  ...Object.fromEntries(Array.from({ length: 6 }, (_unused, column) => [`c${column}`, index * column])),
}));
document.render({ hang });
writeFileSync(out, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
