import { describe, expect, it } from "vitest";
import {
  candidate,
  faultsOf,
  nominating,
  unitItself,
  voteFacts,
  votePlan,
  withForm,
} from "../../helpers/award-vote.ts";
import { checkAll } from "../../helpers/check-all.ts";
import { aUnit, someFacts, someUnits, someWords, told } from "../../helpers/facts.ts";

const A = "Nguyễn Văn A";

describe("the period of a file (TD810)", () => {
  it("is that of its name", () => {
    expect(faultsOf({ giai_doan: "3" })).toEqual(["TD810 giai_doan"]);
    expect(faultsOf({ giai_doan: undefined })).toEqual(["TD810 giai_doan"]);
    expect(faultsOf({ file: "khen-thuong/giai-doan-9.yaml", giai_doan: "9" })).toEqual(["TD810 giai_doan"]);
    expect(faultsOf({ file: "khen-thuong/tong-ket.yaml" })).toEqual(["TD810 giai_doan"]);
    expect(faultsOf({ file: "khen-thuong/tong-ket.yaml", giai_doan: undefined })).toEqual([]);
  });
});

describe("what a file of commendation refers to (TD811)", () => {
  const unknown = (changes: object) =>
    faultsOf({ ung_vien: [candidate(A, 8, changes)], quyet_dinh: [] }).filter((one) =>
      one.startsWith("TD811"),
    );

  it("is in the plan and in the list of units", () => {
    expect(unknown({ hinh_thuc: "giay-ken" })).toEqual(["TD811 ung_vien.0.hinh_thuc"]);
    expect(unknown({ don_vi: "chi-bo-x" })).toEqual(["TD811 ung_vien.0.don_vi"]);
    expect(unknown({ tieu_chi: { "guong-mau": "có", "guong-mao": "có" } })).toEqual([
      "TD811 ung_vien.0.tieu_chi.guong-mao@key",
    ]);
    expect(faultsOf({ quyet_dinh: [{ hinh_thuc: "giay-ken" }] })).toEqual(["TD811 quyet_dinh.0.hinh_thuc"]);
    expect(faultsOf({ trung_ten: [{ don_vi: "chi-bo-x", ten: ["A", "B"], la_mot: "có" }] })).toContain(
      "TD811 trung_ten.0.don_vi",
    );
  });
  it("hides nothing that follows from it: one fault, one problem", () =>
    expect(faultsOf({ ung_vien: [candidate(A, 8, { don_vi: "chi-bo-x" })], quyet_dinh: [] })).toEqual([
      "TD811 ung_vien.0.don_vi",
    ]));
});

describe("an award that a unit gave by itself (TD812)", () => {
  const gave = (hinh_thuc: string, changes = {}) => {
    const record = nominating([], { da_khen_thuong: [{ hinh_thuc, ca_nhan: { ho_ten: A } }], ...changes });
    const facts = someFacts({ plan: votePlan(), records: [record] });
    return told(checkAll(facts)).map((one) => one.replace("giai-doan-2/chi-bo-a.yaml#", ""));
  };
  it("is one that it may give", () => {
    expect(gave("bieu-duong")).toEqual([]);
    expect(gave("giay-khen")).toEqual(["TD812 da_khen_thuong.0.hinh_thuc"]);
  });
  it("is one that the plan has (TD316), for such a recipient (TD828)", () => {
    expect(gave("giay-ken")).toEqual(["TD316 da_khen_thuong.0.hinh_thuc"]);
    expect(gave("bang-khen")).toEqual([
      "TD812 da_khen_thuong.0.hinh_thuc",
      "TD828 da_khen_thuong.0.hinh_thuc",
    ]);
  });
  it("names a person without a title (TD506)", () =>
    expect(
      gave("bieu-duong", { da_khen_thuong: [{ hinh_thuc: "bieu-duong", ca_nhan: { ho_ten: `đ/c ${A}` } }] }),
    ).toEqual(["TD506 da_khen_thuong.0.ca_nhan.ho_ten"]));
});

describe("whom a form is for (TD828)", () => {
  it("is asked of nominations and of candidates", () => {
    const record = nominating([{ hinh_thuc: "bang-khen", ca_nhan: { ho_ten: A }, thanh_tich: "Giỏi." }]);
    const found = faultsOf({
      records: [record],
      ung_vien: [unitItself({ ca_nhan: { ho_ten: A } })],
      quyet_dinh: [],
    });
    expect(found).toEqual([
      "TD828 giai-doan-2/chi-bo-a.yaml#de_nghi_khen_thuong.0.hinh_thuc",
      "TD828 ung_vien.0.hinh_thuc",
    ]);
  });
});

describe("a unit that had ended (TD817)", () => {
  const units = (den: string, dich = ["chi-bo-c"]) =>
    someUnits(
      [
        aUnit("chi-bo-a", { hoat_dong: [{ den }] }),
        aUnit("chi-bo-b", { hoat_dong: [{ den }] }),
        aUnit("chi-bo-c"),
      ],
      dich.length === 0
        ? []
        : [{ loai: "hop_nhat", ngay: den, so_quyet_dinh: "1-QĐ/ĐU", nguon: ["chi-bo-a", "chi-bo-b"], dich }],
    );
  const signed = (hinh_thuc: string) => [{ hinh_thuc, ngay: "08/7/2025" }];
  const unit = { ung_vien: [unitItself()], quyet_dinh: signed("bang-khen") };
  const found = (input: object) => faultsOf({ ...unit, ...input }).filter((one) => one.startsWith("TD817"));
  const told817 = ["TD817 ung_vien.0.don_vi"];

  it("had ended on the day of the vote or of the decision", () => {
    expect(found({ units: units("03/7/2025") })).toEqual(told817);
    expect(found({ units: units("07/7/2025") })).toEqual(told817);
    expect(found({ units: units("08/7/2025") })).toEqual([]);
  });
  it("is no fault where it has lost before it ended", () => {
    const lost = { ung_vien: [unitItself({ dong_y: "4", khong_dong_y: "5" })] };
    expect(found({ ...lost, units: units("07/7/2025") })).toEqual([]);
    expect(found({ ...lost, units: units("03/7/2025") })).toEqual(told817);
  });
  it("has an heir, who is named", () => {
    const [problem] = checkAll(voteFacts({ ...unit, units: units("07/7/2025") })).filter(
      ({ code }) => code === "TD817",
    );
    expect(problem?.args).toMatchObject({ when: "decision", ended: "2025-07-07", heirs: ["chi-bo-c"] });
  });
  it("or had not begun", () => {
    const later = someUnits([aUnit("chi-bo-a", { hoat_dong: [{ tu: "09/7/2025" }] })]);
    expect(found({ units: later })).toEqual(told817);
    expect(found({ units: later, ung_vien: [candidate(A, 8)], quyet_dinh: [] })).toEqual(told817);
  });
  it("has people who are there still: they stand for its heir, or, where it has none, for itself", () => {
    const people = { ung_vien: [candidate(A, 8)], quyet_dinh: signed("giay-khen") };
    expect(found({ ...people, units: units("01/7/2025") })).toEqual(told817);
    expect(found({ ...people, units: units("01/7/2025", []) })).toEqual([]);
    expect(found({ ...people, units: units("02/7/2025") })).toEqual([]);
  });
});

describe("the legal basis of an award (TD818)", () => {
  const decided = (ngay: string) => [{ hinh_thuc: "giay-khen", ngay }];
  const late = { quyet_dinh: decided("01/8/2025") };
  const plan = (can_cu: string[]) => votePlan({ forms: withForm("giay-khen", { can_cu }) });

  it("is in force on the day of the decision", () => {
    expect(faultsOf({ quyet_dinh: decided("31/7/2025") })).toEqual([]);
    expect(faultsOf(late)).toEqual(["TD818 quyet_dinh.0.ngay"]);
  });
  it("is in force on the day of the meeting, or of the opening, where nothing is decided", () => {
    const none = { quyet_dinh: [] };
    expect(faultsOf({ ...none, cuoc_hop: { ngay: "01/8/2025" } })).toEqual(["TD818 cuoc_hop.ngay"]);
    expect(faultsOf({ ...none, cuoc_hop: undefined, frozen: { ngay: "01/8/2025" } })).toEqual([
      "TD818 chot.ngay",
    ]);
  });
  it("may be one of several", () => {
    expect(faultsOf({ ...late, plan: plan(["qd-232", "qd-294"]) })).toEqual([]);
    expect(faultsOf({ plan: plan(["qd-294"]) })).toEqual(["TD818 quyet_dinh.0.ngay"]);
  });
  it("is asked of the frozen rule of the vote as well", () => {
    const rule = { can_cu: ["qd-294"] };
    expect(faultsOf({ rule })).toEqual(["TD818 cuoc_hop.ngay"]);
    expect(faultsOf({ rule: { can_cu: ["qd-232"] } })).toEqual([]);
  });
  it("is none where the form itself is not in use on that day", () =>
    expect(faultsOf({ plan: votePlan({ forms: withForm("giay-khen", { den: "07/7/2025" }) }) })).toEqual([
      "TD818 quyet_dinh.0.ngay",
    ]));
});

describe("names of a meeting (TD506)", () => {
  it("bear no titles", () => {
    const person = (ho_ten: string) => ({ ho_ten });
    const cuoc_hop = {
      ngay: "04/7/2025",
      chu_tri: person("đồng chí Lê Văn C"),
      thu_ky: person("Bà Phạm Thị D"),
      kiem_phieu: [person("Hoàng Văn E"), person("ThS. Ngô Thị G")],
    };
    expect(faultsOf({ cuoc_hop })).toEqual([
      "TD506 cuoc_hop.chu_tri.ho_ten",
      "TD506 cuoc_hop.thu_ky.ho_ten",
      "TD506 cuoc_hop.kiem_phieu.1.ho_ten",
    ]);
    expect(faultsOf({ ung_vien: [candidate(`ông ${A}`, 8)], quyet_dinh: [] })).toEqual([
      "TD506 ung_vien.0.ca_nhan.ho_ten",
    ]);
  });
});

describe("the numbers of decisions and proposals (TD610)", () => {
  const numbers = (giay_khen: string, bieu_duong: string, more = {}) => {
    const ung_vien = [
      candidate(A, 8),
      candidate(A, 8, { hinh_thuc: "bieu-duong", tieu_chi: {} }),
      unitItself(),
    ];
    const quyet_dinh = [
      { hinh_thuc: "giay-khen", so: giay_khen, ngay: "08/7/2025" },
      { hinh_thuc: "bieu-duong", so: bieu_duong, ngay: "08/7/2025" },
      { hinh_thuc: "bang-khen", so: "5", ngay: "08/7/2025" },
    ];
    const given = (hinh_thuc: string, ca_nhan?: { ho_ten: string }) => ({
      hinh_thuc,
      ...(ca_nhan && { ca_nhan }),
      thanh_tich: "Giỏi.",
    });
    const records = [
      nominating([given("giay-khen", { ho_ten: A }), given("bieu-duong", { ho_ten: A }), given("bang-khen")]),
    ];
    return faultsOf({ ung_vien, quyet_dinh, records, ...more });
  };
  it("are one series of decisions, another of proposals upward", () => {
    expect(numbers("4", "5")).toEqual([]);
    expect(numbers("4", "4")).toEqual(["TD610 quyet_dinh.1.so"]);
  });
  it("are no series with reports", () => {
    const facts = someFacts({ committee: [someWords({ so: "5" })] });
    expect(told(checkAll({ ...voteFacts(), committee: facts.committee }))).toEqual([]);
  });
});
