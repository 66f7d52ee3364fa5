import { randomUUID } from "node:crypto";
import { relative, resolve, sep } from "node:path";
import { packageVersion } from "../edge/package-files.ts";
import { watchFolder } from "../edge/watch.ts";
import type { World } from "../edge/world.ts";
import { appendTo } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import type { Problem, Severity } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { type CheckResult, formats, toGithubSummary } from "../render/formats/index.ts";
import { renderDiff } from "../render/text/diff.ts";
import { renderProblems } from "../render/text/index.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { type Checked, checkedSentence, checkSummary } from "../words/check.ts";
import { diffWords } from "../words/fix.ts";
import { watchWords } from "../words/watch.ts";
import { findFixes, writeFixes } from "./shared/fix.ts";
import { type Folder, type FolderMemory, type FolderOptions, readFolder } from "./shared/folder.ts";
import { askedFor, type Narrowing } from "./shared/shown.ts";

export type CheckOptions = FolderOptions &
  Narrowing & {
    /** Warnings count as errors do. */
    readonly strict?: boolean | undefined;
    readonly format?: string | undefined;
    /** One line for each problem. */
    readonly short?: boolean | undefined;
    readonly json?: boolean | undefined;
    /** Mends first what can be mended safely; asks before, unless `yes`. */
    readonly fix?: boolean | undefined;
    readonly yes?: boolean | undefined;
    /** Goes on: checks again whenever a file is saved. */
    readonly watch?: boolean | undefined;
  };

const CLEAR = "\u001b[2J\u001b[H";

/**
 * `thi-dua check`: prints every problem of the data folder; 1 where there is an error. Changes nothing but with `fix`.
 */
export async function check(options: CheckOptions, world: World): Promise<ExitCode> {
  const format = formatOf(options);
  if (options.watch && !["text", "short"].includes(format)) throw new CannotRun(watchWords.forPeople);
  if (options.fix) await fix(options, world);
  if (options.watch) return watch(format, options, world);
  return show(format, options, readFolder(options, world), world);
}

/** Shows what is open now, and again after each change; of the records only those that changed are read again. */
function watch(format: string, options: CheckOptions, world: World): Promise<never> {
  const { screen } = world;
  const memory: FolderMemory = { ground: "", records: new Map() };
  const showNow = () => {
    const folder = readFolder(options, world, { memory });
    if (screen.color) screen.out(CLEAR);
    show(format, options, folder, world);
    screen.out(watchWords.waiting);
    return folder.dir;
  };
  return watchFolder(showNow(), () => {
    try {
      showNow();
    } catch (error) {
      // The plan may be away for a moment while it is saved.
      if (!(error instanceof CannotRun)) throw error;
      screen.err(`${error.message}\n`);
    }
  });
}

function show(format: string, options: CheckOptions, folder: Folder, world: World): ExitCode {
  const problems = folder.problems.filter(askedFor(folder, options, world));
  const counts = countsOf(folder, problems);
  if (format === "text") {
    const { screen } = world;
    const text = renderProblems(problems, folder.sources, { color: screen.color, width: screen.width });
    screen.out(withoutCommands(text, world) + checkSummary(counts));
  } else printFormat(format, { problems, counts, ...circumstances(format, folder, world) }, world);
  return counts.errors > 0 || (options.strict && counts.warnings > 0) ? 1 : 0;
}

async function fix(options: CheckOptions, world: World): Promise<void> {
  const { screen, ask } = world;
  const { dir, fixes } = findFixes(options, world);
  if (fixes.length === 0) return screen.err(diffWords.nothing);
  const diff = renderDiff(fixes, { color: screen.color, width: screen.width });
  screen.err(withoutCommands(diff, world));
  if (!options.yes) {
    if (!ask) return screen.err(diffWords.wouldMend(fixes.length));
    const answer = (await ask(diffWords.ask(fixes.length))).trim().toLowerCase();
    if (!["c", "có", "co", "y"].includes(answer)) return screen.err(diffWords.left);
  }
  writeFixes(dir, fixes);
  screen.err(diffWords.mended(fixes.length));
}

function formatOf({ format, short, json }: CheckOptions): string {
  const asked = format ?? (json ? "json" : short ? "short" : "text");
  const known = ["text", ...Object.keys(formats)];
  if (known.includes(asked)) return asked;
  throw new CannotRun(cannotRun.unknownFormat(asked, known, suggest(asked, known)));
}

function countsOf(folder: Folder, problems: readonly Problem[]): Checked {
  const count = (severity: Severity) => problems.filter((one) => one.severity === severity).length;
  return {
    records: folder.records.length,
    units: new Set(folder.records.map(({ unit }) => unit)).size,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    passedOver: folder.passedOver,
    first: problems[0]?.code,
  };
}

function printFormat(format: string, result: CheckResult, world: World): void {
  const text = formats[format]?.(result) ?? "";
  const sentence = checkedSentence(result.counts);
  if (format === "short") world.screen.out(`${withoutCommands(text, world)}${sentence}\n`);
  else if (format === "github") {
    world.screen.out(`${text}${sentence}\n`);
    const summary = world.env.GITHUB_STEP_SUMMARY;
    if (summary) appendTo(summary, toGithubSummary(result, sentence));
  } else world.screen.out(text);
}

/** Where the reader of a format stands: the platforms want paths from the root of the repository. */
function circumstances(format: string, { dir, records }: Folder, { cwd, env }: World) {
  const roots: Record<string, string | undefined> = {
    github: env.GITHUB_WORKSPACE,
    gitlab: env.CI_PROJECT_DIR,
  };
  const root = (roots[format] ?? env.GITHUB_WORKSPACE) || cwd;
  const pathOf = (file: string) => relative(root, resolve(dir, file)).replaceAll(sep, "/");
  return { version: packageVersion(), files: records.map(({ file }) => file), pathOf };
}

/** In the log of GitHub Actions a line of a stranger's could be read as a command: none is, between these two. */
function withoutCommands(text: string, { env }: World): string {
  if (env.GITHUB_ACTIONS !== "true" || text === "") return text;
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
