import { describe, expect, it } from "vitest";
import { unitTables } from "../../src/compose/campaign/tables.ts";
import { campaignOf } from "../helpers/campaign.ts";
import { aRecord, aUnit, planWithIndicator, someUnits } from "../helpers/facts.ts";

const plan = planWithIndicator({
  id: "da-dai-hoi",
  loai: "co_khong",
  cong_don: "cuoi_cung",
  thanh_phan: undefined,
});
/** A and B are merged into C in phase 2. */
const units = someUnits(
  [
    aUnit("chi-bo-a", { hoat_dong: [{ den: "30/4/2025" }] }),
    aUnit("chi-bo-b", { hoat_dong: [{ den: "30/4/2025" }] }),
    aUnit("chi-bo-c", { hoat_dong: [{ tu: "01/5/2025" }] }),
  ],
  [
    {
      loai: "hop_nhat",
      ngay: "01/5/2025",
      so_quyet_dinh: "1-QĐ",
      nguon: ["chi-bo-a", "chi-bo-b"],
      dich: ["chi-bo-c"],
    },
  ],
);

/** The column of the yes/no below its head, of what A and B said in phase 1, and C in phase 2. */
function column(answers: Readonly<Record<string, string>>): (string | undefined)[] {
  const records = Object.entries(answers).map(([unit, answer]) =>
    aRecord({
      don_vi: `chi-bo-${unit}`,
      giai_doan: unit === "c" ? "2" : "1",
      chi_tieu: { "da-dai-hoi": answer },
    } as never),
  );
  const [table] = unitTables(campaignOf(plan, units, records));
  const block = table?.khoi_bieu_2;
  return [...(block?.hang ?? []), block?.cong ?? []].map((row) => row.at(-1));
}

describe("what merged units answered yes or no", () => {
  it.each([
    ["both yes", { a: "có", b: "có" }, ["có (2/2 đơn vị)", "2/2", "2"]],
    ["one yes, one no", { a: "có", b: "không" }, ["có (1/2 đơn vị); không (1/2 đơn vị)", "2/2", "1"]],
    ["only one of them", { a: "có" }, ["có", "1/1", "1"]],
    ["their successor since", { a: "không", b: "có", c: "có" }, ["có", "1/1", "1"]],
  ])("says so in one cell that agrees with n of N: %s", (_what, answers, expected) =>
    expect(column(answers)).toEqual(expected),
  );
});
