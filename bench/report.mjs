// The report of 12, 120 and 1,200 units, against docxtemplater alone that fills the same rows into plain tables.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./make-folder.mjs";
import { makeCommandTemplate, makePlainTemplate } from "./plain-template.mjs";
import { peers, race, tell, thiDua } from "./shared.mjs";

const here = (name) => join(import.meta.dirname, name);

export async function benchReport() {
  peers();
  const per = [];
  for (const units of [12, 120, 1_200]) {
    const folder = mkdtempSync(join(tmpdir(), "thi-dua-bench-"));
    try {
      const data = join(folder, "data");
      makeFolder(data, units, 1, 1500);
      const template = join(folder, "plain.docx");
      const commands = join(folder, "commands.docx");
      writeFileSync(template, await makePlainTemplate());
      writeFileSync(commands, await makeCommandTemplate());
      const given = ["--data", data, "--as-of", "31/01/2001"];
      const times = race(
        {
          node: ["-e", "0"],
          report: [thiDua, "report", "--phase", "1", ...given, "--out", join(folder, "r.docx")],
          check: [thiDua, "check", ...given],
          plain: [here("plain-docxtemplater.mjs"), template, String(units), join(folder, "p.docx")],
          easy: [here("plain-easy-template-x.mjs"), template, String(units), join(folder, "e.docx")],
          commands: [here("plain-docx-templates.mjs"), commands, String(units), join(folder, "c.docx")],
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
      tell(
        `báo cáo ${title} đơn vị, cả lệnh, so với easy-template-x cùng số dòng`,
        times.report / times.easy,
      );
      tell(
        `báo cáo ${title} đơn vị, cả lệnh, so với docx-templates cùng số dòng`,
        times.report / times.commands,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [, hundred, thousand] = per;
  tell("phần Word: 1.200 đơn vị so với 120 đơn vị (số dòng: 10 ×)", thousand.seconds / hundred.seconds, 10);
}
