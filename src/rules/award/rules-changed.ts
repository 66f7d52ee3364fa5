import type { FrozenRules } from "../../model/award-file.ts";
import type { VoteRule } from "../../model/award-rules.ts";
import { holds } from "../../model/date.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { compareFractions, fraction, type Share } from "../../model/fraction.ts";
import type { Path } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { changedQuotas } from "./quotas-changed.ts";
import { type Sheet, sheets } from "./sheets.ts";

/**
 * TD819: what the plan says of the day of the opening is not what was frozen then. Rules that came to hold later are another
 * entry of the plan, with days of their own, and change nothing of a vote that was opened before.
 */
export const rulesChanged: Rule = {
  code: "TD819",
  check: (facts) =>
    sheets(facts).flatMap((sheet) => {
      const { chot } = sheet.value;
      return chot ? [...changedRule(facts, sheet, chot), ...changedQuotas(facts, sheet, chot)] : [];
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

const DEFAULTS: Readonly<Partial<VoteRule>> = {
  phieu_trang: "khong_hop_le",
  y_kien_vang: "khong_tinh",
  bang_phieu: "nguoi_xet",
};

function changedRule({ plan }: Facts, { source }: Sheet, chot: FrozenRules): Problem[] {
  const { binh_xet } = plan.value;
  const index = binh_xet?.bieu_quyet.findIndex((rule) => holds(rule, chot.ngay)) ?? -1;
  const rule = binh_xet?.bieu_quyet[index];
  if (!binh_xet || !rule)
    return [problem("TD819", source.at(["chot", "ngay"]), { kind: "no-rule", day: chot.ngay })];
  const told = (was: string | undefined, now: string | undefined, path: Path, planned: Path): Problem => {
    const args = { kind: "rule", key: String(path.at(-1)), was, now, day: chot.ngay };
    return problem("TD819", source.at(path), args, [plan.at(planned)]);
  };
  const keys = COMPARED.filter((key) => !isSame(ruledBy(chot.bieu_quyet, key), ruledBy(rule, key)));
  return [
    ...(binh_xet.noi_xet === chot.noi_xet
      ? []
      : [told(chot.noi_xet, binh_xet.noi_xet, ["chot", "noi_xet"], ["binh_xet", "noi_xet"])]),
    ...keys.map((key) =>
      told(
        shown(ruledBy(chot.bieu_quyet, key)),
        shown(ruledBy(rule, key)),
        ["chot", "bieu_quyet", key],
        ["binh_xet", "bieu_quyet", index, key],
      ),
    ),
  ];
}

type Value = string | Share | readonly string[] | undefined;

function ruledBy(rule: VoteRule, key: (typeof COMPARED)[number]): Value {
  return rule[key] ?? DEFAULTS[key];
}

/** 1/2 and 50 % are one threshold; lists of bases are one whatever their order. */
function isSame(a: Value, b: Value): boolean {
  if (isShare(a) && isShare(b)) return compareFractions(fraction(a), fraction(b)) === 0;
  return shown(a) === shown(b);
}

function isShare(value: Value): value is Share {
  return typeof value === "object" && "typed" in value;
}

function shown(value: Value): string | undefined {
  if (isShare(value)) return value.typed;
  return typeof value === "object" ? [...value].sort().join(", ") || undefined : value;
}
