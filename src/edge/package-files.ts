import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the installed package: upward from this code to its `package.json`, be it bundled in `dist/` or run from
 * `src/`.
 */
export function packageFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) return __dirname;
  }
}

/** The version in package.json. */
export function packageVersion(): string {
  const text = readFileSync(join(packageFolder(), "package.json"), "utf8");
  return String((JSON.parse(text) as { version?: string }).version);
}
