import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { isSameName } from "../../src/model/same-name.ts";
import type { Units } from "../../src/model/unit.ts";
import type { NameAnswer } from "../../src/tally/index.ts";
import { campaignOf } from "../helpers/campaign.ts";
import { aPlan, aRecord, aUnit, planWithIndicator, someUnits } from "../helpers/facts.ts";

const plan = aPlan();
const AB = someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")]);
const merger = { loai: "hop_nhat", ngay: "01/5/2025", so_quyet_dinh: "1-QĐ", dich: ["chi-bo-c"] } as const;
const lives = (id: string, life: object) => aUnit(id, { hoat_dong: [life] });

/** A and B are merged into C in phase 2. */
const MERGED = someUnits(
  [
    lives("chi-bo-a", { den: "30/4/2025" }),
    lives("chi-bo-b", { den: "30/4/2025" }),
    lives("chi-bo-c", { tu: "01/5/2025" }),
  ],
  [{ ...merger, nguon: ["chi-bo-a", "chi-bo-b"], dich: ["chi-bo-c"] }],
);
/** A is split into B and C in phase 2. */
const SPLIT = someUnits(
  [
    lives("chi-bo-a", { den: "30/4/2025" }),
    lives("chi-bo-b", { tu: "01/5/2025" }),
    lives("chi-bo-c", { tu: "01/5/2025" }),
  ],
  [{ ...merger, loai: "chia_tach", nguon: ["chi-bo-a"], dich: ["chi-bo-b", "chi-bo-c"] }],
);

type Value = string | Record<string, unknown>;

/** A record of a unit in a phase with one value of an indicator. */
function gave(giai_doan: string, unit: string, id: string, value: Value, more = {}) {
  return aRecord({ giai_doan, don_vi: `chi-bo-${unit}`, chi_tieu: { [id]: value }, ...more } as never);
}

function rolled(
  of: Plan,
  units: Units,
  id: string,
  values: readonly (readonly [phase: string, unit: string, value: Value, more?: object])[],
) {
  const records = values.map(([phase, unit, value, more]) => gave(phase, unit, id, value, more));
  const all = campaignOf(of, units, records).themes.flatMap(({ indicators }) => indicators);
  const found = all.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("an indicator that adds up", () => {
  it("is the sum over all phases, with n of N lines of units", () => {
    const told = rolled(plan, AB, "dang-vien-moi", [
      ["1", "a", "3"],
      ["2", "a", "4"],
      ["3", "a", "5"],
    ]);
    expect(told).toMatchObject({ total: { kind: "so", so: 12 }, n: 1, of: 2 });
    expect(told.phases.map((one) => one?.total)).toEqual([3, 4, 5].map((so) => ({ kind: "so", so })));
  });

  it("is a ratio of sums where it is a ratio, not a mean of ratios", () => {
    const told = rolled(plan, AB, "sinh-hoat-chi-bo", [
      ["1", "a", { tu_so: "1", mau_so: "1" }],
      ["2", "a", { tu_so: "0", mau_so: "9" }],
    ]);
    expect(told.total).toEqual({ kind: "ty_le", tu_so: 1, mau_so: 10 });
  });

  it("comes to the same as what counted in the phases, in all and by row, whatever was merged", () => {
    const value = fc.record({
      phase: fc.constantFrom("1", "2", "3"),
      unit: fc.constantFrom("a", "b", "c"),
      so: fc.nat(1000),
      includes: fc.option(fc.subarray(["chi-bo-a", "chi-bo-b"]), { nil: undefined }),
    });
    const key = ({ phase, unit }: { phase: string; unit: string }) => `${phase}${unit}`;
    const folders = fc.uniqueArray(value, { selector: key, maxLength: 9 });
    fc.assert(
      fc.property(folders, fc.constantFrom(AB, MERGED, SPLIT), (values, units) => {
        const told = rolled(
          plan,
          units,
          "dang-vien-moi",
          values.map(
            ({ phase, unit, so, includes }) =>
              [phase, unit, String(so), unit === "c" ? { bao_gom: includes } : {}] as const,
          ),
        );
        const sum = (list: readonly (number | undefined)[]) => list.reduce<number>((a, b) => a + (b ?? 0), 0);
        const sizeOf = (one: unknown) => (one as { so?: number } | undefined)?.so;
        const total = sizeOf(told.total) ?? 0;
        expect(total).toBe(sum(told.phases.map((one) => sizeOf(one?.total))));
        expect(total).toBe(sum(told.values.map(({ value: one }) => sizeOf(one))));
        expect(told.n).toBeLessThanOrEqual(told.of);
      }),
    );
  });

  it("measures what was done against all that was registered", () => {
    const told = rolled(plan, AB, "dang-vien-moi", [
      ["1", "a", { gia_tri: "3", muc_tieu: "4" }],
      ["2", "a", { gia_tri: "6", muc_tieu: "2" }],
      ["2", "b", "9"],
    ]);
    expect(told.target).toEqual({ value: 9, target: 6, units: 1 });
  });
});

describe("an indicator that takes the last value", () => {
  const last = planWithIndicator({ id: "dang-vien-moi", cong_don: "cuoi_cung" });

  it("is the sum of the last value of each unit, and says how many of them are old", () => {
    const told = rolled(last, AB, "dang-vien-moi", [
      ["1", "a", "3"],
      ["1", "b", "10"],
      ["3", "a", "5"],
    ]);
    expect(told).toMatchObject({ total: { kind: "so", so: 15 }, carried: 1, n: 2, of: 2 });
  });

  it("lets the value of a successor replace those of all whom it took over", () => {
    const told = rolled(last, MERGED, "dang-vien-moi", [
      ["1", "a", "3"],
      ["1", "b", "4"],
      ["2", "c", "6"],
    ]);
    expect(told).toMatchObject({ total: { kind: "so", so: 6 }, n: 1, of: 1 });
  });

  it("keeps the values of both in the phase of the merger where the successor does not include them", () => {
    const told = rolled(last, MERGED, "dang-vien-moi", [
      ["2", "a", "3"],
      ["2", "c", "6", { bao_gom: [] }],
    ]);
    expect(told.total).toEqual({ kind: "so", so: 9 });
  });

  it("counts nothing of a unit that was split once one of its parts has a value", () => {
    const told = rolled(last, SPLIT, "dang-vien-moi", [
      ["1", "a", "9"],
      ["2", "b", "4"],
    ]);
    expect(told).toMatchObject({ total: { kind: "so", so: 4 }, n: 1, of: 2 });
  });

  it("does not let a later merger take away what the heir itself said before it", () => {
    const joined = someUnits(
      [lives("chi-bo-a", { den: "30/4/2025" }), aUnit("chi-bo-b")],
      [{ ...merger, nguon: ["chi-bo-a"], dich: ["chi-bo-b"] }],
    );
    const told = rolled(last, joined, "dang-vien-moi", [
      ["1", "a", "3"],
      ["1", "b", "4"],
    ]);
    expect(told.total).toEqual({ kind: "so", so: 7 });
  });

  it("says of yes and no how many of the answers that stand are yes, never more than there are", () => {
    const told = rolled(plan, MERGED, "viec-dot-pha", [
      ["1", "a", "có"],
      ["1", "b", "có"],
    ]);
    expect(told).toMatchObject({ yes: 2, n: 2, of: 2 });
  });
});

describe("an indicator that takes the mean", () => {
  it("is the mean of the phases that have a value, kept exact", () => {
    const mean = planWithIndicator({ id: "dang-vien-moi", cong_don: "trung_binh" });
    const told = rolled(mean, AB, "dang-vien-moi", [
      ["1", "a", "1"],
      ["1", "b", "1"],
      ["2", "a", "3"],
      ["3", "b", "5"],
    ]);
    expect(told.total).toEqual({ kind: "trung_binh", mean: { tu_so: 10n, mau_so: 3n } });
  });

  it("is the mean of ratios, and passes over a ratio of nothing", () => {
    const mean = planWithIndicator({ id: "sinh-hoat-chi-bo", loai: "ty_le", cong_don: "trung_binh" });
    const told = rolled(mean, AB, "sinh-hoat-chi-bo", [
      ["1", "a", { tu_so: "1", mau_so: "2" }],
      ["2", "a", { tu_so: "1", mau_so: "4" }],
      ["3", "a", { tu_so: "0", mau_so: "0" }],
    ]);
    expect(told.total).toEqual({ kind: "trung_binh", mean: { tu_so: 3n, mau_so: 8n } });
  });
});

describe("a goal that the plan sets each unit", () => {
  const goal = planWithIndicator({
    id: "kiem-tra-giam-sat",
    muc_tieu: { toi_thieu: "2", toi_da: "4", pham_vi: "moi_don_vi" },
  });

  it("is reached over the campaign, and by a merged unit with what its predecessors did", () => {
    const told = rolled(goal, MERGED, "kiem-tra-giam-sat", [
      ["1", "a", "1"],
      ["3", "c", "1"],
    ]);
    expect(told.reach).toMatchObject({ of: 1, reached: [{ id: "chi-bo-c" }], beyond: [] });
  });

  it("is not reached by a unit that says nothing, and gone beyond above the most", () => {
    const told = rolled(goal, AB, "kiem-tra-giam-sat", [
      ["1", "a", "3"],
      ["2", "a", "2"],
    ]);
    expect(told.reach).toMatchObject({
      of: 2,
      reached: [{ id: "chi-bo-a" }],
      beyond: [{ id: "chi-bo-a" }],
    });
  });
});

describe("a work", () => {
  const work = (more: object) => [{ ten: "Đường hoa", trang_thai: "dang_thuc_hien", ...more }] as never;

  it("that several phases tell of is one, as it was told last, from its first day to its last", () => {
    const records = [
      aRecord({ giai_doan: "1", cong_trinh: work({ khoi_cong: "10/12/2024", kinh_phi: "5000000" }) }),
      aRecord({ giai_doan: "2", cong_trinh: work({ ten: "đường  hoa.", kinh_phi: "7000000" }) }),
      aRecord({ giai_doan: "3", cong_trinh: work({ trang_thai: "hoan_thanh", hoan_thanh: "02/9/2025" }) }),
    ];
    const { works } = campaignOf(plan, AB, records);
    expect(works).toHaveLength(1);
    expect(works[0]).toMatchObject({
      phases: [1, 2, 3],
      work: {
        khoi_cong: "2024-12-10",
        hoan_thanh: "2025-09-02",
        kinh_phi: 7_000_000,
        trang_thai: "hoan_thanh",
      },
    });
  });

  it("goes on with the successor of its unit", () => {
    const records = [
      aRecord({ giai_doan: "1", don_vi: "chi-bo-a", cong_trinh: work({}) }),
      aRecord({ giai_doan: "3", don_vi: "chi-bo-c", cong_trinh: work({ trang_thai: "hoan_thanh" }) }),
    ];
    expect(campaignOf(plan, MERGED, records).works).toMatchObject([
      { unit: { id: "chi-bo-c" }, phases: [1, 3], work: { trang_thai: "hoan_thanh" } },
    ]);
  });

  it("of the same name is another one in another unit, and twice in one record", () => {
    const twice = [...work({}), ...work({ kinh_phi: "1000000" })] as never;
    const records = [
      aRecord({ giai_doan: "1", don_vi: "chi-bo-a", cong_trinh: twice }),
      aRecord({ giai_doan: "2", don_vi: "chi-bo-a", cong_trinh: twice }),
      aRecord({ giai_doan: "2", don_vi: "chi-bo-b", cong_trinh: work({}) }),
    ];
    expect(campaignOf(plan, AB, records).works.map(({ phases }) => phases)).toEqual([[1, 2], [1, 2], [2]]);
  });
});

describe("one name", () => {
  it.each([
    ["Nguyễn Thị Hòa", "nguyễn thị hoà", true],
    ["Đồng chí Nguyễn Văn An", "Nguyễn Văn An", true],
    ["PGS. TS. Lê Văn Bình", "LÊ VĂN BÌNH", true],
    ["Nguyen Thi Hoa", "Nguyễn Thị Hòa", true],
    ["Nguyễn Thị Hoa", "Nguyễn Thị Hòa", false],
    ["Nguyễn Văn An", "Nguyễn Văn Anh", false],
    ["Ông Văn Hưng", "Văn Hưng", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(isSameName(one, other)).toBe(same);
    expect(isSameName(other, one)).toBe(same);
  });
});

describe("those who are named", () => {
  it("are told once within a unit, with all phases, deeds and forms", () => {
    const person = (ho_ten: string, thanh_tich: string) => ({ ca_nhan: [{ ho_ten, thanh_tich }] });
    const records = [
      aRecord({ giai_doan: "1", dien_hinh: person("Trần Thị B", "Làm tốt.") }),
      aRecord({
        giai_doan: "3",
        dien_hinh: person("đồng chí trần thị b", "làm tốt"),
        de_nghi_khen_thuong: [
          { hinh_thuc: "giay-khen", ca_nhan: { ho_ten: "TRẦN THỊ B" }, thanh_tich: "Có sáng kiến." },
        ],
      }),
      aRecord({ giai_doan: "3", don_vi: "chi-bo-b", dien_hinh: person("Trần Thị B", "Người khác.") }),
    ];
    expect(campaignOf(plan, AB, records).named).toMatchObject([
      {
        ten: "Trần Thị B",
        unit: { id: "chi-bo-a" },
        phases: [1, 3],
        deeds: ["Làm tốt.", "Có sáng kiến."],
        forms: ["giay-khen"],
        isExemplar: true,
      },
      { ten: "Trần Thị B", unit: { id: "chi-bo-b" }, phases: [3], forms: [] },
    ]);
  });
});

describe("those who are proposed", () => {
  const HOA = "Nguyễn Thị Hòa";
  const proposal = (ho_ten: string, chuc_vu?: string) => ({
    hinh_thuc: "giay-khen",
    ca_nhan: { ho_ten, ...(chuc_vu !== undefined && { chuc_vu }) },
    thanh_tich: "Tốt.",
  });
  const collective = (tap_the?: string) => ({
    hinh_thuc: "giay-khen",
    ...(tap_the !== undefined && { tap_the }),
    thanh_tich: "Tốt.",
  });
  type Proposal = ReturnType<typeof proposal> | ReturnType<typeof collective>;
  const proposed = (
    proposals: Readonly<Record<"1" | "3", Proposal[]>>,
    answers: readonly NameAnswer[] = [],
    units = AB,
  ) => {
    const records = (["1", "3"] as const).map((giai_doan) =>
      aRecord({ giai_doan, de_nghi_khen_thuong: proposals[giai_doan] }),
    );
    return campaignOf(plan, units, records, { answers }).named;
  };
  const answer = (la_mot: boolean, ten: string[], phase?: number) => ({
    don_vi: "chi-bo-a",
    ten,
    la_mot,
    phase,
  });

  it("are one over the phases where the names are equal letter for letter, however they are encoded", () =>
    expect(proposed({ 1: [proposal(HOA)], 3: [proposal(HOA.normalize("NFD"))] })).toMatchObject([
      { ten: HOA, phases: [1, 3] },
    ]));

  it("stand apart where the names may be one and nobody said so", () =>
    expect(proposed({ 1: [proposal(HOA)], 3: [proposal("nguyen thi hoa")] })).toHaveLength(2));

  it("are one under the name that people put first, with the office beside it, once they said so", () => {
    const typed = {
      1: [proposal(HOA, "chi ủy viên")],
      3: [proposal("nguyen thi hoa", "đảng viên, kế toán")],
    };
    expect(proposed(typed, [answer(true, [HOA, "nguyen thi hoa"])])).toMatchObject([
      { ten: HOA, chuc_vu: "chi ủy viên", phases: [1, 3] },
    ]);
    expect(proposed(typed, [answer(true, ["Nguyễn Thị Hoà", HOA, "nguyen thi hoa"])])).toMatchObject([
      { ten: "Nguyễn Thị Hoà", chuc_vu: "đảng viên, kế toán" },
    ]);
  });

  it("stay apart where people said so, even letter for letter the same", () =>
    expect(proposed({ 1: [proposal(HOA)], 3: [proposal(HOA)] }, [answer(false, [HOA, HOA])])).toHaveLength(
      2,
    ));

  it("are not made one over the phases by what the file of a phase says", () => {
    const typed = { 1: [proposal(HOA)], 3: [proposal("nguyen thi hoa")] };
    const ten = [HOA, "nguyen thi hoa"];
    expect(proposed(typed, [answer(true, ten, 3)])).toHaveLength(2);
    const both = { 1: [], 3: [proposal(HOA), proposal("nguyen thi hoa")] };
    expect(proposed(both, [answer(true, ten, 3)])).toHaveLength(1);
    expect(proposed(both, [answer(true, ten, 1)])).toHaveLength(2);
  });

  it("are not made one by a model whose name is like both of theirs", () => {
    const records = [
      aRecord({
        giai_doan: "1",
        dien_hinh: { ca_nhan: [{ ho_ten: "NGUYEN THI HOA", thanh_tich: "Tốt." }] },
        de_nghi_khen_thuong: [proposal(HOA), proposal("nguyen thi hoa")],
      }),
    ];
    expect(campaignOf(plan, AB, records).named.map(({ ten }) => ten)).toEqual([
      "NGUYEN THI HOA",
      HOA,
      "nguyen thi hoa",
    ]);
  });

  it("are the unit itself once, with or without its name, whatever it was called then", () => {
    const units = someUnits([
      aUnit("chi-bo-a", {
        ten: [
          { ten: "Chi bộ Cũ", den: "30/4/2025" },
          { ten: "Chi bộ Mới", tu: "01/5/2025" },
        ],
      }),
    ]);
    const typed = { 1: [collective(), collective("chi bộ cũ")], 3: [collective("CHI BO MOI")] };
    expect(proposed(typed, [], units)).toMatchObject([{ ten: "Chi bộ Mới", unit: { ten: "Chi bộ Mới" } }]);
  });
});

describe("the rows of units", () => {
  it("have one for all that was merged, and those of a split unit beside it", () => {
    const in1 = ["a", "b"].map((unit) => gave("1", unit, "dang-vien-moi", "1"));
    expect(campaignOf(plan, MERGED, in1).rows.map(({ id }) => id)).toEqual(["chi-bo-c"]);
    expect(campaignOf(plan, SPLIT, in1.slice(0, 1)).rows.map(({ id }) => id)).toEqual([
      "chi-bo-a",
      "chi-bo-b",
      "chi-bo-c",
    ]);
  });

  it("have none for a merger that is still to come on the day of the report", () => {
    const early = campaignOf(plan, MERGED, [gave("1", "a", "dang-vien-moi", "1")], {
      date: "2025-04-10",
      phases: 2,
    });
    expect(early.rows.map(({ id }) => id)).toEqual(["chi-bo-a", "chi-bo-b"]);
  });
});
