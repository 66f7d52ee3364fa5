import { isNameOfUnit } from "../../model/award-candidacy.ts";
import { nameKey } from "../../model/same-name.ts";
import type { Units } from "../../model/unit.ts";

/** Names that are found in any spelling (`isSameName`), each with what is known of it; of one name the first entry stands. */
export class NameBook<T extends object> {
  readonly #entries = new Map<string, Map<string, T>>();

  add(name: string, entry: T): void {
    const { plain, marks } = nameKey(name);
    const spellings = this.#entries.get(plain) ?? new Map<string, T>();
    this.#entries.set(plain, spellings);
    if (!spellings.has(marks)) spellings.set(marks, entry);
  }

  find(name: string): T | undefined {
    const { plain, marks } = nameKey(name);
    const spellings = this.#entries.get(plain);
    // Without marks it may be any of them; with marks, the same or one that is typed without.
    if (marks === "") return spellings?.values().next().value;
    return spellings?.get(marks) ?? spellings?.get("");
  }
}

/** Books by a key, made as they are asked for. */
export class NameBooks<T extends object> {
  readonly #books = new Map<string, NameBook<T>>();

  of(...key: readonly (string | number)[]): NameBook<T> {
    const name = key.join(" ");
    const book = this.#books.get(name) ?? new NameBook<T>();
    this.#books.set(name, book);
    return book;
  }
}

/** What a collective is called where it is the unit itself, whatever the unit was called; no name with a letter is this one. */
export const UNIT_ITSELF = "\u0000";

/** The name that one who is proposed or put to the vote is known by; `unitId` is that of its unit. */
export function knownBy(
  { tap_the, ca_nhan }: { tap_the?: string | undefined; ca_nhan?: { ho_ten: string } | undefined },
  units: Units,
  unitId: string,
): string {
  if (ca_nhan) return ca_nhan.ho_ten;
  return tap_the === undefined || isNameOfUnit(units, unitId, tap_the) ? UNIT_ITSELF : tap_the;
}
