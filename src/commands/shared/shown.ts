import { isAbsolute, relative, resolve, sep } from "node:path";
import { changedFiles } from "../../edge/git.ts";
import type { World } from "../../edge/world.ts";
import { awardPeriodOf } from "../../model/award-file.ts";
import type { Problem } from "../../model/problem.ts";
import { changedWords } from "../../words/changed.ts";
import type { Folder } from "./folder.ts";
import { phaseAskedFor } from "./phase.ts";

/** What narrows the problems that are shown, never the files that are read: cross-checks need them all. */
export type Narrowing = {
  readonly paths: readonly string[];
  readonly phase?: string | undefined;
  readonly unit?: string | undefined;
  /** Only what changed since a revision, or (`true`) since the last commit. */
  readonly changed?: string | true | undefined;
};

/** The committee's words of a phase belong to it, as its ballots and decisions do: its report waits for them too. */
const COMMITTEE = /^dang-uy\/giai-doan-(\d+)\.yaml$/;

/**
 * Whether a problem of the folder was asked for. Where git can't tell what changed, all are, and the reason is said.
 * @throws CannotRun where the plan has no such phase.
 */
export function askedFor(
  folder: Folder,
  { paths, phase, unit, changed }: Narrowing,
  world: World,
): (problem: Problem) => boolean {
  if (phase !== undefined && folder.facts) phaseAskedFor(phase, folder.facts);
  const identities = new Map(folder.records.map((record) => [record.file, record]));
  const isNew = changed === undefined ? () => true : changeFilter(folder, changed, world);
  return (problem) => {
    const { place, args } = problem;
    const about = identities.get(place.file) ?? {
      unit: args.unit,
      phase: COMMITTEE.exec(place.file)?.[1] ?? awardPeriodOf(place.file) ?? args.phase,
    };
    if (unit !== undefined && about.unit !== unit) return false;
    if (phase !== undefined && String(about.phase) !== phase) return false;
    if (paths.length > 0 && !paths.some((path) => covers(path, place.file, folder.dir, world))) return false;
    return isNew(problem);
  };
}

/** A problem is new where a file that it speaks of changed; the plan and the units speak of every record. */
function changeFilter(
  { dir }: Folder,
  changed: string | true,
  { screen }: World,
): (problem: Problem) => boolean {
  const revision = changed === true ? undefined : changed;
  const found = changedFiles(dir, revision);
  if ("fault" in found) {
    screen.err(changedWords[found.fault](revision ?? "HEAD"));
    return () => true;
  }
  const files = new Set(found.files);
  if (files.has("ke-hoach.yaml") || files.has("don-vi.yaml")) {
    screen.err(changedWords.ground);
    return () => true;
  }
  return ({ place, related = [] }) => [place, ...related].some(({ file }) => files.has(file));
}

function covers(path: string, file: string, dir: string, world: World): boolean {
  const way = relative(resolve(world.cwd, path), resolve(dir, file));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
