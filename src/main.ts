import { addCommands } from "./command-line.ts";
import { realWorld } from "./edge/real-world.ts";
import type { World } from "./edge/world.ts";
import { CannotRun, type ExitCode } from "./model/cannot-run.ts";
import { badWordsOf, makeProgram, type Program } from "./program.ts";
import { cannotRun } from "./words/cannot-run.ts";

/**
 * Runs one command line.
 * @param argv the words after `thi-dua`.
 * @returns the exit code; every failure has become a sentence on the screen.
 */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram(world);
  addCommands(program, world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return explainFailure(error, program, world);
  }
}

/** Runs this process's command line; only here is the process's exit code set. */
export async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), realWorld());
}

function explainFailure(error: unknown, program: Program, world: World): ExitCode {
  if (error instanceof CannotRun) world.screen.err(`${error.message}\n`);
  else {
    const words = badWordsOf(error, program);
    if (words === "help") return 0;
    const detail = error instanceof Error ? error.message : String(error);
    world.screen.err(`${words ?? cannotRun.unexpected(detail)}\n`);
  }
  return 2;
}
