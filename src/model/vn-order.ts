// Tones and letters as a Vietnamese dictionary has them: plain order puts Đ, Ân, Ánh last (`reference/domain.md` §6).
const vietnamese = new Intl.Collator("vi");

/** Names of collectives in Vietnamese order. */
export function compareNames(one: string, other: string): number {
  return vietnamese.compare(one, other);
}

/** Names of people in Vietnamese order: by the given name, which stands last, then by the whole name. */
export function comparePeople(one: string, other: string): number {
  return vietnamese.compare(givenName(one), givenName(other)) || vietnamese.compare(one, other);
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? "";
}
