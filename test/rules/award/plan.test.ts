import { describe, expect, it } from "vitest";
import { votePlan, withForm } from "../../helpers/award-vote.ts";
import { checkAll } from "../../helpers/check-all.ts";
import { planWithIndicator, someFacts, told } from "../../helpers/facts.ts";

type Input = Parameters<typeof votePlan>[0];

const CHI_TIEU = planWithIndicator({ id: "dang-vien-moi", co_muc_tieu: "có" }).chi_tieu;
const found = (input: Input) => {
  const plan = { ...votePlan(input), chi_tieu: CHI_TIEU };
  return told(checkAll(someFacts({ plan, records: [] }))).map((one) => one.replace("ke-hoach.yaml#", ""));
};
const form = (changes: object) => found({ forms: withForm("giay-khen", changes) });
const quota = (changes: object) => form({ so_luong: [{ doi_tuong: "ca_nhan", ...changes }] });
const criterion = (changes: object) =>
  found({ review: { tieu_chi: [{ id: "guong-mau", ten: "Gương mẫu", kieu: "chi_tieu", ...changes }] } });
const inQuota = (key: string) => [`TD611 khen_thuong.0.so_luong.0.${key}`];
const inCriterion = (...keys: string[]) => keys.map((key) => `TD611 binh_xet.tieu_chi.0.${key}`);
const inVote = (key: string) => [`TD611 binh_xet.bieu_quyet.0.${key}`];

describe("rules of commendation that are whole", () => {
  it("have no problem", () => expect(found({})).toEqual([]));
  it("may be absent", () => expect(checkAll(someFacts({ records: [] }))).toEqual([]));
});

describe("a quota (TD611)", () => {
  it.each([
    ["a number", { toi_da: "3" }],
    ["a share of something", { ty_le: "20%", tren: "don_vi", lam_tron: "len" }],
  ])("is %s", (_what, changes) => expect(quota(changes)).toEqual([]));
  it.each([
    ["neither a number nor a share", {}, "toi_da"],
    ["a share of nothing", { ty_le: "20%" }, "tren"],
    ["a number of something", { toi_da: "3", tren: "don_vi" }, "tren"],
    ["a number that is rounded", { toi_da: "3", lam_tron: "len" }, "lam_tron"],
    ["more than all", { ty_le: "120%", tren: "don_vi" }, "ty_le"],
  ])("is not %s", (_what, changes, key) => expect(quota(changes)).toEqual(inQuota(key)));
  it("is for those whom the form is for", () =>
    expect(form({ doi_tuong: ["tap_the"] })).toEqual(inQuota("doi_tuong")));
});

describe("a form (TD611)", () => {
  it("is for someone, and given by someone", () => {
    expect(form({ doi_tuong: [], so_luong: [] })).toEqual(["TD611 khen_thuong.0.doi_tuong"]);
    expect(form({ cap: [] })).toEqual(["TD611 khen_thuong.0.cap"]);
  });
});

describe("a criterion that is computed (TD611)", () => {
  it.each([
    ["dang-vien-moi", { it_nhat: "1", nhieu_nhat: "9" }],
    ["dang-vien-moi", { so_muc_tieu: "100%" }],
    ["ung-ho", { it_nhat: "1000000" }],
    ["sinh-hoat-chi-bo", { ty_le: "95%" }],
    ["viec-dot-pha", { tra_loi: "có" }],
    ["bon-tot", { muc: "kha" }],
  ])("asks of %s what it can answer", (chi_tieu, bound) =>
    expect(criterion({ chi_tieu, ...bound })).toEqual([]),
  );
  it.each([
    ["dang-vien-moi", { ty_le: "95%" }, "ty_le"],
    ["ung-ho", { tra_loi: "có" }, "tra_loi"],
    ["ung-ho", { so_muc_tieu: "100%" }, "so_muc_tieu"],
    ["sinh-hoat-chi-bo", { it_nhat: "90" }, "it_nhat"],
    ["sinh-hoat-chi-bo", { ty_le: "120%" }, "ty_le"],
    ["viec-dot-pha", { muc: "kha" }, "muc"],
    ["bon-tot", { nhieu_nhat: "1" }, "nhieu_nhat"],
    ["dang-vien-moi", { it_nhat: "9", nhieu_nhat: "1" }, "it_nhat"],
    ["dang-vien-moi", {}, "chi_tieu"],
  ])("does not ask of %s what it can't answer", (chi_tieu, bound, key) =>
    expect(criterion({ chi_tieu, ...bound })).toEqual(inCriterion(key)),
  );
  it("has an indicator, and another one has neither indicator nor bound", () => {
    expect(criterion({ it_nhat: "1" })).toEqual(inCriterion("chi_tieu"));
    expect(criterion({ kieu: "nguoi_xet", chi_tieu: "bon-tot", muc: "kha" })).toEqual(
      inCriterion("chi_tieu", "muc"),
    );
    expect(criterion({ kieu: "dung_han" })).toEqual([]);
  });
});

describe("a rule of the vote (TD611)", () => {
  it.each([
    ["more than all", { nguong: "3/2" }, "nguong"],
    ["above all of them", { nguong: "100%", cach_tinh: "tren" }, "nguong"],
    ["of ballots where hands are raised", { hinh_thuc: "gio_tay", co_so: "thu_ve" }, "co_so"],
    ["of more than were convened", { du_hop: "3/2" }, "du_hop"],
  ])("is not %s", (_what, rule, key) => expect(found({ rule })).toEqual(inVote(key)));
  it.each([
    ["all of them", { nguong: "100%", cach_tinh: "tu" }],
    ["of those present where hands are raised", { hinh_thuc: "gio_tay", co_so: "co_mat" }],
    ["of as many as were convened", { du_hop: "100%" }],
  ])("may be %s", (_what, rule) => expect(found({ rule })).toEqual([]));
});

describe("the days of the rules of the vote (TD612)", () => {
  const usual = { hinh_thuc: "phieu_kin", co_so: "trieu_tap", nguong: "1/2", cach_tinh: "tren" };
  const rules = (...days: object[]) =>
    found({ review: { bieu_quyet: days.map((one) => ({ ...usual, ...one })) } });

  it("follow each other", () => expect(rules({ den: "30/6/2025" }, { tu: "01/7/2025" })).toEqual([]));
  it("leave no gap and share no day", () => {
    expect(rules({ den: "29/6/2025" }, { tu: "01/7/2025" })).toEqual(["TD612 binh_xet.bieu_quyet.0"]);
    expect(rules({ den: "01/7/2025" }, { tu: "01/7/2025" })).toEqual(["TD612 binh_xet.bieu_quyet.1"]);
  });
  it("need not reach back before the end of the first phase, when there is nothing to vote on", () => {
    expect(rules({ tu: "31/3/2025" })).toEqual([]);
    expect(rules({ tu: "01/4/2025" })).toEqual(["TD612 binh_xet.bieu_quyet.0"]);
    expect(rules({ den: "09/01/2026" })).toEqual(["TD612 binh_xet.bieu_quyet.0"]);
    expect(rules({ den: "10/01/2026" })).toEqual([]);
  });
  it("do not run backwards (TD210)", () => {
    expect(rules({}, { tu: "01/7/2025", den: "30/6/2025" })).toContain("TD210 binh_xet.bieu_quyet.1.den");
    expect(form({ tu: "01/7/2025", den: "30/6/2025" })).toEqual(["TD210 khen_thuong.0.den"]);
  });
});

describe("what the rules refer to (TD602), and by what id (TD601)", () => {
  it.each([
    [
      "a legal basis of a form",
      { forms: withForm("giay-khen", { can_cu: ["qd-23"] }) },
      "khen_thuong.0.can_cu.0",
    ],
    [
      "a criterion of a form",
      { forms: withForm("giay-khen", { tieu_chi: ["guong"] }) },
      "khen_thuong.0.tieu_chi.0",
    ],
    ["a legal basis of the vote", { rule: { can_cu: ["qd-232", "x"] } }, "binh_xet.bieu_quyet.0.can_cu.1"],
  ])("is there: %s", (_what, input, path) => expect(found(input)).toEqual([`TD602 ${path}`]));
  it("is there: an indicator of a criterion, and a choice of it", () => {
    expect(criterion({ chi_tieu: "bon-tt", muc: "kha" })).toEqual(["TD602 binh_xet.tieu_chi.0.chi_tieu"]);
    expect(criterion({ chi_tieu: "bon-tot", muc: "gioi" })).toEqual(["TD602 binh_xet.tieu_chi.0.muc"]);
  });
  it("is one thing", () => {
    const one = { id: "guong-mau", ten: "Gương mẫu", kieu: "nguoi_xet" };
    expect(found({ review: { tieu_chi: [one, one] } })).toEqual(["TD601 binh_xet.tieu_chi.1.id"]);
  });
});
