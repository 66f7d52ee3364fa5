import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureWords, verdictWords } from "../../src/words/award-figures.ts";
import { aPlan, aRecord, aUnit, type RecordInput, someUnits } from "../helpers/facts.ts";
import { aReview, type CriterionInput, nominations, onlyOne } from "../helpers/nominations.ts";

/* Each test asks one criterion of chi-bo-a, which proposes itself. */

const SELF = [{ hinh_thuc: "giay-khen", thanh_tich: "Tốt." }];

function judged(criterion: Partial<CriterionInput>, changes: Partial<RecordInput> = {}, more: object = {}) {
  const plan = aPlan({
    ...aReview([{ id: "x", ten: "X", kieu: "chi_tieu", ...criterion } as CriterionInput]),
    ...more,
  });
  const list = nominations({ plan, records: [aRecord({ de_nghi_khen_thuong: SELF, ...changes })] });
  const { criteria, eligible } = onlyOne(list);
  const [result] = criteria;
  if (!result) throw new Error("no criterion");
  return { met: result.met, eligible, words: figureWords(result), result };
}

const counted = (it_nhat: string, value: string) =>
  judged({ chi_tieu: "dang-vien-moi", it_nhat }, { chi_tieu: { "dang-vien-moi": value } });

describe("a criterion of an indicator", () => {
  it.each([
    ["4", "3", false],
    ["3", "3", true],
    ["2", "3", true],
  ])("that asks at least %s of %s is met: %s", (least, value, met) => {
    expect(counted(least, value).met).toBe(met);
    expect(counted(least, value).eligible).toBe(met);
  });

  it("holds at most as a limit that may be reached", () => {
    const most = (nhieu_nhat: string) =>
      judged({ chi_tieu: "dang-vien-moi", nhieu_nhat }, { chi_tieu: { "dang-vien-moi": "3" } }).met;
    expect([most("2"), most("3"), most("4")]).toEqual([false, true, true]);
  });

  it("compares ratios exactly: 2/3 of 3 is 2, and 66,66% is less", () => {
    const of = (ty_le: string, tu_so: string, mau_so: string) =>
      judged({ chi_tieu: "sinh-hoat-chi-bo", ty_le }, { chi_tieu: { "sinh-hoat-chi-bo": { tu_so, mau_so } } })
        .met;
    expect([of("2/3", "2", "3"), of("66,66%", "2", "3"), of("66,67%", "2", "3")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(of("2/3", "0", "0")).toBe(false);
  });

  it("compares ratios of any size as whole numbers do", () =>
    fc.assert(
      fc.property(
        fc.nat(900),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 99 }),
        (part, more, share) => {
          const total = part + more;
          const { met } = judged(
            { chi_tieu: "sinh-hoat-chi-bo", ty_le: `${share}%` },
            { chi_tieu: { "sinh-hoat-chi-bo": { tu_so: String(part), mau_so: String(total) } } },
          );
          expect(met).toBe(BigInt(part) * 100n >= BigInt(share) * BigInt(total));
        },
      ),
      { numRuns: 50 },
    ));

  it("takes a share of what the unit itself registered, and is not met where it registered nothing", () => {
    const of = (value: object | string) =>
      judged(
        { chi_tieu: "dang-vien-moi", so_muc_tieu: "100%" },
        { chi_tieu: { "dang-vien-moi": value as never } },
      );
    expect(of({ gia_tri: "5", muc_tieu: "6" }).met).toBe(false);
    expect(of({ gia_tri: "6", muc_tieu: "6" }).met).toBe(true);
    expect(of("6")).toMatchObject({ met: false });
    expect(of("6").words).toContain("không đăng ký mục tiêu");
  });

  it("asks for an answer, and for a level by the order of the list", () => {
    const yes = (value: string) =>
      judged({ chi_tieu: "viec-dot-pha", tra_loi: "có" }, { chi_tieu: { "viec-dot-pha": value } }).met;
    const level = (value: string) =>
      judged({ chi_tieu: "bon-tot", muc: "kha" }, { chi_tieu: { "bon-tot": value } }).met;
    expect([yes("có"), yes("không")]).toEqual([true, false]);
    expect([level("trung-binh"), level("kha"), level("tot")]).toEqual([false, true, true]);
  });

  it("is for people where the figure was asked for and not given, and says what can be done", () => {
    const { met, words, result } = judged({ chi_tieu: "dang-vien-moi", nhieu_nhat: "0" }, { chi_tieu: {} });
    expect({ met, words }).toEqual({
      met: undefined,
      words: "chưa ghi số liệu; ghi dang-vien-moi vào bản ghi, hoặc người xét; không quá 0",
    });
    expect(result.evidence).toEqual([]);
  });

  it("is for people where the figure was not asked for in the period", () => {
    const plan = aPlan(aReview([{ id: "x", ten: "X", kieu: "chi_tieu", chi_tieu: "bon-tot", muc: "kha" }]));
    const indicators = plan.chi_tieu.map((one) => (one.id === "bon-tot" ? { ...one, giai_doan: [3] } : one));
    const list = nominations({
      plan: { ...plan, chi_tieu: indicators },
      records: [aRecord({ de_nghi_khen_thuong: SELF })],
    });
    expect(onlyOne(list)).toMatchObject({ eligible: undefined, criteria: [{ met: undefined }] });
  });

  it("looks at the figures of the unit that proposes, not at those of others", () => {
    const plan = aPlan(
      aReview([{ id: "x", ten: "X", kieu: "chi_tieu", chi_tieu: "dang-vien-moi", it_nhat: "4" }]),
    );
    const others = aRecord({ don_vi: "chi-bo-b", chi_tieu: { "dang-vien-moi": "0" } });
    const own = (value: string) =>
      aRecord({ de_nghi_khen_thuong: SELF, chi_tieu: { "dang-vien-moi": value } });
    const met = (value: string) =>
      onlyOne(nominations({ plan, records: [own(value), others] })).criteria[0]?.met;
    expect([met("3"), met("4")]).toEqual([false, true]);
  });

  it("names the line of the figure", () =>
    expect(counted("1", "3").result.evidence.map(({ place }) => place.file)).toEqual([
      "giai-doan-2/chi-bo-a.yaml#chi_tieu.dang-vien-moi",
    ]));

  it("adds up the phases of a campaign, each with its line", () => {
    const plan = aPlan(
      aReview([{ id: "x", ten: "X", kieu: "chi_tieu", chi_tieu: "dang-vien-moi", it_nhat: "6" }]),
    );
    const records = (["1", "2"] as const).map((giai_doan) =>
      aRecord({ giai_doan, ...(giai_doan === "2" && { de_nghi_khen_thuong: SELF }) }),
    );
    const [result] = onlyOne(nominations({ plan, records, period: "final" })).criteria;
    expect(result?.met).toBe(true);
    expect(result?.evidence.map(({ phase }) => phase)).toEqual([1, 2]);
    const [one] = onlyOne(nominations({ plan, records, period: 2 })).criteria;
    expect(one?.met).toBe(false);
  });
});

describe("the criterion of required tasks", () => {
  const plan = () => {
    const made = aPlan(aReview([{ id: "x", ten: "X", kieu: "nhiem_vu" }]));
    const phases = made.giai_doan.map((phase) => ({
      ...phase,
      nhiem_vu: phase.nhiem_vu.map((task) => ({ ...task, bat_buoc: true })),
    }));
    return { ...made, giai_doan: phases };
  };
  const result = (nhiem_vu: RecordInput["nhiem_vu"]) => {
    const list = nominations({ plan: plan(), records: [aRecord({ de_nghi_khen_thuong: SELF, nhiem_vu })] });
    const [one] = onlyOne(list).criteria;
    return one;
  };
  const done = { trang_thai: "hoan_thanh", ket_qua: "Xong." } as const;

  it("is met where all are told as done", () =>
    expect(result({ "dai-hoi-dang-bo": done, "tuyen-truyen": done })).toMatchObject({
      met: true,
      figure: { done: 2, of: 2 },
    }));

  it("is not met where one is under way, whatever the others say", () =>
    expect(
      result({ "dai-hoi-dang-bo": { trang_thai: "dang_thuc_hien" }, "tuyen-truyen": "Đã làm." }),
    ).toMatchObject({
      met: false,
      figure: { open: [{ ten: "Nhiệm vụ dai-hoi-dang-bo" }], unstated: [{ ten: "Nhiệm vụ tuyen-truyen" }] },
    }));

  it("is not met where one is not told of", () =>
    expect(result({ "dai-hoi-dang-bo": done })).toMatchObject({ met: false, figure: { done: 1, of: 2 } }));

  it("is for people to judge where a bare sentence does not say whether it is done", () => {
    const one = result({ "dai-hoi-dang-bo": done, "tuyen-truyen": "Đang triển khai." });
    expect(one).toMatchObject({ met: undefined, figure: { done: 1, of: 2, open: [] } });
    expect(one && figureWords(one)).toContain("người xét đọc kết quả: Nhiệm vụ tuyen-truyen (giai đoạn 2)");
  });
});

describe("the criterion of being on time", () => {
  const plan = aPlan(aReview([{ id: "x", ten: "X", kieu: "dung_han" }]));
  const given = (giai_doan: "1" | "2" | "3", ngay_lap: string, more: Partial<RecordInput> = {}) =>
    aRecord({ giai_doan, ngay_lap, de_nghi_khen_thuong: SELF, ...more });
  const final = (records: ReturnType<typeof given>[], more: object = {}) =>
    onlyOne(nominations({ plan, records, period: "final", ...more })).criteria[0];
  const onTime = [given("1", "01/4/2025"), given("2", "05/7/2025"), given("3", "01/01/2026")];

  it("asks it of every phase in which a record was due", () => {
    expect(final(onTime)).toMatchObject({ met: true });
    expect(final([...onTime.slice(0, 2), given("3", "20/01/2026")])).toMatchObject({ met: false });
    expect(final(onTime.slice(0, 2))).toMatchObject({ met: false });
  });

  it("counts an extension, and leaves out a phase that a document exempts from", () => {
    const exception = (loai: "gia_han" | "mien_bao_cao", more = {}) => ({
      ...someUnits([aUnit("chi-bo-a")]),
      ngoai_le: [{ don_vi: "chi-bo-a", giai_doan: 3, loai, van_ban: "1-CV/ĐU", ...more }] as never,
    });
    const late = [...onTime.slice(0, 2), given("3", "20/01/2026")];
    expect(final(late, { units: exception("gia_han", { han_nop: "2026-01-25" }) })).toMatchObject({
      met: true,
    });
    const exempt = final(onTime.slice(0, 2), { units: exception("mien_bao_cao") });
    expect(exempt).toMatchObject({ met: true, figure: { phases: [{ phase: 1 }, { phase: 2 }] } });
  });

  it("is for people where nothing was due", () => {
    const exception = { don_vi: "chi-bo-a", giai_doan: 2, loai: "mien_bao_cao", van_ban: "1-CV/ĐU" } as const;
    const units = { ...someUnits([aUnit("chi-bo-a")]), ngoai_le: [exception] };
    const list = nominations({ plan, units, records: [given("2", "25/6/2025")] });
    expect(onlyOne(list)).toMatchObject({ eligible: undefined, criteria: [{ figure: { phases: [] } }] });
  });

  it("does not ask it of a phase whose due date is not over", () =>
    expect(final(onTime.slice(0, 2), { date: "2025-08-01" })).toMatchObject({ met: true }));
});

describe("eligibility", () => {
  const asked = (form: object, changes: object = {}) =>
    onlyOne(
      nominations({
        plan: aPlan(aReview([{ id: "x", ten: "Gương mẫu", kieu: "nguoi_xet" }], form)),
        records: [aRecord({ de_nghi_khen_thuong: SELF })],
        ...changes,
      }),
    );

  it("is open as long as people have to judge", () => {
    expect(asked({}).eligible).toBeUndefined();
    expect(verdictWords(asked({}))).toBe("Chờ người xét “Gương mẫu”");
  });

  it("is denied to a kind that the form is not for, and where the form is not in force", () => {
    expect(asked({ doi_tuong: ["ca_nhan"] })).toMatchObject({ eligible: false, barred: "kind" });
    expect(asked({ den: "31/12/2025" })).toMatchObject({ eligible: false, barred: "not-in-force" });
    expect(asked({ den: "01/02/2026" }).barred).toBeUndefined();
  });

  it("is denied to a unit that lives no more, not to its people", () => {
    const units = [aUnit("chi-bo-a", { hoat_dong: [{ den: "31/7/2025" }] })];
    expect(asked({}, { units })).toMatchObject({ eligible: false, barred: "ended" });
    const records = [
      aRecord({
        de_nghi_khen_thuong: [
          { hinh_thuc: "giay-khen", ca_nhan: { ho_ten: "Trần Văn B" }, thanh_tich: "Tốt." },
        ],
      }),
    ];
    expect(asked({}, { units, records }).barred).toBeUndefined();
  });

  it("asks of a person only the criteria that are for persons", () => {
    const records = [
      aRecord({
        de_nghi_khen_thuong: [
          { hinh_thuc: "giay-khen", ca_nhan: { ho_ten: "Trần Văn B" }, thanh_tich: "Tốt." },
        ],
      }),
    ];
    const plan = aPlan(
      aReview([
        {
          id: "x",
          ten: "X",
          kieu: "chi_tieu",
          chi_tieu: "dang-vien-moi",
          it_nhat: "9",
          doi_tuong: ["tap_the"],
        },
      ]),
    );
    expect(asked({}, { plan, records })).toMatchObject({ criteria: [], eligible: true });
  });
});
