import { describe, expect, it } from "vitest";
import { candidate, FILE, faultsOf, NINE, voteFacts, votePlan, withForm } from "../../helpers/award-vote.ts";
import { checkAll } from "../../helpers/check-all.ts";
import { told } from "../../helpers/facts.ts";

const rule = (changes: object) => faultsOf({ plan: votePlan({ rule: changes }) });
const quota = (...so_luong: object[]) =>
  faultsOf({ plan: votePlan({ forms: withForm("giay-khen", { so_luong } as never) }) });
const ofOne = { doi_tuong: "ca_nhan", toi_da: "1" };
const quotaChanged = ["TD819 chot.so_luong.0.toi_da"];

describe("the plan's rules of the day on which a vote was opened (TD819)", () => {
  it.each([
    ["hinh_thuc", { hinh_thuc: "gio_tay" }],
    ["co_so", { co_so: "hop_le" }],
    ["du_hop", { du_hop: "2/3" }],
    ["nguong", { nguong: "2/3" }],
    ["cach_tinh", { cach_tinh: "tu" }],
    ["phieu_trang", { phieu_trang: "hop_le" }],
    ["y_kien_vang", { y_kien_vang: "tinh" }],
    ["bang_phieu", { bang_phieu: "khong_ai" }],
    ["can_cu", { can_cu: ["qd-232"] }],
  ])("may not change %s afterwards", (key, changes) => {
    const found = rule(changes).filter((one) => one.startsWith("TD819"));
    expect(found).toEqual([`TD819 chot.bieu_quyet.${key}`]);
  });
  it("may say the same in other words: a default in full, a half in percent", () =>
    expect(
      rule({
        phieu_trang: "khong_hop_le",
        y_kien_vang: "khong_tinh",
        bang_phieu: "nguoi_xet",
        nguong: "50%",
      }),
    ).toEqual([]));
  it("may end when others begin to hold", () => {
    const usual = { hinh_thuc: "phieu_kin", co_so: "trieu_tap", nguong: "1/2", cach_tinh: "tren" };
    const later = [
      { ...usual, den: "31/7/2025" },
      { ...usual, tu: "01/8/2025", nguong: "2/3" },
    ];
    expect(faultsOf({ plan: votePlan({ review: { bieu_quyet: later } }) })).toEqual([]);
    const sooner = [
      { ...usual, den: "01/7/2025" },
      { ...usual, tu: "02/7/2025", nguong: "2/3" },
    ];
    expect(faultsOf({ plan: votePlan({ review: { bieu_quyet: sooner } }) })).toEqual([
      "TD819 chot.bieu_quyet.nguong",
    ]);
  });
  it("must be there, and name the same body", () => {
    const usual = { hinh_thuc: "phieu_kin", co_so: "trieu_tap", nguong: "1/2", cach_tinh: "tren" };
    const found = faultsOf({ plan: votePlan({ review: { bieu_quyet: [{ ...usual, tu: "01/8/2025" }] } }) });
    expect(found).toContain("TD819 chot.ngay");
    expect(faultsOf({ plan: votePlan({ review: { noi_xet: "Ban Thường vụ" } }) })).toEqual([
      "TD819 chot.noi_xet",
    ]);
  });
  it("name the key, what it was and what it is", () => {
    const [problem] = checkAll(voteFacts({ plan: votePlan({ rule: { nguong: "2/3" } }) }));
    expect(problem?.args).toMatchObject({ key: "nguong", was: "1/2", now: "2/3" });
    expect(problem?.related?.map(({ file }) => file)).toEqual(["ke-hoach.yaml#binh_xet.bieu_quyet.0.nguong"]);
  });
});

describe("quotas that were frozen as plain numbers (TD819)", () => {
  it("may not become another number, or go", () => {
    expect(quota({ ...ofOne, toi_da: "2" })).toEqual(quotaChanged);
    expect(quota()).toEqual(quotaChanged);
    expect(quota({ ...ofOne, moi_don_vi: "có" })).toEqual([...quotaChanged, "TD819 chot.so_luong"]);
  });
  it("may not come where there was none, but for a form and a kind for which nobody stands", () => {
    expect(quota(ofOne, { ...ofOne, loai_don_vi: ["hoi"] })).toEqual(["TD819 chot.so_luong"]);
    expect(quota(ofOne, { ...ofOne, doi_tuong: "tap_the" })).toEqual([]);
  });
  it("may be shares of which nobody knows any more what they were taken of", () =>
    expect(quota({ doi_tuong: "ca_nhan", ty_le: "20%", tren: "de_nghi" })).toEqual([]));
  it("are the same in another order", () => {
    const two = [
      { ...ofOne, loai_don_vi: ["hoi", "doan_the"] },
      { ...ofOne, toi_da: "3" },
    ];
    const frozen = {
      so_luong: [
        { hinh_thuc: "giay-khen", doi_tuong: "ca_nhan", toi_da: "3" },
        { hinh_thuc: "giay-khen", doi_tuong: "ca_nhan", toi_da: "1", loai_don_vi: ["doan_the", "hoi"] },
      ],
    };
    const plan = votePlan({ forms: withForm("giay-khen", { so_luong: two } as never) });
    expect(faultsOf({ plan, frozen })).toEqual([]);
  });
});

describe("what was sealed when the vote was opened (TD820)", () => {
  const facts = voteFacts();
  const altered = (change: (file: never) => object) => {
    const [source] = facts.awards ?? [];
    if (!source) throw new Error("no file");
    const value = { ...source.value, ...change(source.value as never) };
    return told(checkAll({ ...facts, awards: [{ ...source, value }] })).filter((one) =>
      one.startsWith("TD820"),
    );
  };
  const broken = [`TD820 ${FILE}#chot.dau`];

  it("may not be altered: neither a rule nor who stands", () => {
    expect(altered(() => ({}))).toEqual([]);
    expect(
      altered(({ chot }: { chot: object }) => ({ chot: { ...chot, noi_xet: "Ban Thường vụ" } })),
    ).toEqual(broken);
    expect(altered(({ ung_vien }: { ung_vien: object[] }) => ({ ung_vien: ung_vien.slice(1) }))).toEqual(
      broken,
    );
  });
  it("does not hold the votes and the judgements", () =>
    expect(
      altered(({ ung_vien }: { ung_vien: object[] }) => ({
        ung_vien: ung_vien.map((one) => ({ ...one, dong_y: 7, tieu_chi: { "guong-mau": false } })),
      })),
    ).toEqual([]));
  it("must be there before there are votes, not before names are asked about", () => {
    const unopened = { chot: undefined, quyet_dinh: undefined, cuoc_hop: undefined };
    expect(faultsOf({ ...unopened, kiem_phieu: NINE, ung_vien: undefined })).toEqual([
      "TD820 kiem_phieu@key",
    ]);
    expect(
      faultsOf({ ...unopened, kiem_phieu: undefined, ung_vien: [candidate("Nguyễn Văn A", 8)] }),
    ).toEqual(["TD820 ung_vien.0"]);
    const blank = { trieu_tap: undefined };
    expect(faultsOf({ ...unopened, kiem_phieu: blank, ung_vien: undefined })).toEqual([]);
    const trung_ten = [{ don_vi: "chi-bo-a", ten: ["Nguyễn Văn A", "Trần Thị B"], la_mot: "không" }];
    expect(faultsOf({ ...unopened, kiem_phieu: undefined, ung_vien: undefined, trung_ten })).toEqual([]);
  });
});
