import { chmodSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { PROBLEMS, type ProblemCode } from "../../src/model/problem.ts";
import { GALLERY, galleryFolders, layOut } from "../helpers/gallery.ts";
import { thiDua } from "../helpers/run.ts";

const DAY = "2025-06-30";
const check = (dir: string) => thiDua(dir, ["check", "--data", dir], DAY);

// Root may read everything, so for the while of a test it is nobody.
const NOBODY = 65_534;
afterEach(() => {
  if (process.getuid?.() === 0) process.seteuid?.(0);
});
function asCommonUser(dir: string): void {
  chmodSync(dirname(dir), 0o755);
  if (process.getuid?.() === 0) process.seteuid?.(NOBODY);
}

describe("the gallery of problems", () => {
  it("has a folder for every code, and no other", () =>
    expect(galleryFolders().map(({ code }) => code)).toEqual(Object.keys(PROBLEMS)));

  it("stands on a ground without a problem", async () => {
    const { code, out } = await check(join(GALLERY, "_nen"));
    expect(out).toBe("Đã đọc 3 bản ghi của 2 đơn vị. Không có lỗi.\n");
    expect(code).toBe(0);
  });

  it.each(galleryFolders())("breaks $code and nothing else, in the words of its expected output", async ({ code, folder }) => {
    const dir = await layOut(folder);
    if (code === "TD004") asCommonUser(dir);
    const { code: exit, out, err } = await check(dir);
    if (process.getuid?.() === 0) process.seteuid?.(0);
    const codes = [...out.matchAll(/^(?:lỗi|cảnh báo)\[(TD\d{3})\]/gm)].map((found) => found[1]);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(exit).toBe(PROBLEMS[code as ProblemCode] === "error" ? 1 : 0);
    expect(err).toBe("");
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(join(folder, "expected.txt"));
  });
});
