import { expect, test } from "vitest";
import { decode } from "../../src/parse/decode.ts";

function codeOf(bytes: readonly number[]) {
  const read = decode("a.yaml", Uint8Array.from(bytes));
  return "problem" in read
    ? { code: read.problem.code, ...read.problem.args, line: read.problem.place.line }
    : read.text;
}

test("reads UTF-8 and drops a byte order mark", () => {
  expect(codeOf([0xef, 0xbb, 0xbf, 0xc4, 0x91])).toBe("đ");
});

test("calls UTF-16 by its name", () => {
  expect(codeOf([0xff, 0xfe, 0x61, 0x00])).toMatchObject({ code: "TD002", kind: "utf-16" });
});

test("finds the line and the byte where UTF-8 ends", () => {
  expect(codeOf([0x61, 0x0a, 0x62, 0xe9, 0x63])).toEqual({
    code: "TD002",
    kind: "other",
    offset: 3,
    line: 2,
  });
});

test("finds a bad byte that is the last", () => {
  expect(codeOf([0x61, 0xff])).toMatchObject({ code: "TD002", offset: 1 });
});
