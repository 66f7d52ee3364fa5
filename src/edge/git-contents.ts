import { createHash } from "node:crypto";
import type { DataFiles } from "./data-files.ts";
import { MAX_BYTES } from "./disk.ts";
import { lookUp, readBlobs } from "./git-history.ts";

// What git hands over at once.
const MOST_BYTES = 64 * 1024 * 1024;

/** A file of the folder in a commit, by the name that git knows it by. */
export function nameIn(commit: string, file: string): string {
  return `${commit}:./${file}`;
}

/** The files of a folder as they are, known by the names that git gives to contents: what they hold it need not be asked. */
export class Present {
  readonly #files: DataFiles;
  readonly #blobs = new Map<string, readonly string[]>();

  constructor(files: DataFiles) {
    this.#files = files;
  }

  /** Whether a file holds what a blob holds. */
  isNow(file: string, blob: string): boolean {
    const known = this.#blobs.get(file);
    if (known) return known.includes(blob);
    const bytes = this.bytesOf(file);
    this.#blobs.set(file, bytes ? blobsOf(bytes, blob.length === SHA1_LENGTH ? "sha1" : "sha256") : []);
    return this.isNow(file, blob);
  }

  bytesOf(file: string): Uint8Array | undefined {
    const read = this.#files.read(file);
    return "bytes" in read ? read.bytes : undefined;
  }
}

const SHA1_LENGTH = 40;

/** What git would call a content, as it is and with the ends of lines that it has in the repository. */
function blobsOf(bytes: Uint8Array, algorithm: string): string[] {
  const text = Buffer.from(bytes).toString("latin1");
  return [...new Set([text, text.replaceAll("\r\n", "\n")])].map((one) =>
    createHash(algorithm).update(`blob ${one.length}\0${one}`, "latin1").digest("hex"),
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
