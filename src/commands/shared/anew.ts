import type { World } from "../../edge/world.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { CampaignKind } from "../../model/committee.ts";
import { PHASE_REPORT } from "../../model/provenance.ts";
import { readReport } from "../../render/word/read-report.ts";
import { campaignKindOf, makeCampaignReport } from "./campaign-report.ts";
import { makePhaseReport } from "./phase-report.ts";
import type { GivenReport } from "./report-file.ts";
import { campaignGroundIn, groundIn } from "./report-ground.ts";

type Asked = { readonly data?: string | undefined; readonly template?: string | undefined };

/** Whether a report of that kind can be made anew. */
export function isKnownKind(kind: string): boolean {
  return kind === PHASE_REPORT || campaignKindOf(kind) !== undefined;
}

/**
 * The same report from the data at hand, on its own day, with what its own properties say; the sentence is why there is none.
 * @param tip the commit that the data are read from; `undefined` for the disk.
 */
export async function madeAnew(
  { provenance }: GivenReport,
  tip: string | undefined,
  asked: Asked,
  world: World,
): Promise<GivenReport | { readonly cannot: string }> {
  try {
    const kind = campaignKindOf(provenance.kind);
    const made = kind
      ? await campaignAnew(kind, provenance.asOf, tip, asked, world)
      : await phaseAnew(provenance, tip, asked, world);
    if ("cannot" in made) return made;
    const read = readReport(made.bytes);
    if ("fault" in read) throw new Error(read.fault);
    return read;
  } catch (error) {
    if (error instanceof CannotRun) return { cannot: error.message };
    throw error;
  }
}

type Bytes = { readonly bytes: Uint8Array } | { readonly cannot: string };

async function phaseAnew(
  provenance: GivenReport["provenance"],
  tip: string | undefined,
  { data, template }: Asked,
  world: World,
): Promise<Bytes> {
  const found = groundIn(data, provenance, world, tip);
  if ("cannot" in found) return found;
  return makePhaseReport(found.ground, { asOf: provenance.asOf, template }, world);
}

async function campaignAnew(
  kind: CampaignKind,
  asOf: string,
  tip: string | undefined,
  { data, template }: Asked,
  world: World,
): Promise<Bytes> {
  const found = campaignGroundIn(kind, data, asOf, world, tip);
  if ("cannot" in found) return found;
  return makeCampaignReport(found.ground, { template }, world);
}
