import { findData } from "../../edge/find-data.ts";
import { filesInCommit } from "../../edge/git-files.ts";
import { commitAt } from "../../edge/git-history.ts";
import type { World } from "../../edge/world.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { CampaignKind } from "../../model/committee.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Provenance } from "../../model/provenance.ts";
import { reportGroundWords as words } from "../../words/report-ground.ts";
import { type CampaignGround, errorsIn, groundOf } from "./campaign-report.ts";
import { dayOf, type Folder, type FolderOptions, readFolder } from "./folder.ts";
import { errorsAgainst, type PhaseGround } from "./phase-report.ts";

/** What a report could be made from again, or why it can't. */
type Ground<T> = { readonly ground: T } | { readonly cannot: string };

/**
 * The commit of the end of the day that was asked for; `undefined` for the data of now, as they lie on the disk.
 * @throws CannotRun where git has none of that day.
 */
export function tipAsked({ data, asOf }: FolderOptions, world: World): string | undefined {
  if (asOf === undefined) return undefined;
  const day = dayOf(asOf, world.today);
  const dir = findData(world.cwd, data);
  const tip = dir === undefined ? undefined : commitAt(dir, day);
  if (tip === undefined) throw new CannotRun(words.noCommitThen(day));
  return tip;
}

/** The data for making the report of a phase anew. @param tip the commit that they are read from; else the disk. */
export function groundIn(
  data: string | undefined,
  { phase: so, asOf }: Provenance,
  world: World,
  tip: string | undefined,
): Ground<PhaseGround> {
  const folder = folderFor(data, asOf, tip, world, (phase) => phase === so);
  const { facts } = folder;
  const phase = facts?.plan.value.giai_doan.find((one) => one.so === so);
  if (!facts) return { cannot: words.brokenGround };
  if (!phase) return { cannot: words.noPhase(so) };
  const errors = errorsAgainst({ folder, phase });
  if (errors.length > 0) return { cannot: words.errors(errors.length, so) };
  return { ground: { folder, facts, phase, tip } };
}

/** The data for making a report over several phases anew, as on its day. */
export function campaignGroundIn(
  kind: CampaignKind,
  data: string | undefined,
  asOf: IsoDate,
  world: World,
  tip: string | undefined,
): Ground<CampaignGround> {
  const folder = folderFor(data, asOf, tip, world, () => true);
  if (!folder.facts) return { cannot: words.brokenGround };
  const ground = { ...groundOf(kind, folder, folder.facts, asOf), tip };
  const errors = errorsIn(ground);
  return errors.length > 0 ? { cannot: words.campaignErrors(errors.length) } : { ground };
}

/** A data folder as it lies on the disk or in a commit, on a day. */
function folderFor(
  data: string | undefined,
  asOf: IsoDate,
  tip: string | undefined,
  world: World,
  whole: (phase: number) => boolean,
): Folder {
  const dir = findData(world.cwd, data);
  const files = tip === undefined || dir === undefined ? undefined : filesInCommit(dir, tip);
  return readFolder({ data, asOf }, world, { whole, files });
}
