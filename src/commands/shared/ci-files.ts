import { chmodSync, existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { findData } from "../../edge/find-data.ts";
import { repositoryOf } from "../../edge/git.ts";
import { packageFolder, packageVersion } from "../../edge/package-files.ts";
import type { World } from "../../edge/world.ts";
import { makeFolder, writeWhole } from "../../edge/write.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import { suggest } from "../../model/suggest.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import { initWords } from "../../words/init.ts";

const PLACES: Readonly<Record<string, string>> = {
  github: ".github/workflows/thi-dua.yml",
  gitlab: ".gitlab-ci.yml",
};

export type CiOptions = {
  readonly ci?: string | undefined;
  readonly hook?: boolean | undefined;
  readonly data?: string | undefined;
};

/**
 * Writes what checks the data folder by itself: a workflow of a platform, a hook before each commit.
 * @param from the folder from which the data folder and the repository are looked for.
 * @throws CannotRun where a file is there already, the platform is unknown, or there is no data or no repository.
 */
export function writeCiFiles({ ci, hook, data }: CiOptions, from: string, world: World): void {
  const place = ci === undefined ? undefined : PLACES[ci];
  if (ci !== undefined && place === undefined)
    throw new CannotRun(initWords.unknownCi(ci, Object.keys(PLACES), suggest(ci, Object.keys(PLACES))));
  const folder = findData(from, data);
  if (folder === undefined) throw new CannotRun(cannotRun.noData(data));
  const repository = repositoryOf(folder);
  if (!repository) throw new CannotRun(initWords.noRepository);
  const named = relative(repository.top, folder).replaceAll(sep, "/") || ".";
  // It goes into a script: nothing in it may mean something there.
  if (/["'`$\\\r\n]/.test(named)) throw new CannotRun(initWords.oddFolder(named));
  if (place !== undefined) write(join(repository.top, place), `${ci}.yml`, named);
  if (hook) write(join(repository.hooks, "pre-commit"), "pre-commit", named);
  if (place !== undefined) world.screen.out(initWords.ciMade(place, packageVersion()));
  if (hook) world.screen.out(initWords.hookMade);
}

function write(path: string, template: string, data: string): void {
  if (existsSync(path)) throw new CannotRun(initWords.alreadyThere(path));
  const text = readFileSync(join(packageFolder(), "templates", "ci", template), "utf8")
    .replaceAll("\r\n", "\n")
    .replaceAll("DU_LIEU_O_DAY", () => data)
    .replaceAll("PHIEN_BAN_O_DAY", () => packageVersion());
  makeFolder(dirname(path));
  writeWhole(path, Buffer.from(text));
  if (template === "pre-commit") chmodSync(path, 0o755);
}
