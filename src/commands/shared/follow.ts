import { findData } from "../../edge/find-data.ts";
import { isShallow, repositoryOf } from "../../edge/git.ts";
import { filesInCommit } from "../../edge/git-files.ts";
import { commitAt, type History } from "../../edge/git-history.ts";
import type { World } from "../../edge/world.ts";
import type { ExitCode } from "../../model/cannot-run.ts";
import type { Facts } from "../../model/facts.ts";
import { filesWithErrors } from "../../model/problem.ts";
import type { Doubt, PhaseStatus } from "../../model/status.ts";
import { statusOf } from "../../status/index.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import { formatDate } from "../../words/format.ts";
import { arrivalsOf } from "./arrivals.ts";
import { dayOf, type Folder, type FolderOptions, readFolder } from "./folder.ts";
import { refuse } from "./refuse.ts";

/** A data folder with how it stands with each unit in each phase. `folder` alone where plan or units can't be read. */
export type Followed = {
  readonly folder: Folder;
  readonly facts: Facts;
  readonly phases: readonly PhaseStatus[];
  /** What git knows of the files; `doubt` says why it knows nothing. */
  readonly history: History | undefined;
  readonly doubt: Doubt | undefined;
};

/** A folder of which plan or units can't be read; `tip` is the commit that it was read from. */
export type Unfollowed = { readonly folder: Folder; readonly tip?: string | undefined };

/** Says what stands in the way of following up: on the disk something to mend, in a commit nothing any more. */
export function refuseGround({ folder, tip }: Unfollowed, world: World): ExitCode {
  const sentence =
    tip === undefined ? cannotRun.brokenGround : cannotRun.brokenThen(formatDate(folder.asOf), tip);
  return refuse(folder, folder.problems, sentence, world);
}

/** The errors of the plan and the units: with them, all that follows may be wrong. */
export function groundErrors({ problems }: Folder): Folder["problems"] {
  const ground = ["ke-hoach.yaml", "don-vi.yaml"];
  return problems.filter(({ place, severity }) => severity === "error" && ground.includes(place.file));
}

/**
 * Reads a folder and follows up. With `asOf` everything is as it stood at the end of that day: records, plan and units from
 * the commit of then; where git has none, those on the disk, without the records that were made later by their own word.
 */
export function followUp(options: FolderOptions, world: World): Unfollowed | Followed {
  const { folder, tip, doubt } =
    options.asOf === undefined ? readNow(options, world) : readThen(options, world);
  return folder.facts ? followFolder(folder, folder.facts, { tip, doubt }) : { folder, tip };
}

/** Follows up a folder that was read. `facts` are its own, or fewer. */
export function followFolder(
  folder: Folder,
  facts: Facts,
  asked: { readonly tip?: string | undefined; readonly doubt?: Doubt | undefined } = {},
): Followed {
  const { arrivals, history, doubt } = arrivalsOf(folder, facts, asked);
  return { folder, facts, phases: statusOf(facts, folder.problems, arrivals), history, doubt };
}

type Read = {
  readonly folder: Folder;
  readonly tip?: string | undefined;
  readonly doubt?: Doubt | undefined;
};

const whole = () => true;

function readNow(options: FolderOptions, world: World): Read {
  return { folder: readFolder(options, world, { whole }) };
}

function readThen(options: FolderOptions, world: World): Read {
  const dir = findData(world.cwd, options.data);
  const day = dayOf(options.asOf, world.today);
  const known = dir !== undefined && repositoryOf(dir) !== undefined && !isShallow(dir);
  const tip = known ? commitAt(dir, day) : undefined;
  const files = tip === undefined || dir === undefined ? undefined : filesInCommit(dir, tip);
  if (files?.list("")?.some(({ name }) => name === "ke-hoach.yaml"))
    return { folder: readFolder(options, world, { whole, files }), tip };
  const now = readFolder(options, world, { whole });
  // Where there is no history at all, git says so itself.
  return { folder: withoutLater(now), doubt: known ? "no-commit-then" : undefined };
}

/** The folder without the records that were made after its day, by their own word. */
function withoutLater(folder: Folder): Folder {
  const { facts, asOf } = folder;
  if (!facts) return folder;
  const later = new Set(
    facts.records.filter(({ record }) => record && record.value.ngay_lap > asOf).map(({ file }) => file),
  );
  const records = facts.records.filter(({ file }) => !later.has(file));
  const problems = folder.problems.filter(({ place }) => !later.has(place.file));
  return { ...folder, facts: { ...facts, records }, records, problems };
}

/** Of the whole records only what is without errors counts. */
export function countedRecords({ folder, facts }: Followed): Facts["records"] {
  const broken = filesWithErrors(folder.problems);
  return facts.records.filter(({ file }) => !broken.has(file));
}
