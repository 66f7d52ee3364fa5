import type { CalendarOptions } from "./commands/calendar.ts";
import type { RemindOptions } from "./commands/remind.ts";
import type { ReportOptions } from "./commands/report.ts";
import type { AwardOptions } from "./commands/shared/award-options.ts";
import type { TemplateOptions } from "./commands/template.ts";
import type { TraceOptions } from "./commands/trace.ts";
import type { VerifyOptions } from "./commands/verify.ts";
import type { World } from "./edge/world.ts";
import { type Done, PHASE, type Program, UNIT, withEverywhere } from "./program.ts";
import { help } from "./words/help.ts";

/* The commands that make documents, and those that look into them. */

const { commands, options, arguments: args } = help;

export function addReport(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("report").alias("bao-cao").description(commands.report))
    .option(...PHASE)
    .option("--so-ket, --interim", options.interim)
    .option("--tong-ket, --final", options.final)
    .option("--ra, --out <tệp>", options.out)
    .option("--mau, --template <tệp>", options.template)
    .option("--pdf", options.pdf)
    .option("--truy-nguon, --trace <tệp>", options.trace)
    .action(async (given: ReportOptions) => {
      done(await (await import("./commands/report.ts")).report(given, world));
    });
}

export function addRemind(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("remind").alias("nhac").description(commands.remind))
    .option(...PHASE)
    .option(...UNIT)
    .option("--ra, --out <thư_mục>", options.outReminders)
    .option("--ghi, --write", options.write)
    .option("--nhac-lai, --again", options.again)
    .action(async (given: RemindOptions) => {
      done(await (await import("./commands/remind.ts")).remind(given, world));
    });
}

/** The command of commendation, with what it does as its first word. */
export function addAward(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("award").alias("khen-thuong").description(commands.award), "<việc>")
    .argument("<việc>", args.awardAction)
    .option(...PHASE)
    .option("--tong-ket, --final", options.finalAward)
    .option("--json", options.json)
    .option("--csv", options.csv)
    .option("--ra, --out <tệp>", options.outAward)
    .option("--ghi, --write", options.writeAward)
    .option("--kho-giay, --paper <khổ>", options.paper)
    .action(async (action: string, given: AwardOptions) => {
      done(await (await import("./commands/award.ts")).award(action, given, world));
    });
}

/** The commands that write for other programs: calendars. */
export function addCalendar(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("calendar").alias("lich").description(commands.calendar))
    .option("--ra, --out <tệp>", options.outCalendar)
    .action(async (given: CalendarOptions) => {
      done((await import("./commands/calendar.ts")).calendar(given, world));
    });
}

/** The commands that hold a report against the data that it was made from. */
export function addProofs(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("verify").alias("xac-minh").description(commands.verify), "<tệp>")
    .argument("<tệp>", args.report)
    .option("--json", options.json)
    .option("--mau, --template <tệp>", options.template)
    .option("--lay-lai, --take-back", options.takeBack)
    .option("--dong-y, --yes", options.yesTakeBack)
    .action(async (file: string, given: VerifyOptions) => {
      done(await (await import("./commands/verify.ts")).verify(file, given, world));
    });

  withEverywhere(program.command("trace").alias("truy-nguon").description(commands.trace), "<tệp> [số]")
    .argument("<tệp>", args.report)
    .argument("[số]", args.figure)
    .option("--json", options.json)
    .action(async (file: string, figure: string | undefined, given: TraceOptions) => {
      done(await (await import("./commands/trace.ts")).trace(file, figure, given, world));
    });
}

export function addTemplate(program: Program, world: World, done: Done): void {
  withEverywhere(program.command("template").alias("mau").description(commands.template), "<việc> [tên]")
    .argument("<việc>", args.action)
    .argument("[tên]", args.template)
    .option("--ra, --out <tệp>", options.outTemplate)
    .option("--loai, --kind <mẫu>", options.kind)
    .option("--the-thuc, --layout", options.layout)
    .action(async (action: string, name: string | undefined, given: TemplateOptions) => {
      done((await import("./commands/template.ts")).template(action, name, given, world));
    });
}
