import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SamePersonAnswer } from "../../src/model/award-file.ts";
import { comparePeople } from "../../src/model/name-order.ts";
import { aPlan, aRecord, aUnit, type RecordInput, someUnits } from "../helpers/facts.ts";
import { aReview, nominations } from "../helpers/nominations.ts";

type Proposal = NonNullable<RecordInput["de_nghi_khen_thuong"]>[number];
const person = (ho_ten: string, chuc_vu?: string): Proposal => ({
  hinh_thuc: "giay-khen",
  ca_nhan: { ho_ten, ...(chuc_vu !== undefined && { chuc_vu }) },
  thanh_tich: "Tốt.",
});
const collective = (tap_the?: string): Proposal => ({
  hinh_thuc: "giay-khen",
  ...(tap_the !== undefined && { tap_the }),
  thanh_tich: "Tốt.",
});
const plan = aPlan(aReview([]));
const proposed = (proposals: readonly Proposal[], answers: readonly SamePersonAnswer[] = []) =>
  nominations({ plan, records: [aRecord({ de_nghi_khen_thuong: [...proposals] })], answers });
const names = (list: ReturnType<typeof proposed>) => list.nominees.map(({ ten }) => ten);
const said = (ten: string[], la_mot: boolean, don_vi = "chi-bo-a") => [{ don_vi, ten, la_mot }];

const HOA = "Nguyễn Thị Hòa";

describe("one who is proposed twice", () => {
  it("is one without a question where it is the unit itself, named or not", () => {
    const list = proposed([collective(), collective("chi bộ a"), collective("CHI BO A")]);
    expect(list.questions).toEqual([]);
    expect(list.nominees).toMatchObject([{ ten: "Chi bộ A", isUnit: true, mentions: [{}, {}, {}] }]);
  });

  it.each([[HOA], ["Nguyễn Thị Hoà"], ["nguyen thi hoa"], ["đồng chí Nguyễn Thị Hòa"]])(
    "is asked about, and not merged, as %s",
    (other) => {
      const list = proposed([person(HOA), person(other)]);
      expect(list.nominees).toHaveLength(2);
      expect(list.questions).toMatchObject([
        { names: [{ ten: HOA }, { ten: other }], unit: { id: "chi-bo-a" } },
      ]);
    },
  );

  it("is not asked about where the marks say that they are two", () =>
    expect(proposed([person(HOA), person("Nguyễn Thị Hoa")]).questions).toEqual([]));

  it("is one with all that was said of it once people say so, under the name with its marks", () => {
    const list = proposed(
      [person(HOA, "chi ủy viên"), person("nguyen thi hoa")],
      said([HOA, "nguyen thi hoa"], true),
    );
    expect(list.questions).toEqual([]);
    expect(list.nominees).toMatchObject([{ ten: HOA, chuc_vu: "chi ủy viên", mentions: [{}, {}] }]);
  });

  it("is called as the answer has it first, with the office beside that name, else the one that says most", () => {
    const typed = [person("Nguyễn văn Hoà", "kế toán trưởng"), person("nguyen van hoa", "kế toán")];
    const called = (ten: string[]) =>
      proposed(typed, said(ten, true)).nominees.map((one) => [one.ten, one.chuc_vu]);
    expect(called(["nguyen van hoa", "Nguyễn văn Hoà"])).toEqual([["nguyen van hoa", "kế toán"]]);
    expect(called(["Nguyễn Văn Hòa", "Nguyễn văn Hoà", "nguyen van hoa"])).toEqual([
      ["Nguyễn Văn Hòa", "kế toán trưởng"],
    ]);
  });

  it("stays two once people say that they are two, even letter for letter the same", () => {
    const list = proposed([person(HOA), person(HOA)], said([HOA, HOA], false));
    expect(list.questions).toEqual([]);
    expect(list.nominees).toHaveLength(2);
  });

  it("is asked about still where the answer is of another unit, or names only one of them", () => {
    const both = [person(HOA), person("nguyen thi hoa")];
    expect(proposed(both, said([HOA, "nguyen thi hoa"], true, "chi-bo-b")).questions).toHaveLength(1);
    expect(proposed(both, said([HOA, "Ai khác"], true)).questions).toHaveLength(1);
    expect(proposed([person(HOA), person(HOA)], said([HOA, "Ai khác"], true)).questions).toHaveLength(1);
  });

  it("is asked about where answers contradict each other", () => {
    const [a, b, c] = [HOA, "nguyen thi hoa", "NGUYỄN THỊ HÒA"];
    const answers = [...said([a, b], true), ...said([b, c], true), ...said([a, c], false)];
    expect(proposed([person(a), person(b), person(c)], answers).questions).toHaveLength(1);
  });

  it("is not asked about across kinds, forms and units that have nothing to do with each other", () => {
    const records = [
      aRecord({ de_nghi_khen_thuong: [person(HOA), collective(HOA)] }),
      aRecord({ don_vi: "chi-bo-b", de_nghi_khen_thuong: [person(HOA)] }),
    ];
    expect(nominations({ plan, records })).toMatchObject({ nominees: [{}, {}, {}], questions: [] });
  });

  it("is asked about across units that were merged, and stands with the one that goes on", () => {
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
          so_quyet_dinh: "1-QĐ/ĐU",
          nguon: ["chi-bo-a", "chi-bo-b"],
          dich: ["chi-bo-c"],
        },
      ],
    );
    const records = [
      aRecord({ giai_doan: "1", de_nghi_khen_thuong: [person(HOA)] }),
      aRecord({ don_vi: "chi-bo-c", de_nghi_khen_thuong: [person(HOA)] }),
    ];
    const list = nominations({ plan, units, records, period: "final" });
    expect(list.questions).toMatchObject([{ unit: { id: "chi-bo-c" } }]);
    expect(list.nominees.map(({ unit }) => unit.id)).toEqual(["chi-bo-c", "chi-bo-c"]);
    const answered = nominations({ plan, units, records, period: "final", answers: said([HOA, HOA], true) });
    expect(answered).toMatchObject({ nominees: [{ mentions: [{ phase: 1 }, { phase: 2 }] }], questions: [] });
  });

  it("stays with the unit that was split: nobody can say where it went", () => {
    const units = someUnits(
      [
        aUnit("chi-bo-a", { hoat_dong: [{ den: "30/4/2025" }] }),
        aUnit("chi-bo-b", { hoat_dong: [{ tu: "01/5/2025" }] }),
        aUnit("chi-bo-c", { hoat_dong: [{ tu: "01/5/2025" }] }),
      ],
      [
        {
          loai: "chia_tach",
          ngay: "01/5/2025",
          so_quyet_dinh: "1-QĐ/ĐU",
          nguon: ["chi-bo-a"],
          dich: ["chi-bo-b", "chi-bo-c"],
        },
      ],
    );
    const records = [
      aRecord({ giai_doan: "1", de_nghi_khen_thuong: [person(HOA)] }),
      aRecord({ don_vi: "chi-bo-b", de_nghi_khen_thuong: [person(HOA)] }),
    ];
    const list = nominations({ plan, units, records, period: "final" });
    expect(list.nominees.map(({ unit }) => unit.id)).toEqual(["chi-bo-a", "chi-bo-b"]);
    expect(list.questions).toEqual([]);
  });

  it("comes neither from a draft nor from nowhere", () => {
    const records = [aRecord({ trang_thai: "du_thao", de_nghi_khen_thuong: [person(HOA)] })];
    expect(nominations({ plan, records })).toMatchObject({
      nominees: [],
      records: { read: 1, drafts: 1, broken: 0 },
    });
  });
});

describe("whatever is proposed and answered", () => {
  const name = fc.constantFrom(HOA, "Nguyễn Thị Hoà", "nguyen thi hoa", "Nguyễn Thị Hoa", "Trần Văn B");
  const answer = fc.record({
    don_vi: fc.constant("chi-bo-a"),
    ten: fc.array(name, { minLength: 2, maxLength: 4 }),
    la_mot: fc.boolean(),
  });

  it("each proposal is of exactly one nominee, and none is merged that nobody said is one", () =>
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.array(answer, { maxLength: 3 }), (typed, answers) => {
        const list = proposed(
          typed.map((one) => person(one)),
          answers,
        );
        const mentions = list.nominees.flatMap((one) => one.mentions.map(({ place }) => place.file));
        expect(mentions.sort()).toEqual(
          typed.map((_, at) => `giai-doan-2/chi-bo-a.yaml#de_nghi_khen_thuong.${at}`).sort(),
        );
        if (!answers.some(({ la_mot }) => la_mot)) expect(list.nominees).toHaveLength(typed.length);
      }),
      { numRuns: 200 },
    ));

  it("answering every question with yes, or with no, leaves none", () =>
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.boolean(), (typed, la_mot) => {
        const proposals = typed.map((one) => person(one));
        const { questions } = proposed(proposals);
        const answers = questions.map(({ unit, names: all }) => ({
          don_vi: unit.id,
          ten: all.map(({ ten }) => ten),
          la_mot,
        }));
        expect(proposed(proposals, answers).questions).toEqual([]);
      }),
      { numRuns: 200 },
    ));
});

describe("the order of those proposed", () => {
  it("is by given name, then by the whole name, with Đ after D and Ư after U", () =>
    expect(
      ["Vũ Văn Ước", "Trần Đức Đạt", "Lê Văn An", "Nguyễn Thị Dung", "Bùi Thị An", "Lê Thị Uyên"].sort(
        comparePeople,
      ),
    ).toEqual(["Bùi Thị An", "Lê Văn An", "Nguyễn Thị Dung", "Trần Đức Đạt", "Lê Thị Uyên", "Vũ Văn Ước"]));

  it("has collectives before people", () =>
    expect(
      names(proposed([person("Lê Văn An"), collective("Tổ Văn thư"), collective("Tổ Hành chính")])),
    ).toEqual(["Tổ Hành chính", "Tổ Văn thư", "Lê Văn An"]));
});
