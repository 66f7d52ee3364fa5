import type * as z from "zod";
import type { DataFiles } from "../../edge/data-files.ts";
import type { RecordFile, RecordIdentity } from "../../model/facts.ts";
import type { PassOver } from "../../model/pass-over.ts";
import type { Sourced } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { figuresOf, recordSchema } from "../../model/record.ts";
import { decode, locateLater, parse, readPassOvers } from "../../parse/index.ts";
import { checkText } from "../../rules/text/index.ts";

type Named = RecordIdentity & { readonly file: string };

/** What was read before, by the name of the file: of a file that has not changed since, nothing is read again. */
export type Memory = Map<string, Remembered>;

type Remembered = {
  readonly stamp: string;
  readonly record: RecordFile;
  readonly problems: readonly Problem[];
  readonly passOvers: readonly PassOver[];
};

type Given = {
  readonly edited?: ReadonlyMap<string, string> | undefined;
  readonly memory?: Memory | undefined;
};

/** Reads files one after the other and keeps what was wrong with them. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly passOvers: PassOver[] = [];
  readonly #files: DataFiles;

  readonly #given: Given;

  /** @param given.edited texts that stand in place of what the disk holds, by the name of the file. */
  constructor(files: DataFiles, given: Given = {}) {
    this.#files = files;
    this.#given = given;
  }

  /** Reads one file by its schema; `undefined` where it can't be read. */
  read<S extends z.ZodType>(file: string, schema: S): Sourced<z.output<S>> | undefined {
    const text = this.#text(file);
    if ("problem" in text) {
      this.problems.push(text.problem);
      return undefined;
    }
    const source = { file, text: text.text };
    this.problems.push(...checkText(source));
    const { passOvers, problems } = readPassOvers(source);
    this.passOvers.push(...passOvers);
    this.problems.push(...problems);
    const read = parse(source, schema);
    if ("value" in read) return read.value;
    this.problems.push(...read.problems);
    return undefined;
  }

  /**
   * Reads a record and hands it over whole, with quick places, to `check`; what comes back for keeping is light.
   * @param whole whether its prose is kept too.
   */
  readRecord(one: Named, whole: boolean, check: (record: RecordFile) => Problem[]): RecordFile {
    const { memory } = this.#given;
    const stamp = memory && this.#files.stamp(one.file);
    const known = memory?.get(one.file);
    if (known && known.stamp === stamp) {
      this.problems.push(...known.problems);
      this.passOvers.push(...known.passOvers);
      return known.record;
    }
    const [problems, passOvers] = [this.problems.length, this.passOvers.length];
    const record = this.#readRecord(one, whole, check);
    const found = { problems: this.problems.slice(problems), passOvers: this.passOvers.slice(passOvers) };
    if (stamp !== undefined) memory?.set(one.file, { stamp, record, ...found });
    return record;
  }

  #readRecord(one: Named, whole: boolean, check: (record: RecordFile) => Problem[]): RecordFile {
    const read = this.read(one.file, recordSchema);
    if (!read) return { ...one, record: undefined };
    this.problems.push(...check({ ...one, record: read }));
    const value = whole ? read.value : figuresOf(read.value);
    return { ...one, record: { file: one.file, value, at: this.#locateLater(one.file) } };
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

  #locateLater(file: string): Sourced<unknown>["at"] {
    return locateLater(file, () => {
      const text = this.#text(file);
      return "text" in text ? text.text : undefined;
    });
  }

  #text(file: string): { text: string } | { problem: Problem } {
    const edited = this.#given.edited?.get(file);
    return edited === undefined ? readText(this.#files, file) : { text: edited };
  }
}

/** The text of a file of a data folder, or the problem that stands in the way. */
export function readText(files: DataFiles, file: string): { text: string } | { problem: Problem } {
  const read = files.read(file);
  return "problem" in read ? read : decode(file, read.bytes);
}
