import type { AwardFile, BallotCount, Candidate, Round } from "./award-file.ts";
import { isEligible, resultsOf } from "./award-outcome.ts";
import { fullRule, type VoteRule } from "./award-rules.ts";
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

/** A sum of a round that does not come out, with its place, and those of the other numbers of the sum. */
export type PlacedFault = CountFault & {
  readonly round: 1 | 2;
  readonly path: Path;
  readonly against: readonly Path[];
  readonly rule: VoteRule;
};

/** What makes a count void: sums that do not come out, or rules and candidates that were changed after they were frozen. */
export type VoteFault =
  | PlacedFault
  | { readonly fault: "seal"; readonly path: Path; readonly index?: undefined };

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
  const { chot } = file;
  if (!chot) return [];
  const isSealed = sealOf(sealedIn({ ...file, chot })) === chot.dau;
  return [...(isSealed ? [] : [{ path: ["chot", "dau"], fault: "seal" as const }]), ...countFaultsOf(file)];
}

/** Every sum of an opened vote that does not come out; of a second round where the rule has one. */
export function countFaultsOf(file: AwardFile): PlacedFault[] {
  const { chot, ung_vien = [], kiem_phieu = {}, kiem_phieu_lai = {} } = file;
  if (!chot) return [];
  const rule = chot.bieu_quyet;
  const first = countFaults(rule, kiem_phieu, ung_vien).map((fault) => placed(fault, rule, 1));
  if (!hasSecondRound(file)) return first;
  const rounds = ung_vien.map(({ bo_phieu_lai = {} }) => bo_phieu_lai);
  const second = secondRule(rule);
  return [...first, ...countFaults(second, kiem_phieu_lai, rounds).map((fault) => placed(fault, second, 2))];
}

function placed(fault: CountFault, rule: VoteRule, round: 1 | 2): PlacedFault {
  const count = round === 1 ? "kiem_phieu" : "kiem_phieu_lai";
  const { index, key } = fault;
  const path =
    index === undefined ? [count, key] : ["ung_vien", index, ...(round === 1 ? [] : ["bo_phieu_lai"]), key];
  return { ...fault, round, path, rule, against: againstOf(fault, rule).map((other) => [count, other]) };
}

/** What the sentence about a sum needs; `name` is that of the candidate. */
export function argsOfFault({ fault, left, right, round, rule }: PlacedFault, name: string | undefined) {
  const open = rule.hinh_thuc === "gio_tay" ? "yes" : undefined;
  return { fault, left, right, round, open, blank: fullRule(rule).phieu_trang, name };
}

/** The other numbers of a sum: keys of the count. */
function againstOf({ fault }: CountFault, { hinh_thuc, phieu_trang }: VoteRule): (keyof BallotCount)[] {
  const total = hinh_thuc === "gio_tay" ? "co_mat" : "hop_le";
  const blanksAmong = phieu_trang === "hop_le" ? "hop_le" : "khong_hop_le";
  const others: Readonly<Record<string, (keyof BallotCount)[]>> = {
    "present-above-convened": ["trieu_tap"],
    "issued-above-present": ["co_mat"],
    "returned-above-issued": ["phat_ra"],
    "valid-and-void": ["khong_hop_le", "thu_ve"],
    "blank-above": [blanksAmong],
    "absent-above": ["trieu_tap", "co_mat"],
    "candidate-sum": [total],
    "candidate-blank": [total, "phieu_trang"],
    "candidate-absent": ["y_kien_vang"],
  };
  return others[fault] ?? [];
}
