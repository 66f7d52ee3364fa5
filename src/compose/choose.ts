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
