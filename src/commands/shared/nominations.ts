import { nominationsOf } from "../../award/index.ts";
import type { World } from "../../edge/world.ts";
import type { NominationList } from "../../model/award.ts";
import type { AwardFile } from "../../model/award-file.ts";
import type { Facts } from "../../model/facts.ts";
import { filesWithErrors } from "../../model/problem.ts";
import { reportingOf } from "../../status/reporting.ts";
import { tallyCampaign } from "../../tally/campaign/index.ts";
import { tallyPhase } from "../../tally/index.ts";
import { awardListWords as words } from "../../words/award.ts";
import { type AskedPeriod, type AwardOptions, periodAskedFor } from "./award-options.ts";
import { type Followed, followUp, groundErrors, refuseGround } from "./follow.ts";
import { type PeriodFile, readPeriodFile } from "./period-file.ts";
import { refuse } from "./refuse.ts";

/** The nominations of a period, with what they were worked out from. */
export type Nominated = {
  readonly followed: Followed;
  readonly asked: AskedPeriod;
  /** The file of the period, as it lies on the disk. */
  readonly file: PeriodFile;
  readonly list: NominationList;
};

/**
 * Reads the folder and works out who is proposed in the period that was asked for. Where plan, units or the file of the period
 * have errors, these are printed and there is no list.
 * @throws CannotRun where no period was asked for, or the plan has no such phase.
 */
export function nominatedIn(options: AwardOptions, world: World): Nominated | undefined {
  const followed = followUp(options, world);
  if (!("facts" in followed)) {
    refuseGround(followed, world);
    return undefined;
  }
  const asked = periodAskedFor(options, followed.facts);
  const file = readPeriodFile(followed.folder, asked.file);
  const broken = [...groundErrors(followed.folder), ...file.errors];
  if (broken.length > 0) {
    refuse({ ...followed.folder, sources: file.sources }, broken, words.broken, world);
    return undefined;
  }
  return { followed, asked, file, list: nominationsIn(followed, asked, file.value) };
}

/** Who is proposed in a period by the records of a folder. @param file of the period, for what people answered. */
export function nominationsIn(
  followed: Followed,
  { period, phases }: Pick<AskedPeriod, "period" | "phases">,
  file: AwardFile | undefined,
): NominationList {
  const { facts } = followed;
  const [plan, units, date] = [facts.plan.value, facts.units.value, facts.asOf];
  const { records, broken } = recordsOf(followed, phases);
  const statuses = phases.flatMap((phase) => followed.phases.filter((one) => one.phase === phase));
  const values = records.map(({ value }) => value);
  const tallies = statuses.map((one) => tallyPhase(plan, units, values, one.phase, reportingOf(units, one)));
  return nominationsOf({
    plan,
    units,
    period,
    phases,
    date,
    records,
    broken,
    statuses,
    tally: tallyCampaign(plan, units, tallies, date),
    file,
  });
}

/** The records of the phases without errors, and how many more there are. */
function recordsOf({ folder, facts }: Followed, phases: AskedPeriod["phases"]) {
  const numbers = new Set(phases.map(({ so }) => so));
  const withErrors = filesWithErrors(folder.problems);
  const all: Facts["records"] = facts.records.filter(({ phase }) => numbers.has(phase));
  const records = all.flatMap(({ file, record }) => (record && !withErrors.has(file) ? [record] : []));
  return { records, broken: all.length - records.length };
}
