import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { hasVotes, heldSheets } from "./sheets.ts";

/** TD815: votes or a ruling for one of whom a criterion is answered with no: who does not meet it is not put to the vote. */
export const criterionNotMet: Rule = {
  code: "TD815",
  check(facts) {
    const { criteria } = planIndex(facts.plan.value);
    return heldSheets(facts).flatMap(({ listed }) =>
      listed.flatMap(({ one, name, at }) => {
        if (!hasVotes(one) && !one.phan_dinh?.duoc) return [];
        const unmet = Object.entries(one.tieu_chi ?? {}).filter(([, answer]) => answer === false);
        return unmet.map(([id]) => {
          const criterion = criteria.get(id)?.ten ?? id;
          return problem("TD815", at("tieu_chi", id), {
            name,
            criterion,
            unit: one.don_vi,
            voted: hasVotes(one) ? "yes" : undefined,
          });
        });
      }),
    );
  },
};
