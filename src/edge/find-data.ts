import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * The data folder: the one named, else the nearest folder upward that holds `ke-hoach.yaml` or `data/ke-hoach.yaml`.
 * @returns its absolute path, or `undefined` where none holds a plan.
 */
export function findData(cwd: string, named: string | undefined): string | undefined {
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    return existsSync(join(folder, "ke-hoach.yaml")) ? folder : undefined;
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "ke-hoach.yaml"))) return folder;
    if (existsSync(join(folder, "data", "ke-hoach.yaml"))) return join(folder, "data");
    if (folder === dirname(folder)) return undefined;
  }
}
