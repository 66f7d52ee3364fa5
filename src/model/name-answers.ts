import type { SamePersonAnswer } from "./award-file.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { heirsIn } from "./lifetime.ts";
import type { Units } from "./unit.ts";

/*
 * What people answered about names that may be one (`trung_ten`), and what follows from it: for `award list`, for the reports and
 * for the page the same. Names are never merged because they look alike.
 */

type Answer = Pick<SamePersonAnswer, "ten" | "la_mot">;
type Name = { readonly ten: string };

/** What people said of two names, by their positions. */
export type Said = { readonly i: number; readonly j: number; readonly isOne: boolean };

/** What people said of pairs, of each the last word. Of equal names an answer must list as many as it is about. */
export function saidOf<N extends Name, A extends Answer>(
  names: readonly N[],
  answers: readonly A[],
  isAbout: (answer: A, name: N) => boolean,
): Said[] {
  const said = new Map<string, Said>();
  for (const answer of answers) {
    const typed = answer.ten.map(plainName);
    const named = names.flatMap((one, at) =>
      typed.includes(plainName(one.ten)) && isAbout(answer, one) ? [at] : [],
    );
    const isTwice = (name: string) => typed.filter((one) => one === name).length > 1;
    for (const [i, j] of pairsOf(named)) {
      const [a, b] = [plainName(names[i]?.ten ?? ""), plainName(names[j]?.ten ?? "")];
      if (a !== b || isTwice(a)) said.set(`${i} ${j}`, { i, j, isOne: answer.la_mot });
    }
  }
  return [...said.values()];
}

/**
 * Which names are told of as one: those that are equal letter for letter, unless people said that they are two, and those that
 * people said are one.
 */
export function joinedNames<N extends Name, A extends Answer>(
  names: readonly N[],
  answers: readonly A[],
  isAbout: (answer: A, name: N) => boolean,
): DisjointSets {
  const sets = new DisjointSets(names.length);
  const said = saidOf(names, answers, isAbout);
  const apart = new Set(said.flatMap(({ i, j, isOne }) => (isOne ? [] : [`${i} ${j}`])));
  for (const { i, j, isOne } of said) if (isOne) sets.join(i, j);
  const equal = new Map<string, number[]>();
  for (const [at, { ten }] of names.entries()) {
    const known = equal.get(plainName(ten)) ?? [];
    equal.set(plainName(ten), known);
    const other = known.find((one) => !apart.has(`${one} ${at}`));
    if (other !== undefined) sets.join(other, at);
    known.push(at);
  }
  return sets;
}

/**
 * How people want one to be spelled whom they said to be one: the name that their answer has first.
 * @param names of that one. @returns `undefined` where there is nothing that an answer put together.
 */
export function chosenName<N extends Name, A extends Answer>(
  names: readonly N[],
  answers: readonly A[],
  isAbout: (answer: A, name: N) => boolean,
): string | undefined {
  const isOf = (answer: A) => {
    const typed = answer.ten.map(plainName);
    return names.filter((one) => typed.includes(plainName(one.ten)) && isAbout(answer, one)).length > 1;
  };
  return answers.findLast((answer) => answer.la_mot && isOf(answer))?.ten[0];
}

/** The office of one: as it stands beside the name that was chosen, else the one that says most. */
export function officeBeside(
  names: readonly (Name & { readonly chuc_vu: string | undefined })[],
  chosen: string,
): string | undefined {
  const offices = (all: typeof names) => all.flatMap(({ chuc_vu }) => chuc_vu ?? []);
  const beside = offices(names.filter(({ ten }) => plainName(ten) === plainName(chosen)));
  const longest = offices(names).reduce((most, one) => (one.length > most.length ? one : most), "");
  return beside.at(-1) ?? (longest === "" ? undefined : longest);
}

/** A name as letters are compared: what looks alike to a reader is alike. */
export function plainName(name: string): string {
  return name.normalize("NFC").trim();
}

/** Each two of some numbers, once. */
export function* pairsOf(list: readonly number[]): Generator<[number, number]> {
  for (const [at, i] of list.entries()) for (const j of list.slice(at + 1)) yield [i, j];
}

/** The units that an answer about names is about: the one that it names, and those that go on for it after a merger. */
export function unitsOfAnswer(units: Units, { don_vi }: Pick<SamePersonAnswer, "don_vi">): string[] {
  return [don_vi, ...heirsIn(units, don_vi, {})];
}
