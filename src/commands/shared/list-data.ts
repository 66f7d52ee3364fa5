import type { DataFiles } from "../../edge/data-files.ts";
import type { Entry } from "../../edge/disk.ts";
import { AWARD_FOLDER, awardPeriodOf, DOCUMENTS_FOLDER } from "../../model/award-file.ts";
import { CAMPAIGN_WORDS } from "../../model/committee.ts";
import type { RecordIdentity } from "../../model/facts.ts";
import { wholeFile } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { RESERVED } from "../../model/reserved.ts";
import { slugOf } from "../../model/slug.ts";
import { suggest } from "../../model/suggest.ts";

/** The files of a data folder by what they are; paths are relative to it, with `/`. */
export type Listing = {
  readonly hasUnits: boolean;
  /** Whether there is a log of reminders. */
  readonly hasReminders: boolean;
  readonly records: readonly (RecordIdentity & { readonly file: string })[];
  readonly committee: readonly string[];
  /** The committee's words for the reports over several phases. */
  readonly campaignWords: readonly string[];
  /** Ballots and decisions. */
  readonly awards: readonly string[];
  readonly problems: readonly Problem[];
};

// What Windows, Word and git leave about, prose for people, and what the program itself writes for them.
const PASSED_OVER = new RegExp(
  `^\\.|^~\\$|\\.(md|docx|pdf|html|csv|ics)$|^(thumbs\\.db|desktop\\.ini)$|^(mau|don-doc-giai-doan-\\d+|${DOCUMENTS_FOLDER.source})$`,
  "i",
);
const PHASE_FOLDER = /^giai-doan-(0|[1-9]\d{0,3})$/;
const RECORD = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const COMMITTEE = /^giai-doan-(0|[1-9]\d{0,3})\.yaml$/;
const CAMPAIGN: readonly string[] = Object.values(CAMPAIGN_WORDS);
const ROOT_FILES = ["ke-hoach.yaml", "don-vi.yaml", "nhac-viec.yaml"];
const OTHER_FOLDERS = ["dang-uy", AWARD_FOLDER];
const FINAL_AWARDS = "tong-ket.yaml";

/** Lists a data folder by design §3: what is not of it is a problem, not passed over in silence. */
export function listData(files: DataFiles): Listing {
  const root = entriesOf(files, "");
  const double = twins("", root);
  const parts = root.map((entry) => {
    if (isAmong(double, entry.name)) return {};
    if (ROOT_FILES.includes(entry.name)) return {};
    const phase = PHASE_FOLDER.exec(entry.name)?.[1];
    if (phase === undefined && !OTHER_FOLDERS.includes(entry.name))
      return { problems: [unknownName("", entry, [...ROOT_FILES, ...OTHER_FOLDERS])] };
    if (entry.kind !== "folder") return { problems: [notRegular("", entry)] };
    if (phase !== undefined) return listPhase(files, entry.name, Number(phase));
    return entry.name === AWARD_FOLDER ? listAwards(files) : listCommittee(files);
  });
  return {
    hasUnits: root.some(({ name }) => name === "don-vi.yaml"),
    hasReminders: root.some(({ name }) => name === "nhac-viec.yaml"),
    records: parts.flatMap((part) => part.records ?? []),
    committee: parts.flatMap((part) => part.committee ?? []),
    campaignWords: parts.flatMap((part) => part.campaignWords ?? []),
    awards: parts.flatMap((part) => part.awards ?? []),
    problems: [...double, ...parts.flatMap((part) => part.problems ?? [])],
  };
}

type Part = Partial<Pick<Listing, "records" | "committee" | "campaignWords" | "awards" | "problems">>;

function listPhase(files: DataFiles, folder: string, phase: number): Part {
  return listInside(files, folder, (name, file) => {
    const unit = RECORD.exec(name)?.[1];
    return unit === undefined || RESERVED.test(unit) ? undefined : { records: [{ phase, unit, file }] };
  });
}

function listCommittee(files: DataFiles): Part {
  const know = (name: string, file: string): Part | undefined => {
    if (CAMPAIGN.includes(name)) return { campaignWords: [file] };
    return COMMITTEE.test(name) ? { committee: [file] } : undefined;
  };
  return listInside(files, "dang-uy", know, CAMPAIGN);
}

function listAwards(files: DataFiles): Part {
  const know = (_: string, file: string): Part | undefined =>
    awardPeriodOf(file) === undefined ? undefined : { awards: [file] };
  return listInside(files, AWARD_FOLDER, know, [FINAL_AWARDS]);
}

function listInside(
  files: DataFiles,
  folder: string,
  know: (name: string, file: string) => Part | undefined,
  names: readonly string[] = [],
): Part {
  const entries = entriesOf(files, folder);
  const double = twins(`${folder}/`, entries);
  const parts = entries.map((entry): Part => {
    if (isAmong(double, `${folder}/${entry.name}`)) return {};
    if (entry.kind !== "file" && entry.name.endsWith(".yaml"))
      return { problems: [notRegular(`${folder}/`, entry)] };
    const known = entry.kind === "file" ? know(entry.name, `${folder}/${entry.name}`) : undefined;
    return known ?? { problems: [unknownName(`${folder}/`, entry, names)] };
  });
  return {
    records: parts.flatMap((part) => part.records ?? []),
    committee: parts.flatMap((part) => part.committee ?? []),
    campaignWords: parts.flatMap((part) => part.campaignWords ?? []),
    awards: parts.flatMap((part) => part.awards ?? []),
    problems: [...double, ...parts.flatMap((part) => part.problems ?? [])],
  };
}

function entriesOf(files: DataFiles, folder: string): Entry[] {
  return (files.list(folder) ?? []).filter(({ name }) => !PASSED_OVER.test(name));
}

function notRegular(folder: string, entry: Entry): Problem {
  return problem("TD003", wholeFile(folder + entry.name), { kind: entry.kind });
}

function unknownName(folder: string, { name }: Entry, known: readonly string[]): Problem {
  const slug = recordNameFor(name);
  const suggestion = suggest(name, known) ?? (slug !== name && RECORD.test(slug) ? slug : undefined);
  return problem("TD005", wholeFile(folder + name), { name, suggestion });
}

/** The name that a record's file should have had: `Chi bộ A.yml` → `chi-bo-a.yaml`. */
function recordNameFor(name: string): string {
  return `${slugOf(name.replace(/(\.(ya?ml|txt))+$/i, ""))}.yaml`;
}

/** Names that one disk tells apart and another does not: by case, or by the form of their accents. */
function twins(folder: string, entries: readonly Entry[]): Problem[] {
  const keyOf = (name: string) => name.normalize("NFC").toLowerCase();
  const seen = new Map<string, string>();
  // The name that is as it should be comes first, so that its twin is the one to blame.
  const names = entries
    .map(({ name }) => name)
    .sort((a, b) => Number(a !== keyOf(a)) - Number(b !== keyOf(b)));
  return names.flatMap((name) => {
    const other = seen.get(keyOf(name));
    seen.set(keyOf(name), other ?? name);
    return other === undefined ? [] : [problem("TD006", wholeFile(folder + name), { other: folder + other })];
  });
}

function isAmong(double: readonly Problem[], file: string): boolean {
  return double.some(({ place }) => place.file === file);
}
