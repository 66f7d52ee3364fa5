import type { World } from "../../edge/world.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { Figure } from "../../model/trace.ts";
import { campaignFiles, campaignKindOf, campaignTally } from "./campaign-report.ts";
import { tallyIn } from "./phase-report.ts";
import { dataHashes, hashesOfFiles, sourceFiles } from "./provenance.ts";
import { campaignGroundIn, groundIn } from "./report-ground.ts";
import { campaignFiguresIn, figuresIn } from "./traced.ts";

/** The figures that some data give, and whether a report was made from just these; or why there are none. */
export type Traceable =
  | { readonly figures: readonly Figure[]; readonly isOf: boolean }
  | { readonly cannot: string };

/** The figures of a report from the data at hand. @param tip the commit that they are read from; else the disk. */
export function traceable(
  provenance: Provenance,
  data: string | undefined,
  world: World,
  tip: string | undefined,
): Traceable {
  const kind = campaignKindOf(provenance.kind);
  if (kind !== undefined) {
    const found = campaignGroundIn(kind, data, provenance.asOf, world, tip);
    if ("cannot" in found) return found;
    const { ground } = found;
    const tally = campaignTally(ground);
    const counted = tally.phases.flatMap((one) => one.counted);
    const hashes = dataHashes(ground.facts, { counted });
    const files = hashesOfFiles(ground.folder.files, campaignFiles(ground.facts));
    return { figures: campaignFiguresIn(ground, tally), isOf: isSame(provenance, hashes, files) };
  }
  const found = groundIn(data, provenance, world, tip);
  if ("cannot" in found) return found;
  const { ground } = found;
  const tally = tallyIn(ground);
  const hashes = dataHashes(ground.facts, tally);
  const files = hashesOfFiles(ground.folder.files, sourceFiles(ground.facts, tally.phase));
  return { figures: figuresIn(ground, tally, provenance.asOf), isOf: isSame(provenance, hashes, files) };
}

/**
 * Whether plan, units, records, votes and the records of other phases are those of a report, no more and no fewer; no figure
 * is in the committee's words.
 */
function isSame(
  { hashes, files }: Provenance,
  now: Pick<Provenance["hashes"], "plan" | "units" | "records">,
  nowFiles: Provenance["files"],
): boolean {
  const told = (all: Provenance["files"]) => [...all].filter(([file]) => !file.startsWith("dang-uy/"));
  const [then, those] = [told(files), told(nowFiles)];
  return (
    (["plan", "units", "records"] as const).every((name) => now[name] === hashes[name]) &&
    then.length === those.length &&
    then.every(([file, hash]) => nowFiles.get(file) === hash)
  );
}
