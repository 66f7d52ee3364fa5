import fc from "fast-check";

/** What dice are thrown with: shrinks towards the first side of each. */
export const diceArbitrary = fc.array(fc.nat({ max: 9_999_999 }), { minLength: 61, maxLength: 61 });

/** Choices that were thrown beforehand, so that a history comes out again as it was. */
export class Dice {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 up to `sides`, without it. */
  roll(sides: number): number {
    const number = this.#numbers[this.#at % this.#numbers.length] ?? 0;
    this.#at += 1;
    return number % sides;
  }

  /** One of the list; `undefined` where it is empty. */
  pick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.roll(list.length)];
  }

  /** Up to so many of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.roll(left.length), 1),
    ).flat();
  }
}
