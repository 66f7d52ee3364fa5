import { elect, type Outcome, type Standing } from "./elect.ts";

/** One that stands for a place, with what it got where it was voted on again. */
export type StandingAgain = Standing & {
  readonly again: { readonly votes: number; readonly reaches: boolean } | undefined;
};

/** What becomes of one, and whether it was one to vote on again. */
type OutcomeAgain = { readonly outcome: Outcome; readonly isAgain: boolean };

/**
 * Gives out the places in two rounds: those whose votes were equal in the first are voted on again for the places that are left.
 * What people say (`ruling`) is about votes that are equal in the second as well, or of which the second only left a tie.
 * @returns each with its outcome, in the order of `standings`.
 */
export function electInTwoRounds<S extends StandingAgain>(
  standings: readonly S[],
  places: ReadonlyMap<string, number>,
): (S & OutcomeAgain)[] {
  const first = elect(
    standings.map((one) => ({ ...one, one, ruling: undefined })),
    places,
  );
  const tied = first.filter(({ outcome }) => outcome === "tied");
  const counted = tied.flatMap(({ one }) => (one.again ? [{ ...one, ...one.again, one }] : []));
  // As long as one is not counted, nobody knows who has the most votes.
  if (counted.length < tied.length)
    return first.map(({ one, outcome }) => ({ ...one, outcome, isAgain: outcome === "tied" }));
  const winners = first.filter(({ outcome }) => outcome === "won");
  const again = elect(counted, placesLeft(places, winners));
  const second = new Map(again.map(({ one, outcome }): [Standing, Outcome] => [one, outcome]));
  const ruled = standings.map((one) => ({ ...one, one, ruling: rulingOf(one, second.get(one)) }));
  return elect(ruled, places).map(({ one, outcome }) => ({
    ...one,
    outcome: second.get(one) === "waiting" ? "waiting" : outcome,
    isAgain: second.has(one),
  }));
}

/** The places that these leave free. */
function placesLeft(places: ReadonlyMap<string, number>, winners: readonly Standing[]): Map<string, number> {
  const taken = (key: string) => winners.filter(({ quotas }) => quotas.includes(key)).length;
  return new Map([...places].map(([key, number]) => [key, number - taken(key)]));
}

/** Who did not win in the second round has lost the tie, unless it is open yet. */
function rulingOf({ ruling }: Standing, again: Outcome | undefined): boolean | undefined {
  if (again === undefined) return ruling;
  return again === "tied" || again === "waiting" ? undefined : again === "won";
}
