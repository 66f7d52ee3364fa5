import { describe, expect, it } from "vitest";
import { balanceLines, headLines } from "../../src/compose/head-lines.ts";
import { inSpelling } from "../../src/compose/spelling.ts";

describe("a name in the head of a document", () => {
  it.each([
    ["Đảng bộ Sở", ["ĐẢNG BỘ SỞ"]],
    ["Đảng bộ tỉnh Hải Dương", ["ĐẢNG BỘ TỈNH HẢI DƯƠNG"]],
    ["Đảng bộ Khối các cơ quan tỉnh", ["ĐẢNG BỘ KHỐI", "CÁC CƠ QUAN TỈNH"]],
    ["Đảng bộ Ủy ban nhân dân thành phố", ["ĐẢNG BỘ ỦY BAN", "NHÂN DÂN THÀNH PHỐ"]],
    ["Đảng ủy Sở Lao động - Thương binh và Xã hội", ["ĐẢNG ỦY SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"]],
  ])("is broken as a clerk would: %s", (name, lines) => {
    const told = headLines(name, false).split("\n");
    if (lines[0]?.endsWith("-")) {
      expect(told.length).toBeLessThanOrEqual(3);
      for (const line of told.slice(0, -1)) expect(line).not.toMatch(/(CÁC|VÀ|-)$/);
    } else expect(told).toEqual(lines);
  });

  const letters = (text: string) => text.length;
  it("has as few lines as the column needs, of about equal length", () => {
    expect(balanceLines("AA BB CC DD", letters, 11)).toBe("AA BB CC DD");
    expect(balanceLines("AA BB CC DD", letters, 10)).toBe("AA BB\nCC DD");
    expect(balanceLines("AA BB CC DD", letters, 4)).toBe("AA\nBB\nCC\nDD");
  });
  it("is left alone where no break helps", () => expect(balanceLines("AAAAAA", letters, 3)).toBe("AAAAAA"));
  it("loses no word", () => {
    const name = "Đảng bộ Trung tâm Dịch vụ việc làm và Thông tin, Tư vấn, Hỗ trợ doanh nghiệp nhỏ và vừa";
    expect(headLines(name, true).replaceAll("\n", " ")).toBe(name.toLocaleUpperCase("vi"));
  });
});

describe("a value composed in a spelling", () => {
  const compose = ({ ten, at }: { ten: string; at: Map<string, string> }) => ({
    cau: `Cấp ủy ${ten.toLocaleUpperCase("vi")} và ${at.get("x")}`,
  });
  const input = { ten: "Đảng ủy", at: new Map([["x", "thuỷ lợi"]]) };

  it("has the program's words in it, and the input as it was typed", () =>
    expect(inSpelling("uỷ", input, compose)).toEqual({ cau: "Cấp uỷ ĐẢNG ỦY và thuỷ lợi" }));
  it("breaks a name at the same place", () => {
    const name = { ten: "Đảng bộ Ủy ban nhân dân thành phố" };
    expect(inSpelling("uỷ", name, ({ ten }) => headLines(ten, false))).toBe(headLines(name.ten, false));
  });
  it("is the same as ever without one", () =>
    expect(inSpelling(undefined, input, compose)).toEqual({ cau: "Cấp ủy ĐẢNG ỦY và thuỷ lợi" }));
});
