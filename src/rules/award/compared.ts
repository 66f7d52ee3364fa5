import { compareFractions, fraction, type Share } from "../../model/fraction.ts";

/** A value of a rule of the plan. Of lists the order says nothing. */
export type RuleValue = string | number | boolean | Share | readonly string[] | undefined;

/** A key whose value is not what it was, with both as they are shown; `undefined` where there was none, or is none. */
export type Change = {
  readonly key: string;
  readonly was: string | undefined;
  readonly now: string | undefined;
};

/** The keys whose values differ, in their order. 1/2 and 50 % are one share; an empty list is none. */
export function changesIn<K extends string>(
  keys: readonly K[],
  then: Readonly<Partial<Record<K, RuleValue>>>,
  now: Readonly<Partial<Record<K, RuleValue>>>,
): Change[] {
  return keys
    .filter((key) => !isSame(then[key], now[key]))
    .map((key) => ({ key, was: shown(then[key]), now: shown(now[key]) }));
}

function isSame(a: RuleValue, b: RuleValue): boolean {
  if (isShare(a) && isShare(b)) return compareFractions(fraction(a), fraction(b)) === 0;
  return shown(a) === shown(b);
}

function isShare(value: RuleValue): value is Share {
  return typeof value === "object" && "typed" in value;
}

/** The value as it is typed in a file; a yes or no is put into words by the sentence. */
function shown(value: RuleValue): string | undefined {
  if (isShare(value)) return value.typed;
  if (typeof value === "object") return [...value].sort().join(", ") || undefined;
  return value === undefined ? undefined : String(value);
}
