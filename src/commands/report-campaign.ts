import { relative } from "node:path";
import type { World } from "../edge/world.ts";
import { writeWhole } from "../edge/write.ts";
import { CannotRun, type ExitCode } from "../model/cannot-run.ts";
import type { CampaignKind } from "../model/committee.ts";
import { ownSections } from "../model/committee.ts";
import { cannotRun } from "../words/cannot-run.ts";
import { formatDate } from "../words/format.ts";
import { campaignRefused, campaignWritten, noPhaseYet } from "../words/report-command.ts";
import type { ReportOptions } from "./report.ts";
import { campaignName, errorsIn, groundOf, kindName, makeCampaignReport } from "./shared/campaign-report.ts";
import { readFolder } from "./shared/folder.ts";
import { refuse } from "./shared/refuse.ts";
import { targetOf } from "./shared/target.ts";
import { writeTracePage } from "./shared/trace-page.ts";
import { campaignFiguresIn } from "./shared/traced.ts";
import { writePdf } from "./shared/write-report.ts";

/**
 * `thi-dua report --interim`, `--final`: the report over the phases up to now, or over all of them. Refuses (1) while the
 * ground or a record of these phases has errors.
 */
export async function reportCampaign(
  kind: CampaignKind,
  options: ReportOptions,
  world: World,
): Promise<ExitCode> {
  const folder = readFolder(options, world, { whole: () => true });
  const { facts, problems } = folder;
  if (!facts) {
    const errors = problems.filter(({ severity }) => severity === "error");
    return refuse(folder, errors, cannotRun.brokenGround, world);
  }
  const ground = groundOf(kind, folder, facts, options.asOf);
  if (ground.phases.length === 0) throw new CannotRun(noPhaseYet(ground.date));
  const errors = errorsIn(ground);
  if (errors.length > 0) return refuse(folder, errors, campaignRefused(errors.length), world);
  const { bytes, tally } = await makeCampaignReport(ground, options, world);
  const out = targetOf(options.out ?? `${campaignName(kind)}.docx`, ".docx", world);
  writeWhole(out, bytes);
  const phases = tally.phases.map(({ phase, reporting }) => ({
    name: phase.ten,
    received: reporting.received.length,
    due: reporting.due.length,
  }));
  const file = relative(world.cwd, out);
  const own = ownSections(ground.committee);
  world.screen.out(campaignWritten({ kind, day: formatDate(ground.date), phases, file, own }));
  if (options.pdf) writePdf(out, bytes, world);
  if (options.trace !== undefined) {
    const beside = {
      docx: out,
      kind: kindName(kind),
      phase: ground.phases.at(-1)?.so ?? 0,
      asOf: ground.date,
    };
    writeTracePage(options.trace, beside, campaignFiguresIn(ground, tally), world);
  }
  return 0;
}
