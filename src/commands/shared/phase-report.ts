import { composePhaseReport } from "../../compose/index.ts";
import type { World } from "../../edge/world.ts";
import type { IsoDate } from "../../model/date.ts";
import { committeeOn, type Facts, readable } from "../../model/facts.ts";
import type { Phase } from "../../model/plan.ts";
import type { PhaseReport } from "../../model/report.ts";
import type { PhaseTally, Reporting } from "../../model/tally.ts";
import { renderReport } from "../../render/word/index.ts";
import { reportingOf } from "../../status/reporting.ts";
import { tallyPhase } from "../../tally/index.ts";
import { awardsIn } from "./awards-told.ts";
import type { Folder } from "./folder.ts";
import { followFolder } from "./follow.ts";
import { issuerOn } from "./issuer.ts";
import { answersIn } from "./name-answers.ts";
import { originOf } from "./provenance.ts";
import { errorsFor } from "./report-errors.ts";
import { readTemplate } from "./template.ts";

/** What the report of a phase is made from. `tip`: the commit that the folder was read from, where not from the disk. */
export type PhaseGround = {
  readonly folder: Folder;
  readonly facts: Facts;
  readonly phase: Phase;
  readonly tip?: string | undefined;
};

type Asked = { readonly asOf?: string | undefined; readonly template?: string | undefined };

/** The report of a phase, as Word file and as the values that are in it. */
export type MadeReport = {
  readonly bytes: Uint8Array;
  readonly template: Uint8Array;
  readonly report: PhaseReport;
  readonly tally: PhaseTally;
  readonly date: IsoDate;
};

/** The problems that stop the report of a phase: those of its records, its awards and its ground, not those of other phases. */
export function errorsAgainst({ folder, phase }: Omit<PhaseGround, "facts">): Folder["problems"] {
  return errorsFor(folder, (record) => record.phase === phase.so, [phase.so]);
}

/** Makes the report of a phase. @throws CannotRun where the template has faults or the plan names no issuer. */
export async function makePhaseReport(ground: PhaseGround, asked: Asked, world: World): Promise<MadeReport> {
  const { folder, facts, phase } = ground;
  const plan = facts.plan.value;
  const committee = committeeOn(facts, phase.so);
  const date = asked.asOf === undefined ? (committee?.ngay_bao_cao ?? facts.asOf) : facts.asOf;
  const tally = tallyIn(ground);
  const awards = awardsIn(facts, [phase.so], date);
  const issuer = issuerOn(plan, date);
  const report = composePhaseReport({ plan, tally, committee, date, issuer, awards });
  const template = readTemplate("bao-cao-giai-doan", {
    named: asked.template,
    cwd: world.cwd,
    data: folder.dir,
  });
  const bytes = await renderReport(template, report, {
    title: report.trich_yeu,
    date,
    ...originOf({ folder, facts, tally, template, date }),
  });
  return { bytes, template, report, tally, date };
}

/** What the records of a phase say, added up. */
export function tallyIn(ground: PhaseGround): PhaseTally {
  const { facts, phase } = ground;
  const records = readable(facts).map(({ value }) => value);
  const answers = answersIn(facts, [phase.so]);
  return tallyPhase(facts.plan.value, facts.units.value, records, phase, reportingIn(ground), answers);
}

/** Who has reported: only the records of the phase itself are asked when they came. */
function reportingIn({ folder, facts, phase, tip }: PhaseGround): Reporting {
  const ofPhase = { ...facts, records: facts.records.filter((one) => one.phase === phase.so) };
  const status = followFolder(folder, ofPhase, { tip }).phases.find((one) => one.phase === phase);
  return reportingOf(facts.units.value, status ?? { phase, units: [] });
}
