import type { CheckOptions } from "./commands/check.ts";
import type { NewOptions } from "./commands/new.ts";
import type { ReportOptions } from "./commands/report.ts";
import { realWorld } from "./edge/real-world.ts";
import type { World } from "./edge/world.ts";
import { CannotRun, type ExitCode } from "./model/cannot-run.ts";
import { badWordsOf, makeProgram, type Program, withEverywhere } from "./program.ts";
import { cannotRun } from "./words/cannot-run.ts";
import { help } from "./words/help.ts";

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

type Done = (code: ExitCode) => void;

// Each command is loaded when it is called for: `check` should not wait for Word.
function addCommands(program: Program, world: World, done: Done): void {
  const { commands, options, arguments: args } = help;
  const phase = ["--giai-doan, --phase <số>", options.phase] as const;
  const unit = ["--don-vi, --unit <id>", options.unit] as const;

  withEverywhere(program.command("check").alias("kiem-tra").description(commands.check), "[đường_dẫn...]")
    .argument("[đường_dẫn...]", args.paths)
    .option(...phase)
    .option(...unit)
    .option("--nghiem-ngat, --strict", options.strict)
    .option("--dang, --format <dạng>", options.format)
    .option("--ngan, --short", options.short)
    .option("--json", options.json)
    .action(async (paths: string[], given: Omit<CheckOptions, "paths">) => {
      done((await import("./commands/check.ts")).check({ ...given, paths }, world));
    });

  withEverywhere(program.command("report").alias("bao-cao").description(commands.report))
    .option(...phase)
    .option("--ra, --out <tệp>", options.out)
    .option("--mau, --template <tệp>", options.template)
    .action(async (given: ReportOptions) => {
      done(await (await import("./commands/report.ts")).report(given, world));
    });

  withEverywhere(program.command("new").alias("tao").description(commands.new))
    .option(...phase)
    .option(...unit)
    .option("--tat-ca, --all", options.all)
    .action(async (given: NewOptions) => {
      done((await import("./commands/new.ts")).newRecords(given, world));
    });

  withEverywhere(program.command("init").alias("khoi-tao").description(commands.init), "<thư_mục>")
    .argument("<thư_mục>", args.dir)
    .action(async (dir: string) => {
      done((await import("./commands/init.ts")).init(dir, world));
    });

  withEverywhere(program.command("explain").alias("giai-thich").description(commands.explain), "<mã>")
    .argument("<mã>", args.code)
    .action(async (code: string) => {
      done((await import("./commands/explain.ts")).explain(code, world));
    });
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
