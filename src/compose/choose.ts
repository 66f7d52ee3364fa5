/** Something that a unit said. */
export type Said = { readonly unit: string; readonly prose: string };

/**
 * Chooses what a report quotes: each thought once, the fuller ones, no unit twice, in the order in which they came.
 * @param most how many at the most.
 */
export function choose(said: readonly Said[], most: number): Said[] {
  const seen = new Set<string>();
  const units = new Set<string>();
  const fullest = [...said].sort((a, b) => b.prose.length - a.prose.length);
  const chosen = fullest.filter(({ unit, prose }) => {
    const thought = prose
      .normalize("NFC")
      .toLocaleLowerCase("vi")
      .replace(/[\s.,;:]+/g, " ")
      .trim();
    if (seen.has(thought) || units.has(unit) || units.size >= most) return false;
    seen.add(thought);
    units.add(unit);
    return true;
  });
  return said.filter((one) => chosen.includes(one));
}

/**
 * Chooses one thing that was said, each time of those who were quoted least so far: in a long report every unit has its
 * say before one has it twice.
 */
export function chooseInTurn(): (said: readonly Said[]) => Said[] {
  const quoted = new Map<string, number>();
  return (said) => {
    const countOf = ({ unit }: Said) => quoted.get(unit) ?? 0;
    const least = Math.min(...said.map(countOf));
    const chosen = choose(
      said.filter((one) => countOf(one) === least),
      1,
    );
    for (const one of chosen) quoted.set(one.unit, countOf(one) + 1);
    return chosen;
  };
}

/**
 * As many as a text can name, in the order in which they came: one of each unit before a second one of any.
 * @param weightOf those of more weight go before all that weigh one.
 */
export function oneOfEach<T extends { readonly unit: { readonly id: string } }>(
  all: readonly T[],
  most: number,
  weightOf: (one: T) => number = () => 1,
): T[] {
  if (all.length <= most) return [...all];
  const seen = new Map<string, number>();
  const chosen = [...all]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((one) => {
      const rank = seen.get(one.unit.id) ?? 0;
      seen.set(one.unit.id, rank + 1);
      return { one, rank: weightOf(one) > 1 ? -1 : rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one);
  return all.filter((one) => chosen.includes(one));
}
