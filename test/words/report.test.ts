import { describe, expect, it } from "vitest";
import { choose } from "../../src/compose/choose.ts";
import {
  formatDate,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatPercent,
  joinList,
} from "../../src/words/format.ts";
import { documentWords, periodWords, roman } from "../../src/words/report/document.ts";
import { amountInCell, columnHead, indicatorSentence } from "../../src/words/report/indicator.ts";
import { saidBy } from "../../src/words/report/record.ts";
import { aRecord, aUnit, planWithIndicator, someUnits } from "../helpers/facts.ts";
import { tallied } from "../helpers/status.ts";

describe("numbers as a clerk writes them", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1638, "1.638"],
    [9_300_000_000, "9.300.000.000"],
  ])("%d is %s", (value, words) => expect(formatNumber(value)).toBe(words));

  it.each([
    [821, 1450, "56,62%"],
    [1, 3, "33,33%"],
    [2, 3, "66,67%"],
    [1, 8, "12,5%"],
    [48, 48, "100%"],
    [0, 5, "0%"],
    [1, 20_000, "0,01%"],
    [1_999_999, 2_000_000, "100%"],
  ])("%d of %d is %s", (part, total, words) => expect(formatPercent(part, total)).toBe(words));

  it.each([
    [9_300_000_000, "9,3 tỷ đồng"],
    [25_000_000, "25 triệu đồng"],
    [71_450_000, "71,45 triệu đồng"],
    [450_000, "450 nghìn đồng"],
    [1_234_567, "1.234.567 đồng"],
    [500, "500 đồng"],
    [0, "0 đồng"],
  ])("%d đồng is %s", (dong, words) => expect(formatMoney(dong)).toBe(words));
});

describe("days as Party documents write them", () => {
  it.each([
    ["2025-01-05", "05/01/2025", "ngày 05 tháng 01 năm 2025"],
    ["2025-02-27", "27/02/2025", "ngày 27 tháng 02 năm 2025"],
    ["2025-05-27", "27/5/2025", "ngày 27 tháng 5 năm 2025"],
    ["2024-12-09", "09/12/2024", "ngày 09 tháng 12 năm 2024"],
  ])("%s is %s", (day, short, long) => {
    expect(formatDate(day)).toBe(short);
    expect(formatLongDate(day)).toBe(long);
  });

  it.each([
    ["2025-04-01", "2025-06-30", "từ tháng 4/2025 đến hết tháng 6/2025"],
    ["2024-10-28", "2025-03-31", "từ ngày 28/10/2024 đến hết tháng 3/2025"],
    ["2028-02-01", "2028-02-28", "từ tháng 02/2028 đến hết ngày 28/02/2028"],
    ["2027-02-01", "2027-02-28", "từ tháng 02/2027 đến hết tháng 02/2027"],
  ])("%s to %s is %s", (from, to, words) => expect(periodWords(from, to)).toBe(words));
});

describe("the fixed phrases", () => {
  it("leave room for the number of a draft, and pad it below ten", () => {
    expect(documentWords.number(undefined, "ĐU")).toBe("Số     -BC/ĐU");
    expect(documentWords.number(7, "ĐU")).toBe("Số 07-BC/ĐU");
    expect(documentWords.number(112, "ĐU")).toBe("Số 112-BC/ĐU");
  });
  it("join names with “và” before the last", () => {
    expect(joinList([])).toBe("");
    expect(joinList(["A"])).toBe("A");
    expect(joinList(["A", "B", "C"])).toBe("A, B và C");
  });
  it("number sections in Roman", () => expect([1, 4, 6].map(roman)).toEqual(["I", "IV", "VI"]));
});

describe("the sentence of an indicator", () => {
  const units = someUnits(["a", "b", "c", "d"].map((name) => aUnit(`chi-bo-${name}`)));
  function sentence(
    id: string,
    values: Record<string, unknown>,
    changes = {},
    before: Record<string, unknown> = {},
  ) {
    const plan = planWithIndicator({ id, ...changes });
    const records = [
      ...Object.entries(before).map((one) => ["1", ...one]),
      ...Object.entries(values).map((one) => ["2", ...one]),
    ].map(([giai_doan, unit, value]) =>
      aRecord({ giai_doan, don_vi: `chi-bo-${unit}`, chi_tieu: { [id]: value } } as never),
    );
    const phase = plan.giai_doan[1];
    if (!phase) throw new Error("no phase");
    const tally = tallied(plan, units, records, phase).indicators.find(
      ({ indicator }) => indicator.id === id,
    );
    return tally && indicatorSentence(tally, []);
  }

  it("is not written about nothing", () => {
    expect(sentence("dang-vien-moi", {})).toBeUndefined();
    expect(sentence("dang-vien-moi", { a: "0", b: "0" })).toBeUndefined();
    expect(sentence("sinh-hoat-chi-bo", {})).toBeUndefined();
    expect(sentence("viec-dot-pha", {})).toBeUndefined();
    expect(sentence("bon-tot", {})).toBeUndefined();
  });

  it("is written about zero where a target was set", () =>
    expect(sentence("dang-vien-moi", { a: { gia_tri: "0", muc_tieu: "2" } })).toBe(
      "Đảng viên mới kết nạp: 0 đảng viên; đạt 0% số đăng ký.",
    ));

  it("says parts, target, change and who leads", () =>
    expect(
      sentence(
        "dang-vien-moi",
        { a: { gia_tri: "9", muc_tieu: "6", trong_do: { nu: "4" } }, b: "2", c: "2", d: "1" },
        { cau: "Kết nạp {so} đảng viên mới" },
        { a: "5", b: "5", c: "1" },
      ),
    ).toBe(
      "Kết nạp 14 đảng viên mới; trong đó nu 4; đạt 150% số đăng ký của 1 đơn vị có đăng ký; tăng 2 so với giai đoạn trước (tính trên 3 đơn vị cùng báo cáo); nhiều nhất là Chi bộ A (9).",
    ));

  it("compares nothing where fewer than half of the units can be compared", () =>
    expect(sentence("dang-vien-moi", { a: "3", b: "1", c: "1" }, {}, { a: "1" })).toBe(
      "Đảng viên mới kết nạp: 5 đảng viên.",
    ));

  it("names no leader where two are equal", () =>
    expect(sentence("dang-vien-moi", { a: "5", b: "5", c: "1", d: "1" })).not.toContain("nhiều nhất"));

  it("says “khoảng” where one unit gave an estimate", () =>
    expect(sentence("dang-vien-moi", { a: { gia_tri: "400", uoc_luong: "gan" }, b: "7" })).toContain(
      ": khoảng 407 đảng viên",
    ));

  it("says money, ratios, yes and no, and choices each in its way", () => {
    expect(sentence("ung-ho", { a: "25000000", b: "450000" })).toBe("Ủng hộ xóa nhà tạm: 25,45 triệu đồng.");
    expect(sentence("sinh-hoat-chi-bo", { a: { tu_so: "45", mau_so: "48" } })).toBe(
      "Tỷ lệ dự sinh hoạt chi bộ: 93,75% (45/48).",
    );
    expect(sentence("viec-dot-pha", { a: "có", b: "không", c: "có" }, { don_vi_tinh: "đơn vị" })).toBe(
      "Đăng ký việc đột phá: 2/3 đơn vị.",
    );
    expect(sentence("bon-tot", { a: "tot", b: "kha", c: "tot" }, { don_vi_tinh: "đơn vị" })).toBe(
      "Xếp loại chi bộ bốn tốt: 2 đơn vị Tốt và 1 đơn vị Khá.",
    );
  });
});

describe("a column", () => {
  const [indicator] = planWithIndicator({ id: "dang-vien-moi", ten_ngan: "Kết nạp" }).chi_tieu;
  if (!indicator) throw new Error("no indicator");
  it("names the unit once", () => {
    expect(columnHead(indicator)).toBe("Kết nạp (đảng viên)");
    expect(columnHead({ ...indicator, ten_ngan: "Đảng viên mới" })).toBe("Đảng viên mới");
  });
  it("holds numbers without their unit", () =>
    expect(amountInCell({ ...indicator, loai: "tien" }, { kind: "so", so: 25_000_000 })).toBe("25.000.000"));
});

describe("what a report quotes", () => {
  const said = (...pairs: [unit: string, prose: string][]) => pairs.map(([unit, prose]) => ({ unit, prose }));
  it("is each thought once, no unit twice, in the order in which it came", () => {
    const chosen = choose(
      said(
        ["A", "Ngắn."],
        ["A", "Bám sát kế hoạch của cấp trên."],
        ["B", "bám sát kế hoạch của cấp trên"],
        ["C", "Tốt."],
        ["D", "Đổi mới sinh hoạt."],
      ),
      3,
    );
    expect(chosen).toEqual(
      said(["A", "Bám sát kế hoạch của cấp trên."], ["C", "Tốt."], ["D", "Đổi mới sinh hoạt."]),
    );
  });
  it("is no more than asked for, the fuller ones", () =>
    expect(choose(said(["A", "Tốt."], ["B", "Rất tốt, có nhiều việc cụ thể."]), 1)).toEqual(
      said(["B", "Rất tốt, có nhiều việc cụ thể."]),
    ));
});

describe("what a unit says", () => {
  it("is kept as it was typed, closed with one full stop, under the unit's name", () => {
    expect(saidBy("Chi bộ A", "UBND tỉnh tặng\n  Bằng khen;")).toBe("Chi bộ A: UBND tỉnh tặng Bằng khen.");
    expect(saidBy("Chi bộ A", "Bác dạy: “Dân là gốc”.")).toBe("Chi bộ A: Bác dạy: “Dân là gốc”.");
  });
});
