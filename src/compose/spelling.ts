import { guard, type Spelling, spell, unguard } from "../words/spelling.ts";

/**
 * Composes a value in a spelling: the words of the program follow it; what comes in with the input (the plan's own text,
 * names, what people wrote) stays as it was typed.
 */
export function inSpelling<I, O>(spelling: Spelling | undefined, input: I, compose: (input: I) => O): O {
  if (spelling === undefined) return compose(input);
  return eachText(compose(eachText(input, guard)), (text) => unguard(spell(text, spelling)));
}

/** The same value with every text in it changed; keys stay. */
function eachText<T>(value: T, change: (text: string) => string): T {
  const inner = (one: unknown): unknown => {
    if (typeof one === "string") return change(one);
    if (Array.isArray(one)) return one.map(inner);
    if (one instanceof Map) return new Map([...one].map(([key, held]) => [key, inner(held)]));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, inner(held)]));
  };
  return inner(value) as T;
}
