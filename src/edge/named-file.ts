import { readFileSync, statSync } from "node:fs";

/** The bytes of a file that somebody named; `undefined` where it can't be read, or is a pipe, which would be waited for. */
export function readNamed(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
