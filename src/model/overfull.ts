import type { AwardFile, FrozenPlaces } from "./award-file.ts";
import { type CandidateResult, QuotaKeys } from "./award-outcome.ts";
import type { Units } from "./unit.ts";

/** A frozen quota that more win than it has places. */
export type Overfull = {
  readonly limit: FrozenPlaces;
  /** The position of the quota among the frozen ones; those of the winners in the file. */
  readonly position: number;
  readonly winners: readonly number[];
};

/**
 * The quotas that more win than they have places; of a quota for each unit, once for each unit. Votes alone never give more; the
 * rulings of people may. Where the rule itself lets all of equal votes win (`cung_duoc`), that is no fault.
 */
export function overfullIn(
  { chot }: AwardFile,
  results: readonly CandidateResult[],
  units: Units,
): Overfull[] {
  if (!chot || chot.bieu_quyet.bang_phieu === "cung_duoc") return [];
  const keys = new QuotaKeys(chot.so_luong ?? [], units);
  const winners = new Map<string, number[]>();
  for (const [index, { candidate, outcome }] of results.entries())
    if (outcome === "won")
      for (const key of keys.of(candidate)) {
        const before = winners.get(key);
        if (before) before.push(index);
        else winners.set(key, [index]);
      }
  return [...winners].flatMap(([key, won]) => {
    const limit = keys.limit(key);
    return limit && won.length > limit.toi_da ? [{ limit, position: keys.position(key), winners: won }] : [];
  });
}
