import type { AwardFile, BallotCount, Candidate, Round } from "./award-file.ts";
import { isEligible, resultsOf } from "./award-outcome.ts";
import { sealedIn, sealOf } from "./award-seal.ts";
import { hasSecondRound } from "./award-tally.ts";
import type { Path } from "./place.ts";
import type { Units } from "./unit.ts";
import { type CountFault, countFaults, countsAbsent, countsAsked, secondRule } from "./vote.ts";

/** A figure of a vote, or the day of the meeting, that nobody has filled in yet. */
export type Gap = {
  readonly key: keyof BallotCount | keyof Round | "dong_y_vang" | "ngay";
  readonly path: Path;
  /** Of a candidate, by its position. */
  readonly index?: number | undefined;
};

/** What makes a count void: sums that do not come out, or rules and candidates that were changed after they were frozen. */
export type VoteFault = {
  readonly path: Path;
  readonly index?: number | undefined;
  readonly fault: { readonly fault: "seal" } | CountFault;
};

/** Every figure that the outcome needs and the file has not, of an opened vote; and the day, which nobody may make up. */
export function gapsOf(file: AwardFile, units: Units): Gap[] {
  const { chot, ung_vien = [], kiem_phieu = {}, kiem_phieu_lai } = file;
  if (!chot) return [];
  const rule = chot.bieu_quyet;
  const first = ung_vien.flatMap((one, index) =>
    isEligible(one) === false ? [] : candidateGaps(one, index, asksAbsent(file)),
  );
  const isAgain = hasSecondRound(file);
  const again = isTiedInFirst(file, units).flatMap((isTied, index) =>
    isTied ? againGaps(ung_vien[index], index) : [],
  );
  return [
    ...(file.cuoc_hop?.ngay === undefined ? [{ key: "ngay" as const, path: ["cuoc_hop", "ngay"] }] : []),
    ...countGaps("kiem_phieu", kiem_phieu, [
      ...countsAsked(rule),
      ...(countsAbsent(rule) ? (["y_kien_vang"] as const) : []),
    ]),
    ...first,
    ...(isAgain ? countGaps("kiem_phieu_lai", kiem_phieu_lai ?? {}, countsAsked(rule)) : []),
    ...again,
  ];
}

/** Whether opinions of the absent are asked of every candidate: where they count, and there are some. */
function asksAbsent({ chot, kiem_phieu = {} }: AwardFile): boolean {
  return chot !== undefined && countsAbsent(chot.bieu_quyet) && (kiem_phieu.y_kien_vang ?? 0) > 0;
}

function countGaps(
  part: "kiem_phieu" | "kiem_phieu_lai",
  count: BallotCount,
  asked: readonly (keyof BallotCount)[],
): Gap[] {
  return asked.filter((key) => count[key] === undefined).map((key) => ({ key, path: [part, key] }));
}

function candidateGaps(one: Candidate, index: number, withAbsent: boolean): Gap[] {
  const keys = ["dong_y", "khong_dong_y", ...(withAbsent ? (["dong_y_vang"] as const) : [])] as const;
  return keys
    .filter((key) => one[key] === undefined)
    .map((key) => ({ key, index, path: ["ung_vien", index, key] }));
}

function againGaps(one: Candidate | undefined, index: number): Gap[] {
  const keys = ["dong_y", "khong_dong_y"] as const;
  return keys
    .filter((key) => one?.bo_phieu_lai?.[key] === undefined)
    .map((key) => ({ key, index, path: ["ung_vien", index, "bo_phieu_lai", key] }));
}

/** Who was tied in the first round where the rule has a second one, by position. */
function isTiedInFirst(file: AwardFile, units: Units): boolean[] {
  if (!hasSecondRound(file)) return [];
  const first = resultsOf({ ...file, kiem_phieu_lai: undefined }, units) ?? [];
  return first.map(({ outcome }) => outcome === "tied");
}

/** Everything that can't be right in an opened vote, whatever else is filled in. */
export function voteFaultsOf(file: AwardFile): VoteFault[] {
  const { chot, ung_vien = [], kiem_phieu = {}, kiem_phieu_lai } = file;
  if (!chot) return [];
  const rule = chot.bieu_quyet;
  const seal: VoteFault[] =
    sealOf(sealedIn({ ...file, chot })) === chot.dau
      ? []
      : [{ path: ["chot", "dau"], fault: { fault: "seal" } }];
  const first = countFaults(rule, kiem_phieu, ung_vien).map((fault) => ({
    fault,
    index: fault.index,
    path: fault.index === undefined ? ["kiem_phieu", fault.key] : ["ung_vien", fault.index, fault.key],
  }));
  if (!hasSecondRound(file)) return [...seal, ...first];
  const rounds = ung_vien.map(({ bo_phieu_lai = {} }) => bo_phieu_lai);
  const again = countFaults(secondRule(rule), kiem_phieu_lai ?? {}, rounds).map((fault) => ({
    fault,
    index: fault.index,
    path:
      fault.index === undefined
        ? ["kiem_phieu_lai", fault.key]
        : ["ung_vien", fault.index, "bo_phieu_lai", fault.key],
  }));
  return [...seal, ...first, ...again];
}
