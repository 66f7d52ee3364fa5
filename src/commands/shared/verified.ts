import { changesBetween } from "../../compose/verify/changes.ts";
import type { World } from "../../edge/world.ts";
import { AWARD_FOLDER } from "../../model/award-file.ts";
import { DIRTY, PHASE_REPORT, type Provenance } from "../../model/provenance.ts";
import type { Cause, ChangedFile, HashedBlock, Verified } from "../../model/verified.ts";
import { madeAnew } from "./anew.ts";
import { changedSince } from "./changed-files.ts";
import type { FolderOptions } from "./folder.ts";
import type { GivenReport } from "./report-file.ts";
import { tipAsked } from "./report-ground.ts";

export type VerifyOptions = FolderOptions & {
  readonly template?: string | undefined;
  readonly json?: boolean | undefined;
  /** Takes paragraphs made by hand back into the committee's words. */
  readonly takeBack?: boolean | undefined;
  readonly yes?: boolean | undefined;
};

/** What there is to say of a report against the data of a folder. @param file its name, for people. */
export async function verifiedBy(
  file: string,
  given: GivenReport,
  dir: string,
  options: VerifyOptions,
  world: World,
): Promise<Verified> {
  const { provenance, blocks } = given;
  const tip = tipAsked(options, world);
  const anew = await madeAnew(given, tip, options, world);
  const fresh = "cannot" in anew ? undefined : anew;
  const first = [...blocks, ...(fresh?.blocks ?? [])];
  const known = await withOriginal(new Map(first.map((one) => [one.hash, one])), given, options, world);
  const hashes = fresh && { was: provenance.files, now: fresh.provenance.files };
  const changed = hashes ? changedSince(hashes, dir, tip) : { files: [], doubt: undefined };
  const stale = fresh ? changesBetween(provenance.text, fresh.blocks, known) : [];
  return {
    file,
    provenance,
    cannot: "cannot" in anew ? anew.cannot : undefined,
    isSame: fresh !== undefined && stale.length === 0,
    causes: fresh ? causesOf(provenance, fresh.provenance, changed.files, stale.length > 0) : [],
    ...changed,
    stale,
    byHand: changesBetween(provenance.text, blocks, known),
  };
}

/**
 * Of what was changed or removed only the hash is left, unless the report is made once more as it was: from the commit that
 * it names, if git still has it and the same text comes out.
 */
async function withOriginal(
  known: Map<string, HashedBlock>,
  given: GivenReport,
  options: VerifyOptions,
  world: World,
): Promise<ReadonlyMap<string, HashedBlock>> {
  const { commit, text } = given.provenance;
  if (commit === undefined || commit === DIRTY || text.every((hash) => known.has(hash))) return known;
  const original = await madeAnew(given, commit, options, world);
  if ("cannot" in original) return known;
  return new Map([...original.blocks.map((one) => [one.hash, one] as const), ...known]);
}

function causesOf(then: Provenance, now: Provenance, files: Verified["files"], differs: boolean): Cause[] {
  const names = ["plan", "units", "records", "template"] as const;
  const own = `giai-doan-${then.phase}/`;
  const isBefore = ({ file }: ChangedFile) =>
    then.kind === PHASE_REPORT && file.startsWith("giai-doan-") && !file.startsWith(own);
  const causes: Cause[] = [
    ...names.filter((name) => now.hashes[name] !== then.hashes[name]),
    ...(files.some(({ file }) => file.startsWith("dang-uy/")) ? ["committee" as const] : []),
    ...(files.some(({ file }) => file.startsWith(`${AWARD_FOLDER}/`)) ? ["awards" as const] : []),
    ...(files.some(isBefore) ? ["before" as const] : []),
    ...(now.version === then.version ? [] : ["version" as const]),
  ];
  return causes.length === 0 && differs ? ["history"] : causes;
}
