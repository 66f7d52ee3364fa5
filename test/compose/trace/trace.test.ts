import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composePhaseReport } from "../../../src/compose/index.ts";
import { figuresNamed } from "../../../src/compose/trace/find.ts";
import { type TraceInput, tracePhaseReport } from "../../../src/compose/trace/index.ts";
import type { Sourced } from "../../../src/model/place.ts";
import { wholeFile } from "../../../src/model/place.ts";
import type { Indicator, Plan } from "../../../src/model/plan.ts";
import type { ThiDuaRecord } from "../../../src/model/record.ts";
import type { Feed, Figure } from "../../../src/model/trace.ts";
import { recordsBefore } from "../../../src/tally/index.ts";
import { formatMoney, formatNumber } from "../../../src/words/format.ts";
import { aPlan, aRecord, aUnit, someUnits } from "../../helpers/facts.ts";
import { tallied } from "../../helpers/status.ts";

const IDS = ["chi-bo-a", "chi-bo-b", "chi-bo-c", "chi-bo-d", "chi-bo-e"];
const UNITS = someUnits(IDS.map((id) => aUnit(id)));

type RecordInput = NonNullable<Parameters<typeof aRecord>[0]>;

/** The figures of phase 2; the place of a feed says its path. */
function traced(records: readonly ThiDuaRecord[], plan: Plan = aPlan()) {
  const phase = plan.giai_doan.find(({ so }) => so === 2);
  if (!phase) throw new Error("no phase 2");
  const tally = tallied(plan, UNITS, records, phase);
  const before = recordsBefore(plan, UNITS, records, phase);
  const input: TraceInput = {
    plan,
    tally,
    before: new Map([...before].map(([id, record]) => [id, { unit: { id, ten: id }, record }])),
    sourceOf: sourced,
    awards: [],
  };
  const issuer = plan.co_quan[0];
  if (!issuer) throw new Error("no issuer");
  const report = composePhaseReport({
    plan,
    tally,
    committee: undefined,
    date: "2025-06-30",
    issuer,
    awards: [],
  });
  return { figures: tracePhaseReport(input), tally, report };
}

function sourced(record: ThiDuaRecord): Sourced<ThiDuaRecord> {
  const file = `giai-doan-${record.giai_doan}/${record.don_vi}.yaml`;
  return { file, value: record, at: (path) => wholeFile(`${file}#${path.join(".")}`) };
}

const sum = (feeds: readonly Feed[], role?: string) =>
  feeds
    .filter((feed) => role === undefined || feed.role === role)
    .reduce((total, { value }) => total + Number(value.replaceAll("_", "")), 0);

const count = fc.nat({ max: 30_000_000 }).map(String);
const small = fc.nat({ max: 40 }).map(String);

/** What a unit may answer to each kind of indicator. */
const answers = fc.record(
  {
    "dang-vien-moi": fc.oneof(
      small,
      fc.record({ gia_tri: small, muc_tieu: small }),
      fc.record({ gia_tri: small, trong_do: fc.record({ nu: small, "dan-toc": small }) }),
    ),
    "kiem-tra-giam-sat": small,
    "sinh-hoat-chi-bo": fc.record({ tu_so: small, mau_so: small }),
    "ung-ho": count,
    "viec-dot-pha": fc.constantFrom("có", "không"),
    "bon-tot": fc.constantFrom("tot", "kha"),
  },
  { requiredKeys: [] },
);

const folder = fc
  .array(fc.record({ unit: fc.constantFrom(...IDS), phase: fc.constantFrom("1", "2"), chi_tieu: answers }))
  .map((all) => [...new Map(all.map((one) => [`${one.phase}/${one.unit}`, one])).values()])
  .map((all) =>
    all.map(({ unit, phase, chi_tieu }) =>
      aRecord({ don_vi: unit, giai_doan: phase, chi_tieu: chi_tieu as RecordInput["chi_tieu"] }),
    ),
  );

const columnOf = (figures: readonly Figure[], { ten_ngan }: Indicator, row: string) =>
  figures.find(({ where }) => where.includes(`cột “${ten_ngan}”, dòng “${row}”`));

describe("the feeds of a figure", () => {
  it("add up to the total that is printed, for every indicator of any folder", () =>
    fc.assert(
      fc.property(folder, (records) => {
        const { figures, tally } = traced(records);
        for (const { indicator, total, n } of tally.indicators) {
          const found = columnOf(figures, indicator, "Cộng");
          if (!found || !total || n === 0) continue;
          if (total.kind === "so") {
            expect(sum(found.feeds)).toBe(total.so);
            expect(found.text).toBe(formatNumber(total.so));
          } else if (total.kind === "ty_le") {
            const [top, bottom] = [sum(found.feeds, "tử số"), sum(found.feeds, "mẫu số")];
            expect(found.text).toBe(`${formatNumber(top)}/${formatNumber(bottom)}`);
          }
        }
      }),
    ));

  it("add up so for parts, targets, changes and counts of answers too", () =>
    fc.assert(
      fc.property(folder, (records) => {
        const { figures } = traced(records);
        for (const { text, formula, feeds, value } of figures) {
          if (formula.startsWith("Tổng phần")) expect(formatNumber(sum(feeds))).toBe(text);
          if (formula.startsWith("Đếm đơn vị chọn")) expect(feeds).toHaveLength(value ?? -1);
          if (formula.startsWith("Đếm đơn vị trả lời")) expect(feeds).toHaveLength(value ?? -1);
          if (/^Đếm \d+ đơn vị có số liệu/.test(formula))
            expect(text.split("/")[0]).toBe(String(feeds.length));
          if (formula.startsWith("Giai đoạn này trừ")) {
            const change = Math.abs(sum(feeds, "giai đoạn này") - sum(feeds, "giai đoạn trước"));
            expect([formatNumber(change), formatMoney(change)]).toContain(text);
          }
        }
      }),
    ));

  it("are named by file and line, each unit's own", () => {
    const { figures, tally } = traced([
      aRecord(),
      aRecord({ don_vi: "chi-bo-b", chi_tieu: { "dang-vien-moi": "4" } }),
    ]);
    const [first] = tally.indicators;
    expect(first && columnOf(figures, first.indicator, "Cộng")?.feeds).toMatchObject([
      { unit: "Chi bộ A", value: "3", place: { file: "giai-doan-2/chi-bo-a.yaml#chi_tieu.dang-vien-moi" } },
      { unit: "Chi bộ B", value: "4", place: { file: "giai-doan-2/chi-bo-b.yaml#chi_tieu.dang-vien-moi" } },
    ]);
  });
});

describe("the figures of a report", () => {
  it("stand in it as they are printed, in the sentence or the cell that is named", () =>
    fc.assert(
      fc.property(folder, (records) => {
        const { figures, report } = traced(records);
        const printed = JSON.stringify(report);
        for (const { text } of figures) expect(printed).toContain(text);
      }),
      { numRuns: 50 },
    ));

  it("are all figures of the indicators' sentences, none left out", () =>
    fc.assert(
      fc.property(folder, (records) => {
        const { figures, report } = traced(records);
        const traces = figures.map(({ text }) => text).join(" ; ");
        const sentences = report.noi_dung.flatMap(({ chi_tieu }) => chi_tieu.map(({ cau }) => cau));
        // How many units a comparison rests on is a count within its formula.
        const bare = sentences.map((one) =>
          one.replace(/của \d+ đơn vị có đăng ký|\(tính trên [^)]*\)/g, ""),
        );
        for (const figure of bare.join("\n").match(/\d[\d.,]*\d%?|\d%?/g) ?? [])
          expect(traces).toContain(figure);
      }),
      { numRuns: 50 },
    ));

  it("are found by what people type", () => {
    const figure = (text: string, value?: number): Figure => ({
      where: "",
      text,
      value,
      formula: "",
      feeds: [],
    });
    const all = [
      figure("1.638", 1638),
      figure("56,62%"),
      figure("98,6% (71/1.072)"),
      figure("25 triệu đồng", 25_000_000),
    ];
    const found = (typed: string) => figuresNamed(all, typed).map(({ text }) => text);
    expect(found("1.638")).toEqual(["1.638"]);
    expect(found("1638")).toEqual(["1.638"]);
    expect(found("56,62%")).toEqual(["56,62%"]);
    for (const typed of ["98,6%", "71/1072", "1.072", "1072"])
      expect(found(typed)).toEqual(["98,6% (71/1.072)"]);
    for (const typed of ["25 triệu đồng", "25000000", "25.000.000", "25_000_000"])
      expect(found(typed)).toEqual(["25 triệu đồng"]);
    expect(found("638")).toEqual([]);
  });
});
