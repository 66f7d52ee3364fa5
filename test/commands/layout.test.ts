import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLayoutOf } from "../../src/commands/shared/layout.ts";
import type { World } from "../../src/edge/world.ts";
import { partyDocument, stateDocument } from "../helpers/other-documents.ts";
import { temporaryFolder } from "../helpers/run.ts";

function measured(cwd: string, file: string, profile?: "hd36" | "hd05") {
  let out = "";
  const write = (text: string) => {
    out += text;
  };
  const screen = { width: 80, color: false, out: write, err: write };
  const world: World = { cwd, env: {}, today: "2026-01-20", screen };
  const code = checkLayoutOf(file, world, profile);
  return { code, out };
}

describe("the measuring of a Word file on the command line", () => {
  const cwd = temporaryFolder();

  it("says by whose rules it measured, and that it found nothing: 0", async () => {
    writeFileSync(join(cwd, "bao-cao.docx"), await partyDocument());
    expect(measured(cwd, "bao-cao.docx")).toEqual({
      code: 0,
      out: "Đo theo Hướng dẫn 05-HD/VPTW (thể thức văn bản của Đảng).\n\nKhông thấy chỗ nào khác với quy định.\n",
    });
  });

  it("takes the rules of the day in the document, unless others are chosen", async () => {
    writeFileSync(join(cwd, "cu.docx"), await stateDocument());
    expect(measured(cwd, "cu.docx").out).toContain("Hướng dẫn 36-HD/VPTW");
    expect(measured(cwd, "cu.docx", "hd05").out).toContain("Hướng dẫn 05-HD/VPTW");
  });

  it("tells every departure and how many there are: 1", async () => {
    writeFileSync(join(cwd, "nd30.docx"), await stateDocument());
    const { code, out } = measured(cwd, "nd30.docx");
    expect(code).toBe(1);
    expect(out).toMatch(/\nVăn bản có \d+ chỗ sai thể thức, \d+ cảnh báo\.\n$/);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("tells what is no Word file as such: 1, and can't run on what is not there", () => {
    copyFileSync(import.meta.filename, join(cwd, "chu.docx"));
    expect(measured(cwd, "chu.docx")).toMatchObject({ code: 1 });
    expect(() => measured(cwd, "khong-co.docx")).toThrow("Không đọc được tệp “khong-co.docx”.");
  });
});
