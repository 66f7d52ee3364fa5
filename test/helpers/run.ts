import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/main.ts";
import type { IsoDate } from "../../src/model/date.ts";

/** The sample data folder of the project. */
export const SAMPLE = join(import.meta.dirname, "..", "..", "data");

/** An empty folder of its own, under the system's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "thi-dua-"));
}

/** A copy of a data folder that a test may change. @returns the path of the copy. */
export function copyOf(folder: string): string {
  const copy = join(temporaryFolder(), "data");
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** A copy of the sample without its vote on awards. */
export function copyUnvoted(): string {
  const data = copyOf(SAMPLE);
  rmSync(join(data, "khen-thuong"), { recursive: true });
  return data;
}

/** Runs a command line in this process, as `thi-dua` would on that day. */
export async function thiDua(
  cwd: string,
  argv: readonly string[],
  today = "2026-01-20",
  { width = 80, color = false, env = {} as NodeJS.ProcessEnv } = {},
) {
  let out = "";
  let err = "";
  const screen = {
    width,
    color,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await run(argv, { cwd, env, today: today as IsoDate, screen });
  return { code, out, err };
}
