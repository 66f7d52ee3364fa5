import { nameOfCandidate } from "./award-candidacy.ts";
import { type AwardFile, type AwardPeriod, awardFileName, type Candidate, kindOf } from "./award-file.ts";
import { type CandidateResult, resultsOf } from "./award-outcome.ts";
import { type AwardForm, isOwnForm, type RecipientKind, type VoteRule } from "./award-rules.ts";
import type { IsoDate } from "./date.ts";
import { nameOfId } from "./lifetime.ts";
import type { Path, Sourced } from "./place.ts";
import type { Plan } from "./plan.ts";
import type { UnitRef } from "./tally.ts";
import type { Units } from "./unit.ts";

/** A decision of the committee, or its proposal to the body above, once it has its day. */
export type ToldDecision = { readonly so: number | undefined; readonly ngay: IsoDate };

/** One who was put to the vote, as it stood on a day. */
export type ToldAward = {
  readonly form: Pick<AwardForm, "id" | "ten">;
  /** Whether the committee gives the form by itself, or proposes it upward. */
  readonly isOwn: boolean;
  readonly kind: RecipientKind;
  readonly unit: UnitRef;
  readonly ten: string;
  readonly chuc_vu: string | undefined;
  readonly outcome: CandidateResult["outcome"];
  readonly votes: number | undefined;
  readonly base: number | undefined;
  /** Whether the votes are those of the second round, because that one counted. */
  readonly isAgain: boolean;
  /** Absent where the vote was not won, or nothing was signed by that day. */
  readonly decision: ToldDecision | undefined;
  /** Where it stands in its file. */
  readonly path: Path;
};

/** What a report can tell of the awards of a period on its day. */
export type ToldAwards = {
  readonly source: Sourced<AwardFile>;
  readonly rule: VoteRule;
  readonly noi_xet: string;
  readonly opened: IsoDate;
  /** Whether the meeting had been held by that day. */
  readonly isHeld: boolean;
  /** The day of the meeting; absent where nobody wrote it down. */
  readonly held: IsoDate | undefined;
  readonly rows: readonly ToldAward[];
};

/**
 * What was known of a vote on a day: neither a meeting nor a decision that came later.
 * @returns `undefined` where the vote had not been opened.
 */
function toldAwards(
  source: Sourced<AwardFile>,
  plan: Plan,
  units: Units,
  day: IsoDate,
): ToldAwards | undefined {
  const { chot, cuoc_hop, quyet_dinh = [] } = source.value;
  const results = resultsOf(source.value, units);
  if (!chot || !results || chot.ngay > day) return undefined;
  const meeting = cuoc_hop?.ngay;
  const isCounted = results.some(({ outcome }) => outcome !== "uncounted" && outcome !== "ineligible");
  const isHeld = isCounted && (meeting ?? chot.ngay) <= day;
  const rows = results.map((result, index) => ({
    ...identityOf(result.candidate, plan, units, meeting ?? chot.ngay),
    ...standingOf(result, isHeld ? day : undefined, quyet_dinh),
    path: ["ung_vien", index],
  }));
  const { bieu_quyet: rule, noi_xet, ngay: opened } = chot;
  return { source, rule, noi_xet, opened, isHeld, held: isHeld ? meeting : undefined, rows };
}

function identityOf(candidate: Candidate, plan: Plan, units: Units, day: IsoDate) {
  const { hinh_thuc, don_vi, ca_nhan } = candidate;
  const known = plan.khen_thuong?.find(({ id }) => id === hinh_thuc);
  const unit = { id: don_vi, ten: nameOfId(units, don_vi, day) };
  return {
    form: { id: hinh_thuc, ten: known?.ten ?? hinh_thuc },
    isOwn: isOwnForm(known ?? {}),
    kind: kindOf(candidate),
    unit,
    ten: nameOfCandidate(candidate, units, day),
    chuc_vu: ca_nhan?.chuc_vu,
  };
}

/** @param day the day of the report, where the meeting had been held by then. */
function standingOf(
  { candidate, outcome, votes, base, again }: CandidateResult,
  day: IsoDate | undefined,
  decisions: NonNullable<AwardFile["quyet_dinh"]>,
): Pick<ToldAward, "outcome" | "votes" | "base" | "isAgain" | "decision"> {
  if (day === undefined)
    return {
      outcome: "uncounted",
      votes: undefined,
      base: undefined,
      isAgain: false,
      decision: undefined,
    };
  const signed = decisions.find(({ hinh_thuc }) => hinh_thuc === candidate.hinh_thuc);
  const ngay = outcome === "won" ? signed?.ngay : undefined;
  return {
    outcome,
    votes: again?.votes ?? votes,
    base: again?.base ?? base,
    isAgain: again !== undefined,
    decision: ngay !== undefined && ngay <= day ? { so: signed?.so, ngay } : undefined,
  };
}

/** The votes of some periods that had been opened by a day. */
export function awardsTold(
  { awards = [] }: { readonly awards?: readonly Sourced<AwardFile>[] | undefined },
  asked: {
    readonly plan: Plan;
    readonly units: Units;
    readonly day: IsoDate;
    readonly periods: readonly AwardPeriod[];
  },
): ToldAwards[] {
  return asked.periods.flatMap((period) => {
    const source = awards.find(({ file }) => file === awardFileName(period));
    return (source && toldAwards(source, asked.plan, asked.units, asked.day)) ?? [];
  });
}
