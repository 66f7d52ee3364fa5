// The report of 12, 120 and 1,200 units, against docxtemplater alone that fills the same rows into plain tables.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./make-folder.mjs";
import { makePlainTemplate } from "./plain-template.mjs";
import { race, tell, thiDua } from "./shared.mjs";

export async function benchReport() {
  const per = [];
  for (const units of [12, 120, 1_200]) {
    const folder = mkdtempSync(join(tmpdir(), "thi-dua-bench-"));
    try {
      const data = join(folder, "data");
      makeFolder(data, units, 1, 1500);
      const template = join(folder, "plain.docx");
      writeFileSync(template, await makePlainTemplate());
      const given = ["--data", data, "--as-of", "31/01/2001"];
      const times = race(
        {
          node: ["-e", "0"],
          report: [thiDua, "report", "--phase", "1", ...given, "--out", join(folder, "r.docx")],
          check: [thiDua, "check", ...given],
          plain: [
            join(import.meta.dirname, "plain-docxtemplater.mjs"),
            template,
            String(units),
            join(folder, "p.docx"),
          ],
        },
        units > 1_000 ? 5 : 9,
      );
      const word = times.report - times.check;
      per.push({ units, seconds: word });
      const title = units.toLocaleString("vi-VN");
      tell(
        `báo cáo ${title} đơn vị, phần Word, so với docxtemplater cùng số dòng`,
        word / times.plain,
        units === 1_200 ? 1.5 : undefined,
      );
      tell(`báo cáo ${title} đơn vị, cả lệnh, so với docxtemplater cùng số dòng`, times.report / times.plain);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [, hundred, thousand] = per;
  tell("phần Word: 1.200 đơn vị so với 120 đơn vị (số dòng: 10 ×)", thousand.seconds / hundred.seconds, 10);
}
