import { statSync } from "node:fs";
import { resolve } from "node:path";
import { readNamed } from "../../edge/named-file.ts";
import type { World } from "../../edge/world.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { HashedBlock } from "../../model/verified.ts";
import { readReport } from "../../render/word/read-report.ts";
import { reportFileWords as words } from "../../words/report-file.ts";

const MOST_BYTES = 50 * 1024 * 1024;

/** A report that somebody named, with what it says of itself. */
export type GivenReport = { readonly provenance: Provenance; readonly blocks: readonly HashedBlock[] };

/** Reads a report. @throws CannotRun where it is none of ours, or can't be read. */
export function reportAt(file: string, { cwd }: World): GivenReport {
  const read = readReport(bytesOf(resolve(cwd, file), file));
  if ("fault" in read) throw new CannotRun(words[read.fault](file));
  return read;
}

function bytesOf(path: string, typed: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && found.size > MOST_BYTES) throw new CannotRun(words["too-large"](typed));
  const bytes = readNamed(path);
  if (!bytes) throw new CannotRun(words.unreadable(typed));
  return bytes;
}
