import {
  type AwardFile,
  type AwardPeriod,
  awardPeriodOf,
  type BallotCount,
  type Candidate,
  kindOf,
} from "../../model/award-file.ts";
import { type CandidateResult, resultsOf } from "../../model/award-outcome.ts";
import type { AwardForm, RecipientKind } from "../../model/award-rules.ts";
import { sealedIn, sealOf } from "../../model/award-seal.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Facts } from "../../model/facts.ts";
import { nameOn } from "../../model/lifetime.ts";
import type { Path, Place, Sourced } from "../../model/place.ts";
import type { Unit } from "../../model/unit.ts";
import { memo } from "../shared/memo.ts";
import { planIndex } from "../shared/plan-index.ts";
import { unitIndex } from "../shared/unit-index.ts";

/** One that is put to the vote, with what its ids stand for; those that stand for nothing have a fault of their own (TD811). */
export type Listed = {
  readonly one: Candidate;
  readonly index: number;
  readonly form: AwardForm | undefined;
  readonly unit: Unit | undefined;
  readonly kind: RecipientKind;
  /** Its name; of a collective that bears none, that of its unit. */
  readonly name: string;
  /** The place of something that it says, or of itself. */
  readonly at: (...path: Path) => Place;
};

/** A file of `khen-thuong/`, with what many rules ask of it. */
export type Sheet = {
  readonly source: Sourced<AwardFile>;
  readonly value: AwardFile;
  readonly period: AwardPeriod;
  readonly listed: readonly Listed[];
  /** What became of each, in the order of the list; `undefined` where the vote was not opened. */
  readonly results: readonly CandidateResult[] | undefined;
  /** The day of the vote: of the meeting, else that on which it was opened. */
  readonly voteDay: IsoDate | undefined;
  /** Whether anything of a vote was filled in: what was put to it can't be changed any more. */
  readonly isVoted: boolean;
  /** Whether its rules or its candidates are not those of the opening, by the seal (TD820). */
  readonly isAltered: boolean;
};

/** The files of `khen-thuong/`. */
export const sheets = memo((facts: Facts): readonly Sheet[] =>
  (facts.awards ?? []).map((source) => {
    const { value, file } = source;
    const { chot, ung_vien = [] } = value;
    const voteDay = value.cuoc_hop?.ngay ?? chot?.ngay;
    return {
      source,
      value,
      period: awardPeriodOf(file) ?? value.giai_doan ?? "final",
      listed: ung_vien.map((one, index) => listedIn(facts, source, one, index)),
      results: resultsOf(value, facts.units.value),
      voteDay,
      isVoted: ung_vien.some(hasVotes) || isFilled(value.kiem_phieu),
      isAltered: chot !== undefined && sealOf(sealedIn({ chot, ung_vien })) !== chot.dau,
    };
  }),
);

/**
 * Those whose rules and candidates are as they were put to the vote. Of others nothing is told that rests on these: it would be
 * of what somebody altered, and what to do would be wrong.
 */
export const heldSheets = memo((facts: Facts): readonly Sheet[] =>
  sheets(facts).filter(({ isAltered }) => !isAltered),
);

function listedIn(facts: Facts, source: Sourced<AwardFile>, one: Candidate, index: number): Listed {
  const unit = unitIndex(facts.units.value).byId.get(one.don_vi)?.unit;
  return {
    one,
    index,
    unit,
    form: planIndex(facts.plan.value).awards.get(one.hinh_thuc),
    kind: kindOf(one),
    name: one.ca_nhan?.ho_ten ?? one.tap_the ?? (unit ? nameOn(unit, facts.asOf) : one.don_vi),
    at: (...path) => source.at(["ung_vien", index, ...path]),
  };
}

/** The day of a decision on a form, with its place; `undefined` as long as none is written down. */
export function decidedOn(
  { source, value }: Sheet,
  form: string,
): { day: IsoDate; place: Place } | undefined {
  const index = (value.quyet_dinh ?? []).findIndex(({ hinh_thuc, ngay }) => hinh_thuc === form && ngay);
  const day = value.quyet_dinh?.[index]?.ngay;
  return day === undefined ? undefined : { day, place: source.at(["quyet_dinh", index, "ngay"]) };
}

/** Whether a number of a count was filled in. */
export function isFilled(count: BallotCount | undefined): boolean {
  return Object.values(count ?? {}).some((one) => one !== undefined);
}

/** Whether anything was filled in of the vote on a candidate. */
export function hasVotes({
  dong_y,
  khong_dong_y,
  khong_y_kien,
  dong_y_vang,
  bo_phieu_lai,
}: Candidate): boolean {
  return [dong_y, khong_dong_y, khong_y_kien, dong_y_vang, bo_phieu_lai].some((one) => one !== undefined);
}
