import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { electInTwoRounds, type StandingAgain } from "../../../src/model/rounds.ts";

type Again = StandingAgain["again"];

/** One with so many votes in the first round, and in the second; a number below nought does not reach the threshold. */
const got = (votes: number, again?: number, more: Partial<StandingAgain> = {}): StandingAgain => ({
  votes,
  reaches: true,
  quotas: ["q"],
  again: again === undefined ? undefined : { votes: Math.abs(again), reaches: again > 0 },
  ...more,
});
const results = (standings: StandingAgain[], places: Record<string, number>) =>
  electInTwoRounds(standings, new Map(Object.entries(places)));
const outcomes = (standings: StandingAgain[], places: Record<string, number>) =>
  results(standings, places).map(({ outcome }) => outcome);

describe("bỏ phiếu lại", () => {
  it("người nhiều phiếu hơn ở lần hai được chỗ còn lại", () => {
    expect(outcomes([got(12), got(9, 6), got(9, 8), got(8)], { q: 2 })).toEqual([
      "won",
      "tied-out",
      "won",
      "outvoted",
    ]);
  });

  it("chưa bỏ lại thì vẫn là bằng phiếu, dù người xét đã nói", () => {
    const list = [got(9, undefined, { ruling: true }), got(9, undefined, { ruling: false }), got(8)];
    expect(outcomes(list, { q: 1 })).toEqual(["tied", "tied", "waiting"]);
  });

  it("mới đếm một người thì chưa ai được: chưa biết người kia được bao nhiêu phiếu", () => {
    expect(outcomes([got(9, 8), got(9), got(8)], { q: 1 })).toEqual(["tied", "tied", "waiting"]);
  });

  it("cho biết ai thuộc diện bỏ phiếu lại, dù đã đếm xong hay chưa", () => {
    for (const again of [undefined, 8])
      expect(
        results([got(12, 8), got(9, 6), got(9, again), got(8, 8)], { q: 2 }).map((one) => one.isAgain),
      ).toEqual([false, true, true, false]);
  });

  it("phiếu lần hai của người không bằng phiếu ở lần đầu thì không có tác dụng", () => {
    const list = [got(12, -1), got(9, 6), got(9, 8), got(8, 13)];
    expect(outcomes(list, { q: 2 })).toEqual(["won", "tied-out", "won", "outvoted"]);
  });

  it("lần hai chỉ còn những chỗ mà lần đầu chưa ai được", () => {
    const list = [got(12), got(11), got(9, 8), got(9, 7), got(9, 6)];
    expect(outcomes(list, { q: 3 })).toEqual(["won", "won", "won", "tied-out", "tied-out"]);
  });

  it("lần hai lại bằng phiếu thì người xét, và chỉ xét những người đó", () => {
    expect(outcomes([got(9, 7), got(9, 7), got(9, 6), got(8)], { q: 1 })).toEqual([
      "tied",
      "tied",
      "waiting",
      "waiting",
    ]);
    const ruled = [got(9, 7, { ruling: false }), got(9, 7), got(9, 6, { ruling: true }), got(8)];
    expect(outcomes(ruled, { q: 1 })).toEqual(["tied-out", "won", "tied-out", "outvoted"]);
  });

  it("lần hai không ai đạt ngưỡng thì không ai trong số đó được, và chỗ về người ít phiếu hơn ở lần đầu", () => {
    expect(outcomes([got(9, -5), got(9, -6), got(8)], { q: 1 })).toEqual(["tied-out", "tied-out", "won"]);
  });

  it("sau lần hai mà người ít phiếu hơn lại bằng phiếu cho chỗ còn lại thì người xét", () => {
    const list = [got(9, -5), got(9, -6), got(8), got(8)];
    expect(outcomes(list, { q: 1 })).toEqual(["tied-out", "tied-out", "tied", "tied"]);
    const ruled = [got(9, -5), got(9, -6), got(8, undefined, { ruling: true }), got(8)];
    expect(outcomes(ruled, { q: 1 })).toEqual(["tied-out", "tied-out", "won", "tied-out"]);
  });

  it("không ai bằng phiếu thì không có lần hai", () => {
    expect(results([got(9, -1), got(8, 13)], { q: 1 })).toEqual([
      { ...got(9, -1), outcome: "won", isAgain: false },
      { ...got(8, 13), outcome: "outvoted", isAgain: false },
    ]);
  });

  it("lần hai còn người phải chờ thì người ít phiếu hơn ở lần đầu cũng chờ", () => {
    const list = [
      got(9, 7),
      got(9, 7),
      got(9, 6, { quotas: ["q", "r"] }),
      got(9, 5, { quotas: ["r"] }),
      got(8, undefined, { quotas: ["r"] }),
    ];
    expect(outcomes(list, { q: 1, r: 1 })).toEqual(["tied", "tied", "waiting", "waiting", "waiting"]);
  });

  it("xét riêng từng số lượng", () => {
    const a = { quotas: ["a", "all"] };
    const list = [
      got(12, undefined, a),
      got(9, 7, a),
      got(9, 8, a),
      got(9, undefined, { quotas: ["b", "all"] }),
    ];
    expect(outcomes(list, { a: 2, b: 1, all: 3 })).toEqual(["won", "tied-out", "won", "won"]);
  });

  it("người chưa biết có được đứng hay không vẫn giữ chỗ của mình qua lần hai", () => {
    const list = [got(12, undefined, { pending: true, quotas: ["b"] }), got(9, 7), got(9, 8)];
    expect(outcomes(list, { q: 1, b: 1 })).toEqual(["waiting", "tied-out", "won"]);
  });

  it("comes to what counting those with more and with equal votes comes to, in both rounds", () => {
    const again: fc.Arbitrary<Again> = fc.record({
      votes: fc.integer({ min: 1, max: 3 }),
      reaches: fc.boolean(),
    });
    const one = fc
      .tuple(fc.integer({ min: 1, max: 4 }), again)
      .map(([votes, second]): StandingAgain => ({ votes, reaches: true, quotas: ["q"], again: second }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.integer({ min: 0, max: 7 }), (list, places) => {
        expect(outcomes(list, { q: places })).toEqual(
          list.map((candidate) => expectedOf(candidate, list, places)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the list", () => {
    const second = fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined, freq: 9 });
    const quotas = fc.subarray(["q", "r"]);
    const ruling = fc.constantFrom(true, false, undefined);
    const one = fc
      .tuple(fc.integer({ min: 1, max: 3 }), second, quotas, ruling)
      .map(([votes, again, keys, said]) => got(votes, again, { quotas: keys, ruling: said }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 7 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), (list, q, r) => {
        const backwards = [...list].reverse();
        expect(outcomes(backwards, { q, r }).reverse()).toEqual(outcomes(list, { q, r }));
      }),
    );
  });
});

/** What becomes of one for whom there is one quota, when all of both rounds is counted: by counting others, in no order. */
function expectedOf(one: StandingAgain, list: readonly StandingAgain[], places: number): string {
  const rank = (votes: number, all: readonly number[]) => ({
    more: all.filter((other) => other > votes).length,
    equal: all.filter((other) => other === votes).length,
  });
  const fate = (votes: number, all: readonly number[], left: number) => {
    const { more, equal } = rank(votes, all);
    return more + equal <= left ? "won" : more < left ? "tied" : "out";
  };
  const all = list.map(({ votes }) => votes);
  const first = fate(one.votes, all, places);
  const tied = list.filter(({ votes }) => fate(votes, all, places) === "tied");
  if (first === "won") return "won";
  if (first === "out" && tied.length === 0) return "outvoted";
  // Those above the tie have places for sure; the others of the second round share what is left.
  const left = places - rank(tied[0]?.votes ?? 0, all).more;
  const secondVotes = tied.flatMap(({ again }) => (again?.reaches ? [again.votes] : []));
  const isTiedAgain = secondVotes.some((votes) => fate(votes, secondVotes, left) === "tied");
  if (first === "tied") {
    const second = one.again?.reaches ? fate(one.again.votes, secondVotes, left) : "below";
    if (second === "out") return isTiedAgain ? "waiting" : "tied-out";
    return second === "below" ? "tied-out" : second;
  }
  if (isTiedAgain) return "waiting";
  const below = all.filter((votes) => votes < (tied[0]?.votes ?? 0));
  const third = fate(one.votes, below, left - secondVotes.length);
  const isTiedBelow = below.some((votes) => fate(votes, below, left - secondVotes.length) === "tied");
  return third === "out" ? (isTiedBelow ? "waiting" : "outvoted") : third;
}
