import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../src/compose/verify/align.ts";

const list = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

describe("two lists laid side by side", () => {
  it("each keep all their items, in their order", () =>
    fc.assert(
      fc.property(list, list, (a, b) => {
        const pairs = align(a, b);
        const of = (key: "a" | "b") => pairs.flatMap((pair) => pair[key] ?? []);
        expect(of("a")).toEqual(a.map((_, index) => index));
        expect(of("b")).toEqual(b.map((_, index) => index));
      }),
    ));

  it("of equal lists pair each with its own", () =>
    fc.assert(
      fc.property(list, (a) => {
        expect(align(a, a)).toEqual(a.map((_, index) => ({ a: index, b: index })));
      }),
    ));

  it("tell one more, one less and one that is another", () => {
    expect(align(["a", "b"], ["a", "x", "b"])[1]).toEqual({ a: undefined, b: 1 });
    expect(align(["a", "x", "b"], ["a", "b"])[1]).toEqual({ a: 1, b: undefined });
    expect(align(["a", "x", "b"], ["a", "y", "b"])[1]).toEqual({ a: 1, b: 1 });
  });

  it("that are long and have nothing in common take no time worth naming", () => {
    const many = (sign: string) => Array.from({ length: 100_000 }, (_, index) => `${sign}${index}`);
    expect(align(many("a"), many("b"))).toHaveLength(100_000);
  });
});
