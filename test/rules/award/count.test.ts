import { describe, expect, it } from "vitest";
import { wordings } from "../../../src/words/problems/index.ts";
import { candidate, faultsOf, NINE, unitItself, voteFacts } from "../../helpers/award-vote.ts";
import { checkAll } from "../../helpers/check-all.ts";

const ung_vien = [candidate("Nguyễn Văn A", 8)];
const counted = (changes: object, more = {}) =>
  faultsOf({ ung_vien, kiem_phieu: { ...NINE, ...changes }, quyet_dinh: [], ...more });
const saidOf = (...args: Parameters<typeof voteFacts>) =>
  checkAll(voteFacts(...args)).map(({ code, args: given }) => wordings[code].message(given));

describe("the count of a vote (TD816)", () => {
  it.each([
    ["present", { co_mat: "10" }, ["TD816 kiem_phieu.co_mat"]],
    ["issued", { phat_ra: "10" }, ["TD816 kiem_phieu.phat_ra"]],
    ["returned", { thu_ve: "10" }, ["TD816 kiem_phieu.thu_ve", "TD816 kiem_phieu.hop_le"]],
    ["valid", { hop_le: "8" }, ["TD816 kiem_phieu.hop_le", "TD816 ung_vien.0.dong_y"]],
    ["blank", { phieu_trang: "1" }, ["TD816 kiem_phieu.phieu_trang"]],
    ["absent", { y_kien_vang: "1" }, ["TD816 kiem_phieu.y_kien_vang", "TD825 kiem_phieu.y_kien_vang"]],
  ])("has no more %s than can be", (_what, changes, codes) => expect(counted(changes)).toEqual(codes));

  it("names both numbers, and in which round", () => {
    const kiem_phieu = { ...NINE, co_mat: "10" };
    expect(saidOf({ ung_vien, kiem_phieu, quyet_dinh: [] })).toEqual([
      "Có mặt 10 người, nhiều hơn 9 người được triệu tập.",
    ]);
    const again = (dong_y: string) => ({ bo_phieu_lai: { dong_y, khong_dong_y: "3" } });
    const equal = [candidate("Nguyễn Văn A", 6, again("6")), candidate("Trần Thị B", 6, again("5"))];
    expect(
      saidOf({ ung_vien: equal, rule: { bang_phieu: "bo_phieu_lai" }, kiem_phieu_lai: NINE, quyet_dinh: [] }),
    ).toEqual([
      "Lần bỏ phiếu lại: “Trần Thị B”: đồng ý, không đồng ý và không ý kiến cộng lại là 8, không bằng 9 phiếu hợp lệ.",
    ]);
  });
  it("points at the other number as well", () => {
    const [problem] = checkAll(
      voteFacts({ ung_vien, kiem_phieu: { ...NINE, co_mat: "10" }, quyet_dinh: [] }),
    );
    expect(problem?.related?.map(({ file }) => file)).toEqual([
      "khen-thuong/giai-doan-2.yaml#kiem_phieu.trieu_tap",
    ]);
  });
  it("asks nothing of numbers that were not filled in", () =>
    expect(
      counted({ phat_ra: undefined, thu_ve: undefined, hop_le: undefined, khong_hop_le: undefined }),
    ).toEqual([]));
});

describe("a count that the rule does not know (TD825)", () => {
  const people = { trieu_tap: "9", co_mat: "9" };
  const open = { hinh_thuc: "gio_tay" };
  const absent = { trieu_tap: "11", y_kien_vang: "2" };

  it("is a number of ballots in an open vote", () => {
    expect(faultsOf({ rule: open, kiem_phieu: people })).toEqual([]);
    expect(faultsOf({ rule: open, kiem_phieu: { ...people, phat_ra: "9" } })).toEqual([
      "TD825 kiem_phieu.phat_ra",
    ]);
  });
  it("is the opinion of the absent, unless the rule counts it", () => {
    const told = [candidate("Nguyễn Văn A", 8, { dong_y_vang: "2" })];
    const found = ["TD825 kiem_phieu.y_kien_vang", "TD825 ung_vien.0.dong_y_vang"];
    expect(counted(absent, { ung_vien: told })).toEqual(found);
    expect(counted(absent, { ung_vien: told, rule: { y_kien_vang: "tinh" } })).toEqual([]);
  });
  it("is the opinion of the absent in a second round, whatever the rule says", () => {
    const rule = { bang_phieu: "bo_phieu_lai", y_kien_vang: "tinh" };
    const again = { bo_phieu_lai: { dong_y: "6", khong_dong_y: "3" } };
    const equal = [candidate("Nguyễn Văn A", 6, again), candidate("Trần Thị B", 6, again)];
    const found = faultsOf({ ung_vien: equal, rule, kiem_phieu_lai: { ...NINE, ...absent }, quyet_dinh: [] });
    expect(found).toContain("TD825 kiem_phieu_lai.y_kien_vang");
  });
  it("is not a nought", () => expect(counted({ y_kien_vang: "0" })).toEqual([]));
});

describe("the days of a vote (TD827)", () => {
  it("run from the opening to the meeting to the decision; all may be one day", () => {
    const day = "08/7/2025";
    const decided = (ngay: string) => [{ hinh_thuc: "giay-khen", ngay }];
    expect(faultsOf({ frozen: { ngay: day }, cuoc_hop: { ngay: day }, quyet_dinh: decided(day) })).toEqual(
      [],
    );
    expect(faultsOf({ cuoc_hop: { ngay: "01/7/2025" } })).toEqual(["TD827 cuoc_hop.ngay"]);
    expect(faultsOf({ quyet_dinh: decided("03/7/2025") })).toEqual(["TD827 quyet_dinh.0.ngay"]);
    expect(faultsOf({ cuoc_hop: undefined, quyet_dinh: decided("01/7/2025") })).toEqual([
      "TD827 quyet_dinh.0.ngay",
    ]);
    expect(faultsOf({ cuoc_hop: undefined, quyet_dinh: decided("02/7/2025") })).toEqual([]);
  });
});

describe("a unit by itself", () => {
  it("is a candidate as well", () =>
    expect(faultsOf({ ung_vien: [unitItself({ khong_dong_y: "1" })], quyet_dinh: [] })).toEqual([
      "TD816 ung_vien.0.dong_y",
    ]));
});

describe("the names of the absent (TD830)", () => {
  const absent = (names: string[] | undefined, count: object = { trieu_tap: "11" }) =>
    faultsOf({ cuoc_hop: { ngay: "04/7/2025", vang_mat: names }, kiem_phieu: { ...NINE, ...count } }).filter(
      (one) => one.startsWith("TD830"),
    );
  const told = ["TD830 cuoc_hop.vang_mat@key"];
  it("are as many as were convened and did not come", () => {
    expect(absent(["A", "B"])).toEqual([]);
    expect(absent(["A"])).toEqual(told);
    expect(absent(["A", "B", "C"])).toEqual(told);
    expect(absent([])).toEqual(told);
    expect(absent(["A"], {})).toEqual(told);
  });
  it("are not asked about before they or the numbers are filled in, nor where more came than were convened", () => {
    expect(absent(undefined)).toEqual([]);
    expect(absent(["A"], { co_mat: undefined })).toEqual([]);
    expect(absent(["A"], { trieu_tap: "8" })).toEqual([]);
  });
});

describe("the sums of a second round (TD816)", () => {
  const again = (bang_phieu: "bo_phieu_lai" | "nguoi_xet") =>
    faultsOf({ rule: { bang_phieu }, kiem_phieu_lai: { trieu_tap: "9", co_mat: "10" } }).filter((one) =>
      one.startsWith("TD816"),
    );
  it("are those of a round that the rule has; of another one it is enough that it is none", () => {
    expect(again("bo_phieu_lai")).toEqual(["TD816 kiem_phieu_lai.co_mat"]);
    expect(again("nguoi_xet")).toEqual([]);
  });
});
