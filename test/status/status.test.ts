import { describe, expect, it } from "vitest";
import { countPhase, type State } from "../../src/model/status.ts";
import { reasonWords } from "../../src/words/state.ts";
import {
  aPlan,
  aRecord,
  aUnit,
  type FactsInput,
  planWithIndicator,
  planWithPhase,
  type RecordInput,
  someFacts,
  someUnits,
  taskInput,
} from "../helpers/facts.ts";
import { followed, statusIn } from "../helpers/status.ts";

/* Phase 2 runs from 01/4 to 30/6/2025 and is due on 05/7/2025. */

const B = aUnit("chi-bo-b");

/** The state of chi-bo-a in phase 2. */
function seen(input: FactsInput & { record?: Partial<RecordInput> }) {
  const { record, ...rest } = input;
  const records = rest.records ?? (record ? [aRecord(record)] : []);
  return statusIn(followed(someFacts({ asOf: "2025-07-10", ...rest, records })), "chi-bo-a");
}

const required = planWithIndicator({ id: "dang-vien-moi", bat_buoc: "có" });

describe("the state of a unit in a phase", () => {
  it.each<[string, string, State, number]>([
    ["before the phase begins", "2025-03-31", "not-begun", 0],
    ["on the first day of the phase", "2025-04-01", "waiting", -95],
    ["on the due date", "2025-07-05", "waiting", 0],
    ["on the day after the due date", "2025-07-06", "missing", 1],
  ])("without a record, %s (%s): %s", (_when, asOf, state, days) =>
    expect(seen({ asOf })).toMatchObject({ state, days, due: "2025-07-05" }),
  );

  it.each<[string, State, number]>([
    ["05/7/2025", "on-time", 0],
    ["06/7/2025", "late", 1],
  ])("of a record that came on %s: %s", (ngay_lap, state, days) =>
    expect(seen({ record: { ngay_lap } })).toMatchObject({ state, days }),
  );

  it("is a draft, with or without errors, until it says that it is final", () => {
    expect(seen({ record: { trang_thai: "du_thao" } })).toMatchObject({ state: "draft", days: 5 });
    const wrong = seen({ record: { trang_thai: "du_thao", chi_tieu: { la: "1" } } });
    expect(wrong).toMatchObject({ state: "draft", errors: 1 });
    expect(wrong.reasons.map(reasonWords).join()).toContain("có 1 lỗi");
  });

  it("is one with errors where a final record has any, by their codes", () => {
    const { state, reasons, arrival } = seen({ record: { chi_tieu: { la: "1" } } });
    expect(state).toBe("errors");
    expect(reasons[0]?.args).toMatchObject({ errors: 1, codes: ["TD305"] });
    expect(arrival).toBeDefined();
  });

  it("is one with errors where the file can't be read: broken is not missing", () =>
    expect(
      seen({
        records: [{ phase: 2, unit: "chi-bo-a", file: "giai-doan-2/chi-bo-a.yaml", record: undefined }],
      }),
    ).toMatchObject({ state: "errors", file: "giai-doan-2/chi-bo-a.yaml" }));

  it("is incomplete, by name, where all that is wrong is what the plan requires and it leaves out", () => {
    const {
      state,
      required: asked,
      reasons,
    } = seen({ plan: required, record: { chi_tieu: { "ung-ho": "5" } } });
    expect(state).toBe("incomplete");
    expect(asked).toMatchObject({ answered: 0, asked: 1, missing: [{ id: "dang-vien-moi" }] });
    expect(reasons.map(reasonWords)).toEqual([
      "Bản ghi chính thức còn thiếu phần kế hoạch bắt buộc: Đảng viên mới kết nạp.",
    ]);
  });

  it("is not incomplete for what the plan does not require", () =>
    expect(seen({ record: { chi_tieu: {}, nhiem_vu: {} } })).toMatchObject({
      state: "on-time",
      tasks: { answered: 0, asked: 2 },
    }));

  it("is exempt by a document, and names it", () => {
    const units = someUnits([aUnit("chi-bo-a"), B], []);
    const exempt = { don_vi: "chi-bo-a", giai_doan: 2, loai: "mien_bao_cao", van_ban: "15-CV/ĐU" } as const;
    const { state, reasons } = seen({ units: { ...units, ngoai_le: [exempt] } });
    expect(state).toBe("exempt");
    expect(reasons.map(reasonWords)).toEqual(["Được miễn báo cáo theo văn bản số 15-CV/ĐU."]);
  });

  it.each<[string, string, State]>([
    ["2025-07-15", "15/7/2025", "on-time"],
    ["2025-07-16", "16/7/2025", "late"],
  ])("is measured against the extended day (%s)", (_day, ngay_lap, state) => {
    const units = someUnits([aUnit("chi-bo-a"), B]);
    const later = {
      don_vi: "chi-bo-a",
      giai_doan: 2,
      loai: "gia_han",
      han_nop: "2025-07-15",
      van_ban: "16-CV/ĐU",
    } as const;
    const found = seen({ units: { ...units, ngoai_le: [later] }, record: { ngay_lap } });
    expect(found).toMatchObject({ state, due: "2025-07-15" });
    expect(found.reasons.map(({ rule }) => rule)).toEqual(["arrived", "extended"]);
  });

  it.each<[string, { tu?: string; den?: string }[], State]>([
    ["ended before the phase", [{ den: "31/3/2025" }], "ended"],
    ["ended on its first day", [{ den: "01/4/2025" }], "missing"],
    ["was founded after it", [{ tu: "01/7/2025" }], "not-founded"],
    ["was founded on its last day", [{ tu: "30/6/2025" }], "missing"],
    ["rests all through it", [{ den: "31/3/2025" }, { tu: "01/7/2025" }], "ended"],
  ])("of a unit that %s: see the table", (_what, hoat_dong, state) =>
    expect(seen({ units: someUnits([aUnit("chi-bo-a", { hoat_dong }), B]) }).state).toBe(state),
  );

  it("says when a unit that rests begins again", () => {
    const units = someUnits([
      aUnit("chi-bo-a", { hoat_dong: [{ den: "31/3/2025" }, { tu: "01/7/2025" }] }),
      B,
    ]);
    expect(seen({ units }).reasons.map(reasonWords)).toEqual([
      "Đơn vị kết thúc ngày 31/3/2025, trước giai đoạn này. Hoạt động lại từ ngày 01/7/2025.",
    ]);
  });

  it("names the superior of the phase's end", () => {
    const moved = aUnit("chi-bo-a", {
      cap_tren: [
        { id: "dang-bo-1", den: "31/5/2025" },
        { id: "dang-bo-2", tu: "01/6/2025" },
      ],
    });
    const units = someUnits([moved, aUnit("dang-bo-1"), aUnit("dang-bo-2")]);
    expect(seen({ units }).superior).toMatchObject({ id: "dang-bo-2" });
  });

  it("points at the data that decided it", () => {
    expect(seen({}).reasons[0]?.place?.().file).toBe("ke-hoach.yaml#giai_doan.1.han_nop");
    const draft = seen({ record: { trang_thai: "du_thao" } });
    expect(draft.reasons[0]?.place?.().file).toBe("giai-doan-2/chi-bo-a.yaml#trang_thai");
  });
});

describe("the counts of a phase", () => {
  const four = someUnits(["a", "b", "c", "d"].map((one) => aUnit(`chi-bo-${one}`)));
  const records = [
    aRecord({ don_vi: "chi-bo-a", nhiem_vu: { "dai-hoi-dang-bo": "Xong.", "tuyen-truyen": "Xong." } }),
    aRecord({ don_vi: "chi-bo-b", ngay_lap: "09/7/2025", nhiem_vu: { "tuyen-truyen": "Xong." } }),
    aRecord({ don_vi: "chi-bo-c", trang_thai: "du_thao", nhiem_vu: { "tuyen-truyen": "Xong." } }),
  ];
  const phase = followed(someFacts({ units: four, records, asOf: "2025-07-10" }))[1];

  it("add up to the units that owe a record, and count no draft as received", () =>
    expect(phase && countPhase(phase)).toMatchObject({ due: 4, received: 2, onTime: 1, late: 1 }));

  it("measure the answers to tasks in the records received against all that were asked", () =>
    expect(phase && countPhase(phase).tasks).toEqual({ answered: 3, asked: 8 }));

  it("ask nothing of a phase without tasks", () => {
    const plan = planWithPhase("2", { nhiem_vu: [] });
    const found = followed(someFacts({ plan, units: four, records: [] }))[1];
    expect(found && countPhase(found).tasks).toEqual({ answered: 0, asked: 0 });
  });

  it("count an answer that says nothing as none", () => {
    const plan = planWithPhase("2", { nhiem_vu: [taskInput({ id: "mot" })] });
    const empty = aRecord({ don_vi: "chi-bo-a", chi_tieu: {}, nhiem_vu: { mot: {} } });
    expect(statusIn(followed(someFacts({ plan, records: [empty] })), "chi-bo-a").tasks.answered).toBe(0);
  });

  it("know every state by a sign and a name of its own", async () => {
    const { stateWords } = await import("../../src/words/state.ts");
    const names = Object.values(stateWords).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(aPlan().giai_doan).toHaveLength(3);
  });
});
