import { join } from "node:path";
import type * as z from "zod";
import { readGuarded } from "../../edge/disk.ts";
import { findData } from "../../edge/find-data.ts";
import type { World } from "../../edge/world.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { committeeSchema } from "../../model/committee.ts";
import { type IsoDate, readDate } from "../../model/date.ts";
import type { Facts, RecordFile } from "../../model/facts.ts";
import { type Sourced, wholeFile } from "../../model/place.ts";
import { planSchema } from "../../model/plan.ts";
import { compareProblems, type Problem, problem } from "../../model/problem.ts";
import { recordSchema } from "../../model/record.ts";
import { unitsSchema } from "../../model/unit.ts";
import { decode, parse } from "../../parse/index.ts";
import { checkFacts } from "../../rules/index.ts";
import { checkText } from "../../rules/text/index.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import { listData } from "./list-data.ts";

export type FolderOptions = { readonly data?: string | undefined; readonly asOf?: string | undefined };

/** A data folder, read and checked. `facts` is absent where the plan or the units can't be read. */
export type Folder = {
  readonly dir: string;
  readonly asOf: IsoDate;
  readonly facts: Facts | undefined;
  readonly records: readonly RecordFile[];
  /** All problems, in their fixed order. */
  readonly problems: readonly Problem[];
  /** The text of every file that has a problem, for showing its lines. */
  readonly sources: ReadonlyMap<string, string>;
};

/**
 * Reads a whole data folder and checks it.
 * @throws CannotRun where there is no data folder, or `asOf` is no date.
 */
export function readFolder(options: FolderOptions, world: World): Folder {
  const asOf = dayOf(options.asOf, world.today);
  const dir = findData(world.cwd, options.data);
  if (dir === undefined) throw new CannotRun(cannotRun.noData(options.data));
  const listing = listData(dir);
  const reader = new Reader(dir);
  reader.problems.push(...listing.problems);
  const plan = reader.read("ke-hoach.yaml", planSchema);
  const units = listing.hasUnits ? reader.read("don-vi.yaml", unitsSchema) : undefined;
  if (!listing.hasUnits) reader.problems.push(problem("TD009", wholeFile("don-vi.yaml")));
  const committee = listing.committee.flatMap((file) => reader.read(file, committeeSchema) ?? []);
  const records = listing.records.map((one) => ({ ...one, record: reader.read(one.file, recordSchema) }));
  const facts = plan && units && { asOf, plan, units, records, committee };
  const problems = [...reader.problems, ...(facts ? checkFacts(facts) : [])].sort(compareProblems);
  return { dir, asOf, facts, records, problems, sources: reader.sources(problems) };
}

function dayOf(typed: string | undefined, today: IsoDate): IsoDate {
  if (typed === undefined) return today;
  const read = readDate(typed);
  if ("fault" in read) throw new CannotRun(cannotRun.badDay(typed));
  return read.date;
}

/** Reads files one after the other and keeps what was wrong with them. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  read<S extends z.ZodType>(file: string, schema: S): Sourced<z.output<S>> | undefined {
    const text = this.#text(file);
    if ("problem" in text) {
      this.problems.push(text.problem);
      return undefined;
    }
    const source = { file, text: text.text };
    this.problems.push(...checkText(source));
    const read = parse(source, schema);
    if ("value" in read) return read.value;
    this.problems.push(...read.problems);
    return undefined;
  }

  /** The texts are read again rather than kept: few files have problems, and there may be 100,000. */
  sources(problems: readonly Problem[]): Map<string, string> {
    const places = problems.flatMap((one) => [one.place, ...(one.related ?? [])]);
    const files = new Set(places.filter(({ line }) => line > 0).map(({ file }) => file));
    return new Map(
      [...files].flatMap((file) => {
        const text = this.#text(file);
        return "text" in text ? [[file, text.text] as const] : [];
      }),
    );
  }

  #text(file: string): { text: string } | { problem: Problem } {
    const read = readGuarded(join(this.#dir, file), file);
    return "problem" in read ? read : decode(file, read.bytes);
  }
}
