import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { thiDua } from "../helpers/run.ts";

const root = join(import.meta.dirname, "../..");
const seed = readFileSync(join(root, "test/fixtures/ke-hoach-goc.txt"), "utf8");
const yaml = readFileSync(join(root, "data/ke-hoach.yaml"), "utf8");

/** Slips of scanning in the seed, and how they are mended. */
const MENDINGS: readonly (readonly [string, string])[] = [
  ["01- KL/TW", "01-KL/TW"],
  ["hướng ứng", "hưởng ứng"],
  ["phần đầu xây dựng", "phấn đấu xây dựng"],
  ["phần đầu hoàn thành", "phấn đấu hoàn thành"],
  ["*", ""],
];

// Headings, numbering and marks of lists say where a sentence stands; the keys of the YAML do that.
const HEADING = /^(KẾ HOẠCH|I{1,3}\. .*|2\. Nội dung thi đua|Nơi nhận:|T\/M BAN CHẤP HÀNH|BÍ THƯ)$/;
const MARK = /^(\(\d\)|\+|-|\d\.\d\. Giai đoạn \d:|1\. Chủ đề:|3\. Thời gian thi đua:|\d\.)\s*/;

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [fold(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const mended = MENDINGS.reduce((text, [slip, mending]) => text.replaceAll(slip, mending), seed);
const sentences = mended
  .split("\n")
  .map(fold)
  .filter((line) => line !== "" && !HEADING.test(line))
  .flatMap((line) => line.replace(MARK, "").split(/(?<=[.;])\s+(?=\p{L})/u))
  .map((sentence) => sentence.replace(/[,.]$/, ""));

describe("the sample plan", () => {
  // Values in their order, so that a sentence that goes on in the next task is found as well.
  const whole = textsOf(parse(yaml, { schema: "failsafe" })).join(" ");

  test("holds more than a hundred sentences of the seed to look for", () => {
    expect(sentences.length).toBeGreaterThan(100);
  });

  test("has every sentence of the seed verbatim, but for the mended slips", () => {
    expect(sentences.filter((sentence) => !whole.includes(sentence))).toEqual([]);
  });

  test("does not have a sentence that the seed does not have", () => {
    expect(whole.includes("Thi đua xây dựng nông thôn mới kiểu mẫu.")).toBe(false);
  });

  test("marks every mending by a comment", () => {
    const comments = yaml.split("\n").filter((line) => line.includes("# Sửa chữ quét"));
    for (const [slip] of MENDINGS) {
      const word = slip === "*" ? "dấu sao" : slip.replace(/ xây dựng| hoàn thành/, "");
      expect(
        comments.some((comment) => comment.includes(word)),
        slip,
      ).toBe(true);
    }
  });
});

describe("the sample records", () => {
  const folders = [1, 2, 3].map((phase) => join(root, "data", `giai-doan-${phase}`));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

  test("number at least 36", () => {
    expect(files.length).toBeGreaterThanOrEqual(36);
  });

  test("say in their first line for people that they are invented", () => {
    const first = /^# yaml-language-server: .*\n# Dữ liệu giả định/;
    const silent = files.filter((file) => !first.test(readFileSync(file, "utf8")));
    expect(silent).toEqual([]);
  });

  test("have schemas for editors that are fresh (else: npm run build, node bin/thi-dua.js schema --data data)", async () => {
    const { out } = await thiDua(join(root, "data"), ["check", "--short"]);
    expect(out).not.toContain("TD010");
  });
});
