import type { World } from "../../edge/world.ts";
import type { ExitCode } from "../../model/cannot-run.ts";
import type { Problem } from "../../model/problem.ts";
import { renderProblems } from "../../render/text/index.ts";
import type { Folder } from "./folder.ts";

/** Prints what is wrong with the data as `check` does, then says what was not done for it. */
export function refuse(
  { sources }: Folder,
  problems: readonly Problem[],
  sentence: string,
  { screen }: World,
): ExitCode {
  screen.out(renderProblems(problems, sources, { color: screen.color, width: screen.width }));
  screen.err(`${sentence}\n`);
  return 1;
}
