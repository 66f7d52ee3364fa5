// Runs the tests and the two commands of README.md on every Node that is supported, each from its npm package; CI's own
// Node is the oldest. `node scripts/node-versions.mjs 22` runs one of them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

const versions = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];
const temporary = mkdtempSync(join(tmpdir(), "thi-dua-node-"));
const results = setUp() ? versions.map((version) => ({ version, fault: tryOn(version) })) : [];
rmSync(temporary, { recursive: true, force: true });
for (const { version, fault } of results) console.log(`Node ${version}: ${fault ?? "đạt"}`);
process.exitCode = results.length > 0 && results.every(({ fault }) => fault === undefined) ? 0 : 1;

/** @returns what failed, or `undefined`. */
function tryOn(version) {
  const node = nodeOf(version);
  if (!node) return "không cài được gói node từ npm";
  const told = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (!told?.startsWith(`v${version}.`)) return `gói node@${version} lại là ${told}`;
  console.log(`\n== Node ${told}`);
  const report = join(temporary, `bao-cao-${version}.docx`);
  const steps = [
    ["node_modules/vitest/vitest.mjs", "run"],
    ["bin/thi-dua.js", "check", "--data", "data"],
    ["bin/thi-dua.js", "report", "--phase", "2", "--data", "data", "--out", report],
    ["scripts/validate-docx.mjs", report],
  ];
  const failed = steps.find((words) => spawnSync(node, words, { cwd: root, stdio: "inherit" }).status !== 0);
  return failed && `KHÔNG ĐẠT: ${failed.slice(0, 2).join(" ")}`;
}

/** The path of that Node's binary, which its npm package brings along for each system in a package of its own. */
function nodeOf(version) {
  const dir = join(temporary, version);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", "--prefix", dir, "--no-audit", "--no-fund", `node@${version}`];
  const { status } = spawnSync(npm, args, { stdio: "inherit", shell: process.platform === "win32" });
  const path = join(dir, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return status === 0 && existsSync(path) ? path : undefined;
}
