import type { TextChange, Verified } from "../model/verified.ts";
import { escapeUnsafe } from "./formats/json.ts";

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

/** What `verify` found, as JSON. Days are ISO dates; `was` is absent where only its hash is known. */
export function verifiedAsJson(value: Verified): string {
  const { version, kind, phase, asOf, commit, hashes } = value.provenance;
  const told = {
    format: "thi-dua verify",
    formatVersion: FORMAT_VERSION,
    file: value.file,
    report: { version, kind, phase, asOf, commit, hashes },
    same: value.isSame,
    ...(value.cannot !== undefined && { cannot: value.cannot }),
    causes: value.causes,
    files: value.files.map(({ file, kind: what, touches, isUncommitted }) => ({
      file,
      kind: what,
      touches,
      uncommitted: isUncommitted,
    })),
    doubt: value.doubt,
    stale: value.stale.map(changeValue),
    byHand: value.byHand.map(changeValue),
  };
  return `${escapeUnsafe(JSON.stringify(told, null, 2))}\n`;
}

function changeValue({ kind, place, was, is }: TextChange) {
  return { kind, ...place, was, is };
}
