import { spawnSync } from "node:child_process";
import { packageFolder } from "./package-files.ts";

/* The only door to git. It is asked, never told to change anything. */

/** Why git could not answer. */
export type GitFault = "no-git" | "no-repository" | "not-trusted" | "unknown-revision" | "shallow";

// Set by git where it calls hooks, and meant for its own folder: here `-C` says which.
const OURS = [
  "GIT_DIR",
  "GIT_COMMON_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_NAMESPACE",
  "GIT_SHALLOW_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
];
const SAFE = [
  "-c",
  "core.fsmonitor=",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "protocol.allow=never",
  "-c",
  "log.showRoot=true",
];
const MOST = 1 << 28;
const LONGEST = 60_000;

/**
 * The files of a folder that differ from a revision, or are not in it: by their names in the folder, with `/`.
 * @param revision what the folder is compared with, from where the two histories parted; without one, the last commit.
 */
export function changedFiles(
  folder: string,
  revision: string | undefined,
): { files: string[] } | { fault: GitFault } {
  const base = baseOf(folder, revision);
  if ("fault" in base) return base;
  const compare = [
    "diff",
    "--name-only",
    "--relative",
    "--no-renames",
    "--no-ext-diff",
    "-z",
    base.out.trim(),
    "--",
    ".",
  ];
  const differ = git(folder, compare);
  const others = git(folder, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]);
  if ("fault" in differ || "fault" in others) return { fault: "unknown-revision" };
  return { files: `${differ.out}${others.out}`.split("\0").filter((name) => name !== "") };
}

/** The folder at the top of the repository, and the one of its hooks; `undefined` outside of a repository. */
export function repositoryOf(folder: string): { top: string; hooks: string } | undefined {
  const top = git(folder, ["rev-parse", "--show-toplevel"]);
  const hooks = git(folder, ["rev-parse", "--path-format=absolute", "--git-path", "hooks"], []);
  return "out" in top && "out" in hooks ? { top: top.out.trim(), hooks: hooks.out.trim() } : undefined;
}

function baseOf(folder: string, revision: string | undefined): { out: string } | { fault: GitFault } {
  const commit = commitOf(folder, revision ?? "HEAD");
  if ("fault" in commit) return baseWithout(folder, revision);
  if (revision === undefined) return commit;
  const base = git(folder, ["merge-base", commit.out.trim(), "HEAD"]);
  return "fault" in base ? { fault: missingIn(folder) } : base;
}

/** What a folder is compared with where the revision is not there, or why it can't be. */
function baseWithout(folder: string, revision: string | undefined): ReturnType<typeof baseOf> {
  const inside = git(folder, ["rev-parse", "--is-inside-work-tree"]);
  if ("fault" in inside) return inside;
  if (revision !== undefined) return { fault: missingIn(folder) };
  // Before the first commit everything is new.
  return git(folder, ["hash-object", "-t", "tree", "--stdin"]);
}

function missingIn(folder: string): GitFault {
  return isShallow(folder) ? "shallow" : "unknown-revision";
}

/** The commit that a revision names. */
export function commitOf(folder: string, revision: string) {
  return git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
}

/** Whether the repository holds only the newest part of its history. */
export function isShallow(folder: string): boolean {
  const shallow = git(folder, ["rev-parse", "--is-shallow-repository"]);
  return "out" in shallow && shallow.out.trim() === "true";
}

/** Asks git, and reads its answer as text. */
export function git(
  folder: string,
  args: readonly string[],
  safe: readonly string[] = SAFE,
): { out: string } | { fault: GitFault } {
  const answer = gitBytes(folder, args, "", safe);
  return "out" in answer ? { out: answer.out.toString("utf8") } : answer;
}

/** Asks git. A repository that a stranger made can name programs to run: none of them is, and nothing is fetched. */
export function gitBytes(
  folder: string,
  args: readonly string[],
  input: string,
  safe: readonly string[] = SAFE,
): { out: Buffer } | { fault: GitFault } {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
  };
  for (const name of OURS) delete env[name];
  // From a folder of ours: Windows looks for git.exe where it stands first.
  const ran = spawnSync("git", [...safe, "-C", folder, ...args], {
    cwd: packageFolder(),
    env,
    input,
    maxBuffer: MOST,
    timeout: LONGEST,
  });
  if (ran.error) return { fault: "no-git" };
  if (ran.status === 0) return { out: ran.stdout };
  // So git says of a folder of another owner, as on a shared drive.
  return { fault: ran.stderr.includes("dubious ownership") ? "not-trusted" : "no-repository" };
}
