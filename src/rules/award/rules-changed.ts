import type { FrozenRules } from "../../model/award-file.ts";
import { fullRule, type VoteRule } from "../../model/award-rules.ts";
import { holds } from "../../model/date.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import type { Path } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { type Change, changesIn } from "./compared.ts";
import { changedForms } from "./forms-changed.ts";
import { changedQuotas } from "./quotas-changed.ts";
import { heldSheets, type Sheet } from "./sheets.ts";

/**
 * TD819: what the plan says of the day of the opening is not what was frozen then. Rules that came to hold later are another
 * entry of the plan, with days of their own, and change nothing of a vote that was opened before.
 */
export const rulesChanged: Rule = {
  code: "TD819",
  check: (facts) =>
    heldSheets(facts).flatMap((sheet) => {
      const { chot } = sheet.value;
      if (!chot) return [];
      return [
        ...changedRule(facts, sheet, chot),
        ...changedQuotas(facts, sheet, chot),
        ...changedForms(facts, sheet, chot),
      ];
    }),
};

// The days of the plan's entry are not the vote's: an entry is closed when the next one comes.
const COMPARED = [
  "can_cu",
  "hinh_thuc",
  "co_so",
  "du_hop",
  "nguong",
  "cach_tinh",
  "phieu_trang",
  "y_kien_vang",
  "bang_phieu",
] as const satisfies readonly (keyof VoteRule)[];

function changedRule({ plan }: Facts, { source, isVoted }: Sheet, chot: FrozenRules): Problem[] {
  const { binh_xet } = plan.value;
  const index = binh_xet?.bieu_quyet.findIndex((rule) => holds(rule, chot.ngay)) ?? -1;
  const rule = binh_xet?.bieu_quyet[index];
  const voted = isVoted ? "yes" : undefined;
  if (!binh_xet || !rule)
    return [problem("TD819", source.at(["chot", "ngay"]), { kind: "no-rule", day: chot.ngay, voted })];
  const told = (change: Change, path: Path, planned: Path): Problem =>
    problem("TD819", source.at(path), { kind: "rule", ...change, day: chot.ngay, voted }, [plan.at(planned)]);
  return [
    ...changesIn(["noi_xet"], chot, binh_xet).map((change) =>
      told(change, ["chot", "noi_xet"], ["binh_xet", "noi_xet"]),
    ),
    ...changesIn(COMPARED, fullRule(chot.bieu_quyet), fullRule(rule)).map((change) =>
      told(change, ["chot", "bieu_quyet", change.key], ["binh_xet", "bieu_quyet", index, change.key]),
    ),
  ];
}
