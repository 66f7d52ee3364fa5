import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageFolder } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { cannotRun } from "../../words/cannot-run.ts";

/**
 * The bytes of a Word template: the one named, else the one of that name that comes with the program.
 * @throws CannotRun where it can't be read.
 */
export function readTemplate(name: string, named?: string, world?: World): Uint8Array {
  const path =
    named === undefined
      ? join(packageFolder(), "templates", `${name}.docx`)
      : resolve(world?.cwd ?? "", named);
  try {
    return readFileSync(path);
  } catch {
    throw new CannotRun(cannotRun.noTemplate(named ?? path));
  }
}
