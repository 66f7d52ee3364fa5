import type { AwardFile, BallotCount, Candidate, FrozenPlaces, FrozenRules } from "./award-file.ts";
import { kindOf } from "./award-file.ts";
import { isOfUnitKind, type VoteRule } from "./award-rules.ts";
import { elect, type Outcome } from "./elect.ts";
import { electInTwoRounds } from "./rounds.ts";
import type { Unit, Units } from "./unit.ts";
import { type Ballot, baseOf, isComplete, isQuorate, reaches, secondRule, votesFor } from "./vote.ts";

/** What became of a candidate: `uncounted`, for figures are missing; or not to be voted on, or not yet judged by people. */
export type CandidateOutcome = Outcome | "uncounted" | "not-quorate" | "ineligible" | "unjudged";

export type CandidateResult = {
  readonly candidate: Candidate;
  readonly outcome: CandidateOutcome;
  /** Votes for it, and what they were taken of. */
  readonly votes: number | undefined;
  readonly base: number | undefined;
  /** Those of the second round, of one that was tied in the first. */
  readonly again: { readonly votes: number; readonly base: number } | undefined;
};

/** Whether its criteria are met: `false` where one is not, `undefined` where one has not been judged. */
export function isEligible({ tieu_chi = {} }: Candidate): boolean | undefined {
  const answers = Object.values(tieu_chi);
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/**
 * What became of every candidate by the frozen rules, in the order of the file.
 * @param units for the kinds of units that quotas are about.
 * @returns `undefined` where the vote was not opened.
 */
export function resultsOf(file: AwardFile, units: Units): CandidateResult[] | undefined {
  const { chot, ung_vien = [], kiem_phieu = {} } = file;
  if (!chot) return undefined;
  const rule = chot.bieu_quyet;
  const outcomes = outcomesIn(ung_vien, file, chot, units);
  return ung_vien.map((candidate) => ({
    candidate,
    votes: votesFor(rule, kiem_phieu, candidate),
    base: baseOf(rule, kiem_phieu),
    outcome: "ineligible",
    again: undefined,
    ...outcomes.get(candidate),
  }));
}

type Told = Pick<CandidateResult, "outcome" | "again">;

/** What became of those who may have a place, or may yet. */
function outcomesIn(
  candidates: readonly Candidate[],
  file: AwardFile,
  chot: FrozenRules,
  units: Units,
): Map<Candidate, Told> {
  const { kiem_phieu = {} } = file;
  const rule = chot.bieu_quyet;
  const standing = candidates.filter((one) => isEligible(one) !== false);
  const all = (outcome: CandidateOutcome) =>
    new Map(standing.map((one): [Candidate, Told] => [one, { outcome, again: undefined }]));
  const counted = standing.flatMap((one) => countedOf(one, kiem_phieu, rule));
  // As long as one is not counted, nobody knows who has the most votes.
  if (counted.length < standing.length || !isComplete(rule, kiem_phieu)) return all("uncounted");
  if (!isQuorate(rule, kiem_phieu)) return all("not-quorate");
  return new Map(electAll(counted, file, chot, units));
}

type Counted = { readonly candidate: Candidate; readonly share: Share };

/** Votes, what they are taken of, and whether they are enough. */
type Share = { readonly votes: number; readonly base: number; readonly reaches: boolean };

function countedOf(candidate: Candidate, count: BallotCount, rule: VoteRule): Counted[] {
  const share = shareOf(rule, count, candidate);
  return share ? [{ candidate, share }] : [];
}

function shareOf(rule: VoteRule, count: BallotCount, ballot: Ballot): Share | undefined {
  const [votes, base] = [votesFor(rule, count, ballot), baseOf(rule, count)];
  if (votes === undefined || base === undefined) return undefined;
  return { votes, base, reaches: reaches(rule, votes, base) };
}

function electAll(
  counted: readonly Counted[],
  { kiem_phieu_lai = {} }: AwardFile,
  // Stryker disable next-line ArrayDeclaration: a limit that is of no form is nobody's
  { bieu_quyet, so_luong = [] }: FrozenRules,
  units: Units,
): [Candidate, Told][] {
  const keys = new QuotaKeys(so_luong, units);
  const standings = counted.map(({ candidate, share }) => ({
    ...share,
    candidate,
    quotas: keys.of(candidate),
    ruling: candidate.phan_dinh?.duoc,
    pending: isEligible(candidate) === undefined,
    again: secondShare(candidate, kiem_phieu_lai, bieu_quyet),
  }));
  const places = keys.places(counted.map(({ candidate }) => candidate));
  const elected =
    bieu_quyet.bang_phieu === "bo_phieu_lai"
      ? electInTwoRounds(standings, places)
      : elect(standings, places, bieu_quyet.bang_phieu).map((one) => ({ ...one, isAgain: false }));
  return elected.map(({ candidate, outcome, pending, isAgain, again }) => [
    candidate,
    {
      outcome: pending && outcome === "waiting" ? "unjudged" : outcome,
      again: isAgain && again ? { votes: again.votes, base: again.base } : undefined,
    },
  ]);
}

/** What one got in a second round, which is none as long as a number is missing or too few came. */
function secondShare(
  { bo_phieu_lai = {} }: Candidate,
  count: BallotCount,
  firstRule: VoteRule,
): Share | undefined {
  const rule = secondRule(firstRule);
  return isComplete(rule, count) && isQuorate(rule, count) ? shareOf(rule, count, bo_phieu_lai) : undefined;
}

/** The limits that candidates count against, each by a key of its own. */
export class QuotaKeys {
  readonly #limits: readonly FrozenPlaces[];
  readonly #kinds: ReadonlyMap<string, Unit["loai"]>;

  constructor(limits: readonly FrozenPlaces[], { don_vi }: Units) {
    this.#limits = limits;
    this.#kinds = new Map(don_vi.map(({ id, loai }) => [id, loai]));
  }

  /** The keys of a candidate. A unit that nobody knows is of no kind. */
  of(one: Candidate): string[] {
    return this.#limitsOf(one).map(([key]) => key);
  }

  /** How many places there are of every key of these candidates. */
  places(candidates: readonly Candidate[]): Map<string, number> {
    const limits = candidates.flatMap((one) => this.#limitsOf(one));
    return new Map(limits.map(([key, { toi_da }]) => [key, toi_da]));
  }

  /** The limit that a key stands for, and its position among the limits. */
  limit(key: string): FrozenPlaces | undefined {
    return this.#limits[this.position(key)];
  }

  position(key: string): number {
    return Number.parseInt(key, 10);
  }

  #limitsOf(one: Candidate): [string, FrozenPlaces][] {
    const kind = this.#kinds.get(one.don_vi);
    return this.#limits.flatMap((limit, index): [string, FrozenPlaces][] => {
      const { hinh_thuc, doi_tuong, loai_don_vi, moi_don_vi } = limit;
      const isAbout = hinh_thuc === one.hinh_thuc && doi_tuong === kindOf(one);
      if (!isAbout || !isOfUnitKind(kind, loai_don_vi)) return [];
      return [[moi_don_vi ? `${index} ${one.don_vi}` : `${index}`, limit]];
    });
  }
}
