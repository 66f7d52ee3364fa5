// Tones and letters as a Vietnamese dictionary has them: plain order puts Đ, Ân, Ánh last (`reference/domain.md` §6).
const vietnamese = new Intl.Collator("vi");

/** The order of Vietnamese texts, such as names of collectives. */
export function compareNames(a: string, b: string): number {
  return vietnamese.compare(a.normalize("NFC"), b.normalize("NFC"));
}

/** The order of people: by given name, which stands last, then by the whole name. */
export function comparePeople(a: string, b: string): number {
  return compareNames(givenName(a), givenName(b)) || compareNames(a, b);
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? "";
}

/** One who is proposed: people by given name, collectives by their whole name. */
type Listed = { readonly kind: "tap_the" | "ca_nhan"; readonly ten: string };

/** The order of those proposed for one form: collectives before people. */
export function compareListed(a: Listed, b: Listed): number {
  if (a.kind !== b.kind) return a.kind === "tap_the" ? -1 : 1;
  return a.kind === "ca_nhan" ? comparePeople(a.ten, b.ten) : compareNames(a.ten, b.ten);
}
