import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { heldSheets } from "./sheets.ts";

/** TD823: one that has the votes to win, but of whom people have not said yet whether a criterion is met. */
export const criterionNotJudged: Rule = {
  code: "TD823",
  check(facts) {
    const { criteria } = planIndex(facts.plan.value);
    return heldSheets(facts).flatMap(({ listed, results }) =>
      listed.flatMap(({ one, index, name, at }) => {
        if (results?.[index]?.outcome !== "unjudged") return [];
        const open = Object.entries(one.tieu_chi ?? {}).filter(([, answer]) => answer === undefined);
        return open.map(([id]) => {
          const criterion = criteria.get(id)?.ten ?? id;
          return problem("TD823", at("tieu_chi", id), { name, criterion, unit: one.don_vi, id });
        });
      }),
    );
  },
};
