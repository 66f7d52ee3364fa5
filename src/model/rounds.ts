import { elect, type Outcome, type Standing, type TieRule } from "./elect.ts";

/** What one got in a second round. */
export type SecondRound = { readonly votes: number; readonly reaches: boolean };

/**
 * Gives out the places in two rounds: those whose votes were equal in the first are voted on again for the places that are left.
 * What people say (`ruling`) is about votes that are equal in the second as well.
 * @param again what each got in the second round, in the order of `standings`; of the others it is not asked.
 */
export function electInTwoRounds(
  standings: readonly Standing[],
  again: readonly (SecondRound | undefined)[],
  places: ReadonlyMap<string, number>,
): Outcome[] {
  const rule: TieRule = "bo_phieu_lai";
  const first = elect(
    standings.map((one) => ({ ...one, ruling: undefined })),
    places,
    rule,
  );
  const left = placesLeft(standings, first, places);
  const isAgain = (index: number) => first[index] === "tied" && again[index] !== undefined;
  const second = elect(
    standings.map((one, index) => ({
      ...one,
      votes: again[index]?.votes ?? 0,
      reaches: isAgain(index) && again[index]?.reaches === true,
    })),
    left,
    rule,
  );
  const ruled = standings.map((one, index) => ({
    ...one,
    ruling: isAgain(index) ? rulingOf(second[index]) : undefined,
  }));
  return elect(ruled, places, rule);
}

/** The places that the first round left free. */
function placesLeft(
  standings: readonly Standing[],
  outcomes: readonly Outcome[],
  places: ReadonlyMap<string, number>,
): Map<string, number> {
  const left = new Map(places);
  const winners = standings.filter((_, index) => outcomes[index] === "won");
  for (const quota of winners.flatMap(({ quotas }) => quotas)) {
    const before = left.get(quota);
    if (before !== undefined) left.set(quota, before - 1);
  }
  return left;
}

function rulingOf(outcome: Outcome | undefined): boolean | undefined {
  return outcome === "tied" || outcome === "waiting" ? undefined : outcome === "won";
}
