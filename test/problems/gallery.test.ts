import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { PROBLEMS, type ProblemCode } from "../../src/model/problem.ts";
import { GALLERY, galleryFolders, layOut } from "../helpers/gallery.ts";
import { thiDua } from "../helpers/run.ts";

const DAY = "2025-06-30";
const check = (dir: string) => thiDua(dir, ["check", "--data", dir], DAY);

// Root may read everything; here a file without rights is refused to root as well.
vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const openSync: typeof fs.openSync = (path, ...rest) => {
    const refused = ((fs.lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o444) & 0o444) === 0;
    if (refused) throw Object.assign(new Error("refused"), { code: "EACCES" });
    return fs.openSync(path, ...rest);
  };
  return { ...fs, openSync };
});

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
    const { code: exit, out, err } = await check(dir);
    const codes = [...out.matchAll(/^(?:lỗi|cảnh báo|thông tin)\[(TD\d{3})\]/gm)].map((found) => found[1]);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(exit).toBe(PROBLEMS[code as ProblemCode] === "error" ? 1 : 0);
    expect(err).toBe("");
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(join(folder, "expected.txt"));
  });
});
