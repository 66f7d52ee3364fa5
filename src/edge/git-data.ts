import { DIRTY } from "../model/provenance.ts";
import { changedFiles, git } from "./git.ts";

/** What reports are made from; not the log of reminders, and not what was made itself. */
const INPUT = /^(ke-hoach\.yaml|don-vi\.yaml|(giai-doan-\d+|dang-uy)\/[^/]+\.yaml|mau\/.+)$/;
const PATHS = ["ke-hoach.yaml", "don-vi.yaml", ":(glob)giai-doan-*/*.yaml", "dang-uy", "mau"];

/**
 * The last commit that changed the data of a folder: later commits of other things leave it as it is, so that the same data
 * give the same report.
 * @returns `dirty` where the data hold changes that are in no commit, `undefined` outside of git.
 */
export function commitOfData(dir: string): string | undefined {
  const changed = changedFiles(dir, undefined);
  if ("fault" in changed) return undefined;
  if (changed.files.some((file) => INPUT.test(file))) return DIRTY;
  const found = git(dir, ["log", "-1", "--format=%H", "--no-show-signature", "HEAD", "--", ...PATHS]);
  return ("out" in found && found.out.trim()) || undefined;
}
