/** One that counts against quotas. */
export type Holder = { readonly quotas: readonly string[] };

/** The places that are left by the key of a quota, and who may yet take them, for it is open what becomes of them. */
export class FreePlaces {
  readonly #free: Map<string, number>;
  readonly #claims = new Map<string, Holder[]>();
  /** Contested by those who have a claim, and so for good: from then on whoever wants a place of it only claims one. */
  readonly #lost = new Set<string>();
  /** The quotas by how many count against them; of as many, by the key, never by the order of a list. */
  readonly #ranks: ReadonlyMap<string, number>;

  /**
   * @param places of a key that is not there are as many as one likes.
   * @param holders all that may want a place.
   */
  constructor(places: ReadonlyMap<string, number>, holders: readonly Holder[]) {
    this.#free = new Map(places);
    const width = countEach(holders.flatMap(({ quotas }) => quotas));
    const byKey = [...width.keys()].sort();
    const ranked = byKey.sort((a, b) => Number(width.get(a)) - Number(width.get(b)));
    this.#ranks = new Map(ranked.map((quota, rank) => [quota, rank]));
  }

  of(quota: string): number {
    return this.#free.get(quota) ?? Number.POSITIVE_INFINITY;
  }

  /** Takes a place of each of its quotas, also one that is not there any more. */
  take({ quotas }: Holder): void {
    for (const quota of quotas) this.#free.set(quota, Math.max(this.of(quota) - 1, 0));
  }

  close(quota: string): void {
    this.#free.set(quota, 0);
  }

  claim(one: Holder): void {
    enter(this.#claims, one);
  }

  isClaimed(quota: string): boolean {
    return this.#claims.has(quota);
  }

  /**
   * The quotas that have too few places for all of these and those who claim one, as far as narrower quotas let them have one: two
   * of a unit that has one place left take one place of all units together. None is missed; and none is told in vain where of any
   * two quotas one lies within the other or they have nobody in common.
   * @param isExceeded whether a quota may give more than it has: then none keeps anybody out of another.
   */
  contested(holders: readonly Holder[], isExceeded: boolean): Set<string> {
    const contested = [...membersOf(holders)].filter(([quota, members]) => {
      if (this.#lost.has(quota)) return true;
      const rivals = [...(this.#claims.get(quota) ?? []), ...members];
      const isContested = this.#most(rivals, quota, isExceeded) > this.of(quota);
      if (isContested && this.isClaimed(quota)) this.#lost.add(quota);
      return isContested;
    });
    return new Set(contested.map(([quota]) => quota));
  }

  /** How many of these can have a place at most, as far as quotas go that are narrower than this one. */
  #most(holders: readonly Holder[], quota: string, isExceeded: boolean): number {
    if (isExceeded) return holders.length;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: only faster; where all can have one, no cap matters
    if (holders.length <= this.of(quota)) return holders.length;
    const rivals = holders.map((one) => new Rival(one));
    const rank = (key: string) => Number(this.#ranks.get(key));
    const narrower = [...membersOf(rivals)].filter(([key]) => rank(key) < rank(quota));
    for (const [key, members] of narrower.sort(([a], [b]) => rank(a) - rank(b))) {
      // Those who are counted together with others who are not of this quota are not counted anew.
      const groups = [...countEach(members.map(({ group }) => group))];
      const within = groups.filter(([group, number]) => number === group.members.length);
      merge(
        within.map(([group]) => group),
        this.of(key),
      );
    }
    const groups = new Set(rivals.map(({ group }) => group));
    return sum([...groups].map(({ most }) => most));
  }
}

/** Some who can have so many places together. */
type Group = { readonly members: readonly Rival[]; readonly most: number };

class Rival {
  readonly quotas: readonly string[];
  group: Group = { members: [this], most: 1 };

  constructor({ quotas }: Holder) {
    this.quotas = quotas;
  }
}

/** Makes one group of these, which has so many places. */
function merge(groups: readonly Group[], places: number): void {
  const members = groups.flatMap((group) => group.members);
  const merged = { members, most: Math.min(sum(groups.map(({ most }) => most)), places) };
  for (const one of members) one.group = merged;
}

function membersOf<H extends Holder>(holders: readonly H[]): Map<string, H[]> {
  const members = new Map<string, H[]>();
  for (const one of holders) enter(members, one);
  return members;
}

/** Enters one under each of its quotas. */
function enter<H extends Holder>(members: Map<string, H[]>, one: H): void {
  for (const quota of one.quotas) {
    const known = members.get(quota) ?? [];
    known.push(one);
    members.set(quota, known);
  }
}

function countEach<T>(things: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of things) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
