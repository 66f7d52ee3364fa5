import { describe, expect, test } from "vitest";
import { suggest } from "../../src/model/suggest.ts";

const INDICATORS = ["dang-vien-moi", "sinh-hoat-chi-bo", "kiem-tra-giam-sat", "tham-tang-qua"];

describe("a suggestion", () => {
  test.each([
    ["đảng-viên-mới", "dang-vien-moi"],
    ["dang_vien_moi", "dang-vien-moi"],
    ["Dang Vien Moi", "dang-vien-moi"],
    ["dang-vien-mo", "dang-vien-moi"],
    ["sinh-hoat-cb", "sinh-hoat-chi-bo"],
    ["dang-vien", "dang-vien-moi"],
    ["giam-sat", "kiem-tra-giam-sat"],
    ["tham-tang-qua-tet", "tham-tang-qua"],
  ])("for %s is %s", (typed, meant) => {
    expect(suggest(typed, INDICATORS)).toBe(meant);
  });

  test.each(["xoa-nha-tam", "d", "", "---", "x".repeat(100_000)])(
    "is not made for %.20s, which is near to none",
    (typed) => {
      expect(suggest(typed, INDICATORS)).toBeUndefined();
    },
  );

  test("is not made for what is known already", () => {
    expect(suggest("dang-vien-moi", INDICATORS)).toBeUndefined();
  });

  test("is the nearest of several that are near", () => {
    expect(suggest("giai_doam", ["giai_doan", "giai_doan_2"])).toBe("giai_doan");
  });

  test("is the same with accents as without", () => {
    expect(suggest("khong", ["có", "không"])).toBe("không");
  });
});
