import { describe, expect, it } from "vitest";
import { candidate, faultsOf, nominating, unitItself, voteFacts } from "../../helpers/award-vote.ts";
import { checkAll } from "../../helpers/check-all.ts";
import { aUnit, someUnits } from "../../helpers/facts.ts";

const nobody = ["TD814 ung_vien.0.ca_nhan.ho_ten"];
const A = { hinh_thuc: "giay-khen", ca_nhan: { ho_ten: "Nguyễn Văn A" }, thanh_tich: "Giỏi." };
const one = (name: string, changes = {}) => ({
  ung_vien: [candidate(name, 8, changes)],
  quyet_dinh: [],
});

describe("a vote without a fault", () => {
  it("has no problem", () => expect(faultsOf()).toEqual([]));
  it("has none before it is counted", () => {
    const uncounted = { dong_y: undefined, khong_dong_y: undefined };
    const ung_vien = [
      candidate("Nguyễn Văn A", 8, { ...uncounted, tieu_chi: { "guong-mau": undefined } }),
      unitItself(uncounted),
    ];
    expect(faultsOf({ ung_vien, cuoc_hop: undefined, kiem_phieu: undefined, quyet_dinh: undefined })).toEqual(
      [],
    );
  });
  it("has none where the folder has no such file", () =>
    expect(checkAll({ ...voteFacts(), awards: undefined })).toEqual([]));
});

describe("whom a record of the unit nominated (TD814)", () => {
  it.each(["Nguyễn Văn A", "nguyen van a", "NGUYỄN VĂN A"])("is “%s” in whatever spelling", (name) =>
    expect(faultsOf(one(name))).toEqual([]),
  );
  it("is not another of nearly the same name, and the nearest is named", () => {
    expect(faultsOf(one("Nguyễn Văn Ạ"))).toEqual(nobody);
    const [problem] = checkAll(voteFacts(one("Nguyễn Văn Ba")));
    expect(problem?.args.suggestion).toBe("Nguyễn Văn A");
    expect(problem?.related?.map(({ file }) => file)).toEqual([
      "giai-doan-2/chi-bo-a.yaml#de_nghi_khen_thuong@key",
    ]);
  });
  it("is not who is nominated for another form, by another unit, in another phase", () => {
    const forOther = nominating([{ ...A, hinh_thuc: "bieu-duong" }]);
    const ofOther = nominating([A], { don_vi: "chi-bo-b" });
    const before = nominating([A], { giai_doan: "1" });
    for (const record of [forOther, ofOther, before])
      expect(faultsOf({ ...one("Nguyễn Văn A"), records: [record] })).toEqual(nobody);
  });
  it("is nobody where the record names no one, and that record is pointed at: a change of it may be what is wrong", () => {
    const [problem] = checkAll(voteFacts({ ...one("Nguyễn Văn A"), records: [nominating([])] }));
    expect(problem).toMatchObject({ code: "TD814" });
    expect(problem?.related?.map(({ file }) => file)).toEqual([
      "giai-doan-2/chi-bo-a.yaml#de_nghi_khen_thuong@key",
    ]);
  });
  it("may be of any phase where the whole campaign is at stake", () => {
    const final = { ...one("Nguyễn Văn A"), file: "khen-thuong/tong-ket.yaml", giai_doan: undefined };
    expect(faultsOf({ ...final, records: [nominating([A], { giai_doan: "1" })] })).toEqual([]);
    expect(faultsOf({ ...final, records: [] })).toEqual(nobody);
  });
  it("is nobody as long as the record is a draft, and is so once another one is final", () => {
    const draft = nominating([A], { trang_thai: "du_thao" });
    const [problem] = checkAll(voteFacts({ ...one("Nguyễn Văn A"), records: [draft] }));
    expect(problem).toMatchObject({ code: "TD814", args: { draft: "yes" } });
    const final = nominating([A], { giai_doan: "1" });
    const whole = { ...one("Nguyễn Văn A"), file: "khen-thuong/tong-ket.yaml", giai_doan: undefined };
    expect(faultsOf({ ...whole, records: [draft, final] })).toEqual([]);
  });
  it("goes for the unit that a nominating unit was merged into, also as a unit by the name that it had", () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", { hoat_dong: [{ tu: "15/6/2025" }] }),
        aUnit("chi-bo-cu", { hoat_dong: [{ den: "14/6/2025" }] }),
        aUnit("chi-bo-cu-2", { hoat_dong: [{ den: "14/6/2025" }] }),
      ],
      [
        {
          loai: "hop_nhat",
          ngay: "15/6/2025",
          so_quyet_dinh: "1-QĐ/ĐU",
          nguon: ["chi-bo-cu", "chi-bo-cu-2"],
          dich: ["chi-bo-a"],
        },
      ],
    );
    const old = nominating([A, { ...A, hinh_thuc: "bang-khen", ca_nhan: undefined }], {
      don_vi: "chi-bo-cu",
      ngay_lap: "10/6/2025",
    });
    const input = { units, records: [old], quyet_dinh: [] };
    expect(faultsOf({ ...input, ung_vien: [candidate("Nguyễn Văn A", 8)] })).toEqual([]);
    expect(faultsOf({ ...input, ung_vien: [unitItself()] })).toEqual([]);
    expect(faultsOf({ ...input, ung_vien: [unitItself({ tap_the: "Chi bộ CU" })] })).toEqual([]);
    expect(faultsOf({ ...input, ung_vien: [unitItself({ tap_the: "Chi bộ CU-2" })] })).toEqual([
      "TD814 ung_vien.0.tap_the",
    ]);
  });
  it("may be asked about by the id of a unit that was merged, though the one that goes on nominates", () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", { hoat_dong: [{ tu: "15/6/2025" }] }),
        aUnit("chi-bo-cu", { hoat_dong: [{ den: "14/6/2025" }] }),
        aUnit("chi-bo-cu-2", { hoat_dong: [{ den: "14/6/2025" }] }),
      ],
      [
        {
          loai: "hop_nhat",
          ngay: "15/6/2025",
          so_quyet_dinh: "1-QĐ/ĐU",
          nguon: ["chi-bo-cu", "chi-bo-cu-2"],
          dich: ["chi-bo-a"],
        },
      ],
    );
    const answer = (don_vi: string) => ({
      units,
      records: [nominating([A])],
      quyet_dinh: [],
      ung_vien: [candidate("Nguyễn Văn A", 8)],
      trung_ten: [{ don_vi, ten: ["Nguyễn Văn A", "Nguyen Van A"], la_mot: "có" }],
    });
    expect(faultsOf(answer("chi-bo-cu"))).toEqual([]);
    expect(faultsOf(answer("chi-bo-a"))).toEqual([]);
    const nobody = { don_vi: "chi-bo-cu", ten: ["Nguyễn Văn A", "Lê Văn C"], la_mot: "không" };
    expect(faultsOf({ ...answer("chi-bo-a"), trung_ten: [nobody] })).toEqual(["TD821 trung_ten.0.ten.1"]);
  });
  it("is not the unit itself by a name that has other marks", () => {
    const units = someUnits([aUnit("chi-bo-a", { ten: [{ ten: "Chi bộ Hoa" }] }), aUnit("chi-bo-b")]);
    const named = (tap_the: string) =>
      faultsOf({ units, ung_vien: [unitItself({ tap_the })], quyet_dinh: [] });
    expect(named("Chi bo Hoa")).toEqual([]);
    expect(named("Chi bộ Hòa")).toEqual(["TD814 ung_vien.0.tap_the"]);
  });
  it("may be the unit itself, with its name or without", () => {
    expect(faultsOf({ ung_vien: [unitItself({ tap_the: "Chi bộ A" })], quyet_dinh: [] })).toEqual([]);
    const other = unitItself({ don_vi: "chi-bo-b" });
    expect(faultsOf({ ung_vien: [other], quyet_dinh: [] })).toEqual(["TD814 ung_vien.0.don_vi"]);
  });
});

describe("one who stands twice (TD821)", () => {
  const both = (first: string, second: string, answer?: { ten: [string, string]; la_mot: string }) =>
    faultsOf({
      records: [nominating([first, second].map((ho_ten) => ({ ...A, ca_nhan: { ho_ten } })))],
      ung_vien: [candidate(first, 8), candidate(second, 6)],
      quyet_dinh: [],
      trung_ten: answer && [{ don_vi: "chi-bo-a", ...answer }],
    });
  const twice = ["TD821 ung_vien.1.ca_nhan.ho_ten"];

  it("is found by a name in another spelling", () => {
    expect(both("Nguyễn Văn A", "nguyen van a")).toEqual(twice);
    expect(both("Nguyễn Văn Hoà", "Nguyễn Văn Hòa")).toEqual(twice);
    expect(both("Nguyễn Văn Hoa", "Nguyễn Văn Hòa")).toEqual([]);
  });
  it("is two where people said so, of these very names", () => {
    const names: [string, string] = ["Nguyễn Văn A", "nguyen van a"];
    expect(both(...names, { ten: names, la_mot: "không" })).toEqual([]);
    expect(both(...names, { ten: names, la_mot: "có" })).toEqual(twice);
  });
  it("is two of one and the same name where both are listed", () => {
    const names: [string, string] = ["Nguyễn Văn A", "Nguyễn Văn A"];
    expect(both(...names, { ten: names, la_mot: "không" })).toEqual([]);
    expect(both(...names, { ten: ["Nguyễn Văn A", "nguyen van a"], la_mot: "không" })).toContain(twice[0]);
  });
  it("is also who was said to be one though the names differ", () =>
    expect(both("Nguyễn Văn A", "Nguyễn Ba", { ten: ["Nguyễn Ba", "Nguyễn Văn A"], la_mot: "có" })).toEqual(
      twice,
    ));
  it("is not one for two forms, or of two units", () => {
    const ung_vien = [
      candidate("Nguyễn Văn A", 8),
      candidate("Nguyễn Văn A", 8, { hinh_thuc: "bieu-duong", tieu_chi: {} }),
    ];
    const records = [nominating([A, { ...A, hinh_thuc: "bieu-duong" }])];
    expect(faultsOf({ ung_vien, records, quyet_dinh: [] })).toEqual([]);
  });
  it("may be the unit with its name and without", () =>
    expect(
      faultsOf({ ung_vien: [unitItself(), unitItself({ tap_the: "Chi bộ A" })], quyet_dinh: [] }),
    ).toEqual(["TD821 ung_vien.1.tap_the"]));
  it("is not asked of an answer about names that nobody has", () =>
    expect(
      faultsOf({ trung_ten: [{ don_vi: "chi-bo-a", ten: ["Nguyễn Văn A", "Lê Văn C"], la_mot: "không" }] }),
    ).toEqual(["TD821 trung_ten.0.ten.1"]));
});
