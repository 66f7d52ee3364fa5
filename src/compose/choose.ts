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
