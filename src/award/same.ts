import type { SamePersonAnswer } from "../model/award-file.ts";
import { DisjointSets } from "../model/disjoint-sets.ts";
import { pairsOf, type Said, saidOf } from "../model/name-answers.ts";
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
  const same = new DisjointSets(mentions.length);
  // The unit itself is one by its id: all of these are of one unit.
  if (mentions[0]?.isUnit) return { groups: [[...mentions]], open: [] };
  const answers = saidOf(mentions, ground.answers, isAboutIn(ground));
  for (const { i, j, isOne } of answers) if (isOne) same.join(i, j);
  return { groups: same.collect(mentions), open: questions(same, answers, mentions) };
}

/** What is still to be asked: pairs that no answer settles, and answers that contradict each other. */
function questions(same: DisjointSets, answers: readonly Said[], mentions: readonly Mention[]): Mention[][] {
  const open = new DisjointSets(mentions.length);
  const apart = new Set<string>();
  const key = (i: number, j: number) => [same.of(i), same.of(j)].sort((a, b) => a - b).join(" ");
  for (const { i, j, isOne } of answers) {
    if (isOne) continue;
    apart.add(key(i, j));
    if (same.of(i) === same.of(j)) open.join(i, j);
  }
  for (const [i, j] of alikePairs(mentions))
    if (same.of(i) !== same.of(j) && !apart.has(key(i, j))) open.join(i, j);
  return open.collect(mentions).filter((group) => group.length > 1);
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
    for (const [i, j] of pairsOf(alike))
      if (isSameName(mentions[i]?.ten ?? "", mentions[j]?.ten ?? "")) yield [i, j];
}

/** Whether an answer is about the unit of a proposal: that of the record, or the one that goes on from it. */
export function isAboutIn(ground: Ground): (answer: SamePersonAnswer, one: Mention) => boolean {
  return ({ don_vi }, one) => don_vi === one.from || ground.goesOn(don_vi) === one.unit;
}
