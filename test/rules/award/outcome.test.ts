import { describe, expect, it } from "vitest";
import { candidate, faultsOf, NINE, unitItself, votePlan, withForm } from "../../helpers/award-vote.ts";

const yes = { phan_dinh: { duoc: "có", ly_do: "Thành tích nổi bật" } };
const no = { phan_dinh: { duoc: "không", ly_do: "Mới nhận việc" } };
const A = "Nguyễn Văn A";
const B = "Trần Thị B";
const unsigned = { quyet_dinh: [] };
const tie = (first = {}, second = {}, more = {}) =>
  faultsOf({ ung_vien: [candidate(A, 6, first), candidate(B, 6, second)], ...unsigned, ...more });

describe("the places of a frozen quota (TD813)", () => {
  it("may be given by people to as many as there are, not to more", () => {
    expect(tie(yes, no)).toEqual([]);
    expect(tie(yes, yes)).toEqual(["TD813 ung_vien.1.phan_dinh.duoc"]);
  });
  it("may be passed where the frozen rule itself lets all of equal votes win", () =>
    expect(tie({}, {}, { rule: { bang_phieu: "cung_duoc" } })).toEqual([]));
  it("are counted for each unit where the quota says so", () => {
    const quota = { doi_tuong: "ca_nhan", toi_da: "1", moi_don_vi: "có" };
    const plan = votePlan({ forms: withForm("giay-khen", { so_luong: [quota] }) });
    const frozen = { so_luong: [{ hinh_thuc: "giay-khen", ...quota }] };
    expect(tie(yes, yes, { plan, frozen })).toEqual(["TD813 ung_vien.1.phan_dinh.duoc"]);
    expect(tie(yes, no, { plan, frozen })).toEqual([]);
  });
});

describe("the criteria of one who is put to the vote", () => {
  const judged = (answer: string | undefined, changes = {}) =>
    faultsOf({ ung_vien: [candidate(A, 8, { tieu_chi: { "guong-mau": answer }, ...changes })], ...unsigned });

  it("may not be unmet and voted on, but well unmet without a vote (TD815)", () => {
    expect(judged("không")).toEqual(["TD815 ung_vien.0.tieu_chi.guong-mau"]);
    expect(judged("không", { dong_y: undefined, khong_dong_y: undefined })).toEqual([]);
    const ruled = { dong_y: undefined, khong_dong_y: undefined, ...yes };
    expect(judged("không", ruled)).toEqual(["TD815 ung_vien.0.tieu_chi.guong-mau"]);
  });
  it("are to be judged before one wins; who loses needs no judgement (TD823)", () => {
    expect(judged(undefined)).toEqual(["TD823 ung_vien.0.tieu_chi.guong-mau"]);
    expect(judged(undefined, { dong_y: "4", khong_dong_y: "5" })).toEqual([]);
  });
  it("are all that the form asks for of such a recipient (TD824)", () => {
    const left = { tieu_chi: undefined };
    expect(faultsOf({ ung_vien: [candidate(A, 8, left)], ...unsigned })).toEqual([
      "TD824 ung_vien.0.tieu_chi",
    ]);
    const review = {
      tieu_chi: [{ id: "guong-mau", ten: "Gương mẫu", kieu: "nguoi_xet", doi_tuong: ["tap_the"] }],
    };
    expect(faultsOf({ ung_vien: [candidate(A, 8, left)], plan: votePlan({ review }), ...unsigned })).toEqual(
      [],
    );
  });
});

describe("rulings where votes decide by themselves (TD822)", () => {
  it("are not needed without a tie: for winners, losers, and those who have too few votes", () => {
    const ung_vien = [candidate(A, 8, yes), candidate(B, 6, no)];
    expect(faultsOf({ ung_vien, ...unsigned })).toEqual([
      "TD822 ung_vien.0.phan_dinh",
      "TD822 ung_vien.1.phan_dinh",
    ]);
    expect(faultsOf({ ung_vien: [candidate(A, 4, yes)], ...unsigned })).toEqual([
      "TD822 ung_vien.0.phan_dinh",
    ]);
  });
  it("are needed on each of a tie, also where the others' would be enough", () =>
    expect(tie(yes, no)).toEqual([]));
  it("are needed on a tie that only shows once one with more votes is settled", () => {
    const plan = votePlan({
      forms: withForm("giay-khen", { so_luong: [{ doi_tuong: "ca_nhan", toi_da: "2" }] }),
    });
    const frozen = { so_luong: [{ hinh_thuc: "giay-khen", doi_tuong: "ca_nhan", toi_da: "2" }] };
    const records = undefined;
    const names = [A, B, "Lê Văn C", "Phạm Thị D", "Hoàng Văn E"];
    const votes = [7, 7, 7, 6, 6];
    const rulings = [yes, no, no, yes, no];
    const ung_vien = names.map((name, index) => candidate(name, votes[index] ?? 0, rulings[index]));
    const found = faultsOf({ ung_vien, plan, frozen, records, ...unsigned });
    expect(found.filter((one) => one.startsWith("TD822"))).toEqual([]);
  });
  it("are not asked for as long as votes are missing", () =>
    expect(
      faultsOf({
        ung_vien: [candidate(A, 8, yes)],
        kiem_phieu: { ...NINE, trieu_tap: undefined },
        ...unsigned,
      }),
    ).toEqual([]));
  it("have no say where the rule has", () => {
    for (const bang_phieu of ["cung_duoc", "khong_ai"])
      expect(tie(yes, {}, { rule: { bang_phieu } })).toEqual(["TD822 ung_vien.0.phan_dinh"]);
  });
});

describe("a second round (TD822)", () => {
  const again = (dong_y: number) => ({
    bo_phieu_lai: { dong_y: String(dong_y), khong_dong_y: String(9 - dong_y) },
  });
  const rule = { bang_phieu: "bo_phieu_lai" };

  it("is for those whose votes were equal, where the rule has one", () =>
    expect(tie(again(6), again(3), { rule, kiem_phieu_lai: NINE })).toEqual([]));
  it("is for nobody where the rule has none", () => {
    const found = tie(again(6), again(3), { kiem_phieu_lai: NINE });
    expect(found.filter((one) => one.startsWith("TD822"))).toEqual([
      "TD822 ung_vien.0.bo_phieu_lai",
      "TD822 ung_vien.1.bo_phieu_lai",
      "TD822 kiem_phieu_lai@key",
    ]);
  });
  it("is for nobody where the votes were not equal", () => {
    const ung_vien = [candidate(A, 8, again(6)), candidate(B, 6)];
    expect(faultsOf({ ung_vien, rule, kiem_phieu_lai: NINE, ...unsigned })).toEqual([
      "TD822 ung_vien.0.bo_phieu_lai",
      "TD822 kiem_phieu_lai@key",
    ]);
  });
});

describe("a tie that nobody decided (TD826)", () => {
  it("is told of once, as soon as every vote is counted", () => {
    expect(tie()).toEqual(["TD826 ung_vien.0.dong_y"]);
    expect(tie({}, { dong_y: undefined, khong_dong_y: undefined })).toEqual([]);
  });
  it("is none where there are places for all", () =>
    expect(
      tie(
        {},
        {},
        { frozen: { so_luong: [] }, plan: votePlan({ forms: withForm("giay-khen", { so_luong: [] }) }) },
      ),
    ).toEqual([]));
});

describe("a decision (TD829)", () => {
  const decided = (changes: Parameters<typeof faultsOf>[0]) =>
    faultsOf({ quyet_dinh: [{ hinh_thuc: "giay-khen", so: "5", ngay: "08/7/2025" }], ...changes });
  const signed = ["TD829 quyet_dinh.0.ngay"];

  it("is not signed before the votes are counted, nor on a tie, nor before a winner is judged", () => {
    expect(decided({ kiem_phieu: undefined })).toEqual(signed);
    expect(decided({ ung_vien: [candidate(A, 6), candidate(B, 6)] })).toContain(signed[0]);
    expect(decided({ ung_vien: [candidate(A, 8, { tieu_chi: { "guong-mau": undefined } })] })).toContain(
      signed[0],
    );
  });
  it("is not signed where nobody won, or nobody stood", () => {
    expect(decided({ ung_vien: [candidate(A, 4)] })).toEqual(signed);
    expect(decided({ ung_vien: [unitItself()] })).toEqual(signed);
  });
  it("may have a number before it is signed", () =>
    expect(decided({ kiem_phieu: undefined, quyet_dinh: [{ hinh_thuc: "giay-khen", so: "5" }] })).toEqual(
      [],
    ));
  it("is one for each form", () =>
    expect(decided({ quyet_dinh: [{ hinh_thuc: "giay-khen" }, { hinh_thuc: "giay-khen" }] })).toEqual([
      "TD829 quyet_dinh.1.hinh_thuc",
    ]));
});
