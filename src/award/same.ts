import { isSameName, nameKey } from "../model/same-name.ts";
import type { Ground } from "./ground.ts";
import type { Mention } from "./mentions.ts";

/** Proposals of one form, kind and unit: those that are certainly of one, together, and those of which only people know. */
export type Sorted = { readonly groups: readonly Mention[][]; readonly open: readonly Mention[][] };

/**
 * Puts together what is certain to be the same one: the unit itself, and what people said is one. Names that may be one and
 * of which nobody has said anything are left apart and asked about, even where they are equal letter for letter: a unit can
 * have two people of one name.
 */
export function sortSame(mentions: readonly Mention[], ground: Ground): Sorted {
  const same = new Sets(mentions.length);
  // The unit itself is one by its id: all of these are of one unit.
  if (mentions[0]?.isUnit) return { groups: [[...mentions]], open: [] };
  const answers = answersOn(mentions, ground);
  for (const { i, j, isOne } of answers) if (isOne) same.join(i, j);
  return { groups: collect(same, mentions), open: questions(same, answers, mentions) };
}

type Answer = { readonly i: number; readonly j: number; readonly isOne: boolean };

/** What is still to be asked: pairs that no answer settles, and answers that contradict each other. */
function questions(same: Sets, answers: readonly Answer[], mentions: readonly Mention[]): Mention[][] {
  const open = new Sets(mentions.length);
  const apart = new Set<string>();
  const key = (i: number, j: number) => [same.of(i), same.of(j)].sort((a, b) => a - b).join(" ");
  for (const { i, j, isOne } of answers) {
    if (isOne) continue;
    apart.add(key(i, j));
    if (same.of(i) === same.of(j)) open.join(i, j);
  }
  for (const [i, j] of alikePairs(mentions))
    if (same.of(i) !== same.of(j) && !apart.has(key(i, j))) open.join(i, j);
  return collect(open, mentions).filter((group) => group.length > 1);
}

/** The pairs of names that may be one. */
function* alikePairs(mentions: readonly Mention[]): Generator<[number, number]> {
  const byKey = new Map<string, number[]>();
  for (const [at, { ten }] of mentions.entries()) {
    const { plain: key } = nameKey(ten);
    const alike = byKey.get(key) ?? [];
    byKey.set(key, alike);
    alike.push(at);
  }
  for (const alike of byKey.values())
    for (const [i, j] of pairs(alike))
      if (isSameName(mentions[i]?.ten ?? "", mentions[j]?.ten ?? "")) yield [i, j];
}

function* pairs(list: readonly number[]): Generator<[number, number]> {
  for (const [at, i] of list.entries()) for (const j of list.slice(at + 1)) yield [i, j];
}

/** What people said of pairs, of each the last word. Of equal names an answer must list as many as it is about. */
function answersOn(mentions: readonly Mention[], ground: Ground): Answer[] {
  const said = new Map<string, Answer>();
  for (const { don_vi, ten, la_mot: isOne } of ground.input.answers) {
    const names = ten.map(plain);
    const named = mentions.flatMap((one, at) => {
      const isOfUnit = ground.goesOn(don_vi) === one.unit || don_vi === one.from;
      return isOfUnit && names.includes(plain(one.ten)) ? [at] : [];
    });
    const isTwice = (name: string) => names.filter((one) => one === name).length > 1;
    for (const [i, j] of pairs(named)) {
      const [a, b] = [plain(mentions[i]?.ten ?? ""), plain(mentions[j]?.ten ?? "")];
      if (a !== b || isTwice(a)) said.set(`${i} ${j}`, { i, j, isOne });
    }
  }
  return [...said.values()];
}

function plain(name: string): string {
  return name.normalize("NFC").trim();
}

function collect(sets: Sets, mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<number, Mention[]>();
  for (const [index, mention] of mentions.entries()) {
    const root = sets.of(index);
    groups.set(root, [...(groups.get(root) ?? []), mention]);
  }
  return [...groups.values()];
}

/** Numbers from nought in sets that can be joined. */
class Sets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    const parent = this.#parent[index] ?? index;
    return parent === index ? index : this.of(parent);
  }

  join(a: number, b: number): void {
    this.#parent[this.of(b)] = this.of(a);
  }
}
