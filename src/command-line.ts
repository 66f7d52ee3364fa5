import type { CheckOptions } from "./commands/check.ts";
import type { NewOptions } from "./commands/new.ts";
import type { CiOptions } from "./commands/shared/ci-files.ts";
import type { FolderOptions } from "./commands/shared/folder.ts";
import type { StatusOptions } from "./commands/status.ts";
import type { WhyOptions } from "./commands/why.ts";
import { addAward, addCalendar, addProofs, addRemind, addReport, addTemplate } from "./document-commands.ts";
import type { World } from "./edge/world.ts";
import { type Done, PHASE, type Program, UNIT, withEverywhere } from "./program.ts";
import { help } from "./words/help.ts";

/**
 * Adds every command to a program, in the order of its help.
 * @param done is told the exit code of the one that was called.
 */
export function addCommands(program: Program, world: World, done: Done): void {
  addCheck(program, world, done);
  addReport(program, world, done);
  addFollowUp(program, world, done);
  addRemind(program, world, done);
  addAward(program, world, done);
  addCalendar(program, world, done);
  addProofs(program, world, done);
  addTemplate(program, world, done);
  addMakers(program, world, done);
  addExplain(program, world, done);
}

const { commands, options, arguments: args } = help;

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

/** The commands that tell who has reported and who has not. */
function addFollowUp(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("status").alias("theo-doi").description(commands.status))
    .option(...PHASE)
    .option("--json", options.json)
    .option("--csv", options.csv)
    .option("--trang, --html <tệp>", options.html)
    .action(async (given: StatusOptions) => {
      done(await (await import("./commands/status.ts")).status(given, world));
    });

  withEverywhere(program.command("why").alias("vi-sao").description(commands.why), "<đơn_vị>")
    .argument("<đơn_vị>", args.unit)
    .option(...PHASE)
    .option("--json", options.json)
    .action(async (unit: string, given: WhyOptions) => {
      done((await import("./commands/why.ts")).why(unit, given, world));
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
