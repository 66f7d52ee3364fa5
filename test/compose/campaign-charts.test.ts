import { describe, expect, it } from "vitest";
import { composePhaseChart } from "../../src/compose/campaign/charts.ts";
import { composeTargetChart } from "../../src/compose/charts.ts";
import type { ChartBlock } from "../../src/model/chart.ts";
import { campaignOf } from "../helpers/campaign.ts";
import { aRecord, aUnit, planWithIndicator, someUnits } from "../helpers/facts.ts";

type Given = readonly (readonly [unit: string, phase: string, chi_tieu: Readonly<Record<string, unknown>>])[];

function tallyOf(given: Given, changes: object = {}) {
  const plan = planWithIndicator({
    id: "kiem-tra-giam-sat",
    co_muc_tieu: "có",
    thanh_phan: undefined,
    ...changes,
  });
  const units = someUnits([...new Set(given.map(([unit]) => unit))].map((id) => aUnit(id)));
  const records = given.map(([don_vi, giai_doan, chi_tieu]) =>
    aRecord({ don_vi, giai_doan, chi_tieu } as never),
  );
  return campaignOf(plan, units, records);
}

const chartOf = (given: Given, changes: object = {}) => {
  const { themes, phases } = tallyOf(given, changes);
  return composePhaseChart(themes[0]?.indicators ?? [], phases);
};
const counts = (members: string, checks: string) => ({
  "dang-vien-moi": members,
  "kiem-tra-giam-sat": checks,
});
const numbersOf = ({ day }: ChartBlock) => day.map(({ so }) => so);

describe("the chart of a theme, phase by phase", () => {
  const both: Given = [
    ["chi-bo-a", "1", counts("3", "4")],
    ["chi-bo-a", "2", counts("5", "9")],
  ];

  it("has a series for each phase that has figures, over all units that gave some", () => {
    const { bieu_do_giai_doan: chart, co_bieu_do_giai_doan } = chartOf([
      ["chi-bo-a", "1", counts("3", "4")],
      ["chi-bo-b", "1", counts("1", "1")],
      ["chi-bo-a", "2", counts("5", "9")],
    ]);
    expect(co_bieu_do_giai_doan).toBe(true);
    expect(chart.nhom).toEqual(["dang-vien-moi (đảng viên)", "kiem-tra-giam-sat (cuộc)"]);
    expect(numbersOf(chart)).toEqual([
      [4, 5],
      [5, 9],
    ]);
    expect(chart.day.map(({ ten }) => ten)).toEqual(["Giai đoạn 1 (2/2 đơn vị)", "Giai đoạn 2 (1/2 đơn vị)"]);
    expect(chart.mo_ta).toMatch(
      /kiem-tra-giam-sat \(cuộc\), .+: 5 \(2\/2 đơn vị\), .+: 9 \(1\/2 đơn vị\)\.$/,
    );
  });

  it("says of how many units the bars of a phase are, from the fewest to the most", () => {
    const { bieu_do_giai_doan: chart } = chartOf([
      ["chi-bo-a", "1", counts("3", "4")],
      ["chi-bo-b", "1", { "dang-vien-moi": "2" }],
      ["chi-bo-a", "2", counts("5", "9")],
      ["chi-bo-b", "2", counts("1", "1")],
    ]);
    expect(chart.day.map(({ ten }) => ten)).toEqual([
      "Giai đoạn 1 (1–2/2 đơn vị)",
      "Giai đoạn 2 (2/2 đơn vị)",
    ]);
  });

  it("says nothing of units where each phase rests on as many", () => {
    const { bieu_do_giai_doan: chart } = chartOf(both);
    expect(chart.day.map(({ ten }) => ten)).toEqual(["Giai đoạn 1", "Giai đoạn 2"]);
    expect(chart.mo_ta).not.toContain("đơn vị");
  });

  it.each<[string, Given, object?]>([
    ["only one phase has figures", [["chi-bo-a", "2", counts("5", "9")]]],
    ["one of two does not add up", both, { cong_don: "cuoi_cung" }],
    ["one of two is money", both, { loai: "tien", don_vi_tinh: "đồng" }],
    [
      "one of two has figures of one phase, which would leave a gap like a nought",
      [
        ["chi-bo-a", "1", { "dang-vien-moi": "3" }],
        ["chi-bo-a", "2", counts("5", "9")],
      ],
    ],
    [
      "fewer than half of the units reported of a phase",
      [...both, ["chi-bo-b", "2", counts("1", "1")], ["chi-bo-c", "2", counts("1", "1")]],
    ],
    [
      "one would be too short to be seen beside the other",
      [
        ["chi-bo-a", "1", counts("2", "40")],
        ["chi-bo-a", "2", counts("1", "50")],
      ],
    ],
    [
      "there was nothing",
      [
        ["chi-bo-a", "1", counts("0", "0")],
        ["chi-bo-a", "2", counts("0", "0")],
      ],
    ],
  ])("is not drawn where %s", (_why, given, changes) =>
    expect(chartOf(given, changes)).toMatchObject({
      co_bieu_do_giai_doan: false,
      bieu_do_giai_doan: { nhom: [] },
    }),
  );
});

describe("the chart of what was registered, over several phases", () => {
  const targets = (members: object, checks: object) => ({
    "dang-vien-moi": members,
    "kiem-tra-giam-sat": checks,
  });
  const all = (given: Given) => composeTargetChart(tallyOf(given).themes.flatMap((one) => one.indicators));

  it("sets the sum of the phases against the sum that was registered", () => {
    const one = targets({ gia_tri: "3", muc_tieu: "2" }, { gia_tri: "1", muc_tieu: "3" });
    const two = targets({ gia_tri: "6", muc_tieu: "6" }, { gia_tri: "1", muc_tieu: "3" });
    const chart = all([
      ["chi-bo-a", "1", one],
      ["chi-bo-a", "2", two],
    ]).bieu_do_muc_tieu;
    expect(numbersOf(chart)).toEqual([[112.5, 33.33]]);
    expect(chart.mo_ta).toContain("dang-vien-moi 112,5%; kiem-tra-giam-sat 33,33%.");
  });

  it("is not drawn for one indicator", () =>
    expect(
      all([["chi-bo-a", "1", { "dang-vien-moi": { gia_tri: "9", muc_tieu: "8" } }]]).co_bieu_do_muc_tieu,
    ).toBe(false));
});
