import { relative } from "node:path";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { ownSections } from "../model/committee.ts";
import type { IsoDate } from "../model/date.ts";
import { committeeOn } from "../model/facts.ts";
import type { Problem } from "../model/problem.ts";
import { PHASE_REPORT } from "../model/provenance.ts";
import type { PhaseTally } from "../model/tally.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { formatDate } from "../words/format.ts";
import { noReport, oneReport, reportRefused, reportWritten } from "../words/report-command.ts";
import { reportCampaign } from "./report-campaign.ts";
import { type FolderOptions, readFolder } from "./shared/folder.ts";
import { phaseAskedFor } from "./shared/phase.ts";
import { errorsAgainst, makePhaseReport } from "./shared/phase-report.ts";
import { refuse } from "./shared/refuse.ts";
import { targetOf } from "./shared/target.ts";
import { writeTracePage } from "./shared/trace-page.ts";
import { figuresIn } from "./shared/traced.ts";
import { writePdf } from "./shared/write-report.ts";

export type ReportOptions = FolderOptions & {
  readonly phase?: string | undefined;
  /** Instead of a phase: the report over the phases up to now (sơ kết), or over the whole campaign (tổng kết). */
  readonly interim?: boolean | undefined;
  readonly final?: boolean | undefined;
  readonly out?: string | undefined;
  readonly template?: string | undefined;
  /** Also as PDF, beside the Word file. */
  readonly pdf?: boolean | undefined;
  /** Also a page that says of each figure where it comes from. */
  readonly trace?: string | undefined;
};

/** `thi-dua report`: the Word report of a phase, or over several. @throws CannotRun where more than one is asked for. */
export async function report(options: ReportOptions, world: World): Promise<ExitCode> {
  const { phase, interim = false, final = false, trace } = options;
  if (phase === undefined && !interim && !final) throw new CannotRun(noReport);
  if ([phase !== undefined, interim, final].filter(Boolean).length > 1) throw new CannotRun(oneReport);
  // What is no page is refused before anything is written.
  if (trace !== undefined) targetOf(trace, ".html", world);
  if (interim || final) return reportCampaign(interim ? "interim" : "final", options, world);
  return reportPhase(options, world);
}

/** The Word report of a phase. Refuses (1) while the ground or the phase's records have errors. */
async function reportPhase(options: ReportOptions, world: World): Promise<ExitCode> {
  const folder = readFolder(options, world, { whole: (phase) => String(phase) === options.phase });
  const { facts } = folder;
  if (!facts) return refuse(folder, folder.problems.filter(isError), cannotRun.brokenGround, world);
  const phase = phaseAskedFor(options.phase, facts);
  const errors = errorsAgainst({ folder, phase });
  if (errors.length > 0) return refuse(folder, errors, reportRefused(errors.length), world);
  const ground = { folder, facts, phase };
  const { bytes, tally, date } = await makePhaseReport(ground, options, world);
  const out = targetOf(options.out ?? `bao-cao-giai-doan-${phase.so}.docx`, ".docx", world);
  writeWhole(out, bytes);
  const own = ownSections(committeeOn(facts, phase.so));
  world.screen.out(reportWritten({ ...summaryOf(tally, date, relative(world.cwd, out)), own }));
  if (options.pdf) writePdf(out, bytes, world);
  if (options.trace !== undefined) {
    const beside = { docx: out, kind: PHASE_REPORT, phase: phase.so, asOf: date };
    writeTracePage(options.trace, beside, figuresIn(ground, tally, date), world);
  }
  return 0;
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
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
