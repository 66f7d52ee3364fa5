import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReportOptions, report } from "../../src/commands/report.ts";
import type { World } from "../../src/edge/world.ts";
import type { CampaignTally } from "../../src/model/campaign.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { ThiDuaRecord } from "../../src/model/record.ts";
import type { Units } from "../../src/model/unit.ts";
import { tallyCampaign } from "../../src/tally/campaign/index.ts";
import type { NameAnswer } from "../../src/tally/index.ts";
import { temporaryFolder } from "./run.ts";
import { tallied } from "./status.ts";

/** The tally over all phases of a plan, or over the first ones, as on a day. */
export function campaignOf(
  plan: Plan,
  units: Units,
  records: readonly ThiDuaRecord[],
  {
    date = "2026-02-01",
    phases = plan.giai_doan.length,
    answers = [],
  }: { readonly date?: IsoDate; readonly phases?: number; readonly answers?: readonly NameAnswer[] } = {},
): CampaignTally {
  const tallies = plan.giai_doan.slice(0, phases).map((phase) => tallied(plan, units, records, phase));
  return tallyCampaign(plan, units, tallies, date, answers);
}

/** Makes the report over several phases of a folder in a folder of its own. */
export async function reportOver(data: string, options: Omit<ReportOptions, "data">, today = "2026-01-20") {
  const cwd = temporaryFolder();
  let out = "";
  let err = "";
  const screen: World["screen"] = {
    width: 80,
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const world: World = { cwd, env: process.env, today: today as IsoDate, screen };
  const code = await report({ data, out: "r.docx", ...options }, world);
  const file = join(cwd, "r.docx");
  return { code, out, err, cwd, file, bytes: existsSync(file) ? readFileSync(file) : new Uint8Array() };
}
