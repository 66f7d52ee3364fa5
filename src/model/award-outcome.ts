import type { AwardFile, BallotCount, Candidate, FrozenPlaces, FrozenRules } from "./award-file.ts";
import { kindOf } from "./award-file.ts";
import type { VoteRule } from "./award-rules.ts";
import { elect, type Outcome, type Standing } from "./elect.ts";
import { electInTwoRounds } from "./rounds.ts";
import type { Unit, Units } from "./unit.ts";
import { baseOf, isQuorate, reaches, votesFor } from "./vote.ts";

/** What became of a candidate: `uncounted`, for figures are missing; or not to be voted on, or not yet judged by people. */
export type CandidateOutcome = Outcome | "uncounted" | "not-quorate" | "ineligible" | "unjudged";

export type CandidateResult = {
  readonly candidate: Candidate;
  readonly outcome: CandidateOutcome;
  /** Votes for it, and what they were taken of; those of the second round where there was one. */
  readonly votes: number | undefined;
  readonly base: number | undefined;
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
  const base = baseOf(rule, kiem_phieu);
  const quorate = isQuorate(rule, kiem_phieu);
  const votes = ung_vien.map((one) => votesFor(rule, one));
  const [first, again] = electAll(file, chot, units);
  // As long as one is not counted, nobody knows who has the most votes.
  const isCounted =
    base !== undefined &&
    quorate !== undefined &&
    ung_vien.every((one, index) => isEligible(one) === false || votes[index] !== undefined);
  return ung_vien.map((candidate, index) => {
    const outcome = isCounted ? (quorate ? (first[index] ?? "below") : "not-quorate") : "uncounted";
    return {
      candidate,
      votes: votes[index],
      base,
      again: again[index],
      outcome: withCriteria(outcome, isEligible(candidate)),
    };
  });
}

/** Who does not meet the criteria can't win; of whom it is not known yet, nothing is given. */
function withCriteria(outcome: CandidateOutcome, eligible: boolean | undefined): CandidateOutcome {
  if (eligible === false) return "ineligible";
  return outcome === "won" && eligible === undefined ? "unjudged" : outcome;
}

type Again = CandidateResult["again"];

/** The outcomes, and what each got in the second round where there was one. */
function electAll(file: AwardFile, chot: FrozenRules, units: Units): [Outcome[], Again[]] {
  const { ung_vien = [], kiem_phieu = {}, kiem_phieu_lai } = file;
  const rule = chot.bieu_quyet;
  const keys = new QuotaKeys(chot.so_luong ?? [], units);
  const standings = ung_vien.map((one) => standingOf(one, rule, kiem_phieu, keys));
  const tieRule = rule.bang_phieu ?? "nguoi_xet";
  if (tieRule !== "bo_phieu_lai" || !kiem_phieu_lai) return [elect(standings, keys.places, tieRule), []];
  const again = ung_vien.map((one) => secondRound(one, rule, kiem_phieu_lai));
  const told = again.map((one) => one && { ...one, reaches: reaches(rule, one.votes, one.base) });
  return [electInTwoRounds(standings, told, keys.places), again];
}

function secondRound({ bo_phieu_lai = {} }: Candidate, rule: VoteRule, count: BallotCount): Again {
  // Opinions of the absent were on the first round.
  const open = { ...rule, y_kien_vang: "khong_tinh" } as const;
  const [votes, base] = [votesFor(open, bo_phieu_lai), baseOf(open, count)];
  return votes === undefined || base === undefined ? undefined : { votes, base };
}

function standingOf(one: Candidate, rule: VoteRule, count: BallotCount, keys: QuotaKeys): Standing {
  const [votes, base] = [votesFor(rule, one), baseOf(rule, count)];
  return {
    votes: votes ?? 0,
    reaches:
      isEligible(one) !== false && votes !== undefined && base !== undefined && reaches(rule, votes, base),
    quotas: keys.of(one),
    ruling: one.phan_dinh?.duoc,
  };
}

/** The limits that candidates count against, each by a key of its own. */
export class QuotaKeys {
  /** How many places a key stands for. */
  readonly places = new Map<string, number>();
  readonly #limits: readonly FrozenPlaces[];
  readonly #kinds: ReadonlyMap<string, Unit["loai"]>;

  constructor(limits: readonly FrozenPlaces[], { don_vi }: Units) {
    this.#limits = limits;
    this.#kinds = new Map(don_vi.map(({ id, loai }) => [id, loai]));
  }

  /** The keys of a candidate. */
  of(one: Candidate): string[] {
    return this.#limits.flatMap((limit, index) => {
      const kind = this.#kinds.get(one.don_vi);
      const isOfKind = !limit.loai_don_vi || (kind !== undefined && limit.loai_don_vi.includes(kind));
      if (limit.hinh_thuc !== one.hinh_thuc || limit.doi_tuong !== kindOf(one) || !isOfKind) return [];
      const key = limit.moi_don_vi ? `${index} ${one.don_vi}` : String(index);
      this.places.set(key, limit.toi_da);
      return [key];
    });
  }

  /** The limit that a key stands for. */
  limit(key: string): FrozenPlaces | undefined {
    return this.#limits[Number(key.split(" ")[0])];
  }
}
