import { type DataFiles, filesOnDisk } from "../../edge/data-files.ts";
import { findData } from "../../edge/find-data.ts";
import type { World } from "../../edge/world.ts";
import { awardFileSchema } from "../../model/award-file.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { campaignWordsSchema, committeeSchema } from "../../model/committee.ts";
import { type IsoDate, readDate } from "../../model/date.ts";
import type { Facts, RecordFile } from "../../model/facts.ts";
import { wholeFile } from "../../model/place.ts";
import { planSchema } from "../../model/plan.ts";
import { compareProblems, type Problem, problem } from "../../model/problem.ts";
import { reminderLogSchema } from "../../model/reminder.ts";
import { unitsSchema } from "../../model/unit.ts";
import { checkFolder, checkRecords } from "../../rules/index.ts";
import { passOver } from "../../rules/pass-over.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import { listData } from "./list-data.ts";
import { type Memory, Reader } from "./reader.ts";
import { staleSchemas } from "./schema-mark.ts";

export type FolderOptions = { readonly data?: string | undefined; readonly asOf?: string | undefined };

/** A data folder, read and checked. `facts` is absent where the plan or the units can't be read. */
export type Folder = {
  readonly dir: string;
  readonly files: DataFiles;
  readonly asOf: IsoDate;
  readonly facts: Facts | undefined;
  /** Every record file; the records that are not asked for whole bear their figures only (`figuresOf`). */
  readonly records: readonly RecordFile[];
  /** All problems, in their fixed order. */
  readonly problems: readonly Problem[];
  /** How many more there are that a comment passes over. */
  readonly passedOver: number;
  /** The text of every file that has a problem, for showing its lines. */
  readonly sources: ReadonlyMap<string, string>;
};

type Reading = {
  readonly whole?: ((phase: number) => boolean) | undefined;
  readonly files?: DataFiles | undefined;
  readonly edited?: ReadonlyMap<string, string>;
  readonly memory?: FolderMemory;
};

/** What is known of a folder from reading it before: it holds for the plan, the units and the day that it was read by. */
export type FolderMemory = { ground: string; readonly records: Memory };

/**
 * Reads a whole data folder and checks it. Records are read one after the other and only their figures are kept, so
 * that a folder of any size fits.
 * @param more.whole of which phases whole records are kept; of none where not given.
 * @param more.files the files, where not those on the disk.
 * @param more.edited texts that stand in place of what the disk holds, by the name of the file.
 * @param more.memory what was read before, and what is read now for the next time.
 * @throws CannotRun where there is no data folder, or `asOf` is no date.
 */
export function readFolder(options: FolderOptions, world: World, more: Reading = {}): Folder {
  const asOf = dayOf(options.asOf, world.today);
  const dir = findData(world.cwd, options.data);
  if (dir === undefined) throw new CannotRun(cannotRun.noData(options.data));
  const files = more.files ?? filesOnDisk(dir);
  const listing = listData(files);
  const reader = new Reader(files, { edited: more.edited, memory: memoryOf(more.memory, files, asOf) });
  const plan = reader.read("ke-hoach.yaml", planSchema);
  const units = listing.hasUnits ? reader.read("don-vi.yaml", unitsSchema) : undefined;
  const committee = listing.committee.flatMap((file) => reader.read(file, committeeSchema) ?? []);
  const campaignWords = listing.campaignWords.flatMap((file) => reader.read(file, campaignWordsSchema) ?? []);
  const awards = listing.awards.flatMap((file) => reader.read(file, awardFileSchema) ?? []);
  const reminders = listing.hasReminders ? reader.read("nhac-viec.yaml", reminderLogSchema) : undefined;
  const ground: Facts | undefined = plan &&
    units && { asOf, plan, units, records: [], committee: [], reminders, awards };
  const found: Problem[] = ground ? checkRecords({ ...ground, committee, campaignWords }) : [];
  const records = listing.records.map((one) =>
    reader.readRecord(one, more.whole?.(one.phase) ?? false, (record) =>
      ground ? checkRecords({ ...ground, records: [record] }) : [],
    ),
  );
  const facts = ground && { ...ground, records, committee, campaignWords };
  if (facts) found.push(...checkFolder(facts), ...staleSchemas(files, facts));
  if (!listing.hasUnits) found.push(problem("TD009", wholeFile("don-vi.yaml")));
  const all = passOver([...listing.problems, ...reader.problems, ...found], reader.passOvers, asOf);
  const problems = all.problems.sort(compareProblems);
  const { passedOver } = all;
  return { dir, files, asOf, facts, records, problems, passedOver, sources: reader.sources(problems) };
}

function memoryOf(memory: FolderMemory | undefined, files: DataFiles, asOf: IsoDate): Memory | undefined {
  if (!memory) return undefined;
  const ground = ["ke-hoach.yaml", "don-vi.yaml"].map((file) => files.stamp(file));
  const now = [asOf, ...ground].join(" ");
  if (memory.ground !== now) memory.records.clear();
  memory.ground = now;
  return memory.records;
}

/**
 * The day that the reader asked for, else today.
 * @throws CannotRun where what was typed is no day.
 */
export function dayOf(typed: string | undefined, today: IsoDate): IsoDate {
  if (typed === undefined) return today;
  const read = readDate(typed);
  if ("fault" in read) throw new CannotRun(cannotRun.badDay(typed));
  return read.date;
}
