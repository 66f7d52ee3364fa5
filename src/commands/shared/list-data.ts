import { join } from "node:path";
import { type Entry, listFolder } from "../../edge/disk.ts";
import type { RecordIdentity } from "../../model/facts.ts";
import { wholeFile } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { RESERVED } from "../../model/reserved.ts";
import { suggest } from "../../model/suggest.ts";

/** The files of a data folder by what they are; paths are relative to it, with `/`. */
export type Listing = {
  readonly hasUnits: boolean;
  readonly records: readonly (RecordIdentity & { readonly file: string })[];
  readonly committee: readonly string[];
  readonly problems: readonly Problem[];
};

// What Windows, Word and git leave about, and prose for people.
const PASSED_OVER = /^\.|^~\$|\.(md|docx|pdf)$|^(thumbs\.db|desktop\.ini)$/i;
const PHASE_FOLDER = /^giai-doan-(0|[1-9]\d{0,3})$/;
const RECORD = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const COMMITTEE = /^giai-doan-(0|[1-9]\d{0,3})\.yaml$/;
const ROOT_FILES = ["ke-hoach.yaml", "don-vi.yaml"];

/** Lists a data folder by design §3: what is not of it is a problem, not passed over in silence. */
export function listData(dir: string): Listing {
  const root = entriesOf(dir);
  const double = twins("", root);
  const parts = root.map((entry) => {
    if (isAmong(double, entry.name)) return {};
    if (ROOT_FILES.includes(entry.name)) return {};
    const phase = PHASE_FOLDER.exec(entry.name)?.[1];
    if (phase === undefined && entry.name !== "dang-uy")
      return { problems: [unknownName("", entry, [...ROOT_FILES, "dang-uy"])] };
    if (entry.kind !== "folder") return { problems: [notRegular("", entry)] };
    return phase === undefined ? listCommittee(dir) : listPhase(dir, entry.name, Number(phase));
  });
  return {
    hasUnits: root.some(({ name }) => name === "don-vi.yaml"),
    records: parts.flatMap((part) => part.records ?? []),
    committee: parts.flatMap((part) => part.committee ?? []),
    problems: [...double, ...parts.flatMap((part) => part.problems ?? [])],
  };
}

type Part = Partial<Pick<Listing, "records" | "committee" | "problems">>;

function listPhase(dir: string, folder: string, phase: number): Part {
  return listInside(dir, folder, (name, file) => {
    const unit = RECORD.exec(name)?.[1];
    return unit === undefined || RESERVED.test(unit) ? undefined : { records: [{ phase, unit, file }] };
  });
}

function listCommittee(dir: string): Part {
  return listInside(dir, "dang-uy", (name, file) =>
    COMMITTEE.test(name) ? { committee: [file] } : undefined,
  );
}

function listInside(
  dir: string,
  folder: string,
  know: (name: string, file: string) => Part | undefined,
): Part {
  const entries = entriesOf(join(dir, folder));
  const double = twins(`${folder}/`, entries);
  const parts = entries.map((entry): Part => {
    if (isAmong(double, `${folder}/${entry.name}`)) return {};
    if (entry.kind !== "file" && entry.name.endsWith(".yaml"))
      return { problems: [notRegular(`${folder}/`, entry)] };
    const known = entry.kind === "file" ? know(entry.name, `${folder}/${entry.name}`) : undefined;
    return known ?? { problems: [unknownName(`${folder}/`, entry, [])] };
  });
  return {
    records: parts.flatMap((part) => part.records ?? []),
    committee: parts.flatMap((part) => part.committee ?? []),
    problems: [...double, ...parts.flatMap((part) => part.problems ?? [])],
  };
}

function entriesOf(path: string): Entry[] {
  return (listFolder(path) ?? []).filter(({ name }) => !PASSED_OVER.test(name));
}

function notRegular(folder: string, entry: Entry): Problem {
  return problem("TD003", wholeFile(folder + entry.name), { kind: entry.kind });
}

function unknownName(folder: string, { name }: Entry, known: readonly string[]): Problem {
  const slug = slugOf(name);
  const suggestion = suggest(name, known) ?? (slug !== name && RECORD.test(slug) ? slug : undefined);
  return problem("TD005", wholeFile(folder + name), { name, suggestion });
}

/** The name that a record's file should have had: `Chi bộ A.yml` → `chi-bo-a.yaml`. */
function slugOf(name: string): string {
  const bare = name.replace(/(\.(ya?ml|txt))+$/i, "");
  const ascii = bare.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return `${ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}.yaml`;
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
