import { filesOnDisk } from "../../edge/data-files.ts";
import { type AwardFile, awardFileSchema } from "../../model/award-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { Folder } from "./folder.ts";
import { Reader, readText } from "./reader.ts";

/** The file of a period as it lies on the disk. */
export type PeriodFile = {
  /** Its name in the data folder. */
  readonly file: string;
  readonly value: AwardFile | undefined;
  /** As it was typed, without a byte order mark; `undefined` where there is no file. */
  readonly text: string | undefined;
  /** What stands in the way of reading it. */
  readonly errors: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
};

/**
 * Reads the file of a period from the disk, whatever day the records are of: what people answered and what was put to the vote
 * holds, whether it is in a commit yet or not.
 */
export function readPeriodFile({ dir, sources }: Folder, file: string): PeriodFile {
  const disk = filesOnDisk(dir);
  const [folder = "", name = ""] = file.split("/");
  if (!disk.list(folder)?.some((entry) => entry.name === name))
    return { file, value: undefined, text: undefined, errors: [], sources };
  const reader = new Reader(disk);
  const value = reader.read(file, awardFileSchema)?.value;
  const read = readText(disk, file);
  const errors = value ? [] : reader.problems.filter(({ severity }) => severity === "error");
  return {
    file,
    value,
    text: "text" in read ? read.text : undefined,
    errors,
    sources: new Map([...sources, ...reader.sources(errors)]),
  };
}
