import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import { composePhaseReport } from "../compose/index.ts";
import { packageVersion } from "../edge/package-files.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import type { ExitCode } from "../model/cannot-run.ts";
import type { IsoDate } from "../model/date.ts";
import { type Facts, readable } from "../model/facts.ts";
import type { Phase } from "../model/plan.ts";
import type { PhaseTally, Reporting } from "../model/tally.ts";
import { renderReport } from "../render/word/index.ts";
import { reportingOf } from "../status/reporting.ts";
import { tallyPhase } from "../tally/index.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { formatDate } from "../words/format.ts";
import { reportRefused, reportWritten } from "../words/report-command.ts";
import { type Folder, type FolderOptions, readFolder } from "./shared/folder.ts";
import { followFolder } from "./shared/follow.ts";
import { issuerOn } from "./shared/issuer.ts";
import { phaseAskedFor } from "./shared/phase.ts";
import { refuse } from "./shared/refuse.ts";
import { readTemplate } from "./shared/template.ts";

export type ReportOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly out?: string | undefined;
  readonly template?: string | undefined;
};

/** `thi-dua report`: the Word report of a phase. Refuses (1) while the ground or the phase's records have errors. */
export async function report(options: ReportOptions, world: World): Promise<ExitCode> {
  const folder = readFolder(options, world, { whole: (phase) => String(phase) === options.phase });
  const { facts } = folder;
  if (!facts)
    return refuse(
      folder,
      errorsOf(folder, () => true),
      cannotRun.brokenGround,
      world,
    );
  const phase = phaseAskedFor(options.phase, facts);
  const others = new Set(
    folder.records.filter((record) => record.phase !== phase.so).map(({ file }) => file),
  );
  const errors = errorsOf(folder, (file) => !others.has(file));
  if (errors.length > 0) return refuse(folder, errors, reportRefused(errors.length), world);
  const { bytes, tally, date } = await makeReport(folder, facts, phase, options, world);
  const out = resolve(world.cwd, options.out ?? `bao-cao-giai-doan-${phase.so}.docx`);
  writeWhole(out, bytes);
  world.screen.out(reportWritten(summaryOf(tally, date, relative(world.cwd, out))));
  return 0;
}

function errorsOf(folder: Folder, concerns: (file: string) => boolean): Folder["problems"] {
  return folder.problems.filter(({ severity, place }) => severity === "error" && concerns(place.file));
}

async function makeReport(folder: Folder, facts: Facts, phase: Phase, options: ReportOptions, world: World) {
  const plan = facts.plan.value;
  const committee = facts.committee.map(({ value }) => value).find(({ giai_doan }) => giai_doan === phase.so);
  const date = options.asOf === undefined ? (committee?.ngay_bao_cao ?? facts.asOf) : facts.asOf;
  const records = readable(facts).map(({ value }) => value);
  const tally = tallyPhase(plan, facts.units.value, records, phase, reportingIn(folder, facts, phase));
  const composed = composePhaseReport({ plan, tally, committee, date, issuer: issuerOn(plan, date) });
  const template = readTemplate("bao-cao-giai-doan", options.template, world);
  const bytes = await renderReport(template, composed, {
    title: composed.trich_yeu,
    date,
    custom: {
      "thi-dua": packageVersion(),
      "as-of": date,
      "plan-sha256": hashOf(JSON.stringify(plan)),
      "units-sha256": hashOf(JSON.stringify(facts.units.value)),
      "records-sha256": hashOf(JSON.stringify(tally.counted.map(({ record }) => record))),
      "template-sha256": hashOf(template),
    },
  });
  return { bytes, tally, date };
}

/** Who has reported: only the records of the phase itself are asked when they came. */
function reportingIn(folder: Folder, facts: Facts, phase: Phase): Reporting {
  const ofPhase = { ...facts, records: facts.records.filter((one) => one.phase === phase.so) };
  const status = followFolder(folder, ofPhase).phases.find((one) => one.phase === phase);
  return reportingOf(facts.units.value, status ?? { phase, units: [] });
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function summaryOf({ phase, reporting }: PhaseTally, date: IsoDate, file: string) {
  return {
    file,
    phase: phase.ten.toLocaleLowerCase("vi"),
    received: reporting.received.length,
    due: reporting.due.length,
    absent: reporting.absent.map(({ ten }) => ten),
    drafts: reporting.drafts.map(({ ten }) => ten),
    day: formatDate(date),
  };
}
