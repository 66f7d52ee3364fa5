import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPassOvers } from "../../src/parse/pass-over.ts";
import { GALLERY } from "../helpers/gallery.ts";
import { copyOf, thiDua } from "../helpers/run.ts";

const read = (text: string) => readPassOvers({ file: "a.yaml", text });
const GOOD = "# thi-dua: bo-qua TD408 đến 31/12/2025 vì mới nhập hai đơn vị";

describe("a comment that passes over a problem", () => {
  it.each([
    [`a: 1 ${GOOD}`, 1],
    [`a: 1\n${GOOD}\nb: 2\n`, 3],
    [`a: 1\r\n  ${GOOD}\r\n\r\n# thêm lời\r\nb: 2\r\n`, 5],
    [`a: 1\n${GOOD}`, 2],
  ])("speaks of its own line, or of the next one with something on it: %j", (text, line) => {
    const { passOvers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(passOvers).toMatchObject([{ code: "TD408", until: "2025-12-31", line }]);
  });

  it.each([
    ["# thi-dua: bỏ qua TD408 đến 31/12/2025 vì cũ", "word"],
    ["# thi-dua: bo-qua đến 31/12/2025 vì cũ", "code"],
    ["# thi-dua: bo-qua TD999 đến 31/12/2025 vì cũ", "code"],
    ["# thi-dua: bo-qua TD205 đến 31/12/2025 vì cũ", "barred"],
    ["# thi-dua: bo-qua TD903 đến 31/12/2025 vì cũ", "barred"],
    ["# thi-dua: bo-qua TD408 vì cũ", "day"],
    ["# thi-dua: bo-qua TD408 đến 31/02/2025 vì cũ", "day"],
    ["# thi-dua: bo-qua TD408 đến 31/12/2025", "reason"],
    ["# thi-dua: bo-qua TD408 đến 31/12/2025 vì", "reason"],
  ])("needs its word, a code that may be passed over, a day and a reason: %s", (text, fault) => {
    const { passOvers, problems } = read(`a: 1 ${text}\n`);
    expect(passOvers).toEqual([]);
    expect(problems).toMatchObject([{ code: "TD901", args: { fault }, place: { line: 1, column: 6 } }]);
  });

  it("is not read out of words that only look like it", () =>
    expect(read("ten: thi-dua#thi-dua: bo-qua\nb: 'x#thi-dua: y'\n")).toEqual({
      passOvers: [],
      problems: [],
    }));
});

describe("check with such a comment", () => {
  const NUMBER = /^ {2}tuyen-truyen: .*$/m;

  async function check(line: string, day = "30/06/2025") {
    const dir = copyOf(join(GALLERY, "_nen"));
    const file = join(dir, "giai-doan-2", "chi-bo-van-phong.yaml");
    const text = readFileSync(file, "utf8").replace("trang_thai: du_thao", "trang_thai: chinh_thuc");
    writeFileSync(file, text.replace(NUMBER, line));
    const { code, out } = await thiDua(dir, ["check", "--as-of", day]);
    return { code, codes: [...out.matchAll(/\[(TD\d+)\]/g)].map((found) => found[1]), out };
  }

  it("takes the problem out until the day, and says that there is one", async () => {
    const without = await check("  tuyen-truyen: 99999");
    expect(without.codes).toContain("TD408");
    const { codes, out } = await check(
      "  tuyen-truyen: 99999 # thi-dua: bo-qua TD408 đến 30/6/2025 vì đã đếm lại",
    );
    expect(codes).toEqual(without.codes.filter((one) => one !== "TD408"));
    expect(out).toContain("1 chỗ được bỏ qua có lý do");
  });

  it("lets the problem come back after the day", async () => {
    const line = "  tuyen-truyen: 99999 # thi-dua: bo-qua TD408 đến 29/6/2025 vì đã đếm lại";
    expect((await check(line)).codes).toEqual(expect.arrayContaining(["TD408", "TD902"]));
  });

  it("is a problem where there is nothing to pass over", async () => {
    const line = "  tuyen-truyen: 150 # thi-dua: bo-qua TD408 đến 30/6/2025 vì đã đếm lại";
    expect((await check(line)).codes).toContain("TD903");
  });
});
