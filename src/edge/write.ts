import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../model/cannot-run.ts";
import { writeFailed } from "../words/write.ts";
import { codeOf } from "./disk.ts";

/**
 * Writes a file whole: after it the path holds the new bytes or, on any failure, what it held before. The bytes go to
 * a temporary file in the same folder, since a rename is atomic only within one file system.
 * @throws CannotRun where the file is open elsewhere, the folder is missing or may not be written to.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let made = false;
  try {
    const handle = openSync(temporary, "wx");
    made = true;
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    if (made) rmSync(temporary, { force: true });
    throw new CannotRun(sentenceOf(path, codeOf(error)), { cause: error });
  }
}

function sentenceOf(path: string, code: string): string {
  if (["EACCES", "EBUSY", "EPERM", "EISDIR"].includes(code)) return writeFailed.locked(path);
  return code === "ENOENT" || code === "ENOTDIR" ? writeFailed.noFolder(path) : writeFailed.other(path, code);
}

/** Makes a folder, and those above it. @returns its path. @throws CannotRun where that can't be done. */
export function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new CannotRun(writeFailed.other(path, codeOf(error)), { cause: error });
  }
  return path;
}

/** Adds a text at the end of a file. @throws CannotRun where that can't be done. */
export function appendTo(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new CannotRun(sentenceOf(path, codeOf(error)), { cause: error });
  }
}
