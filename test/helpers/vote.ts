import type { z } from "zod";
import { type AwardFile, awardFileSchema } from "../../src/model/award-file.ts";
import { resultsOf } from "../../src/model/award-outcome.ts";
import { type VoteRule, voteRule } from "../../src/model/award-rules.ts";
import { aUnit, someUnits } from "./facts.ts";

/* Votes for tests, typed as in the files, through the real schemas. */

export type RuleInput = z.input<typeof voteRule>;
type FileInput = z.input<typeof awardFileSchema>;
export type CandidateInput = NonNullable<FileInput["ung_vien"]>[number];
export type CountInput = NonNullable<FileInput["kiem_phieu"]>;
export type PlacesInput = NonNullable<NonNullable<FileInput["chot"]>["so_luong"]>[number];

/** Secret, of all convened, more than half: as the sample plan has it, without a quorum. */
export function aRule(changes: Partial<RuleInput> = {}): VoteRule {
  return voteRule.parse({ ...ruleInput, ...changes });
}

const ruleInput: RuleInput = { hinh_thuc: "phieu_kin", co_so: "trieu_tap", nguong: "1/2", cach_tinh: "tren" };

/** 15 convened, 13 there, all ballots back and valid. */
export const COUNT: CountInput = {
  trieu_tap: "15",
  co_mat: "13",
  phat_ra: "13",
  thu_ve: "13",
  hop_le: "13",
  khong_hop_le: "0",
};

/** Branches a, b, c … and the women's union. */
const units = someUnits([
  ..."abcdefgh".split("").map((letter) => aUnit(`chi-bo-${letter}`)),
  aUnit("phu-nu", { loai: "doan_the" }),
  aUnit("thanh-nien", { loai: "doan_the" }),
]);

export type VoteInput = {
  readonly rule?: Partial<RuleInput>;
  readonly places?: readonly PlacesInput[];
  readonly count?: CountInput;
  readonly again?: CountInput;
  readonly candidates: readonly Partial<CandidateInput>[];
};

/** The file of an opened vote on letters of commendation to collectives, each of another branch if nothing else is said. */
export function aVote({ rule, places, count = COUNT, again, candidates }: VoteInput): AwardFile {
  return awardFileSchema.parse({
    chot: {
      ngay: "20/12/2025",
      dau: "0123456789abcdef",
      noi_xet: "Ban Chấp hành Đảng bộ Sở",
      bieu_quyet: { ...ruleInput, ...rule },
      ...(places && { so_luong: places }),
    },
    kiem_phieu: count,
    ...(again && { kiem_phieu_lai: again }),
    ung_vien: candidates.map((one, index) => ({
      hinh_thuc: "giay-khen",
      don_vi: `chi-bo-${"abcdefgh"[index]}`,
      ...one,
    })),
  });
}

/** Results of a vote, with the units of these helpers. */
export function resultsIn(vote: VoteInput) {
  return resultsOf(aVote(vote), units) ?? [];
}

/** What becomes of each candidate, in order. */
export function outcomesIn(vote: VoteInput): string[] {
  return resultsIn(vote).map(({ outcome }) => outcome);
}

/** A candidate with so many votes for it of 13. */
export function votes(dong_y: number, changes: Partial<CandidateInput> = {}): Partial<CandidateInput> {
  return { dong_y: String(dong_y), khong_dong_y: String(13 - dong_y), ...changes };
}

/** So many places for collectives, of all units if nothing else is said. */
export function places(toi_da: number, changes: Partial<PlacesInput> = {}): PlacesInput {
  return { hinh_thuc: "giay-khen", doi_tuong: "tap_the", toi_da: String(toi_da), ...changes };
}
