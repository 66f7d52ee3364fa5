import { byVotes, type Candidacy, candidacyOf } from "./award-candidacy.ts";
import type { AwardFile, AwardPeriod, BallotCount, FrozenPlaces, FrozenRules } from "./award-file.ts";
import { type CandidateResult, QuotaKeys, resultsOf } from "./award-outcome.ts";
import type { RecipientKind, VoteRule } from "./award-rules.ts";
import type { IsoDate } from "./date.ts";
import { type Overfull, overfullIn } from "./overfull.ts";
import type { Plan } from "./plan.ts";
import type { Units } from "./unit.ts";
import { baseOf, fewestVotes, isQuorate, secondRule } from "./vote.ts";

/** The candidates for one form, all collectives or all people, those with more votes first. */
export type TallyGroup = {
  readonly form: { readonly id: string; readonly ten: string };
  readonly kind: RecipientKind;
  /** The limits that they count against. */
  readonly places: readonly FrozenPlaces[];
  readonly candidates: readonly Candidacy[];
  /** The limits that more win than they have places, each with how many win. */
  readonly over: readonly { readonly limit: FrozenPlaces; readonly won: number }[];
};

/** A round of voting: its counts, and what follows from them by the rule. `undefined` where figures are missing. */
export type CountedRound = {
  readonly rule: VoteRule;
  readonly count: BallotCount;
  readonly quorate: boolean | undefined;
  readonly base: number | undefined;
  /** The fewest votes that reach the threshold; `undefined` also where none do. */
  readonly fewest: number | undefined;
};

/** A vote that was opened, counted as far as its figures go. */
export type VoteTally = {
  readonly period: AwardPeriod;
  readonly file: AwardFile;
  readonly rules: FrozenRules;
  /** The day on which the names are those of then: of the meeting, else of the opening of the vote. */
  readonly day: IsoDate;
  readonly first: CountedRound;
  /** The second round, where there was one. */
  readonly again: CountedRound | undefined;
  readonly groups: readonly TallyGroup[];
};

/** Counts a vote. @returns `undefined` where it was not opened. */
export function tallyOf(
  file: AwardFile,
  period: AwardPeriod,
  { plan, units }: { readonly plan: Plan; readonly units: Units },
): VoteTally | undefined {
  const results = resultsOf(file, units);
  if (!file.chot || !results) return undefined;
  const rules = file.chot;
  const day = file.cuoc_hop?.ngay ?? rules.ngay;
  const all = results.map((result, index) => candidacyOf(result, index, units, day));
  return {
    period,
    file,
    rules,
    day,
    first: roundOf(rules.bieu_quyet, file.kiem_phieu ?? {}),
    again: hasSecondRound(file)
      ? roundOf(secondRule(rules.bieu_quyet), file.kiem_phieu_lai ?? {})
      : undefined,
    groups: groupsOf(all, rules, plan, units, overfullIn(file, results, units)),
  };
}

/** Whether there was a second round, and the rule has one. */
export function hasSecondRound({ chot, kiem_phieu_lai }: AwardFile): boolean {
  return chot?.bieu_quyet.bang_phieu === "bo_phieu_lai" && kiem_phieu_lai !== undefined;
}

function roundOf(rule: VoteRule, count: BallotCount): CountedRound {
  const base = baseOf(rule, count);
  return {
    rule,
    count,
    quorate: isQuorate(rule, count),
    base,
    fewest: base === undefined ? undefined : fewestVotes(rule, base),
  };
}

/** By form in the order of the plan, collectives before people; within, by votes, then in Vietnamese order. */
function groupsOf(
  all: readonly Candidacy[],
  rules: FrozenRules,
  plan: Plan,
  units: Units,
  overfull: readonly Overfull[],
): TallyGroup[] {
  const known = (plan.khen_thuong ?? []).map(({ id }) => id);
  const named = all.map(({ result }) => result.candidate.hinh_thuc);
  const ids = [...new Set([...known, ...named])].filter((id) => named.includes(id));
  const keys = new QuotaKeys(rules.so_luong ?? [], units);
  return ids.flatMap((id) =>
    (["tap_the", "ca_nhan"] as const).flatMap((kind): TallyGroup[] => {
      const candidates = all.filter((one) => one.result.candidate.hinh_thuc === id && one.kind === kind);
      const limits = candidates.flatMap(({ result }) =>
        keys.of(result.candidate).map((key) => keys.limit(key)),
      );
      const form = { id, ten: plan.khen_thuong?.find((one) => one.id === id)?.ten ?? id };
      const places = [...new Set(limits)].filter((limit) => limit !== undefined);
      const over = overfull
        .filter(({ limit }) => limit.hinh_thuc === id && limit.doi_tuong === kind)
        .map(({ limit, winners }) => ({ limit, won: winners.length }));
      return candidates.length === 0
        ? []
        : [{ form, kind, places, candidates: [...candidates].sort(byVotes), over }];
    }),
  );
}

/** Those who got the award, of all groups. */
export function winnersIn({ groups }: Pick<VoteTally, "groups">): Candidacy[] {
  return groups.flatMap(({ candidates }) => candidates.filter(({ result }) => result.outcome === "won"));
}

// Nothing is left to be done about these.
const SETTLED: readonly CandidateResult["outcome"][] = ["won", "below", "outvoted", "tied-out", "ineligible"];

/** Those of whom it is still open what becomes of them. */
export function openIn({ groups }: Pick<VoteTally, "groups">): Candidacy[] {
  return groups.flatMap(({ candidates }) =>
    candidates.filter(({ result }) => !SETTLED.includes(result.outcome)),
  );
}
