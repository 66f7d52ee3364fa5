/** A pair of equal or neighbouring items of two lists by their positions; one of them is absent where nothing stands there. */
export type Pair = { readonly a: number | undefined; readonly b: number | undefined };

// Beyond so many pairs to be looked at, what lies between the equal ends counts as replaced as a whole.
const MOST_PAIRS = 4_000_000;

/** Lays two lists side by side: what both have in the same order, and between those what differs, one beside the other. */
export function align(a: readonly string[], b: readonly string[]): Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const left = Math.min(a.length, b.length) - start;
  while (end < left && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => ({ a: index, b: index })),
    ...middle.map((pair) => moved(pair, start)),
    ...Array.from({ length: end }, (_, index) => ({ a: a.length - end + index, b: b.length - end + index })),
  ];
}

function moved({ a, b }: Pair, by: number): Pair {
  return { a: a === undefined ? undefined : a + by, b: b === undefined ? undefined : b + by };
}

/** The longest list of equal pairs in order, and what lies between them beside each other. */
function between(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length * b.length > MOST_PAIRS) return gap(0, a.length, 0, b.length);
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push(...gap(fromA, i, fromB, j), { a: i, b: j });
      i += 1;
      j += 1;
      [fromA, fromB] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [...pairs, ...gap(fromA, a.length, fromB, b.length)];
}

function gap(fromA: number, toA: number, fromB: number, toB: number): Pair[] {
  return Array.from({ length: Math.max(toA - fromA, toB - fromB) }, (_, index) => ({
    a: fromA + index < toA ? fromA + index : undefined,
    b: fromB + index < toB ? fromB + index : undefined,
  }));
}
