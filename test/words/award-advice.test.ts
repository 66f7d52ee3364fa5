import { describe, expect, it } from "vitest";
import { awardWording } from "../../src/words/problems/award/index.ts";

const CODES = ["TD814", "TD817", "TD819", "TD820", "TD821"] as const;
const ARGS = {
  kind: "seal",
  name: "Nguyễn Văn A",
  day: "2026-01-06",
  heirs: ["chi-bo-b"],
  heir: ["Chi bộ B"],
};
const advice = (code: (typeof CODES)[number], voted?: string) => awardWording[code].help({ ...ARGS, voted });

describe("what is advised about a vote", () => {
  it.each(CODES)("of %s is to open it again only where nobody has voted yet", (code) => {
    expect(advice(code)).toContain("ở bỏ phiếu lại (chưa ai bỏ phiếu): xóa chot");
    expect(advice(code, "yes")).not.toContain("xóa");
    expect(advice(code, "yes")).toMatch(/giữ nguyên/i);
  });
  it("of TD815 never takes out votes that were cast", () => {
    expect(awardWording.TD815.help({ voted: "yes" })).toContain("giữ nguyên số phiếu");
    expect(awardWording.TD815.help({})).not.toContain("số phiếu");
  });
});
