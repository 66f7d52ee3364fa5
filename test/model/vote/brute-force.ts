/*
 * What may come of a small vote, by trying every set of winners there is. It is the definition that `elect` is held to, and
 * imports nothing of it. Nothing here goes through the candidates in an order: a set is looked at whole.
 */

export type Voted = {
  readonly votes: number;
  readonly reaches: boolean;
  readonly quotas: readonly string[];
  readonly pending?: boolean;
};

/** How a candidate fares in one set of winners: it is contested where others of equal votes can leave it without a place. */
type Fate = { readonly isWinner: boolean; readonly isOpen: boolean; readonly isContested: boolean };

/**
 * Every set of winners that the votes, the places and people can lead to.
 * - Who does not reach the threshold does not win, and those of whom it is open whether they may stand do or do not.
 * - Who finds a quota filled by winners with more votes does not win.
 * - Of all others those win who have a place however those of equal votes take theirs; where they can leave one without, people
 *   may take some of them, or none.
 * - No quota has more winners than places.
 * @returns for each set the fate of every candidate, in the order of the list.
 */
export function whatMayCome(list: readonly Voted[], places: Readonly<Record<string, number>>): Fate[][] {
  const undecided = list.flatMap(({ pending }, index) => (pending ? [index] : []));
  return subsetsOf(undecided).flatMap((absent) =>
    subsetsOf([...list.keys()])
      .filter((winners) => areWithin(winners, list, places))
      .map((winners) => fatesIn(list, places, new Set(winners), new Set(absent)))
      .filter((fates) => fates.every(isFair)),
  );
}

function isFair({ isWinner, isOpen, isContested }: Fate): boolean {
  return isWinner ? isOpen : !isOpen || isContested;
}

function fatesIn(
  list: readonly Voted[],
  places: Readonly<Record<string, number>>,
  winners: ReadonlySet<number>,
  absent: ReadonlySet<number>,
): Fate[] {
  const all = [...list.keys()];
  const votesOf = (index: number) => list[index]?.votes ?? 0;
  const isIn = (index: number, quota: string) => list[index]?.quotas.includes(quota) === true;
  const placesLeft = (quota: string, votes: number) =>
    (places[quota] ?? list.length) -
    all.filter((one) => winners.has(one) && votesOf(one) > votes && isIn(one, quota)).length;
  const open = all.filter((one) => {
    const { reaches, votes, quotas } = list[one] ?? { reaches: false, votes: 0, quotas: [] };
    return reaches && !absent.has(one) && quotas.every((quota) => placesLeft(quota, votes) > 0);
  });
  return list.map(({ votes }, index) => {
    const fits = (some: readonly number[]) =>
      Object.keys(places).every(
        (quota) => some.filter((one) => isIn(one, quota)).length <= placesLeft(quota, votes),
      );
    const others = open.filter((one) => one !== index && votesOf(one) === votes);
    return {
      isWinner: winners.has(index),
      isOpen: open.includes(index),
      isContested: subsetsOf(others).some((some) => fits(some) && !fits([...some, index])),
    };
  });
}

function areWithin(
  winners: readonly number[],
  list: readonly Voted[],
  places: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(places).every(
    ([quota, number]) => winners.filter((one) => list[one]?.quotas.includes(quota)).length <= number,
  );
}

function subsetsOf(items: readonly number[]): number[][] {
  return items.reduce<number[][]>((all, item) => all.flatMap((one) => [one, [...one, item]]), [[]]);
}
