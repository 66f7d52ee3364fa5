import { createHash } from "node:crypto";
import type { DataFiles } from "../../edge/data-files.ts";
import { commitOfData } from "../../edge/git-data.ts";
import { packageVersion } from "../../edge/package-files.ts";
import { awardFileName } from "../../model/award-file.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Facts } from "../../model/facts.ts";
import type { Phase } from "../../model/plan.ts";
import { DIRTY, FILE_DIGITS, PHASE_REPORT, type Provenance, propertiesOf } from "../../model/provenance.ts";
import type { PhaseTally } from "../../model/tally.ts";
import { originLine } from "../../words/report/origin.ts";
import type { Folder } from "./folder.ts";

type Made = {
  readonly folder: Folder;
  readonly facts: Facts;
  readonly tally: PhaseTally;
  readonly template: Uint8Array;
  readonly date: IsoDate;
  /** Which kind of report; without it, that of a phase. */
  readonly kind?: string;
};

/** What a report says of how it was made: its properties, and its last line where the plan wants one. */
export function originOf(made: Made) {
  const provenance = provenanceOf(made);
  const { version, commit, hashes } = provenance;
  const data = commit === undefined || commit === DIRTY ? hashes.records : commit;
  const { trinh_bay } = made.facts.plan.value;
  return {
    custom: propertiesOf(provenance),
    isSealed: true,
    lastLine: trinh_bay?.dong_nguon_goc ? originLine(version, data, hashes.plan) : undefined,
  };
}

function provenanceOf(made: Made): Omit<Provenance, "text"> {
  const { folder, facts, tally, template, date, kind = PHASE_REPORT } = made;
  return {
    version: packageVersion(),
    kind,
    phase: tally.phase.so,
    asOf: date,
    commit: commitOfData(folder.dir),
    hashes: hashesOf(facts, tally, template),
    files: hashesOfFiles(folder.files, sourceFiles(facts, tally.phase)),
  };
}

/** The hashes that tell whether a report was made from the same. */
export function hashesOf(
  facts: Facts,
  tally: Pick<PhaseTally, "counted">,
  template: Uint8Array,
): Provenance["hashes"] {
  return { ...dataHashes(facts, tally), template: hashOf(template) };
}

/** The hashes of the data alone. */
export function dataHashes(
  facts: Facts,
  { counted }: Pick<PhaseTally, "counted">,
): Omit<Provenance["hashes"], "template"> {
  return {
    plan: hashOf(JSON.stringify(facts.plan.value)),
    units: hashOf(JSON.stringify(facts.units.value)),
    records: hashOf(JSON.stringify(counted.map(({ record }) => record))),
  };
}

/** The files that the report of a phase is made from: its records, those of the phase before, the committee's words, its vote. */
export function sourceFiles({ plan, records, committee, awards = [] }: Facts, phase: Phase): string[] {
  const before = plan.value.giai_doan.filter(({ tu }) => tu < phase.tu);
  const last = before.sort((a, b) => (a.tu < b.tu ? -1 : 1)).at(-1);
  const own = committee.filter(({ value }) => value.giai_doan === phase.so);
  const asked = records.filter((one) => one.phase === phase.so || one.phase === last?.so);
  const votes = awards.filter(({ file }) => file === awardFileName(phase.so));
  return [...asked, ...own, ...votes].map(({ file }) => file).sort();
}

/** Hashes of files, whose ends of lines don't count: git changes them on Windows. */
export function hashesOfFiles(files: DataFiles, names: readonly string[]): Map<string, string> {
  return new Map(
    names.flatMap((name) => {
      const read = files.read(name);
      return "bytes" in read ? [[name, hashOfFile(read.bytes)] as const] : [];
    }),
  );
}

/** The hash of one file. */
export function hashOfFile(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
  return hashOf(Buffer.from(text, "latin1")).slice(0, FILE_DIGITS);
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
