import { composeCampaignReport } from "../../compose/campaign/index.ts";
import { commitOfData } from "../../edge/git-data.ts";
import { packageVersion } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { type AwardPeriod, awardFileName } from "../../model/award-file.ts";
import type { CampaignTally } from "../../model/campaign.ts";
import { campaignReportSchema } from "../../model/campaign-report.ts";
import { CAMPAIGN_WORDS, type CampaignKind, type CampaignWords } from "../../model/committee.ts";
import type { IsoDate } from "../../model/date.ts";
import { type Facts, readable } from "../../model/facts.ts";
import type { Phase, Plan } from "../../model/plan.ts";
import { DIRTY, propertiesOf } from "../../model/provenance.ts";
import { renderWord } from "../../render/word/index.ts";
import { reportingOf } from "../../status/reporting.ts";
import { tallyCampaign } from "../../tally/campaign/index.ts";
import { tallyPhase } from "../../tally/index.ts";
import { originLine } from "../../words/report/origin.ts";
import { awardsIn } from "./awards-told.ts";
import type { Folder } from "./folder.ts";
import { followFolder } from "./follow.ts";
import { issuerOn } from "./issuer.ts";
import { answersIn } from "./name-answers.ts";
import { hashesOf, hashesOfFiles } from "./provenance.ts";
import { errorsFor } from "./report-errors.ts";
import { readTemplate } from "./template.ts";

/** What a report over several phases is made from: what was known on its day. */
export type CampaignGround = {
  readonly kind: CampaignKind;
  readonly folder: Folder;
  /** Without the records that are not of these phases, or were made after the day. */
  readonly facts: Facts;
  readonly phases: readonly Phase[];
  readonly committee: CampaignWords | undefined;
  readonly date: IsoDate;
  /** The commit that the folder was read from, where not from the disk. */
  readonly tip?: string | undefined;
};

const NAMES = { interim: "so-ket", final: "tong-ket" } as const;

/** What the properties of such a report name it. */
export function kindName(kind: CampaignKind): (typeof NAMES)[CampaignKind] {
  return NAMES[kind];
}

/** The kind of report over several phases that the properties of a report name; `undefined` of any other. */
export function campaignKindOf(name: string): CampaignKind | undefined {
  return (["interim", "final"] as const).find((kind) => NAMES[kind] === name);
}

/** The name of the template, and of the file that is made from it. */
export function campaignName(kind: CampaignKind): `bao-cao-${(typeof NAMES)[CampaignKind]}` {
  return `bao-cao-${kindName(kind)}`;
}

/**
 * What the report is made from. Its day is the one that was asked for, else the one that the committee wrote down, else
 * today. What was made after that day, by its own word, was not known then.
 */
export function groundOf(kind: CampaignKind, folder: Folder, facts: Facts, asOf?: string): CampaignGround {
  const file = `dang-uy/${CAMPAIGN_WORDS[kind]}`;
  const committee = facts.campaignWords?.find((one) => one.file === file)?.value;
  const date = asOf === undefined ? (committee?.ngay_bao_cao ?? facts.asOf) : facts.asOf;
  const phases = phasesOf(kind, facts.plan.value, date);
  const numbers = new Set(phases.map(({ so }) => so));
  const records = facts.records.filter(
    ({ phase, record }) => numbers.has(phase) && (!record || record.value.ngay_lap <= date),
  );
  const votes = periodsOf({ kind, phases }).map(awardFileName);
  const awards = facts.awards?.filter(({ file }) => votes.includes(file));
  return { kind, folder, facts: { ...facts, asOf: date, records, awards }, phases, committee, date };
}

function phasesOf(kind: CampaignKind, { giai_doan }: Plan, date: IsoDate): Phase[] {
  const told = kind === "final" ? [...giai_doan] : giai_doan.filter(({ tu }) => tu <= date);
  return told.sort((a, b) => (a.tu < b.tu ? -1 : 1));
}

/** The problems that stop the report: those of its records, its awards and its ground. */
export function errorsIn(ground: CampaignGround): Folder["problems"] {
  const asked = new Set(ground.facts.records.map(({ file }) => file));
  return errorsFor(ground.folder, ({ file }) => asked.has(file), periodsOf(ground));
}

/** What the records of each phase say, and all of them together. */
export function campaignTally({ kind, folder, facts, phases, date, tip }: CampaignGround): CampaignTally {
  const [plan, units] = [facts.plan.value, facts.units.value];
  const records = readable(facts).map(({ value }) => value);
  const followed = followFolder(folder, facts, { tip }).phases;
  const tallies = phases.map((phase) => {
    const status = followed.find((one) => one.phase === phase) ?? { phase, units: [] };
    return tallyPhase(plan, units, records, phase, reportingOf(units, status));
  });
  return tallyCampaign(plan, units, tallies, date, answersIn(facts, periodsOf({ kind, phases })));
}

/** Whose votes on awards the report tells of. */
export function periodsOf({ kind, phases }: Pick<CampaignGround, "kind" | "phases">): AwardPeriod[] {
  return [...phases.map(({ so }) => so), ...(kind === "final" ? (["final"] as const) : [])];
}

/** Makes the Word file. @throws CannotRun where the template has faults or the plan names no issuer. */
export async function makeCampaignReport(
  ground: CampaignGround,
  asked: { readonly template?: string | undefined },
  world: World,
) {
  const { kind, folder, facts, phases, committee, date } = ground;
  const plan = facts.plan.value;
  const tally = campaignTally(ground);
  const phaseWords = phases.flatMap(({ so }) =>
    facts.committee.map(({ value }) => value).filter(({ giai_doan }) => giai_doan === so),
  );
  const issuer = issuerOn(plan, date);
  const awards = awardsIn(facts, periodsOf(ground), date);
  const report = composeCampaignReport({
    kind,
    plan,
    tally,
    committee,
    phaseWords,
    date,
    issuer,
    awards,
  });
  const template = readTemplate(campaignName(kind), {
    named: asked.template,
    cwd: world.cwd,
    data: folder.dir,
  });
  const origin = originOf(ground, tally, template);
  const bytes = await renderWord(template, campaignReportSchema, report, {
    title: report.trich_yeu,
    date,
    ...origin,
  });
  return { bytes, tally };
}

function originOf(
  { kind, folder, facts, phases, date }: CampaignGround,
  tally: CampaignTally,
  template: Uint8Array,
) {
  const version = packageVersion();
  const commit = commitOfData(folder.dir);
  const counted = tally.phases.flatMap((one) => one.counted);
  const hashes = hashesOf(facts, { counted }, template);
  const files = hashesOfFiles(folder.files, campaignFiles(facts));
  const phase = phases.at(-1)?.so ?? 0;
  const data = commit === undefined || commit === DIRTY ? hashes.records : commit;
  const { dong_nguon_goc } = facts.plan.value.trinh_bay ?? {};
  return {
    custom: propertiesOf({ version, kind: NAMES[kind], phase, asOf: date, commit, hashes, files }),
    isSealed: true,
    lastLine: dong_nguon_goc ? originLine(version, data, hashes.plan) : undefined,
  };
}

/** The files that the report is made from: its records, all words of the committee, the votes of its periods. */
export function campaignFiles({ records, committee, campaignWords = [], awards = [] }: Facts): string[] {
  return [...records, ...committee, ...campaignWords, ...awards].map(({ file }) => file).sort();
}
