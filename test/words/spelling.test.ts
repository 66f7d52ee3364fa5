import { describe, expect, it } from "vitest";
import { guard, spell, unguard } from "../../src/words/spelling.ts";

describe("where the tone stands", () => {
  it.each([
    ["cấp ủy", "cấp uỷ"],
    ["Ủy viên", "Uỷ viên"],
    ["ĐẢNG ỦY", "ĐẢNG UỶ"],
    ["hòa, hóa, hỏa, hõa, họa", "hoà, hoá, hoả, hoã, hoạ"],
    ["khỏe", "khoẻ"],
    ["thủy", "thuỷ"],
    ["tùy", "tuỳ"],
    ["lũy kế", "luỹ kế"],
  ])("moves both ways: %s, %s", (old, other) => {
    expect(spell(old, "uỷ")).toBe(other);
    expect(spell(other, "ủy")).toBe(old);
    expect(spell(old, "ủy")).toBe(old);
    expect(spell(other, "uỷ")).toBe(other);
  });

  it.each([
    "quý",
    "Quỳnh",
    "quỷ",
    "toàn",
    "khoán",
    "của",
    "múa",
    "hoạch",
    "tuyên",
    "chuyện",
    "khuya",
    "thuận",
    "xoài",
  ])("does not move in %s", (word) => {
    expect(spell(word, "uỷ")).toBe(word);
    expect(spell(word, "ủy")).toBe(word);
  });

  it("stays in words that were guarded, and these are the same again without their guards", () => {
    const text = "Đảng ủy Sở, thuỷ lợi, quý I";
    for (const spelling of ["ủy", "uỷ"] as const)
      expect(unguard(spell(`cấp ủy: ${guard(text)}`, spelling))).toBe(
        `cấp ${spelling === "ủy" ? "ủy" : "uỷ"}: ${text}`,
      );
    expect(guard("toàn Đảng bộ")).toBe("toàn Đảng bộ");
  });
});
