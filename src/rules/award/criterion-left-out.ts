import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { sheets } from "./sheets.ts";

/**
 * TD824: one that is put to the vote without a criterion that the form asks for. A line that is not there is neither met nor
 * open, so that nobody would see what was never judged.
 */
export const criterionLeftOut: Rule = {
  code: "TD824",
  check(facts) {
    const { criteria } = planIndex(facts.plan.value);
    return sheets(facts).flatMap(({ listed, value }) =>
      value.chot === undefined
        ? []
        : listed.flatMap(({ one, form, kind, name, at }) =>
            (form?.tieu_chi ?? []).flatMap((id) => {
              const criterion = criteria.get(id);
              if (!criterion || criterion.doi_tuong?.includes(kind) === false) return [];
              if (Object.hasOwn(one.tieu_chi ?? {}, id)) return [];
              const args = { name, criterion: criterion.ten, id, unit: one.don_vi };
              return [problem("TD824", at("tieu_chi"), args)];
            }),
          ),
    );
  },
};
