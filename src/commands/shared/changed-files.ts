import { contentsOf } from "../../edge/git-contents.ts";
import { type History, historyOf, type Version } from "../../edge/git-history.ts";
import type { ChangedFile, Verified } from "../../model/verified.ts";
import { type Arrived, touchOf } from "./arrivals.ts";
import { hashOfFile } from "./provenance.ts";

type Changed = Pick<Verified, "files" | "doubt">;

/** The hashes of the files of a report when it was made, and of what it would be made from now. */
type Hashes = { readonly was: ReadonlyMap<string, string>; readonly now: ReadonlyMap<string, string> };

/** Which files of a report are not as they were, and who changed them since. @param tip see `madeAnew`. */
export function changedSince({ was, now }: Hashes, dir: string, tip: string | undefined): Changed {
  const names = [...new Set([...was.keys(), ...now.keys()])].sort();
  const changed = names.filter((name) => was.get(name) !== now.get(name));
  if (changed.length === 0) return { files: [], doubt: undefined };
  const found = historyOf(dir, tip);
  const history = "history" in found ? found.history : undefined;
  const hashes = history ? hashesIn(dir, history, changed) : new Map<string, string>();
  const files = changed.map((file): ChangedFile => {
    const kind = !was.has(file) ? "added" : now.has(file) ? "changed" : "removed";
    const versions = history?.get(file) ?? [];
    const hash = ({ blob }: Version) => (blob === undefined ? undefined : hashes.get(blob));
    const last = versions.at(-1);
    return {
      file,
      kind,
      touches: history && touchesAfter(versions, was.get(file), hash),
      isUncommitted: history !== undefined && (last && hash(last)) !== now.get(file),
    };
  });
  return { files, doubt: "fault" in found ? doubtOf(found.fault) : undefined };
}

function doubtOf(fault: string): NonNullable<Arrived["doubt"]> {
  return fault === "no-git" || fault === "shallow" ? fault : "no-repository";
}

function hashesIn(dir: string, history: History, files: readonly string[]): Map<string, string> {
  const blobs = files.flatMap((file) => (history.get(file) ?? []).flatMap(({ blob }) => blob ?? []));
  const contents = contentsOf(dir, [...new Set(blobs)]);
  return new Map([...contents].map(([blob, bytes]) => [blob, hashOfFile(bytes)]));
}

/**
 * The versions after the one that the report was made from, the newest first. It is known by its content, not by the commit
 * of the report, so that this holds after a rebase too. Where it was never committed, only the last is surely later.
 */
function touchesAfter(
  versions: readonly Version[],
  was: string | undefined,
  hash: (version: Version) => string | undefined,
): ChangedFile["touches"] {
  const at = versions.findLastIndex((version) => hash(version) === was);
  return versions
    .slice(was === undefined ? 0 : at === -1 ? -1 : at + 1)
    .reverse()
    .map(touchOf);
}
