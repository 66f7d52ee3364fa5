import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";
import { isAsked } from "./shared/values.ts";

/** TD312: a value of an indicator that the plan asks for in other phases only. */
export const indicatorNotAsked: Rule = {
  code: "TD312",
  check(facts) {
    const { indicators } = planIndex(facts.plan.value);
    return phasedRecords(facts).flatMap(({ record, phase: { phase } }) =>
      Object.keys(record.value.chi_tieu ?? {}).flatMap((typed) => {
        const indicator = indicators.get(typed);
        if (!indicator || isAsked(indicator, phase.so)) return [];
        const asked = (indicator.giai_doan ?? []).map(String);
        const place = record.at(["chi_tieu", typed], "key");
        return [problem("TD312", place, { typed, name: indicator.ten, phase: phase.so, asked })];
      }),
    );
  },
};
