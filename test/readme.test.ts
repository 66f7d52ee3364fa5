import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stateWords } from "../src/words/state.ts";
import { temporaryFolder, thiDua } from "./helpers/run.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), "utf8").replaceAll("\r\n", "\n");
const readme = read("README.md");
const manifest = JSON.parse(read("package.json"));

/** The section under a heading of the second level. */
function section(title: string): string {
  const start = readme.indexOf(`\n## ${title}\n`);
  expect(start).toBeGreaterThan(-1);
  const end = readme.indexOf("\n## ", start + 1);
  return readme.slice(start, end === -1 ? undefined : end);
}

/** What stands in backticks in the first cell of each row of a table. */
function firstCells(text: string): string[] {
  return text.split("\n").flatMap((line) => /^\| `(.+?)`/.exec(line)?.[1] ?? []);
}

describe("README.md", () => {
  it("names scripts that package.json has", () => {
    const scripts = [...readme.matchAll(/npm (?:run )?(?!install|pack)([a-z][a-z-]*)/g)].map(
      ([, name]) => name,
    );
    expect(scripts).toContain("bao-cao");
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name ?? ""))).toEqual([]);
  });

  it("gives every dependency its reason, and no other package", () => {
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(firstCells(section("Các gói dùng")).sort()).toEqual(packages.sort());
  });

  it("shows the commands and the options that the program has, all of them", async () => {
    const rows = section("Các lệnh")
      .split("\n")
      .filter((line) => line.startsWith("| `thi-dua"));
    for (const row of rows) {
      const [, command = "", alias = ""] = /`thi-dua (\S+)[^`]*`\s+\(`(\S+)`\)/.exec(row) ?? [];
      const { out } = await thiDua(temporaryFolder(), ["help", alias]);
      expect(out).toContain(`thi-dua ${command}|${alias} `);
      const told = [...row.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      const known = [...out.matchAll(/^ {2}(?:-\S+, )?(--[a-z-]+)/gm)].map(([, option]) => option ?? "");
      const common = ["--data", "--as-of", "--no-color", "--help"];
      expect(told.sort()).toEqual(known.filter((option) => !common.includes(option)).sort());
    }
    const { out } = await thiDua(temporaryFolder(), ["--help"]);
    const commands = [...out.matchAll(/^ {2}([a-z]+), [a-z-]+ /gm)].map(([, name]) => name);
    expect(rows.map((row) => /thi-dua ([a-z]+)/.exec(row)?.[1])).toEqual(commands);
  });

  it("says, as the help does, that figures are traced in every report", async () => {
    expect(section("Báo cáo").replace(/\s+/g, " ")).toContain(
      "Cả hai dùng được với báo cáo giai đoạn, sơ kết, tổng kết; `report --trace TỆP.html`",
    );
    for (const [command = "", words = ""] of [
      ["trace", "Con số trong báo cáo tính thế nào, lấy từ"],
      ["report", "mỗi con số của báo cáo lấy từ"],
    ]) {
      const { out } = await thiDua(temporaryFolder(), [command, "--help"]);
      expect(out.replace(/\s+/g, " ")).toContain(words);
    }
  });

  it("has every state of a unit with its sign and its name, as the screen has", () => {
    const rows = [...section("Theo dõi, đôn đốc").matchAll(/^\| `(.)` +\| ([^|]+?) +\|/gm)];
    const states = Object.values(stateWords).map(({ sign, name }) => [sign, name]);
    expect(rows.map(([, sign, name]) => [sign, name]).sort()).toEqual(states.sort());
  });

  it("shows a problem as the screen shows it", () => {
    const example = /```\n(lỗi\[(TD\d+)\][^`]*)```/.exec(readme);
    const folder = readdirSync(join(ROOT, "test", "problems")).find((name) =>
      name.startsWith(`${example?.[2]}-`),
    );
    expect(read("test", "problems", folder ?? "", "expected.txt")).toContain(example?.[1]);
  });

  it("has the table of the last benchmark", () => {
    expect(section("Nhanh đến đâu").replace(/\n+/g, "\n")).toContain(
      read("bench", "ket-qua.md").trim().replace(/\n+/g, "\n"),
    );
  });

  it("links to files that are there, and names the version and the Node of package.json", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(readme).toContain(`${manifest.name}-${manifest.version}.tgz`);
    expect(readme).toContain(`Node.js ${manifest.engines.node.replace(">=", "")} `);
  });
});
