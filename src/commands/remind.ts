import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { composeReminderList, nameInList, whyLeft } from "../compose/reminder/list.ts";
import type { World } from "../edge/world.ts";
import { makeFolder, writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import { sanitize } from "../render/text/sanitize.ts";
import { listWords, remindWords } from "../words/remind.ts";
import type { FolderOptions } from "./shared/folder.ts";
import { followUp, groundErrors, refuseGround } from "./shared/follow.ts";
import { issuerOn } from "./shared/issuer.ts";
import { phaseAskedFor } from "./shared/phase.ts";
import { refuse } from "./shared/refuse.ts";
import {
  isFree,
  listNameFor,
  makeLetters,
  makeList,
  namesOf,
  refuseToReplace,
} from "./shared/reminder-files.ts";
import { LOG_FILE, logWith, readLog } from "./shared/reminder-log.ts";
import { type Round, roundOf } from "./shared/reminder-round.ts";

export type RemindOptions = FolderOptions & {
  readonly phase?: string | undefined;
  readonly unit?: string | undefined;
  readonly out?: string | undefined;
  /** Writes the letters and the log; without it only tells what would be written. */
  readonly write?: boolean | undefined;
  /** Also those who were reminded in the last days, or are not near their due date. */
  readonly again?: boolean | undefined;
};

/** `thi-dua remind --phase N`: a letter for each unit with something open, and a log, so that none is reminded twice. */
export async function remind(options: RemindOptions, world: World): Promise<ExitCode> {
  const followed = followUp(options, world);
  const { folder } = followed;
  if (!("facts" in followed)) return refuseGround(followed, world);
  const { plan, asOf } = followed.facts;
  const phase = phaseAskedFor(options.phase, followed.facts);
  const issuer = issuerOn(plan.value, asOf);
  const log = readLog(folder);
  const broken = [...groundErrors(folder), ...log.errors];
  if (broken.length > 0)
    return refuse({ ...folder, sources: log.sources }, broken, remindWords.broken, world);
  const { unit, again = false } = options;
  const round = roundOf(followed, log.reminders, { phase, issuer, unit, again });
  tell(round, world);
  if (round.inputs.length === 0) return 0;
  const text = logWith(log, round.inputs);
  const out = resolve(world.cwd, options.out ?? `don-doc-giai-doan-${phase.so}`);
  const shown = sanitize(relative(world.cwd, out) || ".");
  if (isAmongData(folder.dir, out)) throw new CannotRun(remindWords.amongData(shown));
  if (options.write) {
    const files = await write(round, out, { path: join(folder.dir, LOG_FILE), text });
    world.screen.out(remindWords.wrote(files, shown));
  } else world.screen.out(remindWords.would(namesFor(round, out), shown));
  return 0;
}

/** Whether letters there would be strange files to `check`: it passes over no folder of data but that for letters. */
function isAmongData(data: string, out: string): boolean {
  const inside = relative(data, out);
  return !isAbsolute(inside) && !/^(\.|don-doc-giai-doan-\d+(?![^\\/]))/.test(inside);
}

/** Tells whom it is about, and who is left alone. */
function tell({ phase, date, inputs, left, only }: Round, { screen }: World): void {
  const lines = (all: readonly string[]) => all.map((line) => `  ${sanitize(line)}\n`).join("");
  if (inputs.length > 0) {
    const told = inputs.map((one) => remindWords.line(nameInList(one), one.planned));
    screen.out(`${sanitize(remindWords.title(inputs.length, phase, date))}\n${lines(told)}`);
  } else {
    const nobody = only ? remindWords.notOpen(only, phase) : remindWords.nobody(phase);
    screen.out(`${sanitize(left.length > 0 ? remindWords.nobodyNow(phase) : nobody)}\n`);
  }
  if (left.length > 0) screen.out(`${listWords.leftOut}\n${lines(left.map((one) => whyLeft(one, date)))}`);
}

/** The names that would be written, the three of a unit in one line. */
function namesFor({ date, inputs }: Round, out: string): string[] {
  const letters = inputs.map((one) => `${namesOf(one).docx}, .txt, .eml`);
  return [...letters, listNameFor(date, (name) => isFree(join(out, name), undefined))];
}

type LogToWrite = { readonly path: string; readonly text: string };

/**
 * All files are made before the first is written, and the log is written last: what it says was done.
 * @returns how many files there are besides the log.
 */
async function write({ phase, date, inputs, left }: Round, out: string, log: LogToWrite): Promise<number> {
  const data = dirname(log.path);
  const files = await makeLetters(inputs, data);
  const list = await makeList(composeReminderList(phase, date, inputs, left), date, data);
  refuseToReplace(out, files);
  files.set(
    listNameFor(date, (name) => isFree(join(out, name), list)),
    list,
  );
  makeFolder(out);
  for (const [name, bytes] of files) writeWhole(join(out, name), bytes);
  writeWhole(log.path, Buffer.from(log.text));
  return files.size;
}
