import type { World } from "../../edge/world.ts";
import { nameOfCandidate } from "../../model/award-candidacy.ts";
import type { AwardFile } from "../../model/award-file.ts";
import { type Gap, gapsOf, type VoteFault, voteFaultsOf } from "../../model/award-gaps.ts";
import { tallyOf, type VoteTally } from "../../model/award-tally.ts";
import { CannotRun, type ExitCode } from "../../model/cannot-run.ts";
import type { Facts } from "../../model/facts.ts";
import { lineName, type Path, type Sourced } from "../../model/place.ts";
import type { Placed } from "../../render/award-tally-json.ts";
import { periodOption, awardTallyWords as words } from "../../words/award-tally.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import { type AskedPeriod, type AwardOptions, periodAskedFor } from "./award-options.ts";
import { type Folder, readFolder } from "./folder.ts";
import { groundErrors } from "./follow.ts";
import { refuse } from "./refuse.ts";

/** The vote of a period that was opened. */
export type OpenedVote = {
  readonly folder: Folder;
  readonly facts: Facts;
  readonly asked: AskedPeriod;
  readonly source: Sourced<AwardFile>;
  readonly tally: VoteTally;
};

/**
 * Reads the vote that was asked for, with whole records.
 * @returns the exit code where something has to be mended first; it has been told then.
 * @throws CannotRun where there is no such vote, or it was not opened.
 */
export function openedVote(options: AwardOptions, world: World): OpenedVote | ExitCode {
  const folder = readFolder(options, world, { whole: () => true });
  const { facts } = folder;
  if (!facts) return refuse(folder, folder.problems, cannotRun.brokenGround, world);
  const ground = groundErrors(folder);
  if (ground.length > 0) return refuse(folder, ground, cannotRun.brokenGround, world);
  const asked = periodAskedFor(options, facts);
  const option = periodOption(asked.period);
  const source = facts.awards?.find(({ file }) => file === asked.file);
  if (!source) {
    const errors = errorsOf(folder, asked.file);
    if (errors.length > 0) return refuse(folder, errors, words.broken(asked.file), world);
    throw new CannotRun(words.noFile(asked.file, option));
  }
  const { plan, units } = facts;
  const tally = tallyOf(source.value, asked.period, { plan: plan.value, units: units.value });
  if (!tally) throw new CannotRun(words.notOpened(asked.file, option));
  if (tally.groups.length === 0) throw new CannotRun(words.noCandidates(asked.file));
  return { folder, facts, asked, source, tally };
}

/** The errors that `check` finds in a file. */
export function errorsOf({ problems }: Folder, file: string): Folder["problems"] {
  return problems.filter(({ severity, place }) => severity === "error" && place.file === file);
}

/** What is not filled in, each with its place. */
export function gapsIn(vote: OpenedVote): Placed[] {
  return gapsOf(vote.source.value, vote.facts.units.value).map((gap) => ({
    text: words.figure(gap.key, whoAt(vote, gap), isAgain(gap)),
    place: placeIn(vote, gap.path),
  }));
}

/** What can't be right, each with its place. */
export function faultsIn(vote: OpenedVote): Placed[] {
  return voteFaultsOf(vote.source.value).map((fault) => ({
    text: words.fault(fault, whoAt(vote, fault)),
    place: placeIn(vote, fault.path),
  }));
}

function whoAt({ source, facts, tally }: OpenedVote, { index }: Gap | VoteFault): string | undefined {
  const candidate = index === undefined ? undefined : source.value.ung_vien?.[index];
  return candidate && nameOfCandidate(candidate, facts.units.value, tally.day);
}

function isAgain({ path }: Pick<Gap, "path">): boolean {
  return path[0] === "kiem_phieu_lai" || path.includes("bo_phieu_lai");
}

function placeIn({ source }: OpenedVote, path: Path): string {
  return lineName(source.at(path));
}
