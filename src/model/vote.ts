import type { BallotCount, Round } from "./award-file.ts";
import type { VoteRule } from "./award-rules.ts";
import { compareFractions, fraction } from "./fraction.ts";

/*
 * The arithmetic of a vote: exact, of one rule, and of nothing else. The base of the percentage is always one that the rule
 * names, for nothing has been fudged more often (GitVote #655, #327; `reference/anchors.md` §1e).
 */

/** The counts that a rule's vote must have; open votes have no ballots. */
export function countsAsked({ hinh_thuc }: Pick<VoteRule, "hinh_thuc">): readonly (keyof BallotCount)[] {
  const people = ["trieu_tap", "co_mat"] as const;
  return hinh_thuc === "gio_tay" ? people : [...people, "phat_ra", "thu_ve", "hop_le", "khong_hop_le"];
}

/** Whether opinions that the absent gave in writing count. */
export function countsAbsent({ y_kien_vang }: Pick<VoteRule, "y_kien_vang">): boolean {
  return y_kien_vang === "tinh";
}

/** Whether every number is there that a rule asks of a count; where opinions of the absent count, how many gave one as well. */
export function isComplete(rule: VoteRule, count: BallotCount): boolean {
  const asked = [...countsAsked(rule), ...(countsAbsent(rule) ? (["y_kien_vang"] as const) : [])];
  return asked.every((key) => count[key] !== undefined);
}

/**
 * The number that the share of votes is taken of. Where opinions of the absent count they add to it, unless it is all that were
 * convened, who are in it already.
 * @returns `undefined` where a number of it was not filled in: that nobody absent gave an opinion is for people to say.
 */
export function baseOf(rule: VoteRule, count: BallotCount): number | undefined {
  const base = count[rule.co_so];
  return rule.co_so === "trieu_tap" || !countsAbsent(rule) ? base : sum(base, count.y_kien_vang);
}

/** Votes on one candidate in a round, with those that the absent gave. */
export type Ballot = Round & { readonly dong_y_vang?: number | undefined };

/** The votes for a candidate, those of the absent with them where they count. `undefined` where not filled in. */
export function votesFor(
  rule: VoteRule,
  { y_kien_vang }: BallotCount,
  { dong_y, dong_y_vang = y_kien_vang === 0 ? 0 : undefined }: Ballot,
): number | undefined {
  return countsAbsent(rule) ? sum(dong_y, dong_y_vang) : dong_y;
}

/** The rule of a second round: opinions of the absent were on the first one. */
export function secondRule({ y_kien_vang: _, ...rule }: VoteRule): VoteRule {
  return rule;
}

/** Whether enough came for the meeting to be held; always where the rule asks nothing. `undefined` where not filled in. */
export function isQuorate({ du_hop }: VoteRule, { trieu_tap, co_mat }: BallotCount): boolean | undefined {
  if (du_hop === undefined) return true;
  if (trieu_tap === undefined || co_mat === undefined) return undefined;
  // Nobody convened is no meeting.
  return (
    trieu_tap > 0 && compareFractions(fraction({ tu_so: co_mat, mau_so: trieu_tap }), fraction(du_hop)) >= 0
  );
}

/** Whether so many votes of so many reach the threshold. Of a base of nought nothing does. */
export function reaches({ nguong, cach_tinh }: VoteRule, votes: number, base: number): boolean {
  if (base === 0) return false;
  const order = compareFractions(fraction({ tu_so: votes, mau_so: base }), fraction(nguong));
  return cach_tinh === "tren" ? order > 0 : order >= 0;
}

/** The fewest votes of so many that reach the threshold; `undefined` where not even all of them would. */
export function fewestVotes(rule: VoteRule, base: number): number | undefined {
  const { tu_so, mau_so } = fraction(rule.nguong);
  const product = tu_so * BigInt(base);
  const fewest = Number(rule.cach_tinh === "tren" ? product / mau_so + 1n : (product + mau_so - 1n) / mau_so);
  return fewest <= base && base > 0 ? fewest : undefined;
}

/** The fewest of those convened that make a quorum; nought where the rule asks for none. */
export function fewestPresent({ du_hop }: Pick<VoteRule, "du_hop">, convened: number): number {
  if (!du_hop) return 0;
  const { tu_so, mau_so } = fraction(du_hop);
  return Number((tu_so * BigInt(convened) + mau_so - 1n) / mau_so);
}

/** A sum of a count that does not come out. `left` should be as `sign` says of `right`. */
export type CountFault = {
  readonly fault:
    | "present-above-convened"
    | "issued-above-present"
    | "returned-above-issued"
    | "valid-and-void"
    | "blank-above"
    | "absent-above"
    | "candidate-sum"
    | "candidate-blank"
    | "candidate-absent";
  readonly left: number;
  readonly right: number;
  /** The key whose value is the one to look at first; of a candidate where there is an index. */
  readonly key: keyof BallotCount | "dong_y" | "dong_y_vang";
  readonly index?: number;
};

/** Every sum that does not come out, of what was filled in. */
export function countFaults(rule: VoteRule, count: BallotCount, candidates: readonly Ballot[]): CountFault[] {
  const { trieu_tap, co_mat, phat_ra, thu_ve, hop_le, khong_hop_le, phieu_trang, y_kien_vang } = count;
  const total = rule.hinh_thuc === "gio_tay" ? co_mat : hop_le;
  const areBlanksValid = rule.phieu_trang === "hop_le";
  // A valid ballot that is blank says nothing of anyone.
  const marked = areBlanksValid ? difference(hop_le, phieu_trang) : undefined;
  const faults: (CountFault | undefined)[] = [
    above("present-above-convened", "co_mat", co_mat, trieu_tap),
    above("issued-above-present", "phat_ra", phat_ra, co_mat),
    above("returned-above-issued", "thu_ve", thu_ve, phat_ra),
    unequal("valid-and-void", "hop_le", sum(hop_le, khong_hop_le), thu_ve),
    above("blank-above", "phieu_trang", phieu_trang, areBlanksValid ? hop_le : khong_hop_le),
    above("absent-above", "y_kien_vang", y_kien_vang, difference(trieu_tap, co_mat)),
    ...candidates.flatMap((one, index) => [
      at(index, sumFault(one, total)),
      at(index, above("candidate-blank", "dong_y", sum(one.dong_y, one.khong_dong_y), marked)),
      at(index, above("candidate-absent", "dong_y_vang", one.dong_y_vang, y_kien_vang ?? 0)),
    ]),
  ];
  return faults.filter((fault) => fault !== undefined);
}

/** Yes, no and no opinion together make the total; those filled in so far are not more. */
function sumFault({ dong_y, khong_dong_y, khong_y_kien = 0 }: Round, total?: number): CountFault | undefined {
  const said = (dong_y ?? 0) + (khong_dong_y ?? 0) + khong_y_kien;
  const isWhole = dong_y !== undefined && khong_dong_y !== undefined;
  return (isWhole ? unequal : above)("candidate-sum", "dong_y", said, total);
}

type Key = CountFault["key"];

// A number that was not filled in is neither more nor less than another: it is not told of.
const UNKNOWN = Number.NaN;

function above(
  fault: CountFault["fault"],
  key: Key,
  left = UNKNOWN,
  right = UNKNOWN,
): CountFault | undefined {
  return left > right ? { fault, key, left, right } : undefined;
}

function unequal(
  fault: CountFault["fault"],
  key: Key,
  left = UNKNOWN,
  right = UNKNOWN,
): CountFault | undefined {
  return left > right || left < right ? { fault, key, left, right } : undefined;
}

function at(index: number, fault: CountFault | undefined): CountFault | undefined {
  return fault && { ...fault, index };
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** What is left of `a` without `b`; unknown also where that can't be, which is a fault of another name. */
function difference(a = UNKNOWN, b = UNKNOWN): number {
  return a < b ? UNKNOWN : a - b;
}
