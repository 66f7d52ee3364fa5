import { extname, resolve } from "node:path";
import type { World } from "../../edge/world.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { cannotRun } from "../../words/cannot-run.ts";

/**
 * The path of a file that a command writes for people. A name of another kind is a slip that could cost the data.
 * @param ending of the files that the command writes, such as `.docx`.
 * @throws CannotRun where the name ends otherwise.
 */
export function targetOf(typed: string, ending: string, { cwd }: World): string {
  if (extname(typed).toLowerCase() !== ending) throw new CannotRun(cannotRun.otherEnding(typed, ending));
  return resolve(cwd, typed);
}
