import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeCampaignReport } from "../../../src/compose/campaign/index.ts";
import { traceCampaignReport } from "../../../src/compose/trace/campaign/index.ts";
import { type Sourced, wholeFile } from "../../../src/model/place.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { ThiDuaRecord } from "../../../src/model/record.ts";
import type { Feed, Figure } from "../../../src/model/trace.ts";
import { formatNumber } from "../../../src/words/format.ts";
import { campaignOf } from "../../helpers/campaign.ts";
import { aRecord, aUnit, planWithIndicator, someUnits } from "../../helpers/facts.ts";

/* A and B are merged into C at the beginning of phase 2; D and E live on. */

const UNITS = someUnits(
  [
    aUnit("chi-bo-a", { hoat_dong: [{ den: "31/3/2025" }] }),
    aUnit("chi-bo-b", { hoat_dong: [{ den: "31/3/2025" }] }),
    aUnit("chi-bo-c", { hoat_dong: [{ tu: "01/4/2025" }] }),
    aUnit("chi-bo-d"),
    aUnit("chi-bo-e"),
  ],
  [
    {
      loai: "hop_nhat",
      ngay: "01/4/2025",
      so_quyet_dinh: "1-QĐ",
      nguon: ["chi-bo-a", "chi-bo-b"],
      dich: ["chi-bo-c"],
    },
  ],
);
const PREDECESSORS = ["chi-bo-a", "chi-bo-b"];
const PLAN = planWithIndicator(
  { id: "kiem-tra-giam-sat", cong_don: "cuoi_cung" },
  { id: "ung-ho", cong_don: "trung_binh" },
);

function sourced<T>(file: string, value: T): Sourced<T> {
  return { file, value, at: (path) => wholeFile(`${file}#${path.join(".")}`) };
}

/** The figures of the final report; the place of a feed says its path. */
function traced(records: readonly ThiDuaRecord[], plan: Plan = PLAN, units = UNITS) {
  const tally = campaignOf(plan, units, records);
  const figures = traceCampaignReport({
    plan: sourced("ke-hoach.yaml", plan),
    tally,
    sourceOf: (record) => sourced(`giai-doan-${record.giai_doan}/${record.don_vi}.yaml`, record),
    awards: [],
  });
  const [issuer] = plan.co_quan;
  if (!issuer) throw new Error("no issuer");
  const date = tally.date;
  const report = composeCampaignReport({
    kind: "final",
    plan,
    tally,
    committee: undefined,
    phaseWords: [],
    date,
    issuer,
    awards: [],
  });
  return { figures, report };
}

const small = fc.nat({ max: 40 }).map(String);
const answers = fc.record(
  {
    "dang-vien-moi": fc.oneof(
      small,
      fc.record({ gia_tri: small, muc_tieu: small }),
      fc.record({ gia_tri: small, trong_do: fc.record({ nu: small, "dan-toc": small }) }),
    ),
    "kiem-tra-giam-sat": small,
    "sinh-hoat-chi-bo": fc.record({ tu_so: small, mau_so: small }),
    "ung-ho": small,
    "viec-dot-pha": fc.constantFrom("có", "không"),
    "bon-tot": fc.constantFrom("tot", "kha"),
  },
  { requiredKeys: [] },
);

type RecordInput = NonNullable<Parameters<typeof aRecord>[0]>;
type Given = { readonly unit: string; readonly phase: number; readonly chi_tieu: Record<string, unknown> };

const WHO = [PREDECESSORS, ["chi-bo-c"], ["chi-bo-c"]].map((some) => [...some, "chi-bo-d", "chi-bo-e"]);

const folder = fc
  .tuple(...WHO.map((units) => fc.array(fc.record({ unit: fc.constantFrom(...units), chi_tieu: answers }))))
  .map((phases) => phases.flatMap((all, index) => all.map((one) => ({ ...one, phase: index + 1 }))))
  .map((all): Given[] => [...new Map(all.map((one) => [`${one.phase}/${one.unit}`, one])).values()]);

const recordsOf = (all: readonly Given[]) =>
  all.map(({ unit, phase, chi_tieu }) =>
    aRecord({
      don_vi: unit,
      giai_doan: String(phase),
      chi_tieu: chi_tieu as RecordInput["chi_tieu"],
    }),
  );

const sum = (feeds: readonly Feed[], role?: string) =>
  feeds
    .filter((feed) => role === undefined || feed.role === role)
    .reduce((total, { value }) => total + Number(value), 0);

function cell(figures: readonly Figure[], id: string, column: string, plan = PLAN) {
  const ten = plan.chi_tieu.find((one) => one.id === id)?.ten;
  return figures.find(({ where }) => where.endsWith(`dòng “${ten}”, cột “${column}”`));
}

/** What was typed for an indicator, by whoever reads the records without the program. */
const typed = (all: readonly Given[], id: string) =>
  all.flatMap(({ unit, phase, chi_tieu }) => {
    const value = chi_tieu[id];
    const so = typeof value === "object" && value && "gia_tri" in value ? value.gia_tri : value;
    return value === undefined ? [] : [{ unit, phase, so: Number(so) }];
  });

const file = ({ unit, phase }: Pick<Given, "unit" | "phase">) => `giai-doan-${phase}/${unit}.yaml`;
const filesIn = (figure: Figure | undefined) =>
  new Set(figure?.feeds.map(({ place }) => place.file.split("#")[0]));

describe("the lines that feed the total over several phases", () => {
  it("are all that were typed, where phases add up", () =>
    fc.assert(
      fc.property(folder, (all) => {
        const { figures } = traced(recordsOf(all));
        const given = typed(all, "dang-vien-moi");
        if (given.length === 0) return;
        const found = cell(figures, "dang-vien-moi", "Cộng dồn");
        const total = given.reduce((whole, { so }) => whole + so, 0);
        expect(found?.text).toBe(formatNumber(total));
        expect(sum(found?.feeds ?? [])).toBe(total);
        expect(filesIn(found)).toEqual(new Set(given.map(file)));
      }),
    ));

  it("are the last of each unit where the last value stands, a merged unit's in place of its predecessors'", () =>
    fc.assert(
      fc.property(folder, (all) => {
        const { figures } = traced(recordsOf(all));
        const given = typed(all, "kiem-tra-giam-sat");
        const isReplaced = (one: (typeof given)[number]) =>
          given.some(
            ({ unit, phase }) =>
              phase > one.phase &&
              (unit === one.unit || (PREDECESSORS.includes(one.unit) && unit === "chi-bo-c")),
          );
        const last = given.filter((one) => !isReplaced(one));
        if (last.length === 0) return;
        const found = cell(figures, "kiem-tra-giam-sat", "Cộng dồn");
        expect(found?.text).toBe(formatNumber(last.reduce((whole, { so }) => whole + so, 0)));
        expect(filesIn(found)).toEqual(new Set(last.map(file)));
      }),
    ));

  it("are those of the phases whose mean is taken, and the formula has the sum of each", () =>
    fc.assert(
      fc.property(folder, (all) => {
        const { figures } = traced(recordsOf(all));
        const given = typed(all, "ung-ho");
        const phases = [...new Set(given.map(({ phase }) => phase))].sort();
        if (phases.length === 0) return;
        const sums = phases.map((so) =>
          given.filter(({ phase }) => phase === so).reduce((whole, one) => whole + one.so, 0),
        );
        const found = cell(figures, "ung-ho", "Cộng dồn");
        expect(found?.formula).toContain(`(${sums.map(formatNumber).join(" + ")}) / ${phases.length}`);
        expect(filesIn(found)).toEqual(new Set(given.map(file)));
      }),
    ));

  it("are numerators and denominators of a ratio of sums, and counts of answers are counts of lines", () =>
    fc.assert(
      fc.property(folder, (all) => {
        const { figures } = traced(recordsOf(all));
        const ratio = cell(figures, "sinh-hoat-chi-bo", "Cộng dồn");
        if (ratio) {
          const [top, bottom] = [sum(ratio.feeds, "tử số"), sum(ratio.feeds, "mẫu số")];
          expect(ratio.text).toBe(`${formatNumber(top)}/${formatNumber(bottom)}`);
        }
        for (const { text, formula, feeds, value } of figures) {
          if (/^Đếm đơn vị (chọn|trả lời)/.test(formula)) expect(feeds).toHaveLength(value ?? -1);
          if (formula.startsWith("Tổng phần")) expect(formatNumber(sum(feeds))).toBe(text);
          if (formula.startsWith("Tổng số đăng ký")) expect(formatNumber(sum(feeds))).toBe(text);
        }
      }),
    ));
});

describe("the figures of a report over several phases", () => {
  it("stand in it as they are printed", () =>
    fc.assert(
      fc.property(folder, (all) => {
        const { figures, report } = traced(recordsOf(all));
        const printed = JSON.stringify(report);
        for (const { text } of figures) expect(printed).toContain(text);
      }),
      { numRuns: 50 },
    ));

  it("are all figures of the indicators' sentences and tables, none left out", () =>
    fc.assert(
      fc.property(folder, (all) => {
        const { figures, report } = traced(recordsOf(all));
        const known = new Set(figures.flatMap(({ text }) => text.match(/\d[\d.,/]*%?/g) ?? []));
        const names = new RegExp(PLAN.giai_doan.map(({ ten }) => `${ten}:`).join("|"), "giu");
        const sentences = report.noi_dung.flatMap(({ chi_tieu }) =>
          chi_tieu.map(({ cau }) => cau.replace(names, "")),
        );
        const tables = [
          ...report.bieu_1.map((one) => one.khoi_bieu_1),
          ...report.bieu_2.map((one) => one.khoi_bieu_2),
        ];
        // The first two columns are a number and a name.
        const cells = tables.flatMap(({ hang, cong = [] }) => [...hang, cong].flatMap((row) => row.slice(2)));
        for (const text of [...sentences, ...cells])
          for (const figure of text.match(/\d+(?:[.,/]\d+)*%?/g) ?? []) expect(known).toContain(figure);
      }),
      { numRuns: 50 },
    ));

  it("lead to the plan where they are its own, and to the units that reached its goal", () => {
    const plan = planWithIndicator({
      id: "kiem-tra-giam-sat",
      muc_tieu: { toi_thieu: "2", toi_da: "4", pham_vi: "moi_don_vi" },
    });
    const { figures } = traced(
      recordsOf([
        { unit: "chi-bo-a", phase: 1, chi_tieu: { "kiem-tra-giam-sat": "1" } },
        { unit: "chi-bo-c", phase: 3, chi_tieu: { "kiem-tra-giam-sat": "1" } },
        { unit: "chi-bo-d", phase: 3, chi_tieu: { "kiem-tra-giam-sat": "5" } },
        { unit: "chi-bo-e", phase: 3, chi_tieu: { "kiem-tra-giam-sat": "1" } },
      ]),
      plan,
    );
    const reached = cell(figures, "kiem-tra-giam-sat", "Đạt", plan);
    expect(reached?.text).toBe("2/3");
    expect(filesIn(reached)).toEqual(
      new Set(["giai-doan-1/chi-bo-a.yaml", "giai-doan-3/chi-bo-c.yaml", "giai-doan-3/chi-bo-d.yaml"]),
    );
    expect(cell(figures, "kiem-tra-giam-sat", "Mục tiêu", plan)?.feeds).toMatchObject([
      { value: "2", place: { file: expect.stringMatching(/^ke-hoach.yaml#.*toi_thieu$/) } },
      { value: "4" },
    ]);
  });

  it("say that a unit which was split counts as those it was split into", () => {
    const split = someUnits(
      [
        aUnit("chi-bo-a", { hoat_dong: [{ den: "31/3/2025" }] }),
        aUnit("chi-bo-b", { hoat_dong: [{ tu: "01/4/2025" }] }),
        aUnit("chi-bo-c", { hoat_dong: [{ tu: "01/4/2025" }] }),
      ],
      [
        {
          loai: "chia_tach",
          ngay: "01/4/2025",
          so_quyet_dinh: "1-QĐ",
          nguon: ["chi-bo-a"],
          dich: ["chi-bo-b", "chi-bo-c"],
        },
      ],
    );
    const given = [{ unit: "chi-bo-a", phase: 1, chi_tieu: { "dang-vien-moi": "3" } }];
    const { figures } = traced(recordsOf(given), PLAN, split);
    const counted = cell(figures, "dang-vien-moi", "Có số liệu (n/N)");
    expect(counted).toMatchObject({ text: "2/2", formula: expect.stringContaining("chia tách") });
    expect(counted?.feeds).toHaveLength(1);
    const row = figures.find(({ where }) => where.endsWith("dòng “Chi bộ A”"));
    expect(row).toMatchObject({ text: "3", feeds: [{ value: "3" }] });
  });
});
