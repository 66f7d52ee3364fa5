import { describe, expect, it } from "vitest";
import { checkAll } from "../helpers/check-all.ts";
import {
  aPlan,
  aRecord,
  aUnit,
  type FactsInput,
  planWithIndicator,
  planWithPhase,
  someFacts,
  someUnits,
  someWords,
  taskInput,
  told,
} from "../helpers/facts.ts";

/*
 * Each rule on both sides of its border. The gallery (test/problems/) shows what a broken folder looks like; here it
 * is how far one may go.
 */

const found = (input: FactsInput) => told(checkAll(someFacts(input)));
const codes = (input: FactsInput) => found(input).map((one) => one.slice(0, 5));
const record = (chi_tieu: Parameters<typeof aRecord>[0] & object) => ({ records: [aRecord(chi_tieu)] });
const value = (id: string, typed: unknown) => record({ chi_tieu: { [id]: typed } as never });
const activity = (ngay: string, den_ngay?: string) =>
  record({ hoat_dong: [{ ten: "Tọa đàm", ngay, ...(den_ngay && { den_ngay }) }] });
const merged = (day: string) =>
  someUnits(
    [
      aUnit("chi-bo-a", { hoat_dong: [{ den: "30/4/2025" }] }),
      aUnit("chi-bo-b", { hoat_dong: [{ den: "30/4/2025" }] }),
      aUnit("chi-bo-c", { hoat_dong: [{ tu: "01/5/2025" }] }),
    ],
    [
      {
        loai: "hop_nhat",
        ngay: day,
        so_quyet_dinh: "1-QĐ/ĐU",
        nguon: ["chi-bo-a", "chi-bo-b"],
        dich: ["chi-bo-c"],
      },
    ],
  );

describe("the rules", () => {
  it("find nothing in a folder without a fault", () => expect(found({})).toEqual([]));
});

describe.each<[string, FactsInput, FactsInput]>([
  // code, still well, no more
  ["TD210", activity("29/4/2025", "29/4/2025"), activity("29/4/2025", "28/4/2025")],
  ["TD307", activity("01/4/2025"), activity("31/3/2025")],
  ["TD307", activity("30/6/2025"), activity("01/7/2025")],
  ["TD307", activity("30/6/2025", "05/7/2025"), activity("30/6/2025", "01/01/2026")],
  [
    "TD308",
    value("sinh-hoat-chi-bo", { tu_so: "48", mau_so: "48" }),
    value("sinh-hoat-chi-bo", { tu_so: "49", mau_so: "48" }),
  ],
  [
    "TD308",
    value("sinh-hoat-chi-bo", { tu_so: "0", mau_so: "0" }),
    value("sinh-hoat-chi-bo", { tu_so: "1", mau_so: "0" }),
  ],
  [
    "TD309",
    {
      plan: planWithIndicator({ id: "dang-vien-moi", vuot_100: "không" }),
      ...value("dang-vien-moi", { gia_tri: "3", muc_tieu: "3" }),
    },
    {
      plan: planWithIndicator({ id: "dang-vien-moi", vuot_100: "không" }),
      ...value("dang-vien-moi", { gia_tri: "4", muc_tieu: "3" }),
    },
  ],
  [
    "TD310",
    value("kiem-tra-giam-sat", { gia_tri: "5", trong_do: { "kiem-tra": "2", "giam-sat": "3" } }),
    value("kiem-tra-giam-sat", { gia_tri: "5", trong_do: { "kiem-tra": "2", "giam-sat": "2" } }),
  ],
  [
    "TD310",
    value("kiem-tra-giam-sat", {
      gia_tri: "5",
      uoc_luong: "gan",
      trong_do: { "kiem-tra": "2", "giam-sat": "2" },
    }),
    value("kiem-tra-giam-sat", { gia_tri: "5", trong_do: { "kiem-tra": "2" } }),
  ],
  [
    "TD311",
    value("dang-vien-moi", { gia_tri: "3", trong_do: { nu: "3", "dan-toc": "3" } }),
    value("dang-vien-moi", { gia_tri: "3", trong_do: { nu: "4" } }),
  ],
  [
    "TD311",
    value("dang-vien-moi", { gia_tri: "3", uoc_luong: "hon", trong_do: { nu: "4" } }),
    value("dang-vien-moi", { gia_tri: "3", uoc_luong: "gan", trong_do: { nu: "4" } }),
  ],
  [
    "TD312",
    { plan: planWithIndicator({ id: "ung-ho", giai_doan: ["2"] }), ...value("ung-ho", "1000") },
    { plan: planWithIndicator({ id: "ung-ho", giai_doan: ["1", "3"] }), ...value("ung-ho", "1000") },
  ],
  [
    "TD313",
    { plan: planWithIndicator({ id: "dang-vien-moi", bat_buoc: "có" }), ...value("dang-vien-moi", "0") },
    { plan: planWithIndicator({ id: "dang-vien-moi", bat_buoc: "có" }), ...value("ung-ho", "0") },
  ],
  [
    "TD313",
    {
      plan: planWithPhase("2", { nhiem_vu: [taskInput({ id: "dai-hoi-dang-bo", bat_buoc: "có" })] }),
      ...record({ trang_thai: "du_thao" }),
    },
    {
      plan: planWithPhase("2", { nhiem_vu: [taskInput({ id: "dai-hoi-dang-bo", bat_buoc: "có" })] }),
      ...record({}),
    },
  ],
  ["TD314", value("viec-dot-pha", "không"), value("viec-dot-pha", "ko")],
  ["TD314", value("ung-ho", "25_000_000"), value("ung-ho", "25.000.000")],
  ["TD314", value("bon-tot", "kha"), value("bon-tot", "Khá")],
  [
    "TD318",
    { ...running(["1", "3"], ["2", "3", "du_thao"]), asOf: "2025-07-05" },
    { ...running(["1", "3"], ["2", "3", "du_thao"]), asOf: "2025-07-06" },
  ],
  ["TD401", { records: [aRecord()] }, { records: [{ ...fileOf(), unit: "chi-bo-b" }] }],
  ["TD404", running(["1", "4"], ["2", "4"]), running(["1", "4"], ["2", "3"])],
  ["TD404", running(["1", "4", "du_thao"], ["2", "3"]), running(["1", "4"], ["3", "3"])],
  [
    "TD405",
    { units: merged("01/5/2025"), records: [aRecord(), aRecord({ don_vi: "chi-bo-c", bao_gom: [] })] },
    { units: merged("01/5/2025"), records: [aRecord(), aRecord({ don_vi: "chi-bo-c" })] },
  ],
  ["TD407", record({ ngay_lap: "05/7/2025" }), record({ ngay_lap: "06/7/2025" })],
  ["TD408", series("20", "199"), series("20", "200")],
  ["TD408", series("1", "20"), series("2", "30")],
  ["TD408", series("200", "21"), series("200", "20")],
  [
    "TD409",
    { units: merged("01/5/2025"), records: [aRecord({ don_vi: "chi-bo-c", bao_gom: ["chi-bo-a"] })] },
    { records: [aRecord({ bao_gom: ["chi-bo-b"] })] },
  ],
  [
    "TD506",
    record({ nguoi_lap: { ho_ten: "Ông Văn Tuấn" } }),
    record({ nguoi_lap: { ho_ten: "Ông Nguyễn Văn An" } }),
  ],
  ["TD603", { plan: aPlan() }, { plan: planWithPhase("2", { tu: "31/3/2025" }) }],
  [
    "TD605",
    { plan: planWithPhase("2", { han_nop: "30/6/2025" }) },
    { plan: planWithPhase("2", { han_nop: "29/6/2025" }) },
  ],
  [
    "TD605",
    { plan: planWithPhase("2", { han_bao_cao: "05/7/2025" }) },
    { plan: planWithPhase("2", { han_bao_cao: "04/7/2025" }) },
  ],
  ["TD702", { units: named("14/02/2025", "15/02/2025") }, { units: named("14/02/2025", "16/02/2025") }],
  ["TD702", { units: named("14/02/2025", "15/02/2025") }, { units: named("14/02/2025", "14/02/2025") }],
  ["TD704", { units: merged("01/5/2025"), records: [] }, { units: merged("30/4/2025"), records: [] }],
  ["TD801", { committee: [someWords()] }, { committee: { "dang-uy/giai-doan-1.yaml": someWords() } }],
])("%s", (code, well, broken) => {
  it("lets pass what is just within", () => expect(codes(well)).not.toContain(code));
  it("tells of what is just beyond, and of nothing else", () =>
    expect(new Set(codes(broken))).toEqual(new Set([code])));
});

describe("a missing record (TD406)", () => {
  const absent: FactsInput = {
    records: [aRecord({ giai_doan: "1" }), aRecord({ don_vi: "chi-bo-b", giai_doan: "1" }), aRecord()],
  };

  it("is told of from the day after the due date", () => {
    expect(codes({ ...absent, asOf: "2025-07-05" })).toEqual([]);
    expect(codes({ ...absent, asOf: "2025-07-06" })).toEqual(["TD406"]);
  });

  it("is not one where the file is there but could not be read", () => {
    const broken = { phase: 2, unit: "chi-bo-b", file: "giai-doan-2/chi-bo-b.yaml", record: undefined };
    expect(codes({ records: [...(absent.records ?? []), broken], asOf: "2025-07-06" })).toEqual([]);
  });

  it("is asked of the successor, not of those that merged into it", () => {
    const records = ["chi-bo-a", "chi-bo-b"].map((don_vi) => aRecord({ don_vi, giai_doan: "1" }));
    expect(found({ units: merged("01/5/2025"), records, asOf: "2025-07-06" })).toEqual([
      "TD406 don-vi.yaml#don_vi.2.id",
    ]);
  });
});

describe("a day with an issuer (TD607)", () => {
  const issuers = (den: string, tu: string) => {
    const [usual] = aPlan().co_quan;
    return {
      plan: {
        ...aPlan(),
        co_quan: [
          { ...usual, tu: undefined, den },
          { ...usual, tu, den: undefined },
        ],
      } as never,
    };
  };
  it("may change from one day to the next", () =>
    expect(codes(issuers("2025-06-30", "2025-07-01"))).toEqual([]));
  it("may not be without one", () => expect(codes(issuers("2025-06-29", "2025-07-01"))).toEqual(["TD607"]));
  it("may not have two", () => expect(codes(issuers("2025-07-01", "2025-07-01"))).toEqual(["TD607"]));
});

function fileOf() {
  const [file] = someFacts({ records: [aRecord()] }).records;
  if (!file) throw new Error("no record");
  return file;
}

/** Records of one unit with a running total, by phase. */
function running(...values: [phase: string, value: string, state?: "du_thao"][]): FactsInput {
  return {
    plan: planWithIndicator({ id: "dang-vien-moi", khong_giam: "có" }),
    units: someUnits([aUnit("chi-bo-a")]),
    records: values.map(([giai_doan, so, trang_thai = "chinh_thuc"]) =>
      aRecord({ giai_doan, trang_thai, chi_tieu: { "dang-vien-moi": so } } as never),
    ),
  };
}

function series(before: string, now: string): FactsInput {
  return {
    units: someUnits([aUnit("chi-bo-a")]),
    records: [
      aRecord({ giai_doan: "1", chi_tieu: { "kiem-tra-giam-sat": before } }),
      aRecord({ chi_tieu: { "kiem-tra-giam-sat": now } }),
    ],
  };
}

function named(den: string, tu: string) {
  return someUnits([
    aUnit("chi-bo-a", {
      ten: [
        { ten: "Chi bộ Cũ", den },
        { ten: "Chi bộ Mới", tu },
      ],
    }),
    aUnit("chi-bo-b"),
  ]);
}
