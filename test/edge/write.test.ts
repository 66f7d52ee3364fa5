import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeWhole } from "../../src/edge/write.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thi-dua-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("replaces the old file and leaves no temporary one", () => {
  const path = join(folder, "a.docx");
  writeFileSync(path, "old");
  writeWhole(path, Buffer.from("new"));
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.docx"]);
});

it("says in a sentence that the folder is missing", () => {
  expect(() => writeWhole(join(folder, "x", "a.docx"), Buffer.from("new"))).toThrow(/Không có thư mục/);
});

it("leaves nothing behind where the rename is refused", () => {
  mkdirSync(join(folder, "a.docx", "inside"), { recursive: true });
  expect(() => writeWhole(join(folder, "a.docx"), Buffer.from("new"))).toThrow(/chạy lại/);
  expect(readdirSync(folder)).toEqual(["a.docx"]);
});

it.runIf(process.platform !== "win32")("says that a folder without rights can't be written to", () => {
  chmodSync(folder, 0o500);
  const write = () => writeWhole(join(folder, "a.docx"), Buffer.from("new"));
  // Root may write anywhere, so for this while it is nobody.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    expect(write).toThrow(/không có quyền ghi/);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o700);
  }
  expect(readdirSync(folder)).toEqual([]);
});
