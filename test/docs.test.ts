import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makePages } from "../scripts/make-docs.mts";
import { temporaryFolder, thiDua } from "./helpers/run.ts";

const DOCS = join(import.meta.dirname, "..", "docs", "loi");

describe("the pages of codes in docs/loi", () => {
  it("are those that the gallery makes (else: npx tsx scripts/make-docs.mts)", () => {
    const pages = makePages();
    expect(readdirSync(DOCS).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(readFileSync(join(DOCS, name), "utf8")).toBe(text);
  });

  it.each(["TD205", "td205", "205"])("are printed by explain %s", async (typed) => {
    const { code, out } = await thiDua(temporaryFolder(), ["explain", typed]);
    expect(code).toBe(0);
    expect(out).toContain("# TD205: Không phải số nguyên");
    expect(out).toContain("Gõ 1638 (hoặc 1_638)");
  });

  it.each([
    ["TD2055", "Có phải ý là “TD205”?"],
    ["TD000", "Không có mã lỗi “TD000”."],
    ["__proto__", "Không có mã lỗi “__proto__”."],
  ])("are not there for %s: one sentence, exit code 2", async (typed, sentence) => {
    const { code, err } = await thiDua(temporaryFolder(), ["giai-thich", typed]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
