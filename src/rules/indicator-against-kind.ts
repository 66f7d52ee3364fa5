import type { Rule } from "../model/facts.ts";
import type { Indicator } from "../model/plan.ts";
import { problem } from "../model/problem.ts";

/** TD606: an indicator without what its kind needs, or with what its kind cannot have. */
export const indicatorAgainstKind: Rule = {
  code: "TD606",
  check: ({ plan }) =>
    plan.value.chi_tieu.flatMap((indicator, index) =>
      faultsOf(indicator).map((key) =>
        problem("TD606", plan.at(["chi_tieu", index, key]), { name: indicator.ten, missing: key }),
      ),
    ),
};

function faultsOf(indicator: Indicator): string[] {
  const isNumber = indicator.loai === "so_nguyen" || indicator.loai === "tien";
  const isChoice = indicator.loai === "danh_muc";
  const numbersOnly = (["thanh_phan", "muc_tieu", "khong_giam", "co_muc_tieu"] as const).filter(
    (key) => indicator[key] !== undefined && indicator[key] !== false && !isNumber,
  );
  return [...numbersOnly, ...(isChoice === (indicator.danh_muc !== undefined) ? [] : ["danh_muc"])];
}
