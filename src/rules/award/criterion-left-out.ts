import type { AwardFile, Candidate } from "../../model/award-file.ts";
import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { heldSheets } from "./sheets.ts";

/**
 * TD824: one that is put to the vote without a criterion that the form asks for. A line that is not there is neither met nor
 * open, so that nobody would see what was never judged.
 */
export const criterionLeftOut: Rule = {
  code: "TD824",
  check(facts) {
    const { criteria } = planIndex(facts.plan.value);
    return heldSheets(facts).flatMap(({ listed, value }) =>
      value.chot === undefined
        ? []
        : listed.flatMap(({ one, form, kind, name, at }) =>
            (asksOf(value, one) ?? form?.tieu_chi ?? []).flatMap((id) => {
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

/** What the form asked for when the vote was opened; `undefined` where that was not frozen yet. */
function asksOf({ chot }: AwardFile, { hinh_thuc }: Candidate): readonly string[] | undefined {
  const form = chot?.khen_thuong?.find(({ id }) => id === hinh_thuc);
  return form && (form.tieu_chi ?? []);
}
