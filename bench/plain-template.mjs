// A template with the tables of our appendix as plain row loops, for docxtemplater alone.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";

/** How many indicators each theme has in the sample plan. */
const COLUMNS = [2, 2, 5, 2, 6, 3];

/** The same for docx-templates, whose loops take rows of their own. */
export function makeCommandTemplate() {
  const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
  const children = COLUMNS.flatMap((columns) => {
    const blanks = ["INS $r.tt", "INS $r.ten", ...Array.from({ length: columns }, (_, c) => `INS $r.c${c}`)];
    const row = (texts) => new TableRow({ children: texts.map((text) => cell(text && `+++${text}+++`)) });
    const alone = (text) => row([text, ...blanks.slice(1).map(() => "")]);
    const rows = [alone("FOR r IN hang"), row(blanks), alone("END-FOR r")];
    return [new Table({ rows }), new Paragraph("")];
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

export async function makePlainTemplate() {
  const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
  const children = COLUMNS.flatMap((columns) => {
    const blanks = [
      "{{#hang}}{{tt}}",
      "{{ten}}",
      ...Array.from({ length: columns }, (_, index) => `{{c${index}}}`),
    ];
    blanks[blanks.length - 1] += "{{/hang}}";
    return [new Table({ rows: [new TableRow({ children: blanks.map(cell) })] }), new Paragraph("")];
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
