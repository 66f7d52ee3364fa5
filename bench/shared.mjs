// What the benchmarks share: peers installed apart, processes timed side by side, ratios printed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const thiDua = join(root, "bin", "thi-dua.js");

/** Installs the peers into bench/node_modules. @returns a function from a peer's name to the path of its script. */
export function peers() {
  const modules = join(import.meta.dirname, "node_modules");
  if (!existsSync(modules)) {
    const ran = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
      cwd: import.meta.dirname,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (ran.status !== 0) throw new Error("the peers could not be installed");
  }
  return (path) => join(modules, path);
}

/**
 * Times commands side by side: each once per round, so that a slow moment of the machine falls on all of them.
 * @param commands by name: the words of a node process, or `{ args, cwd }`.
 * @returns the median wall time of each in seconds, by name.
 */
export function race(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const { args, cwd } = Array.isArray(command) ? { args: command } : command;
      times[name].push(seconds(args, 0, cwd));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** The wall time of one node process in seconds. @throws Error where its exit code is another. */
export function seconds(args, code, cwd) {
  const env = { ...process.env };
  // Node reads this file at every start, which would drown what is measured.
  delete env.NODE_EXTRA_CA_CERTS;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const time = (performance.now() - start) / 1000;
  if (status !== code) throw new Error(`${args[0]}: exit code ${status}\n${stderr.slice(0, 2000)}`);
  return time;
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const rows = [];

/** Prints a ratio beside its budget, and keeps it for the table of README. */
export function tell(what, ratio, budget, unit = "×") {
  const verdict = budget === undefined ? "" : ratio <= budget ? "đạt" : "CHƯA ĐẠT";
  const limit = budget === undefined ? "–" : `≤ ${number(budget)} ${unit}`;
  rows.push(`| ${what} | ${number(ratio)} ${unit} | ${limit} | ${verdict} |`);
  console.log(`${what}: ${number(ratio)} ${unit}  (${limit}) ${verdict}`);
}

/** The table of all that was told, in Markdown. */
export function table() {
  return ["| việc | đo được | ngân sách | |", "|---|---|---|---|", ...rows].join("\n");
}

function number(value) {
  return value.toLocaleString("vi-VN", { maximumFractionDigits: value < 10 ? 2 : 0 });
}
