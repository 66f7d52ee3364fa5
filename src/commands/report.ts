import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { composePhaseReport } from "../compose/index.ts";
import { packageFolder, packageVersion } from "../edge/package-files.ts";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import type { IsoDate } from "../model/date.ts";
import { type Facts, readable } from "../model/facts.ts";
import { type Phase, phaseOf } from "../model/plan.ts";
import { isFinal } from "../model/record.ts";
import { renderProblems } from "../render/text/index.ts";
import { renderReport } from "../render/word/index.ts";
import { tallyPhase } from "../tally/index.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { reportRefused, reportWritten } from "../words/report-command.ts";
import { type Folder, type FolderOptions, readFolder } from "./shared/folder.ts";
import { phaseNumber } from "./shared/phase.ts";

export type ReportOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly out?: string | undefined;
  readonly template?: string | undefined;
};

/** `thi-dua report`: the Word report of a phase. Refuses (1) while the ground or the phase's records have errors. */
export function report(options: ReportOptions, world: World): ExitCode {
  const folder = readFolder(options, world);
  const errors = errorsFor(options.phase, folder);
  if (!folder.facts || errors.length > 0) {
    const { color, width } = world.screen;
    world.screen.out(renderProblems(errors, folder.sources, { color, width }));
    world.screen.err(`${folder.facts ? reportRefused(errors.length) : cannotRun.brokenGround}\n`);
    return 1;
  }
  const { facts } = folder;
  const phase = phaseOf(facts.plan.value, phaseNumber(options.phase, folder));
  if (!phase) throw new CannotRun(cannotRun.noPhase);
  const out = resolve(world.cwd, options.out ?? `bao-cao-giai-doan-${phase.so}.docx`);
  const made = makeReport(facts, phase, options, world);
  writeWhole(out, made.bytes);
  world.screen.out(reportWritten({ ...made.reporting, file: relative(world.cwd, out) || out }));
  return 0;
}

/** What stands in the way of this report: errors of the plan, the units, the committee's words, the phase's records. */
function errorsFor(typed: string | undefined, folder: Folder) {
  if (folder.facts) phaseNumber(typed, folder);
  const other = new Set(folder.records.filter(({ phase }) => String(phase) !== typed).map(({ file }) => file));
  return folder.problems.filter(({ severity, place }) => severity === "error" && !other.has(place.file));
}
