import { describe, expect, it } from "vitest";
import { explainNumber } from "../../src/words/problems/number.ts";

describe("a number that is typed with what follows it", () => {
  it.each(["12-QĐ/ĐU", "12/QĐ-ĐU", "12 - TTr/ĐU"])("is told to stand without its sign: %s", (typed) =>
    expect(explainNumber(typed).help).toBe("Gõ 12: chỉ số, không kèm ký hiệu."),
  );
  it.each(["400 lượt", "12 Đảng viên", "12-nữ"])("is told to leave its unit to the plan: %s", (typed) =>
    expect(explainNumber(typed).help).toContain("đơn vị tính đã có trong kế hoạch"),
  );
});
