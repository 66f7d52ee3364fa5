import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { wholeFile } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";

/** A record is a few KB; 256 KiB is beyond any honest one and still read in a blink. */
export const MAX_BYTES = 256 * 1024;

type EntryKind = "file" | "folder" | "link" | "pipe" | "other";
export type Entry = { readonly name: string; readonly kind: EntryKind };

/** What lies in a folder, by name in code-unit order; `undefined` where there is no such folder. */
export function listFolder(path: string): Entry[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

function kindOf(entry: {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFIFO(): boolean;
}): EntryKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  return entry.isFIFO() ? "pipe" : "other";
}

/** A word that changes whenever the file does; `undefined` where there is none. */
export function stampOf(path: string): string | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  return entry && `${entry.mtimeMs}/${entry.size}/${entry.ino}`;
}

// Absent on Windows, where a link is found by lstat alone.
const SAFE_OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file that a stranger may have made: follows no link, hangs on no pipe, reads no more than 256 KiB.
 * @param path where it lies; @param file its name in problems.
 */
export function readGuarded(path: string, file: string): { bytes: Uint8Array } | { problem: Problem } {
  let handle: number | undefined;
  try {
    const entry = lstatSync(path);
    if (!entry.isFile()) return { problem: problem("TD003", wholeFile(file), { kind: kindOf(entry) }) };
    handle = openSync(path, SAFE_OPEN);
    const { size } = fstatSync(handle);
    if (size > MAX_BYTES) return { problem: problem("TD001", wholeFile(file), { size, limit: MAX_BYTES }) };
    return { bytes: readAll(handle, size) };
  } catch (error) {
    return { problem: problem("TD004", wholeFile(file), { reason: codeOf(error) }) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(handle, bytes, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

/** The system's code of a failure, such as `EACCES`; empty for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
