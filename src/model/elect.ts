import { FreePlaces } from "./free-places.ts";

/*
 * Who gets the places, of those whose votes reach the threshold: those with more votes before those with fewer, and never more
 * than there are places. Whom equal votes leave open is for the rule or for people to say, never for the order of a list. People
 * may give the places of a tie to some of those who are tied, or to none: whoever comes after them for one of these waits.
 */

/** One that stands for a place. `quotas` are the keys of all limits that it counts against. */
export type Standing = {
  readonly votes: number;
  readonly reaches: boolean;
  readonly quotas: readonly string[];
  /** What people said of it where votes were equal. */
  readonly ruling?: boolean | undefined;
  /** Whether it is open yet if it may have a place at all: it wins none before, and none of its places is given away. */
  readonly pending?: boolean | undefined;
};

/** What becomes of votes that are equal where there are too few places. */
export type TieRule = "nguoi_xet" | "cung_duoc" | "khong_ai" | "bo_phieu_lai";

/**
 * `won`; `below` the threshold; `outvoted`, for those with more votes have the places, or by their equal votes left them empty;
 * `tied`, to be decided by people or in another round; `tied-out`, decided against, or for others of the tie; `waiting`, for a tie
 * with more votes has to be decided first, or whether somebody may have a place at all.
 */
export type Outcome = "won" | "below" | "outvoted" | "tied" | "tied-out" | "waiting";

/**
 * Gives out the places.
 * @param places how many there are at most by the key of a quota; of a key that is not there, as many as one likes.
 * @param rule of a tie; if it does not say who wins, the `ruling` of each that is tied does.
 * @returns each with its outcome, in the order of `standings`.
 */
export function elect<S extends Standing>(
  standings: readonly S[],
  places: ReadonlyMap<string, number>,
  rule?: TieRule,
): Elected<S>[] {
  const all = standings.map((one): Elected<S> => ({ ...one, outcome: one.reaches ? "waiting" : "below" }));
  const free = new FreePlaces(places, standings);
  for (const group of groupsByVotes(all.filter(({ reaches }) => reaches)))
    settle(group, { free, rule, full: "outvoted" });
  return all;
}

type Elected<S> = S & { outcome: Outcome };
type Runner = Elected<Standing>;

type Election = {
  readonly free: FreePlaces;
  readonly rule: TieRule | undefined;
  /** What becomes of those for whom no place is left. */
  readonly full: Outcome;
};

/** Those of equal votes together, most votes first. */
function groupsByVotes(runners: readonly Runner[]): Runner[][] {
  const groups = new Map<number, Runner[]>();
  for (const one of runners) groups.set(one.votes, [...(groups.get(one.votes) ?? []), one]);
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** Settles those of one number of votes. */
function settle(group: readonly Runner[], { free, rule, full }: Election): void {
  const isOut = ({ quotas }: Runner) => quotas.some((quota) => free.of(quota) === 0);
  for (const one of group.filter(isOut)) one.outcome = full;
  const open = group.filter((one) => !isOut(one));
  const contested = free.contested(open, rule === "cung_duoc");
  const sure = withoutWaiting(open, contested, free);
  const isTied = ({ quotas }: Runner) => quotas.some((quota) => contested.has(quota));
  for (const one of sure.filter((one) => !isTied(one))) win(one, free);
  settleTie(sure.filter(isTied), contested, { free, rule, full });
}

/**
 * Those of whom something can be said now. The others have a claim to their places from here on, so those who contest one with
 * them can't be told either.
 */
function withoutWaiting(open: readonly Runner[], contested: ReadonlySet<string>, free: FreePlaces): Runner[] {
  const mustWait = ({ pending, quotas }: Runner) =>
    pending || quotas.some((quota) => contested.has(quota) && free.isClaimed(quota));
  const waiting = open.filter(mustWait);
  if (waiting.length === 0) return [...open];
  const rest = open.filter((one) => !mustWait(one));
  for (const one of waiting) free.claim(one);
  return withoutWaiting(rest, contested, free);
}

function win(one: Runner, free: FreePlaces): void {
  one.outcome = "won";
  free.take(one);
}

/** Settles those of whom there are more than places: by the rule, else by what people said, as far as they did. */
function settleTie(tied: readonly Runner[], contested: ReadonlySet<string>, { free, rule }: Election): void {
  const rulingOn = ({ ruling }: Runner) =>
    rule === "cung_duoc" ? true : rule === "khong_ai" ? false : ruling;
  for (const one of tied) {
    if (rulingOn(one) === true) win(one, free);
    if (rulingOn(one) === false) one.outcome = "tied-out";
  }
  // Where equal votes get nothing, those with fewer do not get it either.
  if (rule === "khong_ai")
    for (const quota of tied.flatMap(({ quotas }) => quotas)) if (contested.has(quota)) free.close(quota);
  const undecided = tied.filter((one) => rulingOn(one) === undefined);
  // With some decided, there may be places enough for the others, or none.
  if (undecided.length < tied.length) settle(undecided, { free, rule, full: "tied-out" });
  else for (const one of undecided) leaveOpen(one, free);
}

function leaveOpen(one: Runner, free: FreePlaces): void {
  one.outcome = "tied";
  free.claim(one);
}
