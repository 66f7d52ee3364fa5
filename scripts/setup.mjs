// What a fresh clone needs before a command can run: the packages, and the bundle.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Runs node on a script of the project. @returns its exit code. */
export function node(args, options = {}) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", ...options }).status ?? 1;
}

/** Installs packages where they are missing or older than the lock file, and builds. @returns whether all went well. */
export function setUp() {
  // Not `npm ci`: it refuses a lock file that was made where packages for other systems could not be fetched.
  if (
    !installed() &&
    npm(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]) !== 0
  )
    return false;
  return node(["scripts/build.mjs"]) === 0;
}

function installed() {
  const mark = join(root, "node_modules", ".package-lock.json");
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

// npm says where it lies when it runs a script; node runs it there without a shell, on Windows too.
function npm(args) {
  const path = process.env.npm_execpath;
  if (path) return node([path, ...args]);
  return (
    spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1
  );
}
