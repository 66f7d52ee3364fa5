import { isAbsolute, relative, resolve, sep } from "node:path";
import type { World } from "../edge/world.ts";
import type { ExitCode } from "../model/cannot-run.ts";
import type { Problem } from "../model/problem.ts";
import { renderProblems } from "../render/text/index.ts";
import { checkSummary } from "../words/check.ts";
import { type Folder, type FolderOptions, readFolder } from "./shared/folder.ts";
import { phaseAskedFor } from "./shared/phase.ts";

export type CheckOptions = FolderOptions & {
  readonly paths: readonly string[];
  readonly phase?: string | undefined;
  readonly unit?: string | undefined;
  /** Warnings count as errors do. */
  readonly strict?: boolean | undefined;
};

/** `thi-dua check`: prints every problem of the data folder; 1 where there is an error. Changes nothing. */
export function check(options: CheckOptions, world: World): ExitCode {
  const folder = readFolder(options, world);
  const shown = folder.problems.filter(askedFor(options, folder, world));
  const { screen } = world;
  screen.out(renderProblems(shown, folder.sources, { color: screen.color, width: screen.width }));
  const errors = shown.filter(({ severity }) => severity === "error").length;
  const warnings = shown.length - errors;
  const units = new Set(folder.records.map(({ unit }) => unit)).size;
  screen.out(
    checkSummary({ records: folder.records.length, units, errors, warnings, first: shown[0]?.code }),
  );
  return errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
}

/** PATH, --phase and --unit narrow what is shown, never what is read: cross-checks need it all. */
function askedFor(options: CheckOptions, folder: Folder, world: World): (problem: Problem) => boolean {
  if (options.phase !== undefined && folder.facts) phaseAskedFor(options.phase, folder.facts);
  const identities = new Map(folder.records.map((record) => [record.file, record]));
  return ({ place, args }) => {
    const about = identities.get(place.file) ?? { unit: args.unit, phase: args.phase };
    if (options.unit !== undefined && about.unit !== options.unit) return false;
    if (options.phase !== undefined && String(about.phase) !== options.phase) return false;
    return (
      options.paths.length === 0 || options.paths.some((path) => covers(path, place.file, folder.dir, world))
    );
  };
}

function covers(path: string, file: string, dir: string, world: World): boolean {
  const way = relative(resolve(world.cwd, path), resolve(dir, file));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
