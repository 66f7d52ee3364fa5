import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareFractions, fraction, lowest, partOf, readShare } from "../../../src/model/fraction.ts";

const whole = (max: number) => fc.integer({ min: 0, max });
const positive = (max: number) => fc.integer({ min: 1, max });

describe("a share as it is typed in a rule", () => {
  test.each([
    ["1/2", 1, 2],
    ["2/3", 2, 3],
    ["4/6", 4, 6],
    ["80%", 80, 100],
    ["100%", 100, 100],
    ["12,5%", 125, 1000],
    ["66,67%", 6667, 10_000],
    ["0,0001%", 1, 1_000_000],
    ["999999/999999", 999_999, 999_999],
  ])("%s is %d of %d, exactly", (typed, tu_so, mau_so) => {
    expect(readShare(typed)).toEqual({ typed, tu_so, mau_so });
  });

  test.each([
    "",
    "1",
    "0/3",
    "1/0",
    "0/0",
    "0%",
    "0,00%",
    "quá nửa",
    "1.5%",
    "0.5",
    "66,67",
    ",5%",
    "1,%",
    "-1/2",
    "1/-2",
    " 1/2",
    "1/2 ",
    "a1/2",
    "1/2a",
    "80%%",
    "1/2/3",
    "1234567/2",
    "1/1234567",
    "1234567%",
    "1,23456%",
    "1 / 2",
  ])("“%s” is none", (typed) => {
    expect(readShare(typed)).toBeUndefined();
  });
});

describe("the exact fraction", () => {
  test.each([
    [4, 6, 2, 3],
    [6, 4, 3, 2],
    [7, 7, 1, 1],
    [0, 5, 0, 1],
    [3, 7, 3, 7],
  ])("%d/%d is %d/%d in its lowest terms", (tu_so, mau_so, above, below) => {
    expect(lowest(fraction({ tu_so, mau_so }))).toEqual(fraction({ tu_so: above, mau_so: below }));
  });

  it("in its lowest terms is the same number, and nothing divides both of its parts", () => {
    fc.assert(
      fc.property(whole(400), positive(400), (tu_so, mau_so) => {
        const low = lowest(fraction({ tu_so, mau_so }));
        const [above, below] = [Number(low.tu_so), Number(low.mau_so)];
        expect(above * mau_so).toBe(tu_so * below);
        for (let by = 2; by <= below; by += 1) expect(above % by === 0 && below % by === 0).toBe(false);
      }),
    );
  });

  it("compares as pieces do that are cut equally small", () => {
    fc.assert(
      fc.property(whole(60), positive(60), whole(60), positive(60), (a, b, c, d) => {
        const order = compareFractions(fraction({ tu_so: a, mau_so: b }), fraction({ tu_so: c, mau_so: d }));
        expect(order).toBe(Math.sign(a * d - c * b));
      }),
    );
  });

  it("tells apart what floating point can't: 333…3/999…9 is a third, one more is above it", () => {
    const third = fraction({ tu_so: 1, mau_so: 3 });
    const nines = 9_007_199_254_740_990;
    expect(compareFractions(fraction({ tu_so: nines / 3, mau_so: nines }), third)).toBe(0);
    expect(compareFractions(fraction({ tu_so: nines / 3 + 1, mau_so: nines }), third)).toBe(1);
    expect(compareFractions(fraction({ tu_so: nines / 3 - 1, mau_so: nines }), third)).toBe(-1);
  });
});

describe("a share of a number of units", () => {
  test.each([
    ["20%", 12, "xuong", 2],
    ["20%", 12, "len", 3],
    ["20%", 12, "gan_nhat", 2],
    ["20%", 13, "gan_nhat", 3],
    ["1/2", 5, "gan_nhat", 3],
    ["1/2", 5, "xuong", 2],
    ["1/2", 5, "len", 3],
    ["20%", 10, "xuong", 2],
    ["20%", 10, "len", 2],
    ["20%", 10, "gan_nhat", 2],
    ["1/3", 4, "gan_nhat", 1],
    ["1/3", 5, "gan_nhat", 2],
    ["20%", 0, "len", 0],
    ["20%", 1, "xuong", 0],
  ] as const)("%s of %d, rounded “%s”, is %d", (typed, number, rounding, expected) => {
    const share = readShare(typed);
    expect(share && partOf(share, number, rounding)).toBe(expected);
  });

  it("is what counting one by one comes to", () => {
    fc.assert(
      fc.property(positive(150), positive(100), whole(100), (tu_so, mau_so, number) => {
        const share = { typed: `${tu_so}/${mau_so}`, tu_so, mau_so };
        // In pieces of 1/mau_so: a whole thing has mau_so of them.
        const pieces = tu_so * number;
        let down = 0;
        while ((down + 1) * mau_so <= pieces) down += 1;
        const up = down * mau_so === pieces ? down : down + 1;
        const isNearerUp = up * mau_so - pieces <= pieces - down * mau_so;
        expect(partOf(share, number, "xuong")).toBe(down);
        expect(partOf(share, number, "len")).toBe(up);
        expect(partOf(share, number, "gan_nhat")).toBe(isNearerUp ? up : down);
      }),
    );
  });
});
