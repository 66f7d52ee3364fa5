import { type Candidate, kindOf } from "./award-file.ts";
import { type CandidateResult, isEligible } from "./award-outcome.ts";
import type { RecipientKind } from "./award-rules.ts";
import type { IsoDate } from "./date.ts";
import { nameOfId } from "./lifetime.ts";
import { compareNames, comparePeople } from "./name-order.ts";
import { isSameName } from "./same-name.ts";
import type { UnitRef } from "./tally.ts";
import type { Units } from "./unit.ts";

/** One who was voted on, by the name that a document prints. */
export type Candidacy = {
  /** The position in the file. */
  readonly index: number;
  readonly ten: string;
  readonly chuc_vu: string | undefined;
  readonly unit: UnitRef;
  /** Whether the collective is the unit itself. */
  readonly isUnit: boolean;
  readonly kind: RecipientKind;
  /** The ids of the criteria that are not met, and of those that nobody has judged. */
  readonly unmet: readonly string[];
  readonly unjudged: readonly string[];
  readonly result: CandidateResult;
};

/** The name of a candidate: of a collective without a name of its own, that of its unit. */
export function nameOfCandidate({ ca_nhan, tap_the, don_vi }: Candidate, units: Units, day: IsoDate): string {
  return ca_nhan?.ho_ten ?? tap_the ?? nameOfId(units, don_vi, day);
}

/** A candidate with what became of it. @param index its position in the file; `day` the day on which names are taken. */
export function candidacyOf(result: CandidateResult, index: number, units: Units, day: IsoDate): Candidacy {
  const { candidate } = result;
  const unit = { id: candidate.don_vi, ten: nameOfId(units, candidate.don_vi, day) };
  const ten = nameOfCandidate(candidate, units, day);
  const criteria = Object.entries(candidate.tieu_chi ?? {});
  return {
    index,
    ten,
    chuc_vu: candidate.ca_nhan?.chuc_vu,
    unit,
    isUnit: !candidate.ca_nhan && isNameOfUnit(units, candidate.don_vi, ten),
    kind: kindOf(candidate),
    unmet: criteria.filter(([, met]) => met === false).map(([id]) => id),
    unjudged: criteria.filter(([, met]) => met === undefined).map(([id]) => id),
    result,
  };
}

/** Whether a collective is the unit itself, by any name that it ever had. */
export function isNameOfUnit({ don_vi }: Units, id: string, ten: string): boolean {
  const names = don_vi.find((unit) => unit.id === id)?.ten ?? [];
  return ten === id || names.some((name) => isSameName(name.ten, ten));
}

/** Those with more votes first, whoever can't get anything last; of equal votes in Vietnamese order. */
export function byVotes(one: Candidacy, other: Candidacy): number {
  return (
    Number(isEligible(one.result.candidate) === false) -
      Number(isEligible(other.result.candidate) === false) ||
    (other.result.votes ?? -1) - (one.result.votes ?? -1) ||
    (other.result.again?.votes ?? -1) - (one.result.again?.votes ?? -1) ||
    byName(one, other)
  );
}

/** Candidates of one kind in Vietnamese order: collectives by name, people by given name. */
export function byName(one: Candidacy, other: Candidacy): number {
  const compare = one.kind === "ca_nhan" ? comparePeople : compareNames;
  return compare(one.ten, other.ten) || compareNames(one.unit.ten, other.unit.ten);
}
