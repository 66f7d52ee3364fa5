import { describe, expect, it } from "vitest";
import { composePhaseReport } from "../../src/compose/index.ts";
import type { ThiDuaRecord } from "../../src/model/record.ts";
import { aPlan, aRecord, aUnit, type RecordInput, someUnits } from "../helpers/facts.ts";
import { tallied } from "../helpers/status.ts";

const IDS = ["a", "b", "c", "d", "e", "f", "g"].map((name) => `chi-bo-${name}`);
const DEED = "Làm tốt";

/** The report of phase 2 in which each of some units names so many collectives, and nominates as many people. */
function reported(units: number, each: number) {
  const numbers = Array.from({ length: each }, (_, index) => index + 1);
  const records = IDS.slice(0, units).map((don_vi) =>
    aRecord({
      don_vi,
      dien_hinh: { tap_the: numbers.map((one) => ({ ten: `Tổ ${one}`, thanh_tich: DEED })) },
      de_nghi_khen_thuong: numbers.map((one) => ({
        hinh_thuc: "giay-khen",
        ca_nhan: { ho_ten: `Người ${one}` },
        thanh_tich: DEED,
      })),
    }),
  );
  return reportOf(records);
}

function reportOf(records: readonly ThiDuaRecord[]) {
  const plan = aPlan();
  const phase = plan.giai_doan.find(({ so }) => so === 2);
  const issuer = plan.co_quan[0];
  if (!phase || !issuer) throw new Error("no phase 2");
  const tally = tallied(plan, someUnits(IDS.map((id) => aUnit(id))), records, phase);
  return composePhaseReport({ plan, tally, committee: undefined, date: "2025-06-30", issuer, awards: [] });
}

const words = (list: readonly { readonly cau: string }[]) => list.map(({ cau }) => cau);

describe("the exemplars of a phase", () => {
  it("are all named where a text can hold them", () => {
    const { dien_hinh, de_nghi } = reported(6, 2);
    expect(dien_hinh).toHaveLength(12);
    expect(words(dien_hinh)[1]).toBe("Tổ 2, Chi bộ A: Làm tốt.");
    expect(words(de_nghi)[0]).toMatch(/^Đề nghị giấy khen: 12 trường hợp, gồm Người 1 \(Chi bộ A\), /);
  });

  it("are counted where they are more, twelve of them named, each unit's first; the rest is left to the table", () => {
    const { dien_hinh, bieu_3, so_bieu_3 } = reported(7, 2);
    const [sum, ...told] = words(dien_hinh);
    expect(so_bieu_3).toBe("2");
    expect(sum).toBe(
      "Các đơn vị đã giới thiệu 14 tập thể điển hình, tiêu biểu. Danh sách đầy đủ tại Biểu 2 của phụ lục.",
    );
    expect(told).toHaveLength(12);
    for (const name of ["A", "B", "C", "D", "E", "F", "G"])
      expect(told).toContain(`Tổ 1, Chi bộ ${name}: Làm tốt.`);
    expect(bieu_3).toHaveLength(28);
  });

  it("have as many nominations counted, without their names", () =>
    expect(words(reported(7, 2).de_nghi)).toEqual([
      "Đề nghị giấy khen: 14 trường hợp (xem Biểu 2 của phụ lục).",
    ]));
});

describe("the nominations of a phase", () => {
  type Proposal = NonNullable<RecordInput["de_nghi_khen_thuong"]>[number];
  const sentences = (...proposals: Omit<Proposal, "hinh_thuc" | "thanh_tich">[]) => {
    const records = [
      aRecord({
        de_nghi_khen_thuong: proposals.map((one) => ({ hinh_thuc: "giay-khen", thanh_tich: DEED, ...one })),
      }),
    ];
    return words(reportOf(records).de_nghi);
  };

  it.each([[{}], [{ tap_the: "Chi bộ A" }], [{ tap_the: "chi bo a" }]])(
    "call the unit itself by its name alone, as the report on the whole campaign does: %j",
    (one) => expect(sentences(one)).toEqual(["Đề nghị giấy khen: 1 trường hợp, gồm Chi bộ A."]),
  );

  it("count one who is named twice letter for letter once, and names that are only alike each", () => {
    const named = (...names: string[]) => sentences(...names.map((ho_ten) => ({ ca_nhan: { ho_ten } })));
    expect(named("Lê Văn Hòa", "Lê Văn Hòa")).toEqual([
      "Đề nghị giấy khen: 1 trường hợp, gồm Lê Văn Hòa (Chi bộ A).",
    ]);
    expect(named("Lê Văn Hòa", "le van hoa")[0]).toMatch(/: 2 trường hợp/);
  });
});
