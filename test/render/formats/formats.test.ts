import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../src/main.ts";
import type { IsoDate } from "../../../src/model/date.ts";
import { HOSTILE, oneOfEach } from "../../helpers/one-of-each.ts";
import { UNSAFE } from "../../helpers/unsafe.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const NAMES = ["text", "short", "json", "github", "gitlab", "junit", "sarif"];

let dir = "";
beforeAll(async () => {
  dir = await oneOfEach();
});

async function checked(format: string, env: Record<string, string> = {}) {
  let out = "";
  const screen = { width: 80, color: false, out: (text: string) => (out += text), err: () => {} };
  const world = { cwd: join(dir, ".."), env, today: "2026-01-20" as IsoDate, screen };
  const code = await run(["check", "--data", dir, "--format", format], world);
  return { code, out };
}

function valid(schema: object, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

describe.each(NAMES)("the format %s of check", (format) => {
  it("is as it was, of a folder with a problem of each kind", async () => {
    const { code, out } = await checked(format);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(join(import.meta.dirname, "expected", `${format}.txt`));
  });

  it("lets no character out that could move, colour or reverse a screen", async () => {
    const { out } = await checked(format);
    expect(out).not.toMatch(UNSAFE);
  });

  it("has no line in which a runner of GitHub could read a command of a stranger's", async () => {
    const { out } = await checked(format, { GITHUB_ACTIONS: "true" });
    const lines = out.split("\n");
    const stop = /^::stop-commands::(.+)$/.exec(lines[0] ?? "")?.[1];
    const heard = stop === undefined ? lines : lines.slice(lines.indexOf(`::${stop}::`) + 1);
    const commands = heard.filter((line) => /^\s*::/.test(line) || line.includes("##["));
    // Our own commands are told by their titles.
    const ours = /^::(error|warning|notice) title=TD\d{3}%3A [^:]*,file=[^:]*::/;
    expect(commands.filter((line) => format !== "github" || !ours.test(line))).toEqual([]);
  });
});

describe("the formats of check for machines", () => {
  it("json is of the form of docs/check.schema.json and gives values back whole", async () => {
    const value = JSON.parse((await checked("json")).out);
    expect(valid(readJson(ROOT, "docs", "check.schema.json"), value)).toEqual([]);
    const messages = value.problems.map(({ message }: { message: string }) => message).join("\n");
    expect(messages).toContain(HOSTILE.slice(0, 30));
  });

  it("docs/check.schema.json refuses what is not of the form", async () => {
    const value = JSON.parse((await checked("json")).out);
    value.problems[0].line = 0;
    delete value.records;
    expect(valid(readJson(ROOT, "docs", "check.schema.json"), value)).toHaveLength(2);
  });

  it("sarif is of the form of its own schema, and counts the same problems as json", async () => {
    const schemas = join(createRequire(import.meta.url).resolve("@microsoft/jest-sarif"), "..", "schemas");
    // Ajv knows no draft 4; what the schema uses of it is the same in draft 7.
    const { $schema: _, id: __, ...schema } = readJson(schemas, "sarif-2.1.0-rtm.5.json");
    const log = JSON.parse((await checked("sarif")).out);
    expect(valid(schema, log)).toEqual([]);
    const { problems } = JSON.parse((await checked("json")).out);
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      problems.map(({ code }: { code: string }) => code),
    );
    log.runs[0].results[0].level = "lỗi";
    expect(valid(schema, log)).not.toEqual([]);
  });

  it("gitlab has what Code Quality asks for, and no two fingerprints are equal", async () => {
    const report = JSON.parse((await checked("gitlab")).out);
    // docs.gitlab.com/ci/testing/code_quality, “Code Quality report format”
    const schema = {
      type: "array",
      items: {
        type: "object",
        required: ["description", "check_name", "fingerprint", "location", "severity"],
        properties: {
          description: { type: "string", minLength: 1 },
          check_name: { type: "string", minLength: 1 },
          fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
          severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
          location: {
            type: "object",
            required: ["path", "lines"],
            properties: {
              path: { type: "string", pattern: "^[^./]" },
              lines: {
                type: "object",
                required: ["begin"],
                properties: { begin: { type: "integer", minimum: 1 } },
              },
            },
          },
        },
      },
    };
    expect(valid(schema, report)).toEqual([]);
    const prints = report.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("junit is well-formed, has a test for each record, and a failure for each error", async () => {
    const xml = new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    }).parseFromString((await checked("junit")).out, "text/xml");
    const { records, errors, problems } = JSON.parse((await checked("json")).out);
    const count = (name: string) => xml.getElementsByTagName(name).length;
    const others = new Set(problems.map(({ file }: { file: string }) => file));
    expect(count("failure")).toBe(errors);
    expect(count("testcase")).toBeGreaterThanOrEqual(records);
    expect(count("testcase")).toBeLessThanOrEqual(records + others.size);
    const suite = xml.getElementsByTagName("testsuite")[0];
    expect(suite?.getAttribute("tests")).toBe(String(count("testcase")));
  });

  it("github writes its commands as @actions/core does", async () => {
    const { out } = await checked("github");
    const lines = out.split("\n").filter((line) => line.startsWith("::"));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(asCoreWrites(line)).toBe(line);
  });

  it("github shows ten of a kind and puts all of them into the summary of the step", async () => {
    const many = await oneOfEach();
    for (let index = 0; index < 15; index += 1) writeFileSync(join(many, `thừa-${index} [x](y).txt`), "");
    const before = dir;
    dir = many;
    const summary = join(mkdtempSync(join(tmpdir(), "thi-dua-")), "summary.md");
    writeFileSync(summary, "trước\n");
    const { out } = await checked("github", {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: join(many, ".."),
    });
    dir = before;
    expect(out.split("\n").filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(out).toMatch(/^::notice::Còn \d+ chỗ nữa/m);
    const written = readFileSync(summary, "utf8");
    expect(written.startsWith("trước\n")).toBe(true);
    expect(written.split("\n").filter((line) => line.startsWith("| TD005"))).toHaveLength(16);
    expect(written).not.toMatch(/\[x\]\(y\)|<b>/);
  });
});

/** What `@actions/core` writes for the annotation that a line of ours says, read back by the rules of the runner. */
function asCoreWrites(line: string): string {
  const [, command = "", head = "", data = ""] = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  const back = (text: string) =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  const properties = Object.fromEntries(
    head
      .split(",")
      .flatMap((pair) =>
        pair === "" ? [] : [[pair.split("=")[0], back(pair.slice(pair.indexOf("=") + 1))]],
      ),
  );
  const names: Record<string, string> = { line: "startLine", col: "startColumn" };
  const given = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [names[name] ?? name, value]),
  );
  const script = `import(${JSON.stringify(import.meta.resolve("@actions/core"))}).then((core) => core[process.argv[1]](process.argv[2], JSON.parse(process.argv[3])))`;
  const written = execFileSync(process.execPath, ["-e", script, command, back(data), JSON.stringify(given)], {
    encoding: "utf8",
    env: {},
  });
  return sortHead(written.trimEnd()) === sortHead(line) ? line : written;
}

/** The properties of a command in one order: theirs is not ours. */
function sortHead(line: string): string {
  return line.replace(
    /^(::\w+ )(.*?)(::)/,
    (_, start, head, end) => start + head.split(",").sort().join(",") + end,
  );
}
