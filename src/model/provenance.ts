import { readDate } from "./date.ts";

/** What a report says of how it was made, in its custom properties. Hashes are SHA-256 in hex, some of them cut. */
export type Provenance = {
  readonly version: string;
  readonly kind: string;
  readonly phase: number;
  /** The day on the report. */
  readonly asOf: string;
  /** The last commit that changed the data; `dirty` where they held more than that, absent outside of git. */
  readonly commit: string | undefined;
  readonly hashes: Readonly<Record<HashName, string>>;
  /** The files that the report was made from, by their names in the data folder. */
  readonly files: ReadonlyMap<string, string>;
  /** One hash for each paragraph and row of the body, in its order. */
  readonly text: readonly string[];
};

type HashName = "plan" | "units" | "records" | "template";

/** The kind of report that `report --phase` makes. */
export const PHASE_REPORT = "giai-doan";
/** What stands in place of a commit where the data held changes that were in none. */
export const DIRTY = "dirty";

const HASH_NAMES: readonly HashName[] = ["plan", "units", "records", "template"];
/** How many hex digits of a hash are kept of a file, and of a paragraph. */
export const FILE_DIGITS = 16;
export const TEXT_DIGITS = 8;

/*
 * Everything is kept as custom properties, not as a part under customXml/: Word and LibreOffice both keep custom properties
 * when a person saves the file, and people can look at them there. Word cuts what is longer than 255 characters, so long
 * lists go on in further properties.
 */
const LONGEST = 255;

/** The custom properties that say all but the text, which only the finished document knows. */
export function propertiesOf(made: Omit<Provenance, "text">): Record<string, string> {
  const files = [...made.files].map(([file, hash]) => `${file}=${hash}`).join(";");
  return {
    "thi-dua": made.version,
    kind: made.kind,
    phase: String(made.phase),
    "as-of": made.asOf,
    ...(made.commit !== undefined && { commit: made.commit }),
    ...Object.fromEntries(HASH_NAMES.map((name) => [`${name}-sha256`, made.hashes[name]])),
    ...inParts("files", files),
  };
}

/** A long text as several properties: `name-1`, `name-2` … */
export function inParts(name: string, text: string): Record<string, string> {
  const count = Math.ceil(text.length / LONGEST);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${name}-${index + 1}`,
      text.slice(index * LONGEST, (index + 1) * LONGEST),
    ]),
  );
}

/** Reads properties that anybody may have written; `undefined` where they are not those of a report of ours. */
export function provenanceIn(properties: ReadonlyMap<string, string>): Provenance | undefined {
  const of = (name: string) => properties.get(name) ?? "";
  const commit = properties.get("commit");
  const day = readDate(of("as-of"));
  const hashes = Object.fromEntries(HASH_NAMES.map((name) => [name, of(`${name}-sha256`)]));
  const isOurs =
    /^\d[\w.-]{0,40}$/.test(of("thi-dua")) &&
    /^[a-z-]{1,40}$/.test(of("kind")) &&
    /^\d{1,4}$/.test(of("phase")) &&
    Object.values(hashes).every((hash) => /^[0-9a-f]{64}$/.test(hash)) &&
    (commit === undefined || commit === DIRTY || /^[0-9a-f]{40,64}$/.test(commit));
  const text = joinedParts(properties, "text");
  if (!isOurs || !("date" in day) || !/^[0-9a-f]+$/.test(text)) return undefined;
  return {
    version: of("thi-dua"),
    kind: of("kind"),
    phase: Number(of("phase")),
    asOf: day.date,
    commit,
    hashes: hashes as Provenance["hashes"],
    files: filesIn(joinedParts(properties, "files")),
    text: text.match(new RegExp(`.{${TEXT_DIGITS}}`, "g")) ?? [],
  };
}

/** The long text that `inParts` cut into properties; empty where there is none. */
export function joinedParts(properties: ReadonlyMap<string, string>, name: string): string {
  let text = "";
  for (let index = 1; properties.has(`${name}-${index}`); index += 1)
    text += properties.get(`${name}-${index}`);
  return text;
}

function filesIn(text: string): Map<string, string> {
  const pairs = text.split(";").map((pair) => /^([\w./-]{1,300})=([0-9a-f]{16})$/.exec(pair));
  return new Map(pairs.flatMap((found) => (found ? [[found[1] ?? "", found[2] ?? ""] as const] : [])));
}
