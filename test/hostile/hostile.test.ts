import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GALLERY } from "../helpers/gallery.ts";
import { UNSAFE } from "../helpers/unsafe.ts";
import { CASES, POSIX_CASES } from "./cases.ts";

const MAIN = join(import.meta.dirname, "..", "..", "dist", "main.cjs");
// Guards against hanging only; bench/hostile.mjs measures.
const LONGEST = 20_000;
const MOST_MB = 300;
const PEAK = `const { start } = require(process.argv.splice(1, 1)[0]);
process.argv.unshift("node");
start().then(() => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS / 1024));`;

/** Runs check in a process of its own. @returns what it printed, its exit code and the most memory it held, in MB. */
function check(dir: string, format: string) {
  const argv = ["check", "--data", dir, "--as-of", "30/06/2025", "--format", format];
  const env = { ...process.env, GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "" };
  const ran = spawnSync(process.execPath, ["-e", PEAK, MAIN, ...argv], {
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 1 << 28,
    env,
  });
  const peak = Number(/\npeak (.*)$/.exec(ran.stderr)?.[1]);
  return { code: ran.status, out: ran.stdout, err: ran.stderr.replace(/\npeak .*$/, ""), peak };
}

/** Every file of a folder with its bytes and times. */
function printOf(dir: string): string {
  const names = readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();
  const parts = names.map((name) => {
    const path = join(dir, name);
    const stat = lstatSync(path);
    const bytes = stat.isFile() && stat.size < 1e6 ? readFileSync(path) : "";
    return `${name} ${stat.mtimeMs} ${stat.size} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return parts.join("\n");
}

function escapes(out: string): string[] {
  const stop = /^::stop-commands::(.+)$/m.exec(out)?.[1];
  const heard = stop === undefined ? out : out.slice(out.indexOf(`\n::${stop}::\n`) + stop.length + 6);
  const commands = heard
    .split("\n")
    .filter((line) => /^\s*::(?!(error|warning|notice) title=TD|notice::Còn \d+ chỗ)/.test(line));
  const characters = out.match(UNSAFE);
  return [...commands, ...(characters ?? [])];
}

const cases = process.platform === "win32" ? CASES : [...CASES, ...POSIX_CASES];

describe.each(cases)("pushed by a stranger: $name", ({ build, codes, speaks }) => {
  const dir = join(mkdtempSync(join(tmpdir(), "thi-dua-hostile-")), "data");
  cpSync(join(GALLERY, "_nen"), dir, { recursive: true });
  build(dir);

  it("is refused with a place, in bounded memory; nothing of the folder is changed, nothing escapes", () => {
    const before = printOf(dir);
    const { code, out, err, peak } = check(dir, "text");
    expect(err).toBe("");
    expect(code).toBe(1);
    const found = [...out.matchAll(/^lỗi\[(TD\d{3})\]/gm)].map(([, one]) => one);
    for (const one of codes) expect(found).toContain(one);
    expect(out).toMatch(/^ *--> \S/m);
    expect(peak).toBeLessThan(MOST_MB);
    expect(escapes(out)).toEqual([]);
    expect(printOf(dir)).toBe(before);
  });

  it.each(speaks ? ["short", "github", "json", "sarif", "junit"] : [])(
    "does not escape from the format %s either",
    (format) => {
      const { code, out, err } = check(dir, format);
      expect(err).toBe("");
      expect(code).toBe(1);
      expect(escapes(out)).toEqual([]);
    },
  );
});
