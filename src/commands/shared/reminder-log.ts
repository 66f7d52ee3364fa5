import type { ReminderInput } from "../../compose/reminder/input.ts";
import { type DataFiles, filesOnDisk } from "../../edge/data-files.ts";
import { MAX_BYTES } from "../../edge/disk.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { typedDate } from "../../model/date.ts";
import { SCHEMA_FOLDER } from "../../model/editor.ts";
import type { Problem } from "../../model/problem.ts";
import { type Reminder, reminderLogSchema } from "../../model/reminder.ts";
import { appendItems, parse } from "../../parse/index.ts";
import { remindWords, standsWords } from "../../words/remind.ts";
import { modeline } from "../../words/schema.ts";
import type { Folder } from "./folder.ts";
import { Reader, readText } from "./reader.ts";

/** The log of reminders in a data folder. */
export const LOG_FILE = "nhac-viec.yaml";

const BOM = Buffer.from("\ufeff");

/** The log of reminders as it lies on the disk. */
type ReminderLog = {
  readonly reminders: readonly Reminder[];
  /** Its text, as it was typed; `undefined` where there is no log yet. */
  readonly text: string | undefined;
  /** What stops it from being gone by. */
  readonly errors: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
};

/**
 * Reads the log from the disk, whatever day the records are of: a reminder of yesterday that is in no commit yet was sent all
 * the same, and would be lost if the log of an earlier day were written back.
 */
export function readLog({ dir, files, problems, sources }: Folder): ReminderLog {
  const disk = filesOnDisk(dir);
  if (!isThere(disk)) return { reminders: [], text: undefined, errors: [], sources };
  const reader = new Reader(disk);
  const read = reader.read(LOG_FILE, reminderLogSchema);
  const text = textOf(disk);
  // The folder knows more of it than the reader: whether it names units and phases that there are.
  const known = isThere(files) && textOf(files) === text ? problems : reader.problems;
  const errors = known.filter(({ place, severity }) => place.file === LOG_FILE && severity === "error");
  return {
    reminders: read?.value.da_nhac ?? [],
    text,
    errors,
    sources: new Map([...sources, ...reader.sources(errors)]),
  };
}

function isThere(files: DataFiles): boolean {
  return files.list("")?.some(({ name }) => name === LOG_FILE) ?? false;
}

/** With the byte order mark, if it has one. */
function textOf(files: DataFiles): string | undefined {
  const read = readText(files, LOG_FILE);
  const raw = files.read(LOG_FILE);
  if (!("text" in read) || !("bytes" in raw)) return undefined;
  return BOM.equals(raw.bytes.subarray(0, BOM.length)) ? `${BOM}${read.text}` : read.text;
}

/**
 * The text of the log with new reminders at its end; what is there stays as it was typed.
 * @throws CannotRun where the file is not of a form that can be gone on with.
 */
export function logWith(
  { reminders, text = newLog() }: ReminderLog,
  inputs: readonly ReminderInput[],
): string {
  const bare = text.replace(/^\ufeff/, "");
  const longer = appendItems(bare, "da_nhac", inputs.map(itemOf));
  const after = longer === undefined ? undefined : parse({ file: LOG_FILE, text: longer }, reminderLogSchema);
  const isFull = after && "problems" in after && after.problems.some(({ code }) => code === "TD107");
  if (isFull || Buffer.byteLength(longer ?? "") > MAX_BYTES) throw new CannotRun(remindWords.fullLog);
  const count = after && "value" in after ? after.value.value.da_nhac.length : undefined;
  if (count !== reminders.length + inputs.length) throw new CannotRun(remindWords.oddLog);
  return text.slice(0, text.length - bare.length) + longer;
}

function newLog(): string {
  return `${modeline(`${SCHEMA_FOLDER}/nhac-viec.json`)}\n${remindWords.logHead}\nda_nhac:\n`;
}

function itemOf({ planned: { status, lan }, date }: ReminderInput): string {
  const why = JSON.stringify(standsWords(status));
  return `{ don_vi: ${status.unit.id}, giai_doan: ${status.phase}, ngay: ${typedDate(date)}, lan: ${lan}, vi: ${why} }`;
}
