/** A fraction that is kept exact. */
export type Fraction = { readonly tu_so: bigint; readonly mau_so: bigint };

/** A fraction as it was typed in a rule: `2/3`, `80%`, of two whole numbers. */
export type Share = { readonly typed: string; readonly tu_so: number; readonly mau_so: number };

/** The form of a share: two whole numbers with a stroke, or a percentage with a comma before its decimals. */
export const SHARE = /^(?:(\d{1,6})\/(\d{1,6})|(\d{1,6})(?:,(\d{1,4}))?%)$/;

/** Reads a share; `undefined` where the text is none, or is nought. */
export function readShare(typed: string): Share | undefined {
  const match = SHARE.exec(typed);
  if (!match) return undefined;
  const [, above, below, whole, decimals = ""] = match;
  const [tu_so, mau_so] =
    whole === undefined
      ? [Number(above), Number(below)]
      : [Number(whole + decimals), 100 * 10 ** decimals.length];
  return tu_so === 0 || mau_so === 0 ? undefined : { typed, tu_so, mau_so };
}

/** The same fraction in its lowest terms. */
export function lowest({ tu_so, mau_so }: Fraction): Fraction {
  let [a, b] = [tu_so, mau_so];
  while (b !== 0n) [a, b] = [b, a % b];
  return { tu_so: tu_so / a, mau_so: mau_so / a };
}

/** Below nought, nought or above it, as `a` is less than `b`, equal to it or more. Both are of positive denominators. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.tu_so * b.mau_so, b.tu_so * a.mau_so];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A fraction of two whole numbers; the lower one is not nought. */
export function fraction({ tu_so, mau_so }: Pick<Share, "tu_so" | "mau_so">): Fraction {
  return { tu_so: BigInt(tu_so), mau_so: BigInt(mau_so) };
}

/** How a share of a number of things becomes a number of things. */
export type Rounding = "xuong" | "len" | "gan_nhat";

/** So many of `number` things as a share of them is; a half is rounded up by `gan_nhat`. */
export function partOf(share: Share, number: number, rounding: Rounding): number {
  const { tu_so, mau_so } = fraction(share);
  const product = tu_so * BigInt(number);
  const extra = { xuong: 0n, len: mau_so - 1n, gan_nhat: mau_so / 2n }[rounding];
  return Number((product + extra) / mau_so);
}
