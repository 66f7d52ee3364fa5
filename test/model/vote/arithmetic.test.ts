import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { BallotCount, Round } from "../../../src/model/award-file.ts";
import { countFaults } from "../../../src/model/vote.ts";
import { aRule, type RuleInput } from "../../helpers/vote.ts";

type Counted = { [K in keyof BallotCount]-?: number };
type Counts = { -readonly [K in keyof Counted]: number };
type Votes = { dong_y: number; khong_dong_y: number; khong_y_kien: number; dong_y_vang: number };
type Ballots = { count: Counts; candidates: Votes[] };

const upTo = (max: number) => fc.integer({ min: 0, max });

/** Counts as an honest count gives them: every number is a part of the one above it. */
const consistent = (isBlankValid: boolean): fc.Arbitrary<Ballots> =>
  upTo(20).chain((trieu_tap) =>
    upTo(trieu_tap).chain((co_mat) =>
      fc.tuple(upTo(co_mat), upTo(trieu_tap - co_mat)).chain(([phat_ra, y_kien_vang]) =>
        upTo(phat_ra).chain((thu_ve) =>
          upTo(thu_ve).chain((hop_le) =>
            upTo(isBlankValid ? hop_le : thu_ve - hop_le).chain((phieu_trang) => {
              const khong_hop_le = thu_ve - hop_le;
              const marked = isBlankValid ? hop_le - phieu_trang : hop_le;
              const one = upTo(marked).chain((dong_y) =>
                fc.tuple(upTo(marked - dong_y), upTo(y_kien_vang)).map(([khong_dong_y, dong_y_vang]) => ({
                  dong_y,
                  khong_dong_y,
                  khong_y_kien: hop_le - dong_y - khong_dong_y,
                  dong_y_vang,
                })),
              );
              const count = {
                trieu_tap,
                co_mat,
                phat_ra,
                thu_ve,
                hop_le,
                khong_hop_le,
                phieu_trang,
                y_kien_vang,
              };
              return fc
                .array(one, { minLength: 1, maxLength: 4 })
                .map((candidates) => ({ count, candidates }));
            }),
          ),
        ),
      ),
    ),
  );

/** One thing that goes wrong, and what has to be told of it: nothing else, and nothing less. */
type Disturbance = {
  readonly name: string;
  readonly isPossible?: (ballots: Ballots) => boolean;
  readonly make: (ballots: Ballots) => void;
  readonly told: (ballots: Ballots) => {
    fault: string;
    key: string;
    left: number;
    right: number;
    index?: number;
  };
};

const first = ({ candidates }: Ballots): Votes => candidates[0] as Votes;

const DISTURBANCES = (blanks: "hop_le" | "khong_hop_le"): Disturbance[] => [
  {
    name: "fewer are convened than are present",
    isPossible: ({ count }) => count.co_mat > 0,
    make: ({ count }) => {
      count.trieu_tap = count.co_mat - 1;
    },
    told: ({ count }) => ({
      fault: "present-above-convened",
      key: "co_mat",
      left: count.co_mat,
      right: count.trieu_tap,
    }),
  },
  {
    name: "more ballots are given out than people are present",
    make: ({ count }) => {
      count.phat_ra = count.co_mat + 1;
    },
    told: ({ count }) => ({
      fault: "issued-above-present",
      key: "phat_ra",
      left: count.phat_ra,
      right: count.co_mat,
    }),
  },
  {
    name: "more ballots come back than were given out",
    make: ({ count }) => {
      count.thu_ve = count.phat_ra + 1;
      count.khong_hop_le = count.thu_ve - count.hop_le;
    },
    told: ({ count }) => ({
      fault: "returned-above-issued",
      key: "thu_ve",
      left: count.thu_ve,
      right: count.phat_ra,
    }),
  },
  {
    name: "valid and void are one more than came back",
    make: ({ count }) => {
      count.khong_hop_le += 1;
    },
    told: ({ count }) => ({
      fault: "valid-and-void",
      key: "hop_le",
      left: count.hop_le + count.khong_hop_le,
      right: count.thu_ve,
    }),
  },
  {
    name: "more are blank than there can be",
    make: ({ count }) => {
      count.phieu_trang = count[blanks] + 1;
    },
    told: ({ count }) => ({
      fault: "blank-above",
      key: "phieu_trang",
      left: count.phieu_trang,
      right: count[blanks],
    }),
  },
  {
    name: "more of the absent gave an opinion than are absent",
    make: ({ count }) => {
      count.y_kien_vang = count.trieu_tap - count.co_mat + 1;
    },
    told: ({ count }) => ({
      fault: "absent-above",
      key: "y_kien_vang",
      left: count.y_kien_vang,
      right: count.trieu_tap - count.co_mat,
    }),
  },
  {
    name: "the votes on one candidate are one more than the ballots",
    make: (ballots) => {
      first(ballots).khong_y_kien += 1;
    },
    told: ({ count }) => ({
      fault: "candidate-sum",
      key: "dong_y",
      left: count.hop_le + 1,
      right: count.hop_le,
      index: 0,
    }),
  },
  {
    name: "the votes on one candidate are one less than the ballots",
    isPossible: (ballots) => first(ballots).khong_y_kien > 0,
    make: (ballots) => {
      first(ballots).khong_y_kien -= 1;
    },
    told: ({ count }) => ({
      fault: "candidate-sum",
      key: "dong_y",
      left: count.hop_le - 1,
      right: count.hop_le,
      index: 0,
    }),
  },
  {
    name: "more of the absent are for a candidate than gave an opinion",
    make: (ballots) => {
      first(ballots).dong_y_vang = ballots.count.y_kien_vang + 1;
    },
    told: ({ count }) => ({
      fault: "candidate-absent",
      key: "dong_y_vang",
      left: count.y_kien_vang + 1,
      right: count.y_kien_vang,
      index: 0,
    }),
  },
];

const BLANK_VOTES: Disturbance = {
  name: "somebody has the votes of blank ballots that are valid",
  isPossible: ({ count }) => count.phieu_trang > 0,
  make: (ballots) => {
    const one = first(ballots);
    one.khong_dong_y += one.khong_y_kien;
    one.khong_y_kien = 0;
  },
  told: ({ count }) => ({
    fault: "candidate-blank",
    key: "dong_y",
    left: count.hop_le,
    right: count.hop_le - count.phieu_trang,
    index: 0,
  }),
};

describe("the arithmetic of a secret vote", () => {
  const cases = (["hop_le", "khong_hop_le"] as const).map((phieu_trang) => ({ phieu_trang }));

  describe.each(cases)("with blank ballots that are “$phieu_trang”", ({ phieu_trang }) => {
    const rule = aRule({ phieu_trang });
    const ballots = consistent(phieu_trang === "hop_le");

    it("finds nothing in an honest count", () => {
      fc.assert(
        fc.property(ballots, ({ count, candidates }) => {
          expect(countFaults(rule, count, candidates)).toEqual([]);
        }),
      );
    });

    test.each([...DISTURBANCES(phieu_trang), ...(phieu_trang === "hop_le" ? [BLANK_VOTES] : [])])(
      "tells that $name, and nothing else",
      ({ isPossible = () => true, make, told }) => {
        fc.assert(
          fc.property(ballots, (honest) => {
            fc.pre(isPossible(honest));
            const wrong = structuredClone(honest);
            make(wrong);
            expect(countFaults(rule, wrong.count, wrong.candidates)).toEqual([told(wrong)]);
          }),
        );
      },
    );

    it("finds nothing wrong where a number is not filled in that it would need", () => {
      fc.assert(
        fc.property(ballots, fc.constantFrom("trieu_tap", "co_mat", "phat_ra", "thu_ve"), (honest, key) => {
          expect(countFaults(rule, { ...honest.count, [key]: undefined }, honest.candidates)).toEqual([]);
        }),
      );
    });
  });

  it("takes blank ballots for void ones where the rule does not say", () => {
    const count = { hop_le: 10, khong_hop_le: 1, phieu_trang: 2 };
    expect(countFaults(aRule(), count, [])).toMatchObject([{ fault: "blank-above", left: 2, right: 1 }]);
  });
});

describe("số phiếu của một người", () => {
  const faultsOf = (round: Round, rule: Partial<RuleInput> = {}, count: BallotCount = { hop_le: 13 }) =>
    countFaults(aRule(rule), count, [round]).map(({ fault, left, right }) => [fault, left, right]);

  test.each<[string, Round, unknown[]]>([
    ["12 đồng ý, 1 không đồng ý trên 13 phiếu hợp lệ là khớp", { dong_y: 12, khong_dong_y: 1 }, []],
    [
      "12 đồng ý, 0 không đồng ý trên 13 phiếu là thiếu 1",
      { dong_y: 12, khong_dong_y: 0 },
      [["candidate-sum", 12, 13]],
    ],
    [
      "14 đồng ý trên 13 phiếu là thừa, dù chưa điền số không đồng ý",
      { dong_y: 14 },
      [["candidate-sum", 14, 13]],
    ],
    [
      "14 không đồng ý trên 13 phiếu là thừa, dù chưa điền số đồng ý",
      { khong_dong_y: 14 },
      [["candidate-sum", 14, 13]],
    ],
    [
      "13 đồng ý và 1 không ý kiến trên 13 phiếu là thừa",
      { dong_y: 13, khong_y_kien: 1 },
      [["candidate-sum", 14, 13]],
    ],
    ["12 đồng ý, còn lại chưa điền, thì chưa sai", { dong_y: 12 }, []],
    ["1 không đồng ý, còn lại chưa điền, thì chưa sai", { khong_dong_y: 1 }, []],
    ["chưa điền gì thì chưa sai", {}, []],
  ])("%s", (_, round, faults) => {
    expect(faultsOf(round)).toEqual(faults);
  });

  it("chưa so được khi chưa điền số phiếu hợp lệ", () => {
    expect(faultsOf({ dong_y: 12, khong_dong_y: 5 }, {}, {})).toEqual([]);
  });

  it("khi giơ tay thì so với số người có mặt, không so với phiếu", () => {
    const open = { hinh_thuc: "gio_tay", co_so: "co_mat" } as const;
    expect(faultsOf({ dong_y: 12, khong_dong_y: 1 }, open, { co_mat: 13, hop_le: 5 })).toEqual([]);
    expect(faultsOf({ dong_y: 12, khong_dong_y: 2 }, open, { co_mat: 13 })).toEqual([
      ["candidate-sum", 14, 13],
    ]);
  });

  it("phiếu trắng mà hợp lệ thì không nói gì về ai: 13 phiếu hợp lệ, 2 phiếu trắng, không ai được 12 phiếu", () => {
    const valid = { phieu_trang: "hop_le" } as const;
    const count = { hop_le: 13, phieu_trang: 2 };
    expect(faultsOf({ dong_y: 10, khong_dong_y: 1, khong_y_kien: 2 }, valid, count)).toEqual([]);
    expect(faultsOf({ dong_y: 12, khong_dong_y: 1 }, valid, count)).toEqual([["candidate-blank", 13, 11]]);
  });

  it("phiếu trắng mà không hợp lệ thì không lấy bớt phiếu của ai", () => {
    const count = { hop_le: 13, khong_hop_le: 2, phieu_trang: 2 };
    expect(faultsOf({ dong_y: 12, khong_dong_y: 1 }, {}, count)).toEqual([]);
  });

  it("ý kiến của người vắng mặt cho một người mà không ghi có mấy ý kiến là sai", () => {
    const faults = countFaults(aRule(), { hop_le: 13 }, [{}, { dong_y_vang: 1 }, { dong_y_vang: 0 }]);
    expect(faults).toEqual([{ fault: "candidate-absent", key: "dong_y_vang", left: 1, right: 0, index: 1 }]);
  });

  it("sai ở nhiều người thì nói từng người, theo thứ tự trong tệp", () => {
    const round = { dong_y: 14, khong_dong_y: 0 };
    const right = { dong_y: 13, khong_dong_y: 0 };
    const faults = countFaults(aRule(), { hop_le: 13 }, [round, right, round]);
    expect(faults.map(({ index }) => index)).toEqual([0, 2]);
  });
});
