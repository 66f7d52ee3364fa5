/*
 * Who gets the places, of those whose votes reach the threshold: those with more votes before those with fewer, and never more
 * than there are places. Whom equal votes leave open is for the rule or for people to say, never for the order of a list.
 */

/** One that stands for a place. `quotas` are the keys of all limits that it counts against. */
export type Standing = {
  readonly votes: number;
  readonly reaches: boolean;
  readonly quotas: readonly string[];
  /** What people said of it where votes were equal. */
  readonly ruling?: boolean | undefined;
};

/** What becomes of votes that are equal where there are too few places. */
export type TieRule = "nguoi_xet" | "cung_duoc" | "khong_ai" | "bo_phieu_lai";

/**
 * `won`; `below` the threshold; `outvoted`, for others with more votes have the places; `tied`, to be decided by people or in
 * another round; `tied-out`, decided against; `waiting`, for a tie with more votes has to be decided first.
 */
export type Outcome = "won" | "below" | "outvoted" | "tied" | "tied-out" | "waiting";

/**
 * Gives out the places.
 * @param places how many there are at most by the key of a quota; of a key that is not there, as many as one likes.
 * @returns the outcome of each, in the order of `standings`.
 */
export function elect(
  standings: readonly Standing[],
  places: ReadonlyMap<string, number>,
  rule: TieRule,
): Outcome[] {
  const outcomes: Outcome[] = standings.map(({ reaches }) => (reaches ? "waiting" : "below"));
  const election = { standings, room: new Room(places), rule, outcomes };
  for (const group of groupsByVotes(standings)) settle(group, election);
  return outcomes;
}

type Election = {
  readonly standings: readonly Standing[];
  readonly room: Room;
  readonly rule: TieRule;
  readonly outcomes: Outcome[];
};

/** The positions of those that reach the threshold, those of equal votes together, most votes first. */
function groupsByVotes(standings: readonly Standing[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, { votes, reaches }] of standings.entries())
    if (reaches) groups.set(votes, [...(groups.get(votes) ?? []), index]);
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** The places that are left: those taken, and those that a tie still has a claim to. */
class Room {
  readonly #taken = new Map<string, number>();
  readonly #claimed = new Map<string, number>();
  readonly #places: ReadonlyMap<string, number>;

  constructor(places: ReadonlyMap<string, number>) {
    this.#places = places;
  }

  /** Places of a quota that nobody has taken. */
  free(quota: string): number {
    return (this.#places.get(quota) ?? Number.POSITIVE_INFINITY) - (this.#taken.get(quota) ?? 0);
  }

  /** Of these, those to which no tie has a claim. */
  unclaimed(quota: string): number {
    return this.free(quota) - (this.#claimed.get(quota) ?? 0);
  }

  take(quotas: readonly string[]): void {
    for (const quota of quotas) this.#taken.set(quota, (this.#taken.get(quota) ?? 0) + 1);
  }

  claim(quotas: readonly string[]): void {
    for (const quota of quotas) this.#claimed.set(quota, (this.#claimed.get(quota) ?? 0) + 1);
  }
}

/** Settles those of one number of votes. */
function settle(group: readonly number[], { standings, room, rule, outcomes }: Election): void {
  const open = group.filter((index) => {
    const isOut = quotasOf(standings, index).some((quota) => room.free(quota) <= 0);
    if (isOut) outcomes[index] = "outvoted";
    return !isOut;
  });
  const wanted = countQuotas(open.map((index) => quotasOf(standings, index)));
  const isTied = (index: number) =>
    quotasOf(standings, index).some((quota) => (wanted.get(quota) ?? 0) > room.free(quota));
  const tied = open.filter(isTied);
  for (const index of open.filter((one) => !isTied(one))) {
    const quotas = quotasOf(standings, index);
    const mustWait = quotas.some((quota) => (wanted.get(quota) ?? 0) > room.unclaimed(quota));
    outcomes[index] = mustWait ? "waiting" : "won";
    if (mustWait) room.claim(quotas);
    else room.take(quotas);
  }
  settleTie(tied, { standings, room, rule, outcomes });
}

/** Settles those of whom there are more than places: by the rule, else by what people said, as far as they did. */
function settleTie(tied: readonly number[], election: Election): void {
  const { standings, room, rule, outcomes } = election;
  const rulingOn = (index: number) =>
    rule === "cung_duoc" ? true : rule === "khong_ai" ? false : standings[index]?.ruling;
  for (const index of tied) {
    const ruling = rulingOn(index);
    outcomes[index] = ruling === undefined ? "tied" : ruling ? "won" : "tied-out";
    // Where equal votes get nothing, those with fewer get nothing either.
    if (ruling || rule === "khong_ai") room.take(quotasOf(standings, index));
  }
  const undecided = tied.filter((index) => rulingOn(index) === undefined);
  // With some decided, there may be places enough for the others, or none.
  if (undecided.length < tied.length) settle(undecided, election);
  else for (const index of undecided) room.claim(quotasOf(standings, index));
}

function quotasOf(standings: readonly Standing[], index: number): readonly string[] {
  return standings[index]?.quotas ?? [];
}

/** How often each quota is named. */
function countQuotas(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const quota of lists.flat()) counts.set(quota, (counts.get(quota) ?? 0) + 1);
  return counts;
}
