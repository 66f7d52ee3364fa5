import { describe, expect, it } from "vitest";
import { placesWords } from "../../src/words/award-figures.ts";
import { aPlan, aRecord, aUnit, someUnits } from "../helpers/facts.ts";
import { aReview, type FormInput, nominations } from "../helpers/nominations.ts";

const UNITS = ["chi-bo-a", "chi-bo-b", "chi-bo-c", "chi-bo-d"].map((id) => aUnit(id));
const HOI = aUnit("hoi-e", { loai: "hoi" });

type Limit = NonNullable<FormInput["so_luong"]>[number];

function places(limit: Limit, proposed: readonly string[] = []) {
  const records = proposed.map((don_vi) =>
    aRecord({ don_vi, de_nghi_khen_thuong: [{ hinh_thuc: "giay-khen", thanh_tich: "Tốt." }] }),
  );
  const plan = aPlan(aReview([], { so_luong: [limit] }));
  const [one] = nominations({ plan, units: [...UNITS, HOI], records }).places;
  return one;
}

describe("a quota", () => {
  it("is a number as it stands", () => {
    const one = places({ doi_tuong: "tap_the", toi_da: "2" }, ["chi-bo-a", "chi-bo-b", "chi-bo-c"]);
    expect(one).toMatchObject({ toi_da: 2, nominated: 3 });
    expect(one && placesWords(one)).toBe("Tập thể: nhiều nhất 2; được đề nghị 3, vượt 1");
  });

  it.each([
    ["xuong", 1],
    ["gan_nhat", 2],
    ["len", 2],
    [undefined, 1],
  ] as const)("of 30%% of five units, rounded %s, is %s", (lam_tron, toi_da) =>
    expect(
      places({ doi_tuong: "tap_the", ty_le: "30%", tren: "don_vi", ...(lam_tron && { lam_tron }) }),
    ).toMatchObject({ toi_da, of: 5 }),
  );

  it("counts only units of the kinds that it is about, and only those who owe a record", () => {
    const limit: Limit = { doi_tuong: "tap_the", loai_don_vi: ["chi_bo"], ty_le: "1/2", tren: "don_vi" };
    expect(places(limit, ["chi-bo-a", "hoi-e"])).toMatchObject({ of: 4, toi_da: 2, nominated: 1 });
  });

  it("is of units that owe a record: not of one that ended before, nor of one that is exempt", () => {
    const ended = aUnit("chi-bo-f", { hoat_dong: [{ den: "31/3/2025" }] });
    const exception = { don_vi: "chi-bo-a", giai_doan: 2, loai: "mien_bao_cao", van_ban: "1-CV/ĐU" } as const;
    const units = { ...someUnits([...UNITS, ended]), ngoai_le: [exception] };
    const limit: Limit = { doi_tuong: "tap_the", ty_le: "100%", tren: "don_vi" };
    const plan = aPlan(aReview([], { so_luong: [limit] }));
    expect(nominations({ plan, units, records: [] }).places).toMatchObject([{ of: 3, toi_da: 3 }]);
  });

  it("of people does not count collectives", () => {
    const one = places({ doi_tuong: "ca_nhan", toi_da: "1" }, ["chi-bo-a", "chi-bo-b"]);
    expect(one?.nominated).toBe(0);
  });

  it("is a share of those proposed where it says so", () =>
    expect(
      places({ doi_tuong: "tap_the", ty_le: "1/2", tren: "de_nghi" }, ["chi-bo-a", "chi-bo-b", "hoi-e"]),
    ).toMatchObject({
      of: 3,
      toi_da: 1,
    }));

  it("takes the smaller of a number and a share", () => {
    const limit: Limit = { doi_tuong: "tap_the", toi_da: "1", ty_le: "100%", tren: "don_vi" };
    expect(places(limit)?.toi_da).toBe(1);
    expect(places({ ...limit, toi_da: "9" })?.toi_da).toBe(5);
  });

  it("for each unit is held against the unit that proposes most", () => {
    const people = ["Trần Văn A", "Trần Văn B", "Trần Văn C"].map((ho_ten) => ({
      hinh_thuc: "giay-khen",
      ca_nhan: { ho_ten },
      thanh_tich: "Tốt.",
    }));
    const plan = aPlan(aReview([], { so_luong: [{ doi_tuong: "ca_nhan", toi_da: "2", moi_don_vi: "có" }] }));
    const records = [
      aRecord({ de_nghi_khen_thuong: people }),
      aRecord({ don_vi: "chi-bo-b", de_nghi_khen_thuong: people.slice(0, 1) }),
    ];
    const [one] = nominations({ plan, units: UNITS, records }).places;
    expect(one).toMatchObject({ toi_da: 2, nominated: 3, byUnit: [{ nominated: 3 }, { nominated: 1 }] });
    expect(one && placesWords(one)).toBe("Cá nhân: nhiều nhất 2 mỗi đơn vị; vượt: Chi bộ A đề nghị 3");
  });

  it("that says neither a number nor a share limits nothing", () =>
    expect(places({ doi_tuong: "tap_the" })).toBeUndefined());
});
