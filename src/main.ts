import type { CheckOptions } from "./commands/check.ts";
import type { NewOptions } from "./commands/new.ts";
import type { ReportOptions } from "./commands/report.ts";
import type { CiOptions } from "./commands/shared/ci-files.ts";
import type { FolderOptions } from "./commands/shared/folder.ts";
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
  const done: Done = (result) => {
    code = result;
  };
  addCheck(program, world, done);
  addReport(program, world, done);
  addMakers(program, world, done);
  addExplain(program, world, done);
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

const { commands, options, arguments: args } = help;
const PHASE = ["--giai-doan, --phase <số>", options.phase] as const;
const UNIT = ["--don-vi, --unit <id>", options.unit] as const;

// Each command is loaded when it is called for: `check` should not wait for Word.
function addCheck(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("check").alias("kiem-tra").description(commands.check), "[đường_dẫn...]")
    .argument("[đường_dẫn...]", args.paths)
    .option(...PHASE)
    .option(...UNIT)
    .option("--thay-doi, --changed [bản]", options.changed)
    .option("--nghiem-ngat, --strict", options.strict)
    .option("--dang, --format <dạng>", options.format)
    .option("--ngan, --short", options.short)
    .option("--json", options.json)
    .option("--theo-doi, --watch", options.watch)
    .option("--sua, --fix", options.fix)
    .option("--dong-y, --yes", options.yes)
    .action(async (paths: string[], given: Omit<CheckOptions, "paths">) => {
      done(await (await import("./commands/check.ts")).check({ ...given, paths }, world));
    });
}

function addExplain(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("explain").alias("giai-thich").description(commands.explain), "<mã>")
    .argument("<mã>", args.code)
    .action(async (code: string) => {
      done((await import("./commands/explain.ts")).explain(code, world));
    });
}

function addReport(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("report").alias("bao-cao").description(commands.report))
    .option(...PHASE)
    .option("--ra, --out <tệp>", options.out)
    .option("--mau, --template <tệp>", options.template)
    .action(async (given: ReportOptions) => {
      done(await (await import("./commands/report.ts")).report(given, world));
    });
}

/** The commands that write into a data folder. */
function addMakers(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("new").alias("tao").description(commands.new))
    .option(...PHASE)
    .option(...UNIT)
    .option("--tat-ca, --all", options.all)
    .action(async (given: NewOptions) => {
      done((await import("./commands/new.ts")).newRecords(given, world));
    });

  withEverywhere(program.command("init").alias("khoi-tao").description(commands.init), "[thư_mục]")
    .argument("[thư_mục]", args.dir)
    .option("--ci <nền_tảng>", options.ci)
    .option("--hook", options.hook)
    .action(async (dir: string | undefined, given: CiOptions) => {
      done((await import("./commands/init.ts")).init(dir, given, world));
    });

  withEverywhere(program.command("schema").alias("luoc-do").description(commands.schema)).action(
    async (given: FolderOptions) => {
      done((await import("./commands/schema.ts")).schema(given, world));
    },
  );
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
