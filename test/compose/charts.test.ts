import { describe, expect, it } from "vitest";
import { composeCharts, composeThemeChart } from "../../src/compose/charts.ts";
import type { ChartBlock } from "../../src/model/chart.ts";
import type { Plan } from "../../src/model/plan.ts";
import { indicatorSentence } from "../../src/words/report/indicator.ts";
import { aPlan, aRecord, aUnit, planWithIndicator, someUnits } from "../helpers/facts.ts";
import { tallied } from "../helpers/status.ts";

type Answers = Readonly<Record<string, unknown>>;
type Given = { readonly phase?: "1" | "2"; readonly chi_tieu?: Answers; readonly nhiem_vu?: Answers };

/** The tally of phase 2 of units of which each gave what is said; a unit may stand twice, once for each phase. */
function tallyOf(given: readonly (readonly [unit: string, Given])[], plan: Plan = PLAN) {
  const ids = [...new Set(given.map(([unit]) => unit))];
  const records = given.map(([don_vi, { phase = "2", ...rest }]) =>
    aRecord({ don_vi, giai_doan: phase, chi_tieu: {}, ...rest } as never),
  );
  const second = plan.giai_doan[1];
  if (!second) throw new Error("no phase 2");
  return tallied(plan, someUnits(ids.map((id) => aUnit(id))), records, second);
}

const PLAN = planWithIndicator({ id: "kiem-tra-giam-sat", co_muc_tieu: "có", thanh_phan: undefined });
const done = { trang_thai: "hoan_thanh" };
const many = (count: number, given: (index: number) => Given) =>
  Array.from({ length: count }, (_, index) => [`chi-bo-${index}`, given(index)] as const);
const numbersOf = ({ day }: ChartBlock) => day.map(({ so }) => so);

describe("the chart of indicators against their target", () => {
  const targets = (value: string, target: string) => ({
    "dang-vien-moi": { gia_tri: value, muc_tieu: target },
    "kiem-tra-giam-sat": { gia_tri: "1", muc_tieu: "3" },
  });

  it("has the percentages of the sentences, rounded as they are", () => {
    const tally = tallyOf([["chi-bo-a", { chi_tieu: targets("9", "8") }]]);
    const chart = composeCharts(tally).bieu_do_muc_tieu;
    expect(chart.nhom).toEqual(["dang-vien-moi", "kiem-tra-giam-sat"]);
    expect(numbersOf(chart)).toEqual([[112.5, 33.33]]);
    expect(chart.mo_ta).toContain("dang-vien-moi 112,5%; kiem-tra-giam-sat 33,33%.");
    const sentences = tally.indicators.map((one) => indicatorSentence(one, [])).join(" ");
    for (const told of ["đạt 112,5% số đăng ký", "đạt 33,33% số đăng ký"]) expect(sentences).toContain(told);
  });

  it("is not drawn for one indicator", () => {
    const only = { "dang-vien-moi": { gia_tri: "9", muc_tieu: "8" } };
    expect(composeCharts(tallyOf([["chi-bo-a", { chi_tieu: only }]]))).toMatchObject({
      co_bieu_do_muc_tieu: false,
      bieu_do_muc_tieu: { nhom: [] },
    });
  });
});

describe("the chart of a theme against the phase before", () => {
  const chartOf = (given: Parameters<typeof tallyOf>[0]) => {
    const [theme] = tallyOf(given).themes;
    return composeThemeChart(theme?.indicators ?? []);
  };
  const counts = (members: string, checks: string) => ({
    "dang-vien-moi": members,
    "kiem-tra-giam-sat": checks,
  });

  it("has both phases over the units that answered in both, as the sentence of the change has", () => {
    const { bieu_do_giai_doan: chart } = chartOf([
      ["chi-bo-a", { chi_tieu: counts("5", "9") }],
      ["chi-bo-a", { phase: "1", chi_tieu: counts("3", "4") }],
      ["chi-bo-b", { chi_tieu: counts("100", "100") }],
    ]);
    expect(chart.nhom).toEqual(["dang-vien-moi (đảng viên)", "kiem-tra-giam-sat (cuộc)"]);
    expect(numbersOf(chart)).toEqual([
      [3, 4],
      [5, 9],
    ]);
    expect(chart.mo_ta).toContain("kiem-tra-giam-sat (cuộc): giai đoạn trước 4, giai đoạn này 9");
  });

  it.each([
    ["there is no phase before", [["chi-bo-a", { chi_tieu: counts("5", "9") }]]],
    [
      "only one indicator can be compared",
      [
        ["chi-bo-a", { chi_tieu: counts("5", "9") }],
        ["chi-bo-a", { phase: "1", chi_tieu: { "dang-vien-moi": "3" } }],
      ],
    ],
    [
      "fewer than half of the units answered in both",
      [
        ["chi-bo-a", { chi_tieu: counts("5", "9") }],
        ["chi-bo-a", { phase: "1", chi_tieu: counts("3", "4") }],
        ["chi-bo-b", { chi_tieu: counts("1", "1") }],
        ["chi-bo-c", { chi_tieu: counts("1", "1") }],
      ],
    ],
    [
      "one would be too short to be seen beside the other",
      [
        ["chi-bo-a", { chi_tieu: counts("1", "50") }],
        ["chi-bo-a", { phase: "1", chi_tieu: counts("2", "40") }],
      ],
    ],
  ] as const)("is not drawn where %s", (_why, given) =>
    expect(chartOf(given as never).co_bieu_do_giai_doan).toBe(false),
  );
});

describe("the chart that compares the units", () => {
  it("has the share of the tasks that each answered, the largest first", () => {
    const tally = tallyOf([
      ["chi-bo-a", { nhiem_vu: { "dai-hoi-dang-bo": done } }],
      ["chi-bo-b", { nhiem_vu: { "dai-hoi-dang-bo": done, "tuyen-truyen": done } }],
    ]);
    const { bieu_do_don_vi: chart } = composeCharts(tally);
    expect(chart.nhom).toEqual(["Chi bộ B", "Chi bộ A"]);
    expect(numbersOf(chart)).toEqual([[100, 50]]);
    expect(chart.mo_ta).toContain("Chi bộ B 100%; Chi bộ A 50%.");
  });

  it("takes the count in which they differ most where all answered alike", () => {
    const tally = tallyOf(
      many(4, (index) => ({
        chi_tieu: { "dang-vien-moi": "1", "kiem-tra-giam-sat": String(index) },
        nhiem_vu: { "dai-hoi-dang-bo": done },
      })),
    );
    const { bieu_do_don_vi: chart } = composeCharts(tally);
    expect(chart.tieu_de).toBe("Cuộc kiểm tra, giám sát, theo đơn vị");
    expect(numbersOf(chart)).toEqual([[3, 2, 1, 0]]);
  });

  it.each([
    ["one unit answered", 1, () => ({ nhiem_vu: { "dai-hoi-dang-bo": done } })],
    ["all did the same", 5, () => ({ chi_tieu: { "dang-vien-moi": "1" } })],
    [
      "there are more units than a page has lines",
      31,
      (index: number) => ({
        chi_tieu: { "dang-vien-moi": String(index) },
        nhiem_vu: index % 2 ? { "dai-hoi-dang-bo": done } : {},
      }),
    ],
  ])("is not drawn where %s", (_why, count, given) =>
    expect(composeCharts(tallyOf(many(count, given))).co_bieu_do_don_vi).toBe(false),
  );

  it("stays away where the plan has no tasks", () => {
    const plan = aPlan();
    const bare = { ...plan, giai_doan: plan.giai_doan.map((one) => ({ ...one, nhiem_vu: [] })) };
    expect(
      composeCharts(
        tallyOf(
          many(3, () => ({})),
          bare,
        ),
      ).co_bieu_do_don_vi,
    ).toBe(false);
  });
});
