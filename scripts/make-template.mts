/*
 * Makes the first version of every template in templates/. From then on the files belong to the office and are edited in
 * Word.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, Packer } from "docx";
import { countMinutes, meetingMinutes } from "./templates/award-minutes.mts";
import { awardList, decision, merits, proposal } from "./templates/awards.mts";
import { largeBallot, smallBallot } from "./templates/ballot.mts";
import { finalReport, interimReport } from "./templates/campaign-report.mts";
import { finish } from "./templates/finish.mts";
import { nominationList } from "./templates/nomination-list.mts";
import { phaseReport } from "./templates/phase-report.mts";
import { reminderLetter, reminderList } from "./templates/reminders.mts";

const TEMPLATES: Readonly<Record<string, Document>> = {
  "bao-cao-giai-doan": phaseReport,
  "bao-cao-so-ket": interimReport,
  "bao-cao-tong-ket": finalReport,
  "cong-van-don-doc": reminderLetter,
  "danh-sach-don-doc": reminderList,
  "bien-ban-hop-xet": meetingMinutes,
  "bien-ban-kiem-phieu": countMinutes,
  "to-trinh-khen-thuong": proposal,
  "danh-sach-khen-thuong": awardList,
  "quyet-dinh-khen-thuong": decision,
  "bao-cao-thanh-tich": merits,
  "danh-sach-de-nghi": nominationList,
  "phieu-binh-xet": smallBallot,
  "phieu-binh-xet-a4": largeBallot,
};

// Those that are named; else all.
const asked = process.argv.slice(2);
for (const [name, document] of Object.entries(TEMPLATES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const path = join(import.meta.dirname, "..", "templates", `${name}.docx`);
  writeFileSync(path, finish(await Packer.toBuffer(document)));
}
