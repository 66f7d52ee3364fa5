import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { composePhaseReport } from "../../src/compose/index.ts";
import { dueUnits } from "../../src/model/lifetime.ts";
import type { Phase, Plan } from "../../src/model/plan.ts";
import type { ThiDuaRecord } from "../../src/model/record.ts";
import type { Unit, Units, unitsSchema } from "../../src/model/unit.ts";
import { checkAll } from "../helpers/check-all.ts";
import { aPlan, aRecord, aUnit, planWithIndicator, someFacts, someUnits, told } from "../helpers/facts.ts";
import { followed, statusIn, tallied } from "../helpers/status.ts";

/*
 * One small case for each thing that can happen to a unit, in phase 2 (01/4–30/6/2025) where nothing else is said: who
 * owes a record, what the status says and why, what the report says.
 */

type EventInput = NonNullable<z.input<typeof unitsSchema>["su_kien"]>[number];

const PLAN: Plan = aPlan();
const phase = (so: number): Phase => {
  const found = PLAN.giai_doan.find((one) => one.so === so);
  if (!found) throw new Error(`no phase ${so}`);
  return found;
};

/** An event of 15/5/2025, decided three days before by 12-QĐ/ĐU. */
const event = (changes: Partial<EventInput> & Pick<EventInput, "loai" | "nguon">): EventInput => ({
  ngay: "15/5/2025",
  so_quyet_dinh: "12-QĐ/ĐU",
  ngay_quyet_dinh: "12/5/2025",
  ...changes,
});
const upTo = (den: string) => ({ hoat_dong: [{ den }] });
const from = (tu: string) => ({ hoat_dong: [{ tu }] });

/** Who owes a record in each phase. */
const dueIn = (units: Units) => PLAN.giai_doan.map((one) => dueUnits(units, one).map(({ id }) => id));

const status = (units: Units, id: string, so = 2) =>
  statusIn(followed(someFacts({ units, records: [], asOf: "2026-02-01" })), id, so);
const stateAndReasons = (units: Units, id: string, so = 2) => {
  const { state, reasons } = status(units, id, so);
  return [state, ...reasons.map(({ rule, args }) => ({ rule, ...args }))];
};

/** What the report of a phase says of its units: in its body, and line by line in its appendix. */
function reported(units: Units, so = 2, records: readonly ThiDuaRecord[] = []) {
  const [issuer] = PLAN.co_quan;
  if (!issuer) throw new Error("no issuer");
  const tally = tallied(PLAN, units, records, phase(so));
  const report = composePhaseReport({
    plan: PLAN,
    tally,
    committee: undefined,
    date: "2026-02-01",
    issuer,
    awards: [],
  });
  return { body: report.cau_don_vi, appendix: report.bien_dong.map(({ cau }) => cau) };
}

const codesOf = (units: Units, records: readonly ThiDuaRecord[] = []) =>
  told(checkAll(someFacts({ units, records, asOf: "2025-04-01" })));
const final = (don_vi: string, bao_gom?: string[]) => aRecord({ don_vi, ...(bao_gom && { bao_gom }) });

const A_AND_B_INTO_C = someUnits(
  [
    aUnit("chi-bo-a", upTo("14/5/2025")),
    aUnit("chi-bo-b", upTo("14/5/2025")),
    aUnit("chi-bo-c", from("15/5/2025")),
  ],
  [event({ loai: "hop_nhat", nguon: ["chi-bo-a", "chi-bo-b"], dich: ["chi-bo-c"] })],
);

describe("a unit that is founded in a phase", () => {
  const units = someUnits(
    [aUnit("chi-bo-a"), aUnit("chi-bo-b", from("15/5/2025"))],
    [event({ loai: "thanh_lap", nguon: ["chi-bo-b"] })],
  );

  it("owes a record from that phase on", () => {
    expect(dueIn(units)).toEqual([["chi-bo-a"], ["chi-bo-a", "chi-bo-b"], ["chi-bo-a", "chi-bo-b"]]);
  });

  it("is not founded in the phase before, and the status says from when it works", () => {
    expect(stateAndReasons(units, "chi-bo-b", 1)).toEqual([
      "not-founded",
      { rule: "not-founded", began: "2025-05-15" },
    ]);
  });

  it("has a line in the appendix of that phase and of no other", () => {
    expect(reported(units).appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ B được thành lập (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
    expect([reported(units, 1).appendix, reported(units, 3).appendix]).toEqual([[], []]);
  });
});

describe("a unit that is renamed", () => {
  const ten = [
    { ten: "Chi bộ Nghiệp vụ 1", den: "14/5/2025" },
    { ten: "Chi bộ Nghiệp vụ", tu: "15/5/2025" },
  ];
  const units = someUnits([aUnit("chi-bo-a", { ten })], [event({ loai: "doi_ten", nguon: ["chi-bo-a"] })]);

  it("owes a record as before", () => {
    expect(dueIn(units)).toEqual([["chi-bo-a"], ["chi-bo-a"], ["chi-bo-a"]]);
  });

  it("is called in each phase as at the end of that phase", () => {
    expect([1, 2, 3].map((so) => status(units, "chi-bo-a", so).unit.ten)).toEqual([
      "Chi bộ Nghiệp vụ 1",
      "Chi bộ Nghiệp vụ",
      "Chi bộ Nghiệp vụ",
    ]);
  });

  it("has a line in the appendix with both names", () => {
    expect(reported(units).appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ Nghiệp vụ 1 đổi tên thành Chi bộ Nghiệp vụ (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });
});

describe("units that are merged into a new one", () => {
  it("owe nothing in that phase; the new one does, from then on", () => {
    expect(dueIn(A_AND_B_INTO_C)).toEqual([["chi-bo-a", "chi-bo-b"], ["chi-bo-c"], ["chi-bo-c"]]);
  });

  it("are merged in the status, by that decision", () => {
    expect(stateAndReasons(A_AND_B_INTO_C, "chi-bo-a")).toEqual([
      "merged",
      {
        rule: "merged",
        into: ["Chi bộ C"],
        since: "2025-05-15",
        kind: "hop_nhat",
        decision: "12-QĐ/ĐU",
        decided: "2025-05-12",
      },
    ]);
  });

  it("have ended in the phase after, and the status still says into whom they went", () => {
    expect(stateAndReasons(A_AND_B_INTO_C, "chi-bo-a", 3)).toEqual([
      "ended",
      expect.objectContaining({
        rule: "ended",
        ended: "2025-05-14",
        into: ["Chi bộ C"],
        decision: "12-QĐ/ĐU",
      }),
    ]);
  });

  it("are told of in one sentence of the report and one line of its appendix, with the decision", () => {
    const { body, appendix } = reported(A_AND_B_INTO_C);
    expect(body).toContain(
      "Từ ngày 15/5/2025, Chi bộ A và Chi bộ B nhập vào Chi bộ C (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025); số liệu không tính hai lần.",
    );
    expect(appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ A và Chi bộ B hợp nhất thành Chi bộ C (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });

  it("owe the phase that ends on the day before the merger", () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", upTo("30/6/2025")),
        aUnit("chi-bo-b", upTo("30/6/2025")),
        aUnit("chi-bo-c", from("01/7/2025")),
      ],
      [event({ loai: "hop_nhat", ngay: "01/7/2025", nguon: ["chi-bo-a", "chi-bo-b"], dich: ["chi-bo-c"] })],
    );
    expect(dueIn(units).slice(1)).toEqual([["chi-bo-a", "chi-bo-b"], ["chi-bo-c"]]);
  });

  it("owe nothing of the phase on whose last day the merger is", () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", upTo("29/6/2025")),
        aUnit("chi-bo-b", upTo("29/6/2025")),
        aUnit("chi-bo-c", from("30/6/2025")),
      ],
      [event({ loai: "hop_nhat", ngay: "30/6/2025", nguon: ["chi-bo-a", "chi-bo-b"], dich: ["chi-bo-c"] })],
    );
    expect(dueIn(units)[1]).toEqual(["chi-bo-c"]);
  });
});

describe("units that are merged into one of them", () => {
  const units = someUnits(
    [aUnit("chi-bo-a", upTo("14/5/2025")), aUnit("chi-bo-b")],
    [event({ loai: "hop_nhat", nguon: ["chi-bo-a", "chi-bo-b"], dich: ["chi-bo-b"] })],
  );

  it("leave the record to that one", () => {
    expect(dueIn(units)).toEqual([["chi-bo-a", "chi-bo-b"], ["chi-bo-b"], ["chi-bo-b"]]);
  });

  it("are told of as joining it, in the report and in its appendix", () => {
    const { body, appendix } = reported(units);
    expect(body).toContain("Từ ngày 15/5/2025, Chi bộ A nhập vào Chi bộ B (Quyết định số 12-QĐ/ĐU");
    expect(appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ A nhập vào Chi bộ B (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });

  it("must say whether that one includes the other, where both report", () => {
    expect(codesOf(units, [final("chi-bo-a"), final("chi-bo-b")])).toEqual([
      "TD405 giai-doan-2/chi-bo-b.yaml#don_vi",
    ]);
  });
});

describe("two mergers in a row in one phase", () => {
  // As listed, the later one first: the order of the file is no matter.
  const units = someUnits(
    [
      aUnit("chi-bo-e", from("10/6/2025")),
      aUnit("chi-bo-c", { hoat_dong: [{ tu: "15/5/2025", den: "09/6/2025" }] }),
      aUnit("chi-bo-d", upTo("09/6/2025")),
      aUnit("chi-bo-a", upTo("14/5/2025")),
      aUnit("chi-bo-b", upTo("14/5/2025")),
    ],
    [
      event({
        loai: "hop_nhat",
        ngay: "10/6/2025",
        so_quyet_dinh: "20-QĐ/ĐU",
        nguon: ["chi-bo-c", "chi-bo-d"],
        dich: ["chi-bo-e"],
      }),
      event({ loai: "hop_nhat", nguon: ["chi-bo-a", "chi-bo-b"], dich: ["chi-bo-c"] }),
    ],
  );

  it("leave one record due: that of the last unit", () => {
    expect(dueIn(units)[1]).toEqual(["chi-bo-e"]);
  });

  it("tell of each unit into which one it went, by its own decision", () => {
    const went = (id: string) => {
      const { state, reasons } = status(units, id);
      return [state, reasons[0]?.args.into, reasons[0]?.args.decision];
    };
    expect(went("chi-bo-a")).toEqual(["merged", ["Chi bộ C"], "12-QĐ/ĐU"]);
    expect(went("chi-bo-c")).toEqual(["merged", ["Chi bộ E"], "20-QĐ/ĐU"]);
  });

  it("are told by day, in the report and in its appendix", () => {
    const { body, appendix } = reported(units);
    expect(body).toContain(
      "Từ ngày 15/5/2025, Chi bộ A và Chi bộ B nhập vào Chi bộ C (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025); " +
        "từ ngày 10/6/2025, Chi bộ C và Chi bộ D nhập vào Chi bộ E (Quyết định số 20-QĐ/ĐU, ngày 12/5/2025); " +
        "số liệu không tính hai lần.",
    );
    expect(appendix.map((line) => line.slice(0, 40))).toEqual([
      "Từ ngày 15/5/2025, Chi bộ A và Chi bộ B ",
      "Từ ngày 10/6/2025, Chi bộ C và Chi bộ D ",
    ]);
  });

  it("let the last unit include the first, with or without naming the one between", () => {
    expect(codesOf(units, [final("chi-bo-a"), final("chi-bo-e", ["chi-bo-a"])])).toEqual([]);
    const between = [final("chi-bo-a"), final("chi-bo-c", ["chi-bo-a"])];
    expect(codesOf(units, [...between, final("chi-bo-e", ["chi-bo-c"])])).toEqual([]);
    expect(codesOf(units, [...between, final("chi-bo-e", ["chi-bo-c", "chi-bo-a"])])).toEqual([]);
  });

  it("do not let the last unit and the one between both include the first, if not each other", () => {
    const records = [final("chi-bo-a"), final("chi-bo-c", ["chi-bo-a"]), final("chi-bo-e", ["chi-bo-a"])];
    expect(codesOf(units, records)).toEqual(["TD410 giai-doan-2/chi-bo-e.yaml#bao_gom.0"]);
  });

  it("let a draft between say what it pleases: it does not count", () => {
    const draft = { ...final("chi-bo-c", ["chi-bo-e"]), trang_thai: "du_thao" as const };
    expect(codesOf(units, [draft, final("chi-bo-e", ["chi-bo-c"])])).toEqual([
      "TD409 giai-doan-2/chi-bo-c.yaml#bao_gom.0",
    ]);
  });

  it("count the first once, whoever names it", () => {
    const all = [
      final("chi-bo-a"),
      final("chi-bo-c", ["chi-bo-a"]),
      final("chi-bo-e", ["chi-bo-c", "chi-bo-a"]),
    ];
    expect(tallied(PLAN, units, all, phase(2)).counted.map(({ unit }) => unit.id)).toEqual(["chi-bo-e"]);
  });
});

describe("a unit that is split into others", () => {
  const units = someUnits(
    [
      aUnit("chi-bo-a", upTo("14/5/2025")),
      aUnit("chi-bo-b", from("15/5/2025")),
      aUnit("chi-bo-c", from("15/5/2025")),
    ],
    [event({ loai: "chia_tach", nguon: ["chi-bo-a"], dich: ["chi-bo-b", "chi-bo-c"] })],
  );

  it("leaves the record to all of them", () => {
    expect(dueIn(units)).toEqual([["chi-bo-a"], ["chi-bo-b", "chi-bo-c"], ["chi-bo-b", "chi-bo-c"]]);
  });

  it("is told of as split, in the status, the report and its appendix", () => {
    expect(stateAndReasons(units, "chi-bo-a")).toEqual([
      "merged",
      expect.objectContaining({ kind: "chia_tach", into: ["Chi bộ B", "Chi bộ C"], decision: "12-QĐ/ĐU" }),
    ]);
    const { body, appendix } = reported(units);
    const split = "Từ ngày 15/5/2025, Chi bộ A chia tách thành Chi bộ B và Chi bộ C (Quyết định số 12-QĐ/ĐU";
    expect(body).toContain(split);
    expect(appendix).toEqual([`${split}, ngày 12/5/2025).`]);
  });

  it("is included by one of them at most", () => {
    const both = [final("chi-bo-a"), final("chi-bo-b", ["chi-bo-a"]), final("chi-bo-c", ["chi-bo-a"])];
    expect(codesOf(units, both)).toEqual(["TD410 giai-doan-2/chi-bo-c.yaml#bao_gom.0"]);
  });

  it("asks each of them to say whether it includes the old one", () => {
    const silent = [final("chi-bo-a"), final("chi-bo-b", ["chi-bo-a"]), final("chi-bo-c")];
    expect(codesOf(units, silent)).toEqual(["TD405 giai-doan-2/chi-bo-c.yaml#don_vi"]);
  });
});

describe("a unit from which another is split off", () => {
  const units = someUnits(
    [aUnit("chi-bo-a"), aUnit("chi-bo-b", from("15/5/2025"))],
    [event({ loai: "chia_tach", nguon: ["chi-bo-a"], dich: ["chi-bo-a", "chi-bo-b"] })],
  );

  it("goes on: both owe a record", () => {
    expect(dueIn(units)[1]).toEqual(["chi-bo-a", "chi-bo-b"]);
  });

  it("reports for itself, so the new one has nothing to declare, and can't include it", () => {
    expect(codesOf(units, [final("chi-bo-a"), final("chi-bo-b")])).toEqual([]);
    expect(codesOf(units, [final("chi-bo-a"), final("chi-bo-b", ["chi-bo-a"])])).toEqual([
      "TD409 giai-doan-2/chi-bo-b.yaml#bao_gom.0",
    ]);
  });

  it("may keep a smaller running total than before, for a part of it went with the new one", () => {
    const plan = planWithIndicator({ id: "kiem-tra-giam-sat", khong_giam: "có" });
    const records = [
      aRecord({ giai_doan: "1", chi_tieu: { "kiem-tra-giam-sat": "5" } }),
      aRecord({ chi_tieu: { "kiem-tra-giam-sat": "4" } }),
    ];
    const codes = (of: Units) =>
      told(checkAll(someFacts({ plan, units: of, records }))).map((one) => one.slice(0, 5));
    expect(codes(units)).toEqual([]);
    expect(codes({ ...units, su_kien: [] })).toEqual(["TD404"]);
  });

  it("may report a tenth of what it did before", () => {
    const records = [
      aRecord({ giai_doan: "1", chi_tieu: { "dang-vien-moi": "300" } }),
      aRecord({ chi_tieu: { "dang-vien-moi": "30" } }),
    ];
    expect(codesOf(units, records)).toEqual([]);
    expect(codesOf({ ...units, su_kien: [] }, records)).toEqual([
      "TD408 giai-doan-2/chi-bo-a.yaml#chi_tieu.dang-vien-moi",
    ]);
  });

  it("is not compared with what it did before", () => {
    const records = [aRecord({ giai_doan: "1" }), final("chi-bo-a")];
    const compared = (of: Units) =>
      tallied(PLAN, of, records, phase(2)).indicators.find(
        ({ indicator }) => indicator.id === "dang-vien-moi",
      )?.before;
    expect(compared(units)).toBeUndefined();
    expect(compared({ ...units, su_kien: [] })).toEqual({ now: 3, before: 3, units: 1 });
  });

  it("is told of in the appendix only, since nobody was taken over", () => {
    const { body, appendix } = reported(units);
    expect(body).not.toContain("chia tách");
    expect(appendix[0]).toContain("Chi bộ A chia tách thành Chi bộ A và Chi bộ B");
  });
});

describe("a unit that moves to another superior", () => {
  const under = (cap_tren: { id: string; tu?: string; den?: string }[]) =>
    someUnits(
      [
        aUnit("dang-bo-1", { ten: [{ ten: "Đảng bộ Một" }] }),
        aUnit("dang-bo-2", { ten: [{ ten: "Đảng bộ Hai" }] }),
        aUnit("chi-bo-a", { cap_tren }),
      ],
      [event({ loai: "chuyen_cap_tren", nguon: ["chi-bo-a"] })],
    );
  const units = under([
    { id: "dang-bo-1", den: "14/5/2025" },
    { id: "dang-bo-2", tu: "15/5/2025" },
  ]);

  it("owes its record as before", () => {
    expect(dueIn(units).map((ids) => ids.includes("chi-bo-a"))).toEqual([true, true, true]);
  });

  it("stands in each phase under the superior of that phase's end", () => {
    expect([1, 2, 3].map((so) => status(units, "chi-bo-a", so).superior?.id)).toEqual([
      "dang-bo-1",
      "dang-bo-2",
      "dang-bo-2",
    ]);
  });

  it("has a line in the appendix with the new superior", () => {
    expect(reported(units).appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ A chuyển về trực thuộc Đảng bộ Hai (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });

  it("has a line in the appendix where it comes directly under the committee", () => {
    expect(reported(under([{ id: "dang-bo-1", den: "14/5/2025" }])).appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ A chuyển về trực thuộc Đảng ủy (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });
});

describe("two units that stand under each other", () => {
  const turned = (tu: string) =>
    someUnits([
      aUnit("chi-bo-a", { cap_tren: [{ id: "chi-bo-b", den: "14/5/2025" }] }),
      aUnit("chi-bo-b", { cap_tren: [{ id: "chi-bo-a", tu }] }),
    ]);

  it("are no error where the one came after the other", () => {
    expect(codesOf(turned("15/5/2025"))).toEqual([]);
  });

  it("are one where that was so on a single day", () => {
    expect(codesOf(turned("14/5/2025"))).toEqual(["TD705 don-vi.yaml#don_vi.1.cap_tren.0.id"]);
  });
});

describe("a unit that ends", () => {
  const units = someUnits(
    [aUnit("chi-bo-a", upTo("14/5/2025")), aUnit("chi-bo-b")],
    [event({ loai: "ket_thuc", nguon: ["chi-bo-a"] })],
  );

  it("owes the phase in which it ended, since nobody else does, and none after it", () => {
    expect(dueIn(units).map((ids) => ids.includes("chi-bo-a"))).toEqual([true, true, false]);
  });

  it("has ended in the phase after, by that decision", () => {
    expect(stateAndReasons(units, "chi-bo-a", 3)).toEqual([
      "ended",
      {
        rule: "ended",
        ended: "2025-05-14",
        into: [],
        since: "2025-05-15",
        kind: "ket_thuc",
        decision: "12-QĐ/ĐU",
        decided: "2025-05-12",
      },
    ]);
  });

  it("has a line in the appendix", () => {
    expect(reported(units).appendix).toEqual([
      "Từ ngày 15/5/2025, Chi bộ A kết thúc hoạt động (Quyết định số 12-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });

  it("has ended by no decision where the list tells of none", () => {
    const silent = someUnits([aUnit("chi-bo-a", upTo("14/5/2025"))]);
    expect(stateAndReasons(silent, "chi-bo-a", 3)).toEqual(["ended", { rule: "ended", ended: "2025-05-14" }]);
  });
});

describe("a unit that works again", () => {
  const reopened = (...events: EventInput[]) =>
    someUnits(
      [aUnit("chi-bo-a", { hoat_dong: [{ den: "14/02/2025" }, { tu: "15/8/2025" }] })],
      [
        event({ loai: "ket_thuc", ngay: "15/02/2025", so_quyet_dinh: "05-QĐ/ĐU", nguon: ["chi-bo-a"] }),
        event({ loai: "hoat_dong_lai", ngay: "15/8/2025", so_quyet_dinh: "25-QĐ/ĐU", nguon: ["chi-bo-a"] }),
        ...events,
      ],
    );

  it("owes the phases in which it lived, and none between", () => {
    expect(dueIn(reopened())).toEqual([["chi-bo-a"], [], ["chi-bo-a"]]);
  });

  it("rests between, and the status says by what decision, and from when it works again", () => {
    expect(stateAndReasons(reopened(), "chi-bo-a")).toEqual([
      "ended",
      expect.objectContaining({ ended: "2025-02-14", decision: "05-QĐ/ĐU", began: "2025-08-15" }),
    ]);
  });

  it("has a line in the appendix of the phase in which it began again", () => {
    expect(reported(reopened(), 3).appendix).toEqual([
      "Từ ngày 15/8/2025, Chi bộ A hoạt động trở lại (Quyết định số 25-QĐ/ĐU, ngày 12/5/2025).",
    ]);
  });

  it("owes the phase in which it was taken over, where it works again before the end of it", () => {
    const [a, b, c] = A_AND_B_INTO_C.don_vi as [Unit, Unit, Unit];
    const again = { ...a, hoat_dong: [{ den: "2025-05-14" }, { tu: "2025-06-01" }] };
    expect(dueIn({ ...A_AND_B_INTO_C, don_vi: [again, b, c] })[1]).toEqual(["chi-bo-a", "chi-bo-c"]);
  });

  it("owes the phase in which it was taken over, worked again, and then ended by itself", () => {
    const [a, b, c] = A_AND_B_INTO_C.don_vi as [Unit, Unit, Unit];
    const again = { ...a, hoat_dong: [{ den: "2025-05-14" }, { tu: "2025-06-01", den: "2025-06-14" }] };
    expect(dueIn({ ...A_AND_B_INTO_C, don_vi: [again, b, c] })[1]).toEqual(["chi-bo-a", "chi-bo-c"]);
  });

  it("has ended by what ended its last life, not by what ended an earlier one", () => {
    const [a, b, c] = A_AND_B_INTO_C.don_vi as [Unit, Unit, Unit];
    const again = { ...a, hoat_dong: [{ den: "2025-05-14" }, { tu: "2025-06-01", den: "2025-06-14" }] };
    expect(stateAndReasons({ ...A_AND_B_INTO_C, don_vi: [again, b, c] }, "chi-bo-a", 3)).toEqual([
      "ended",
      { rule: "ended", ended: "2025-06-14" },
    ]);
  });
});

describe("a unit that a document excuses", () => {
  const exempt: Units = {
    ...someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")]),
    ngoai_le: [
      {
        don_vi: "chi-bo-a",
        giai_doan: 2,
        loai: "mien_bao_cao",
        van_ban: "15-CV/ĐU",
        ngay: "2025-06-20",
        ly_do: "Tập trung chống bão",
      },
    ],
  };

  it("owes nothing in that phase and everything in the others", () => {
    expect(dueIn(exempt).map((ids) => ids.includes("chi-bo-a"))).toEqual([true, false, true]);
  });

  it("is exempt in the status, by that document", () => {
    expect(stateAndReasons(exempt, "chi-bo-a")).toEqual([
      "exempt",
      { rule: "exempt", document: "15-CV/ĐU", date: "2025-06-20", why: "Tập trung chống bão" },
    ]);
  });

  it("is named in the report with the document", () => {
    expect(reported(exempt).body).toContain("Được miễn báo cáo: Chi bộ A (văn bản số 15-CV/ĐU).");
  });

  it("counts with what it reports all the same, without n above N", () => {
    const tally = tallied(PLAN, exempt, [final("chi-bo-a"), final("chi-bo-b")], phase(2));
    const { total, n, of } = tally.indicators.find(({ indicator }) => indicator.id === "dang-vien-moi") ?? {};
    expect({ total, n, of }).toEqual({ total: { kind: "so", so: 6 }, n: 2, of: 2 });
    expect(tally.reporting.received.map(({ id }) => id)).toEqual(["chi-bo-b"]);
  });
});

describe("a unit whose due date is extended to 10/7/2025", () => {
  const extended: Units = {
    ...someUnits([aUnit("chi-bo-a"), aUnit("chi-bo-b")]),
    ngoai_le: [
      { don_vi: "chi-bo-a", giai_doan: 2, loai: "gia_han", han_nop: "2025-07-10", van_ban: "16-CV/ĐU" },
    ],
  };
  const on = (ngay_lap: string, don_vi = "chi-bo-a") => {
    const records = [aRecord({ don_vi, ngay_lap })];
    const { state, days } = statusIn(
      followed(someFacts({ units: extended, records, asOf: "2025-07-20" })),
      don_vi,
    );
    return [state, days];
  };
  const without = (asOf: string) =>
    statusIn(followed(someFacts({ units: extended, records: [], asOf })), "chi-bo-a").state;

  it("is in time on that day, and late by one day on the next", () => {
    expect(on("10/7/2025")).toEqual(["on-time", 0]);
    expect(on("11/7/2025")).toEqual(["late", 1]);
  });

  it("is awaited up to that day, and missing on the next", () => {
    expect(without("2025-07-10")).toBe("waiting");
    expect(without("2025-07-11")).toBe("missing");
  });

  it("is the only one of that due date", () => {
    expect(on("06/7/2025", "chi-bo-b")).toEqual(["late", 1]);
  });

  it("has the document among its reasons", () => {
    expect(stateAndReasons(extended, "chi-bo-a")).toEqual([
      "missing",
      { rule: "missing", due: "2025-07-10" },
      { rule: "extended", due: "2025-07-10", document: "16-CV/ĐU" },
    ]);
  });
});

describe("the day of a merger", () => {
  const merged = (ngay: string) => ({
    ...A_AND_B_INTO_C,
    su_kien: A_AND_B_INTO_C.su_kien?.map((one) => ({ ...one, ngay })),
  });

  it("is the day after the last one of those merged", () => {
    expect(codesOf(merged("2025-05-15"))).toEqual([]);
  });

  it("is none later, which would put the merger into another phase than the end of those merged", () => {
    expect(codesOf(merged("2025-07-15"))).toEqual([
      "TD704 don-vi.yaml#su_kien.0.nguon.0",
      "TD704 don-vi.yaml#su_kien.0.nguon.1",
    ]);
  });
});

describe("a record of a unit that has ended", () => {
  it("is sent to the unit that lives of those that took over, not to one that has ended as well", () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", upTo("14/02/2025")),
        aUnit("chi-bo-b", { hoat_dong: [{ tu: "15/02/2025", den: "14/3/2025" }] }),
        aUnit("chi-bo-x", upTo("14/3/2025")),
        aUnit("chi-bo-y", upTo("14/02/2025")),
        aUnit("chi-bo-c", from("15/3/2025")),
      ],
      [
        event({ loai: "hop_nhat", ngay: "15/02/2025", nguon: ["chi-bo-a", "chi-bo-y"], dich: ["chi-bo-b"] }),
        event({ loai: "hop_nhat", ngay: "15/3/2025", nguon: ["chi-bo-b", "chi-bo-x"], dich: ["chi-bo-c"] }),
      ],
    );
    const found = checkAll(someFacts({ units, records: [final("chi-bo-a")], asOf: "2025-04-01" }));
    expect(found.map(({ code, args }) => [code, args.successors])).toEqual([["TD403", ["chi-bo-c"]]]);
  });
});
