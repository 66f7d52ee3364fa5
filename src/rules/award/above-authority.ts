import { isBranchForm, isOwnForm } from "../../model/award-rules.ts";
import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { phasedRecords } from "../shared/records.ts";

/**
 * TD812: a unit says that it gave an award which only a body above it may give. A branch under a committee may only commend:
 * biểu dương (Quy định 232-QĐ/TW mục 28; the plan says it by `cap`).
 */
export const aboveAuthority: Rule = {
  code: "TD812",
  check(facts) {
    const { awards } = planIndex(facts.plan.value);
    const allowed = [...awards.values()].filter(isBranchForm).map(({ ten }) => ten);
    return phasedRecords(facts).flatMap(({ record }) =>
      (record.value.da_khen_thuong ?? []).flatMap(({ hinh_thuc }, index) => {
        const form = awards.get(hinh_thuc);
        if (!form || isBranchForm(form)) return [];
        const giver = isOwnForm(form) ? "dang_uy" : "cap_tren";
        const place = record.at(["da_khen_thuong", index, "hinh_thuc"]);
        return [problem("TD812", place, { name: form.ten, giver, allowed })];
      }),
    );
  },
};
