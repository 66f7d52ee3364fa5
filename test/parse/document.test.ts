import { describe, expect, it, test } from "vitest";
import * as z from "zod";
import { readDocument } from "../../src/parse/document.ts";
import { parse } from "../../src/parse/index.ts";

function read(text: string) {
  return readDocument({ file: "a.yaml", text });
}

function codesOf(text: string): string[] {
  const document = read(text);
  return "problems" in document
    ? document.problems.map(({ code, place }) => `${code}@${place.line}:${place.column}`)
    : [];
}

describe("readDocument", () => {
  test("keeps every scalar as it was typed", () => {
    const text = "a: 010\nb: 1.10\nc: no\nd: 2025-03-05\ne: 0912345678\nf: 'x'\ng: 1_000\n";
    expect(read(text)).toMatchObject({
      value: { a: "010", b: "1.10", c: "no", d: "2025-03-05", e: "0912345678", f: "x", g: "1_000" },
    });
  });

  test("takes a key without a value as not answered", () => {
    expect(read("a:\nb: ~\nc: null\nd: ''\ne: x\n")).toMatchObject({ value: { d: "", e: "x" } });
  });

  test("folds a block text into one line", () => {
    expect(read("a: >-\n  một\n  hai\n")).toMatchObject({ value: { a: "một hai" } });
  });

  test("reads Windows line ends", () => {
    expect(read("a: 1\r\nb: 2\r\n")).toMatchObject({ value: { a: "1", b: "2" } });
  });

  test.each([
    ["two equal keys", "a: 1\nb: 2\na: 3\n", ["TD102@3:1"]],
    ["an anchor and its alias", "a: &x 1\nb: *x\n", ["TD103@1:7", "TD103@2:4"]],
    ["a tag that YAML knows", "a: !!int 1\n", ["TD104@1:4"]],
    ["a tag that nobody knows", "a: !foo 1\n", ["TD104@1:4"]],
    ["a merge key", "a: {x: 1}\n<<: 2\n", ["TD105@2:1"]],
    ["a key that reaches into prototypes", "__proto__: {x: 1}\n", ["TD105@1:1"]],
    ["a list as a key", "? [a, b]\n: 1\n", ["TD105@1:3"]],
    ["a tab as indentation", "a:\n\tb: 1\n", ["TD110@2:1"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["TD108@2:1"]],
    ["a directive", "%YAML 1.1\n---\na: no\n", ["TD108@1:1"]],
    ["an empty file", "", ["TD109@1:1"]],
    ["a file of comments", "# chưa ghi\n", ["TD109@1:1"]],
    ["a NUL", "a: x\u0000y\n", ["TD007@1:5"]],
    ["a control character of the second block", "a: x\u009by\n", ["TD007@1:5"]],
    [
      "a conflict of git, as one problem",
      "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> nhanh\n",
      ["TD008@2:1"],
    ],
    ["a colon in an unquoted text", "a: Kế hoạch: đã ban hành\n", ["TD101@1:4"]],
    ["a bracket that is not closed", "a: [1, 2\nb: 3\n", ["TD101@1:4"]],
  ])("points at %s", (_what, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test("names the place of the first of two equal keys", () => {
    const document = read("a: 1\nb: 2\na: 3\n");
    expect("problems" in document && document.problems[0]?.related?.[0]?.line).toBe(1);
  });

  test("refuses nesting beyond 32, be it a little or so much that the stack would end", () => {
    expect(codesOf(`a: ${"[".repeat(40)}${"]".repeat(40)}\n`)).toEqual([expect.stringMatching(/^TD106/)]);
    expect(codesOf(`a: ${"[".repeat(50_000)}${"]".repeat(50_000)}\n`)).toEqual([
      expect.stringMatching(/^TD106/),
    ]);
  });

  test("refuses more than 10,000 values", () => {
    expect(codesOf(`a: [${"1,".repeat(10_001)}]\n`)).toEqual([expect.stringMatching(/^TD107/)]);
  });

  test("reads 20,000 keys without growing with their square", () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join("\n");
    expect(codesOf(text)).toEqual([expect.stringMatching(/^TD107/)]);
  });
});

describe("places", () => {
  const text = "don_vi: a\nhoat_dong:\n  - ten: Mít tinh\n    ngay: 30/4/2025\n  - ten: Về nguồn\n";
  const document = read(text);
  const at = "at" in document ? document.at : undefined;

  test.each([
    ["a text, whole", ["hoat_dong", 0, "ngay"], 4, 11, 20],
    ["a list by its key", ["hoat_dong"], 2, 1, 10],
    ["an item by its first key", ["hoat_dong", 1], 5, 5, 8],
    ["a key that an item lacks by its first key", ["hoat_dong", 1, "ngay"], 5, 5, 8],
    ["a key that the file lacks by its first key", ["giai_doan"], 1, 1, 7],
  ])("shows %s", (_what, path, line, column, endColumn) => {
    expect(at?.(path)).toEqual({ file: "a.yaml", line, column, endLine: line, endColumn });
  });

  test("shows the key where the key is asked for", () => {
    expect(at?.(["don_vi"], "key")).toMatchObject({ line: 1, column: 1, endColumn: 7 });
  });
});

describe("a value with a comma in a map on one line", () => {
  it("is told of, not cut: what stands behind the comma is a key without a value", () => {
    const source = { file: "a.yaml", text: "noi_dung: { ten: Phố xanh, sạch }\n" };
    const document = readDocument(source);
    expect("value" in document && document.value).toEqual({ noi_dung: { ten: "Phố xanh", sạch: undefined } });
    const schema = z.strictObject({ noi_dung: z.strictObject({ ten: z.string() }) });
    const read = parse(source, schema);
    expect("problems" in read && read.problems).toMatchObject([
      { code: "TD201", args: { key: "sạch", blank: "yes" } },
    ]);
  });
});
