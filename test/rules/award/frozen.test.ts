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

describe("quotas that were frozen with the share that they are (TD819)", () => {
  const share = { doi_tuong: "ca_nhan", ty_le: "50%", tren: "de_nghi" } as const;
  const then = { hinh_thuc: "giay-khen", toi_da: "1", ...share, lam_tron: "xuong", tong_so: "3" } as const;
  const khen_thuong = [{ id: "giay-khen", can_cu: ["qd-232"], tieu_chi: ["guong-mau"] }];
  const now = (quota: object, places: object = then) =>
    faultsOf({
      plan: votePlan({ forms: withForm("giay-khen", { so_luong: [quota] } as never) }),
      frozen: { so_luong: [places], khen_thuong } as never,
    });
  it("may be written in other words", () => {
    expect(now({ ...share, ty_le: "1/2", lam_tron: "xuong" })).toEqual([]);
    expect(now({ ...share, toi_da: "2" })).toEqual([]);
  });
  it.each([
    ["ty_le", { ty_le: "60%" }],
    ["tren", { tren: "don_vi" }],
    ["lam_tron", { lam_tron: "len" }],
  ])("may not change %s afterwards", (key, changes) =>
    expect(now({ ...share, ...changes })).toEqual([`TD819 chot.so_luong.0.${key}`]),
  );
  it("may neither get a number besides that is less, nor become a number, nor come instead of one", () => {
    expect(now({ ...share, toi_da: "0" })).toEqual(quotaChanged);
    expect(now({ doi_tuong: "ca_nhan", toi_da: "1" })).toEqual(quotaChanged);
    expect(now(share, { ...ofOne, hinh_thuc: "giay-khen" })).toEqual(quotaChanged);
  });
});

describe("forms and criteria that were frozen (TD819)", () => {
  const khen_thuong = [{ id: "giay-khen", cap: ["dang_uy"], can_cu: ["qd-232"], tieu_chi: ["guong-mau"] }];
  const CRITERION = { id: "guong-mau", ten: "Gương mẫu", kieu: "nguoi_xet" } as const;
  const frozen = { khen_thuong, tieu_chi: [CRITERION] } as never;
  const form = (changes: object) =>
    faultsOf({ plan: votePlan({ forms: withForm("giay-khen", changes as never) }), frozen });
  const criterion = (changes: object, was: object = {}) =>
    faultsOf({
      plan: votePlan({ review: { tieu_chi: [{ ...CRITERION, ...changes } as never] } }),
      frozen: { khen_thuong, tieu_chi: [{ ...CRITERION, ...was }] } as never,
    });

  it("may stay, say a default in full, or not be frozen at all in a file that is older", () => {
    expect(faultsOf({ frozen })).toEqual([]);
    expect(form({ cap: ["dang_uy"] })).toEqual([]);
    expect(criterion({ doi_tuong: ["ca_nhan", "tap_the"] })).toEqual([]);
    const plan = votePlan({ forms: withForm("giay-khen", { cap: ["chi_bo", "dang_uy"], tieu_chi: [] }) });
    expect(faultsOf({ plan })).toEqual([]);
  });
  it("may not be given by another, rest on something else, or ask for something else", () => {
    expect(form({ cap: ["chi_bo", "dang_uy"] })).toEqual(["TD819 chot.khen_thuong.0.cap"]);
    expect(form({ can_cu: [] })).toEqual(["TD819 chot.khen_thuong.0.can_cu"]);
    expect(form({ tieu_chi: [] })).toEqual(["TD819 chot.khen_thuong.0.tieu_chi"]);
  });
  it("may rest on a document as well that came into force after the opening, not on one that was in force", () => {
    expect(form({ can_cu: ["qd-232", "qd-294"] })).toEqual([]);
    const opened = faultsOf({
      plan: votePlan({ forms: withForm("giay-khen", { can_cu: ["qd-232", "qd-294"] }) }),
      frozen: { ngay: "01/8/2025", ...(frozen as object) },
      cuoc_hop: { ngay: "02/8/2025" },
      quyet_dinh: [],
    });
    expect(opened).toContain("TD819 chot.khen_thuong.0.can_cu");
  });
  it("are what is asked of who stands: a criterion that the form asks for later is none that was left out", () => {
    const plan = votePlan({
      forms: withForm("giay-khen", { tieu_chi: ["guong-mau", "moi"] }),
      review: { tieu_chi: [CRITERION, { ...CRITERION, id: "moi" }] },
    });
    expect(faultsOf({ plan, frozen })).toEqual(["TD819 chot.khen_thuong.0.tieu_chi"]);
  });
  it.each([
    ["ten", { ten: "Gương mẫu, không bị kỷ luật" }],
    ["doi_tuong", { doi_tuong: ["tap_the"] }],
    ["kieu", { kieu: "dung_han" }],
    ["chi_tieu", { chi_tieu: "bon-tot" }],
    ["it_nhat", { it_nhat: "2" }],
    ["nhieu_nhat", { nhieu_nhat: "2" }],
    ["ty_le", { ty_le: "20%" }],
    ["so_muc_tieu", { so_muc_tieu: "80%" }],
    ["tra_loi", { tra_loi: "có" }],
    ["muc", { muc: "kha" }],
  ])("may not have another %s in a criterion", (key, changes) => {
    const expected = `TD819 chot.tieu_chi.0.${key}`;
    expect(criterion(changes)).toContain(expected);
    expect(criterion({}, changes)).toContain(expected);
    expect(criterion(changes, changes).filter((one) => one.startsWith("TD819"))).toEqual([]);
  });
  it("are told with the name, what it was and what it is", () => {
    const plan = votePlan({ review: { tieu_chi: [{ ...CRITERION, ten: "Khác" }] } });
    const [problem] = checkAll(voteFacts({ plan, frozen }));
    expect(problem?.args).toMatchObject({ kind: "criterion", key: "ten", was: "Gương mẫu", now: "Khác" });
    expect(problem?.related?.map(({ file }) => file)).toEqual(["ke-hoach.yaml#binh_xet.tieu_chi.0.ten"]);
  });
});

describe("what was sealed when the vote was opened (TD820)", () => {
  const facts = voteFacts();
  const altered = (change: (file: never) => object) => {
    const [source] = facts.awards ?? [];
    if (!source) throw new Error("no file");
    const value = { ...source.value, ...change(source.value as never) };
    return told(checkAll({ ...facts, awards: [{ ...source, value }] }));
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
  it("is put right first: nothing else is told that may come of the altering", () => {
    const otherwise = ({ chot, ung_vien }: { chot: { bieu_quyet: object }; ung_vien: object[] }) => ({
      chot: {
        ...chot,
        so_luong: [],
        bieu_quyet: { ...chot.bieu_quyet, hinh_thuc: "gio_tay", can_cu: ["qd-294"], bang_phieu: "khong_ai" },
      },
      ung_vien: ung_vien.map((one) => ({
        ...one,
        don_vi: "chi-bo-x",
        hinh_thuc: "khac",
        tieu_chi: {},
        phan_dinh: { duoc: true, ly_do: "…" },
      })),
    });
    expect(altered(otherwise)).toEqual(broken);
  });
  it("does not hold the votes and the judgements", () => {
    const found = altered(({ ung_vien }: { ung_vien: object[] }) => ({
      ung_vien: ung_vien.map((one) => ({ ...one, dong_y: 7, tieu_chi: { "guong-mau": false } })),
    }));
    expect(found).not.toEqual([]);
    expect(found.filter((one) => one.startsWith("TD820"))).toEqual([]);
  });
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
