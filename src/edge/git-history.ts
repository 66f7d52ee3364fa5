import type { IsoDate } from "../model/date.ts";
import { commitOf, type GitFault, git, gitBytes } from "./git.ts";

/** A commit; times in seconds since 1970. The author's time is when it was written, the other when it entered. */
type Commit = {
  readonly id: string;
  readonly author: string;
  readonly authored: number;
  readonly committed: number;
};

/** A file as a commit left it; `blob` names its content, and is absent where the commit took it away. */
export type Version = { readonly commit: Commit; readonly blob: string | undefined };

/** The versions of every file of a folder, oldest first, by the names of the files in it. */
export type History = ReadonlyMap<string, readonly Version[]>;

/**
 * The history of a folder's files up to a commit, of all branches that were merged. Git is asked once.
 * @returns why there is none: no git, no repository, or one that holds only the newest part.
 */
export function historyOf(folder: string, tip = "HEAD"): { history: History } | { fault: GitFault } {
  const place = git(folder, ["rev-parse", "--show-prefix", "--is-shallow-repository"]);
  if ("fault" in place) return place;
  const [, prefix = "", shallow] = /^([\s\S]*)\n(.*)\n$/.exec(place.out) ?? [];
  if (shallow === "true") return { fault: "shallow" };
  const log = git(folder, [
    "log",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--full-history",
    "--diff-merges=combined",
    // Of a merge git names no file relative to a folder.
    "--no-relative",
    "--no-show-signature",
    "--no-ext-diff",
    "--format=%H%x00%at%x00%ct%x00%an",
    tip,
    "--",
    ".",
  ]);
  // Before the first commit there is no history yet, which is no fault.
  if ("fault" in log && "out" in commitOf(folder, tip)) return log;
  return { history: "out" in log ? readLog(log.out, prefix) : new Map() };
}

/** Tokens between NULs: four of a commit, then pairs of change and name; the first change comes after a line feed. */
function readLog(out: string, prefix: string): History {
  const history = new Map<string, Version[]>();
  const tokens = out.split("\0");
  let at = 0;
  while (at + 3 < tokens.length) {
    const [id = "", authored, committed, author = ""] = tokens.slice(at, at + 4);
    const commit = { id, author, authored: Number(authored), committed: Number(committed) };
    at += 4;
    // Before the changes of a merge git puts one more NUL.
    if (tokens[at] === "") at += 1;
    for (; /^\n?:/.test(tokens[at] ?? ""); at += 2) {
      const blob = blobAfter(tokens[at] ?? "");
      const file = (tokens[at + 1] ?? "").slice(prefix.length);
      const versions = history.get(file) ?? [];
      history.set(file, versions);
      versions.push({ commit, blob });
    }
  }
  for (const versions of history.values()) versions.reverse();
  return history;
}

/** `:100644 100644 OLD NEW M`; of a merge `::100644 100644 100644 OLD OLD NEW MM`: the last name is the new content. */
function blobAfter(change: string): string | undefined {
  const blob = change.trim().split(" ").at(-2) ?? "";
  return /^0*$/.test(blob) ? undefined : blob;
}

/** The commit that the folder's main line held at the end of a day in Vietnam; `undefined` where there was none. */
export function commitAt(folder: string, day: IsoDate): string | undefined {
  // Of a day before its own count of seconds git would take no limit at all.
  if (day < "1970-01-02") return undefined;
  const found = git(folder, [
    "rev-list",
    "-1",
    "--first-parent",
    `--before=${day}T23:59:59+07:00`,
    "HEAD",
    "--",
  ]);
  return "out" in found && found.out.trim() !== "" ? found.out.trim() : undefined;
}

/** The id of what each name stands for, such as `COMMIT:./ke-hoach.yaml`, and its size in bytes; absent is unknown. */
export function lookUp(
  folder: string,
  names: readonly string[],
): ReadonlyMap<string, { readonly blob: string; readonly size: number }> {
  if (names.length === 0) return new Map();
  const asked = gitBytes(folder, ["cat-file", "--batch-check"], `${names.join("\n")}\n`);
  const lines = "out" in asked ? asked.out.toString("utf8").split("\n") : [];
  return new Map(
    names.flatMap((name, index) => {
      const found = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(lines[index] ?? "");
      return found ? [[name, { blob: found[1] ?? "", size: Number(found[2]) }] as const] : [];
    }),
  );
}

/** The bytes of contents by their names. All at once: ask only for as much as fits into memory. */
export function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (blobs.length === 0) return found;
  const asked = gitBytes(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  if ("fault" in asked) return found;
  const { out } = asked;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const head = /^([0-9a-f]+) blob (\d+)$/.exec(out.toString("latin1", at, end));
    const size = Number(head?.[2] ?? 0);
    if (head) found.set(head[1] ?? "", out.subarray(end + 1, end + 1 + size));
    at = head ? end + size + 2 : end + 1;
  }
  return found;
}
