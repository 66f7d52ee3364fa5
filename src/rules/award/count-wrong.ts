import type { AwardFile, BallotCount } from "../../model/award-file.ts";
import type { VoteRule } from "../../model/award-rules.ts";
import type { Rule } from "../../model/facts.ts";
import type { Path, Place } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { type CountFault, countFaults } from "../../model/vote.ts";
import { heldSheets, type Sheet } from "./sheets.ts";

/** TD816: a sum of a vote that does not come out, of the first round or of the second. */
export const countWrong: Rule = {
  code: "TD816",
  check: (facts) =>
    heldSheets(facts).flatMap((sheet) => {
      const rule = sheet.value.chot?.bieu_quyet;
      return rule ? roundsOf(sheet.value, rule).flatMap((round) => inRound(sheet, round)) : [];
    }),
};

type Counted = {
  readonly rule: VoteRule;
  readonly count: BallotCount;
  /** The key of the count, and of what each candidate got, where that is not the candidate itself. */
  readonly key: "kiem_phieu" | "kiem_phieu_lai";
  readonly votes: readonly string[];
  readonly ballots: Parameters<typeof countFaults>[2];
};

function roundsOf({ kiem_phieu, kiem_phieu_lai, ung_vien = [] }: AwardFile, rule: VoteRule): Counted[] {
  const again = ung_vien.map(({ bo_phieu_lai }) => bo_phieu_lai ?? {});
  return [
    { rule, count: kiem_phieu ?? {}, key: "kiem_phieu", votes: [], ballots: ung_vien },
    { rule, count: kiem_phieu_lai ?? {}, key: "kiem_phieu_lai", votes: ["bo_phieu_lai"], ballots: again },
  ];
}

function inRound(sheet: Sheet, round: Counted): Problem[] {
  return countFaults(round.rule, round.count, round.ballots).map((fault) => {
    const listed = fault.index === undefined ? undefined : sheet.listed[fault.index];
    const inCount = (key: string): Place => sheet.source.at([round.key, key]);
    const path: Path = [...(fault.key === "dong_y" ? round.votes : []), fault.key];
    const args = {
      fault: fault.fault,
      left: fault.left,
      right: fault.right,
      round: round.key === "kiem_phieu" ? 1 : 2,
      open: round.rule.hinh_thuc === "gio_tay" ? "yes" : undefined,
      blank: round.rule.phieu_trang ?? "khong_hop_le",
      name: listed?.name,
      unit: listed?.one.don_vi,
    };
    return problem(
      "TD816",
      listed ? listed.at(...path) : inCount(fault.key),
      args,
      againstOf(fault, round.rule).map(inCount),
    );
  });
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
