import { isAbsolute, relative, resolve, sep } from "node:path";
import type { World } from "../../edge/world.ts";
import type { Problem } from "../../model/problem.ts";
import type { Folder } from "./folder.ts";
import { phaseAskedFor } from "./phase.ts";

/** What narrows the problems that are shown, never the files that are read: cross-checks need them all. */
export type Narrowing = {
  readonly paths: readonly string[];
  readonly phase?: string | undefined;
  readonly unit?: string | undefined;
};

/**
 * The problems of a folder that were asked for.
 * @throws CannotRun where the plan has no such phase.
 */
export function shownOf(folder: Folder, { paths, phase, unit }: Narrowing, world: World): Problem[] {
  if (phase !== undefined && folder.facts) phaseAskedFor(phase, folder.facts);
  const identities = new Map(folder.records.map((record) => [record.file, record]));
  return folder.problems.filter(({ place, args }) => {
    const about = identities.get(place.file) ?? { unit: args.unit, phase: args.phase };
    if (unit !== undefined && about.unit !== unit) return false;
    if (phase !== undefined && String(about.phase) !== phase) return false;
    return paths.length === 0 || paths.some((path) => covers(path, place.file, folder.dir, world));
  });
}

function covers(path: string, file: string, dir: string, world: World): boolean {
  const way = relative(resolve(world.cwd, path), resolve(dir, file));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
