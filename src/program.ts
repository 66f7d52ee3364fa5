import { Command, CommanderError } from "commander";
import { packageVersion } from "./edge/package-files.ts";
import type { World } from "./edge/world.ts";
import type { ExitCode } from "./model/cannot-run.ts";
import { suggest } from "./model/suggest.ts";
import { badWords, help } from "./words/help.ts";

/* The only door to commander: its program, in Vietnamese, that throws rather than exits. */

export type Program = Command;

/** Is told the exit code of the command that was called. */
export type Done = (code: ExitCode) => void;

/** Options that mean the same to every command that takes them. */
export const PHASE = ["--giai-doan, --phase <số>", help.options.phase] as const;
export const UNIT = ["--don-vi, --unit <id>", help.options.unit] as const;

/** A program without commands yet; help goes to the screen, faults are thrown. */
export function makeProgram({ screen }: World): Program {
  const program = new Command("thi-dua")
    .description(help.program)
    .usage(help.usage)
    .version(packageVersion(), "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand("help [lệnh]", help.commands.help)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => screen.out(text),
      writeErr: () => {},
      getOutHelpWidth: () => screen.width,
    })
    .configureHelp({
      styleTitle: (title) => help.headings[title] ?? title,
      subcommandTerm: (command) => [command.name(), ...command.aliases()].join(", "),
    })
    .addHelpText("after", `\n${help.exitCodes}`);
  program.action(() => program.help());
  return program;
}

/** Adds the options that every command takes. */
export function withEverywhere(command: Command, args = ""): Command {
  return command
    .usage(`[tùy chọn] ${args}`.trim())
    .helpOption("-h, --help", help.help)
    .option("--du-lieu, --data <thư_mục>", help.options.data)
    .option("--ngay, --as-of <ngày>", help.options.asOf)
    .option("--no-color", help.options.noColor);
}

/**
 * The sentence for a command line that commander refused, `help` where it only showed its help, `undefined` for an
 * error of another kind.
 */
export function badWordsOf(error: unknown, program: Program): string | "help" | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  const typed = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return "help";
    case "commander.unknownCommand":
      return badWords.unknownCommand(typed, suggest(typed, commandWords(program)));
    case "commander.excessArguments":
      return program.args[0] && !commandWords(program).includes(program.args[0])
        ? badWords.unknownCommand(program.args[0], suggest(program.args[0], commandWords(program)))
        : badWords.excessArguments;
    case "commander.unknownOption":
      return badWords.unknownOption(typed, suggest(typed, optionWords(program)));
    case "commander.optionMissingArgument":
      return badWords.missingValue(typed);
    case "commander.missingArgument":
      return badWords.missingArgument(typed);
    default:
      return badWords.other;
  }
}

function commandWords(program: Program): string[] {
  return program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
}

function optionWords(program: Program): string[] {
  const called = program.commands.find((command) =>
    [command.name(), ...command.aliases()].includes(program.args[0] ?? ""),
  );
  return (called ?? program).options
    .flatMap(({ long, short }) => [long ?? "", short ?? ""])
    .filter((word) => word.startsWith("--"));
}
