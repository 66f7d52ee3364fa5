import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/model/facts.ts";
import type { Problem } from "../../src/model/problem.ts";
import { recordSchema } from "../../src/model/record.ts";
import { decode, parse, readPassOvers } from "../../src/parse/index.ts";
import { formats } from "../../src/render/formats/index.ts";
import { renderProblems } from "../../src/render/text/index.ts";
import { checkFolder, checkRecords } from "../../src/rules/index.ts";
import { checkText } from "../../src/rules/text/index.ts";
import { someFacts } from "../helpers/facts.ts";
import { SAMPLE } from "../helpers/run.ts";
import { UNSAFE } from "../helpers/unsafe.ts";

/*
 * Texts that nobody thought of go the whole way of check: bytes, text, YAML, shape, rules, every format. Twenty seconds
 * each in CI; `npm run fuzz` takes an hour (FUZZ_SECONDS).
 */

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 20);
const FILE = "giai-doan-2/chi-bo-a.yaml";
const folder = join(SAMPLE, "giai-doan-2");
const records = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

// What means something to YAML, to Vietnamese text, to dates and numbers, to platforms and screens.
const SNIPPETS = [
  ..."[]{}:,-?&*!|>%@`#'\"\\\n\t ~",
  ...["\r\n", ": ", "- ", "<<: ", "__proto__: ", "&a ", "*a ", "!!js ", "---\n", "...\n", "%YAML 9\n", "? "],
  ...["1.638", "56,62", "31/02/2025", "29/4/25", "0x1F", "-1", "1e9", "99999999999999999999", "không", "Có"],
  ...["ð", "\u0301", "\u200b", "\u202e", "\u0000", "\ufeff", "ho¹ch", "\ud800", '"\\ud800"', '"\\e[31m"'],
  ...["# thi-dua: bo-qua TD308 đến 31/12/2099 vì x", "<<<<<<< a\n", "::error::x\n", "##[x]", "<b>", "{{so}}"],
  ...[
    "don_vi: chi-bo-a\n",
    "giai_doan: 2\n",
    "trang_thai: chinh_thuc\n",
    "{ tu_so: 9, mau_so: 8 }",
    "gia_tri: ",
  ],
];

/** A record of the sample with some of its places cut, doubled or filled with what means something. */
const broken = fc
  .tuple(
    fc.constantFrom(...records),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(12),
        put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: "binary", maxLength: 6 })),
        times: fc.constantFrom(1, 1, 1, 2, 40),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, { at, cut, put, times }) => {
      const start = Math.floor(at * edited.length);
      return edited.slice(0, start) + put.repeat(times) + edited.slice(start + cut);
    }, text),
  );

/** The whole way of a file. @returns its problems. */
function way(bytes: Uint8Array, facts: Facts): { problems: Problem[]; text: string } {
  const decoded = decode(FILE, bytes);
  if ("problem" in decoded)
    return { problems: [decoded.problem], text: Buffer.from(bytes).toString("latin1") };
  const source = { file: FILE, text: decoded.text };
  const problems = [...checkText(source), ...readPassOvers(source).problems];
  const read = parse(source, recordSchema);
  if ("problems" in read) return { problems: [...problems, ...read.problems], text: source.text };
  const own = { ...facts, records: [{ phase: 2, unit: "chi-bo-a", file: FILE, record: read.value }] };
  return { problems: [...problems, ...checkRecords(own), ...checkFolder(own)], text: source.text };
}

function isPlaced({ place }: Problem, lines: readonly string[]): boolean {
  if (place.file !== FILE || place.line === 0) return true;
  const line = lines[place.line - 1];
  const forward = place.endLine > place.line || place.endColumn >= place.column;
  return line !== undefined && place.column >= 1 && place.column <= line.length + 2 && forward;
}

function tryWay(bytes: Uint8Array, facts: Facts): void {
  const { problems, text } = way(bytes, facts);
  const lines = text.split("\n");
  for (const one of problems) expect(isPlaced(one, lines), JSON.stringify(one)).toBe(true);
  const screen = renderProblems(problems, new Map([[FILE, text]]), { color: false, width: 80 });
  expect(screen).not.toMatch(UNSAFE);
  const counts = { records: 1, units: 1, errors: 0, warnings: 0, infos: 0, passedOver: 0 };
  const result = { problems, counts, files: [FILE], version: "0", pathOf: (file: string) => file };
  for (const render of Object.values(formats)) expect(render(result)).not.toMatch(UNSAFE);
}

function fuzz<T>(arbitrary: fc.Arbitrary<T>, attempt: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, attempt), {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: SECONDS * 1000,
    markInterruptAsFailure: false,
  });
}

describe("check, of what nobody thought of", { timeout: (SECONDS + 60) * 1000 }, () => {
  const facts = someFacts({});

  it("never throws, blames a place of the file, and lets nothing out: broken records", () =>
    fuzz(broken, (text) => tryWay(Buffer.from(text), facts)));

  it("never throws, blames a place of the file, and lets nothing out: any bytes", () =>
    fuzz(fc.uint8Array({ maxLength: 400 }), (bytes) => tryWay(bytes, facts)));

  it("never throws, blames a place of the file, and lets nothing out: snippets of YAML", () =>
    fuzz(fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 60 }), (parts) =>
      tryWay(Buffer.from(parts.join("")), facts),
    ));
});
