import { MAX_BYTES } from "./disk.ts";
import { changedFiles } from "./git.ts";
import { lookUp, readBlobs } from "./git-history.ts";

// What git hands over at once.
const MOST_BYTES = 64 * 1024 * 1024;

/** A file of the folder in a commit, by the name that git knows it by. */
export function nameIn(commit: string, file: string): string {
  return `${commit}:./${file}`;
}

/** The blobs that the folder's files are just now; absent where a file differs from what was committed last. */
export type Present = ReadonlyMap<string, string>;

/**
 * The blobs of files as they are now.
 * @param tip the commit that the folder was read from; `undefined` where it lies on the disk.
 */
export function presentOf(dir: string, files: readonly string[], tip: string | undefined): Present {
  const changed = tip === undefined ? changedFiles(dir, undefined) : { files: [] };
  if ("fault" in changed) return new Map();
  const differ = new Set(changed.files);
  const names = files
    .filter((file) => !differ.has(file))
    .map((file) => [file, nameIn(tip ?? "HEAD", file)] as const);
  const found = lookUp(
    dir,
    names.map(([, name]) => name),
  );
  return new Map(
    names.flatMap(([file, name]) => (found.get(name) ? [[file, found.get(name)?.blob ?? ""]] : [])),
  );
}

/** The contents that are not too large for a record, fetched in parts of bounded size. */
export function contentsOf(dir: string, blobs: readonly string[]): Map<string, Uint8Array> {
  const sizes = lookUp(dir, blobs);
  const found = new Map<string, Uint8Array>();
  let part: string[] = [];
  let bytes = 0;
  const fetch = () => {
    for (const [blob, content] of readBlobs(dir, part)) found.set(blob, content);
    part = [];
    bytes = 0;
  };
  for (const blob of blobs) {
    const size = sizes.get(blob)?.size ?? Number.POSITIVE_INFINITY;
    if (size > MAX_BYTES) continue;
    if (bytes + size > MOST_BYTES) fetch();
    part.push(blob);
    bytes += size;
  }
  fetch();
  return found;
}
