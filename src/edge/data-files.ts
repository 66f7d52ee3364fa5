import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type Entry, listFolder, readGuarded, stampOf } from "./disk.ts";

/** The files of a data folder, wherever they lie: on the disk, or in a commit. Names are relative to it, with `/`. */
export type DataFiles = {
  /** What lies in a folder of it (`""` is itself); `undefined` where there is no such folder. */
  readonly list: (folder: string) => Entry[] | undefined;
  /** The bytes of a file, or the problem that stands in the way. */
  readonly read: (file: string) => { bytes: Uint8Array } | { problem: Problem };
  /** A word that changes whenever the file does; `undefined` where there is none. */
  readonly stamp: (file: string) => string | undefined;
};

/** A data folder as it lies on the disk. */
export function filesOnDisk(dir: string): DataFiles {
  return {
    list: (folder) => listFolder(join(dir, folder)),
    read: (file) => readGuarded(join(dir, file), file),
    stamp: (file) => stampOf(join(dir, file)),
  };
}
