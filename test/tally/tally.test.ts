import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Phase } from "../../src/model/plan.ts";
import { aPlan, aRecord, aUnit, planWithIndicator, someUnits } from "../helpers/facts.ts";
import { tallied } from "../helpers/status.ts";

const plan = aPlan();
const phase = (so: number): Phase => {
  const found = plan.giai_doan.find((one) => one.so === so);
  if (!found) throw new Error(`no phase ${so}`);
  return found;
};
const AB = someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")]);
const MERGED = someUnits(
  [
    aUnit("chi-bo-a", { hoat_dong: [{ den: "30/4/2025" }] }),
    aUnit("chi-bo-b", { hoat_dong: [{ den: "30/4/2025" }] }),
    aUnit("chi-bo-c", { hoat_dong: [{ tu: "01/5/2025" }] }),
  ],
  [
    {
      loai: "hop_nhat",
      ngay: "01/5/2025",
      so_quyet_dinh: "1-QĐ",
      nguon: ["chi-bo-a", "chi-bo-b"],
      dich: ["chi-bo-c"],
    },
  ],
);

function indicator(tally: ReturnType<typeof tallied>, id: string) {
  const found = tally.indicators.find((one) => one.indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}
const given = (don_vi: string, chi_tieu: Record<string, unknown>, more = {}) =>
  aRecord({ don_vi, chi_tieu, ...more } as never);

describe("the tally of a phase", () => {
  it("adds counts up and says on how many units they rest", () => {
    const tally = tallied(
      plan,
      AB,
      [given("chi-bo-a", { "dang-vien-moi": "3" }), given("chi-bo-b", {})],
      phase(2),
    );
    expect(indicator(tally, "dang-vien-moi")).toMatchObject({ total: { kind: "so", so: 3 }, n: 1, of: 2 });
  });

  it("adds ratios up as ratio of sums, not as mean of ratios", () => {
    const records = [
      given("chi-bo-a", { "sinh-hoat-chi-bo": { tu_so: "1", mau_so: "1" } }),
      given("chi-bo-b", { "sinh-hoat-chi-bo": { tu_so: "0", mau_so: "9" } }),
    ];
    expect(indicator(tallied(plan, AB, records, phase(2)), "sinh-hoat-chi-bo").total).toEqual({
      kind: "ty_le",
      tu_so: 1,
      mau_so: 10,
    });
  });

  it("does not count a draft", () => {
    const records = [given("chi-bo-a", { "dang-vien-moi": "3" }, { trang_thai: "du_thao" })];
    const tally = tallied(plan, AB, records, phase(2));
    expect(indicator(tally, "dang-vien-moi")).toMatchObject({ total: undefined, n: 0 });
    expect(tally.reporting.drafts.map(({ id }) => id)).toEqual(["chi-bo-a"]);
    expect(tally.reporting.absent.map(({ id }) => id)).toEqual(["chi-bo-b"]);
  });

  it("counts nothing twice after a merger: what the successor includes is left out", () => {
    const records = [
      given("chi-bo-a", { "dang-vien-moi": "3" }),
      given("chi-bo-c", { "dang-vien-moi": "5" }, { bao_gom: ["chi-bo-a"] }),
    ];
    const tally = tallied(plan, MERGED, records, phase(2));
    expect(indicator(tally, "dang-vien-moi").total).toEqual({ kind: "so", so: 5 });
    expect(tally.reporting).toMatchObject({ due: [{ id: "chi-bo-c" }], received: [{ id: "chi-bo-c" }] });
    expect(tally.reporting.takenOver.map(({ id }) => id)).toEqual(["chi-bo-a", "chi-bo-b"]);
  });

  it("counts both where the successor says that it does not include its predecessor", () => {
    const records = [
      given("chi-bo-a", { "dang-vien-moi": "3" }),
      given("chi-bo-c", { "dang-vien-moi": "5" }, { bao_gom: [] }),
    ];
    const tally = indicator(tallied(plan, MERGED, records, phase(2)), "dang-vien-moi");
    expect(tally).toMatchObject({ total: { so: 8 }, n: 2, of: 2 });
  });

  it("compares with the last phase over the units that answered in both", () => {
    const records = [
      given("chi-bo-a", { "dang-vien-moi": "2" }, { giai_doan: "1" }),
      given("chi-bo-a", { "dang-vien-moi": "5" }),
      given("chi-bo-b", { "dang-vien-moi": "100" }),
    ];
    expect(indicator(tallied(plan, AB, records, phase(2)), "dang-vien-moi").before).toEqual({
      now: 5,
      before: 2,
      units: 1,
    });
  });

  it("measures against targets over those who set themselves one", () => {
    const records = [
      given("chi-bo-a", { "dang-vien-moi": { gia_tri: "3", muc_tieu: "4" } }),
      given("chi-bo-b", { "dang-vien-moi": "9" }),
    ];
    expect(indicator(tallied(plan, AB, records, phase(2)), "dang-vien-moi").target).toEqual({
      value: 3,
      target: 4,
      units: 1,
    });
  });

  it("counts days late from the due date", () => {
    const records = [
      given("chi-bo-a", {}, { ngay_lap: "05/7/2025" }),
      given("chi-bo-b", {}, { ngay_lap: "08/7/2025" }),
    ];
    const { late } = tallied(plan, AB, records, phase(2)).reporting;
    expect(late.map(({ id, days }) => [id, days])).toEqual([["chi-bo-b", 3]]);
  });

  it("sums to the same whatever the order of the records, and never has n above N", () => {
    const wide = planWithIndicator({ id: "dang-vien-moi" });
    const units = someUnits(Array.from({ length: 6 }, (_, index) => aUnit(`chi-bo-${index}`)));
    const value = fc.option(fc.nat({ max: 1e9 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), fc.boolean(), (values, backwards) => {
        const records = values.map((so, index) =>
          given(`chi-bo-${index}`, so === undefined ? {} : { "dang-vien-moi": String(so) }),
        );
        const tally = tallied(wide, units, backwards ? records.reverse() : records, phase(2));
        const { n, of, total } = indicator(tally, "dang-vien-moi");
        const numbers = values.filter((one) => one !== undefined);
        expect(n).toBe(numbers.length);
        expect(n).toBeLessThanOrEqual(of);
        expect(total?.kind === "so" ? total.so : undefined).toBe(
          numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0),
        );
      }),
    );
  });
});
