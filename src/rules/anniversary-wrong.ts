import { partsOf } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";

/** TD608: the number of an anniversary that the years between its days do not give. */
export const anniversaryWrong: Rule = {
  code: "TD608",
  check: ({ plan }) =>
    plan.value.giai_doan.flatMap(({ ky_niem }, phase) =>
      (ky_niem ?? []).flatMap(({ ngay, ngay_goc, so_nam }, index) => {
        if (ngay_goc === undefined || so_nam === undefined) return [];
        const years = partsOf(ngay).year - partsOf(ngay_goc).year;
        if (years === so_nam) return [];
        const place = plan.at(["giai_doan", phase, "ky_niem", index, "so_nam"]);
        return [problem("TD608", place, { typed: so_nam, years })];
      }),
    ),
};
