import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect, type Outcome, type Standing, type TieRule } from "../../../src/model/elect.ts";
import { type Voted, whatMayCome } from "./brute-force.ts";

const QUOTAS = ["all", "a", "b"];
const RULES: TieRule[] = ["nguoi_xet", "bo_phieu_lai", "cung_duoc", "khong_ai"];

/** Few numbers of votes, so that many are equal; few places, so that many are too many. */
const voted = (quotas: fc.Arbitrary<string[]>, pending: fc.Arbitrary<boolean>): fc.Arbitrary<Voted> =>
  fc.record({
    votes: fc.integer({ min: 1, max: 3 }),
    reaches: fc.integer({ min: 0, max: 5 }).map(Boolean),
    quotas,
    pending,
  });
const crossing = fc.subarray(QUOTAS);
/** Of any two quotas one lies within the other, or they have nobody in common. */
const nested = fc.constantFrom<string[][]>(
  [],
  ["all"],
  ["all", "a"],
  ["all", "b"],
  ["all", "b", "within-b"],
  ["c"],
);
const single = fc.constant<string[]>(["all"]);
const never = fc.constant(false);
const now = fc.integer({ min: 0, max: 4 }).map((number) => number === 0);
const lists = (one: fc.Arbitrary<Voted>) => fc.array(one, { maxLength: 7 });
const somePlaces: fc.Arbitrary<Record<string, number>> = fc
  .record({
    all: fc.integer({ min: 0, max: 5 }),
    a: fc.integer({ min: 0, max: 3 }),
    b: fc.integer({ min: 0, max: 3 }),
  })
  .chain((all) => fc.subarray(Object.entries(all)).map((some) => Object.fromEntries(some)));
const rulings = fc.array(fc.constantFrom(true, false, undefined), { minLength: 7, maxLength: 7 });
const someRule = fc.constantFrom(...RULES);

function outcomesOf(
  list: readonly Standing[],
  places: Readonly<Record<string, number>>,
  rule: TieRule = "nguoi_xet",
): Outcome[] {
  return elect(list, new Map(Object.entries(places)), rule).map(({ outcome }) => outcome);
}

const ruledBy = (list: readonly Voted[], said: readonly (boolean | undefined)[]): Standing[] =>
  list.map((one, index) => ({ ...one, ruling: said[index] }));

/** Whether one more of those who are tied may be told to win: people keep to the places as well. */
function isPlaceLeft(
  list: readonly Voted[],
  said: readonly (boolean | undefined)[],
  index: number,
  places: Readonly<Record<string, number>>,
  outcomes: readonly Outcome[],
): boolean {
  const withOne = outcomes.map(
    (outcome, other): Outcome => (other === index || (outcome === "tied" && said[other]) ? "won" : outcome),
  );
  return Object.entries(places).every(
    ([quota, number]) => !list[index]?.quotas.includes(quota) || winnersOf(list, withOne, quota) <= number,
  );
}

/** How many winners count against each quota. */
function winnersOf(list: readonly Voted[], outcomes: readonly Outcome[], quota: string): number {
  return list.filter(({ quotas }, index) => outcomes[index] === "won" && quotas.includes(quota)).length;
}

describe("what is told of a candidate before anybody rules on ties", () => {
  const whoever = fc.oneof(
    ...[crossing, nested].flatMap((quotas) => [lists(voted(quotas, never)), lists(voted(quotas, now))]),
  );

  it("holds in whatever may yet come of the vote", () => {
    fc.assert(
      fc.property(whoever, somePlaces, (list, places) => {
        const worlds = whatMayCome(list, places);
        expect(worlds.length).toBeGreaterThan(0);
        for (const [index, outcome] of outcomesOf(list, places).entries()) {
          const fates = worlds.map((world) => world[index]);
          if (outcome === "won") expect(fates.every((fate) => fate?.isWinner)).toBe(true);
          if (outcome === "outvoted") expect(fates.some((fate) => fate?.isOpen)).toBe(false);
          if (outcome === "tied") expect(fates.every((fate) => fate?.isOpen)).toBe(true);
          expect(outcome === "below").toBe(!list[index]?.reaches);
          expect(outcome).not.toBe("tied-out");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("names all sure winners and all ties, where of any two quotas one lies within the other or they have nobody in common", () => {
    fc.assert(
      fc.property(
        fc.oneof(lists(voted(nested, never)), lists(voted(single, never))),
        somePlaces,
        (list, places) => {
          const worlds = whatMayCome(list, places);
          for (const [index, outcome] of outcomesOf(list, places).entries()) {
            const fates = worlds.map((world) => world[index]);
            expect(outcome === "won").toBe(fates.every((fate) => fate?.isWinner));
            const isTied = fates.every((fate) => fate?.isOpen && fate.isContested);
            expect(outcome === "tied").toBe(isTied);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is, of one quota, what counting those with more and with equal votes comes to", () => {
    fc.assert(
      fc.property(lists(voted(single, never)), fc.integer({ min: 0, max: 7 }), (list, places) => {
        const standing = list.filter(({ reaches }) => reaches);
        const more = ({ votes }: Voted) => standing.filter((one) => one.votes > votes).length;
        const equal = ({ votes }: Voted) => standing.filter((one) => one.votes === votes).length;
        const isTied = (one: Voted) => more(one) < places && more(one) + equal(one) > places;
        const isTieAbove = standing.some(isTied);
        const expected = list.map((one) => {
          if (!one.reaches) return "below";
          if (more(one) + equal(one) <= places) return "won";
          return isTied(one) ? "tied" : isTieAbove ? "waiting" : "outvoted";
        });
        expect(outcomesOf(list, { all: places })).toEqual(expected);
      }),
    );
  });

  it("never leaves anybody waiting for nothing: there is a tie to decide, or one of whom it is open", () => {
    fc.assert(
      fc.property(whoever, somePlaces, (list, places) => {
        const outcomes = outcomesOf(list, places);
        if (!outcomes.includes("waiting")) return;
        expect(outcomes.includes("tied") || list.some(({ pending, reaches }) => pending && reaches)).toBe(
          true,
        );
      }),
    );
  });
});

describe("ruling on ties, in whatever steps people take", () => {
  it("ends, and comes to winners that the votes allow", () => {
    const dice = fc.infiniteStream(fc.tuple(fc.boolean(), fc.boolean()));
    fc.assert(
      fc.property(lists(voted(nested, never)), somePlaces, dice, (list, places, thrown) => {
        const said: (boolean | undefined)[] = list.map(() => undefined);
        let outcomes = outcomesOf(list, places);
        for (let step = 0; outcomes.includes("tied"); step += 1) {
          expect(step).toBeLessThanOrEqual(list.length);
          // The first who is tied is ruled on, of the others some.
          const tied = outcomes.flatMap((outcome, index) => (outcome === "tied" ? [index] : []));
          for (const index of tied) {
            const [isRuled, ruling] = thrown.next().value;
            if (isRuled || index === tied[0])
              said[index] = ruling && isPlaceLeft(list, said, index, places, outcomes);
          }
          const before = outcomes;
          outcomes = outcomesOf(ruledBy(list, said), places);
          // Nothing that was certain is taken back.
          for (const [index, outcome] of before.entries())
            if (outcome !== "tied" && outcome !== "waiting") expect(outcomes[index]).toBe(outcome);
          for (const index of tied.filter((one) => said[one] !== undefined))
            expect(outcomes[index]).toBe(said[index] ? "won" : "tied-out");
        }
        expect(outcomes).not.toContain("waiting");
        const winners = outcomes.map((outcome) => outcome === "won");
        const allowed = whatMayCome(list, places).map((world) => world.map(({ isWinner }) => isWinner));
        expect(allowed).toContainEqual(winners);
      }),
      { numRuns: 400 },
    );
  });

  it("never matters to one who is not tied", () => {
    fc.assert(
      fc.property(lists(voted(crossing, now)), somePlaces, rulings, (list, places, said) => {
        const outcomes = outcomesOf(list, places);
        const onOthers = said.map((ruling, index) => (outcomes[index] === "tied" ? undefined : ruling));
        const tied = outcomes.map((outcome) => outcome === "tied");
        const ruled = outcomesOf(ruledBy(list, onOthers), places);
        expect(ruled).toEqual(outcomes);
        expect(ruled.map((outcome) => outcome === "tied")).toEqual(tied);
      }),
    );
  });

  it("gives the tied of one quota their places: those taken, then the others if there are enough for all of them", () => {
    const equals = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(equals, fc.integer({ min: 0, max: 7 }), rulings, (number, places, all) => {
        const said = all.slice(0, number);
        const list = ruledBy(
          said.map((): Voted => ({ votes: 5, reaches: true, quotas: ["all"] })),
          said,
        );
        const yes = said.filter((one) => one === true).length;
        const open = said.filter((one) => one === undefined).length;
        const left = places - yes;
        const ofOpen = open <= left ? "won" : open === number ? "tied" : left <= 0 ? "tied-out" : "tied";
        const expected = said.map((one) => (one === undefined ? ofOpen : one ? "won" : "tied-out"));
        const isTie = places > 0 && places < number;
        const noTie = places === 0 ? "outvoted" : "won";
        expect(outcomesOf(list, { all: places })).toEqual(isTie ? expected : said.map(() => noTie));
      }),
    );
  });
});

describe("whatever the rule and the rulings", () => {
  const votes = lists(voted(crossing, now));

  it("the order of the list does not matter", () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(votes, somePlaces, rulings, someRule, shuffled, (list, places, said, rule, order) => {
        const ruled = ruledBy(list, said);
        const outcomes = outcomesOf(ruled, places, rule);
        const known = order.filter((index) => index < list.length);
        const moved = known.flatMap((index) => ruled[index] ?? []);
        expect(outcomesOf(moved, places, rule)).toEqual(known.map((index) => outcomes[index]));
      }),
    );
  });

  it("there are never more winners than places, but where people or the rule take them above it", () => {
    fc.assert(
      fc.property(votes, somePlaces, rulings, someRule, (list, places, said, rule) => {
        fc.pre(rule !== "cung_duoc");
        const outcomes = outcomesOf(ruledBy(list, said), places, rule);
        for (const [quota, number] of Object.entries(places)) {
          const members = list.map(({ quotas }) => quotas.includes(quota));
          const isForced = said.some((one, index) => members[index] && one === true);
          if (!isForced) expect(winnersOf(list, outcomes, quota)).toBeLessThanOrEqual(number);
        }
      }),
    );
  });

  it("“cùng được” goes above the places by those of the fewest votes only: without them it is below", () => {
    fc.assert(
      fc.property(lists(voted(crossing, never)), somePlaces, (list, places) => {
        const outcomes = outcomesOf(list, places, "cung_duoc");
        for (const [quota, number] of Object.entries(places)) {
          const winners = list.filter(
            ({ quotas }, index) => outcomes[index] === "won" && quotas.includes(quota),
          );
          const fewest = Math.min(...winners.map((one) => one.votes));
          const before = winners.filter((one) => one.votes > fewest).length;
          if (winners.length > number) expect(before).toBeLessThan(number);
        }
        expect(
          outcomes.some((outcome) => outcome === "tied" || outcome === "tied-out" || outcome === "waiting"),
        ).toBe(false);
      }),
    );
  });

  it("equal votes of the same quotas come to the same without a ruling", () => {
    fc.assert(
      fc.property(votes, somePlaces, someRule, (list, places, rule) => {
        const outcomes = outcomesOf(list, places, rule);
        const seen = new Map<string, Outcome | undefined>();
        for (const [index, one] of list.entries()) {
          const twin = JSON.stringify(one);
          if (seen.has(twin)) expect(outcomes[index]).toBe(seen.get(twin));
          seen.set(twin, outcomes[index]);
        }
      }),
    );
  });

  it("no one of the same quotas wins with fewer votes than one who does not, unless people said so", () => {
    fc.assert(
      fc.property(lists(voted(crossing, never)), somePlaces, someRule, (list, places, rule) => {
        const outcomes = outcomesOf(list, places, rule);
        for (const [index, one] of list.entries())
          for (const [other, two] of list.entries()) {
            const areAlike = two.reaches && one.quotas.join() === two.quotas.join();
            if (outcomes[index] === "won" && outcomes[other] !== "won" && areAlike)
              expect(one.votes).toBeGreaterThan(two.votes);
          }
      }),
    );
  });

  it("more votes never hurt", () => {
    const rank: Record<Outcome, number> = {
      below: 0,
      outvoted: 0,
      "tied-out": 0,
      waiting: 1,
      tied: 2,
      won: 3,
    };
    const one = voted(single, never);
    fc.assert(
      fc.property(
        lists(one),
        one,
        fc.integer({ min: 0, max: 6 }),
        someRule,
        (others, candidate, places, rule) => {
          const more = { ...candidate, votes: candidate.votes + 1, reaches: true };
          const [before] = outcomesOf([candidate, ...others], { all: places }, rule);
          const [after] = outcomesOf([more, ...others], { all: places }, rule);
          // Where equal votes get nothing, one more may make them equal: that is what the rule says.
          if (after === "tied-out")
            expect([rule, before]).toEqual(["khong_ai", expect.not.stringMatching(/^won$/)]);
          else expect(rank[after ?? "below"]).toBeGreaterThanOrEqual(rank[before ?? "below"]);
        },
      ),
    );
  });

  it("one more place of the only quota takes none away from anybody who is certain of it", () => {
    fc.assert(
      fc.property(
        lists(voted(single, now)),
        fc.integer({ min: 0, max: 6 }),
        someRule,
        (list, places, rule) => {
          const before = outcomesOf(list, { all: places }, rule);
          const after = outcomesOf(list, { all: places + 1 }, rule);
          for (const [index, outcome] of before.entries())
            if (outcome === "won") expect(after[index]).toBe("won");
        },
      ),
    );
  });
});
