import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { holds, type IsoDate } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";

/** TD607: a day of the campaign without an issuing body, or with two; only where it changes can it go wrong. */
export const issuerUnclear: Rule = {
  code: "TD607",
  check({ plan }) {
    const { co_quan, giai_doan } = plan.value;
    const first = giai_doan.map(({ tu }) => tu).sort()[0] ?? "";
    const last =
      giai_doan
        .map(({ han_bao_cao }) => han_bao_cao)
        .sort()
        .at(-1) ?? "";
    const turns = co_quan.flatMap(({ tu, den }) => [...(tu ? [tu] : []), ...(den ? [dayAfter(den)] : [])]);
    const days = [...new Set([first, ...turns])].filter((day) => first <= day && day <= last).sort();
    return days.flatMap((date) => {
      const holders = co_quan.flatMap((issuer, index) => (holds(issuer, date) ? [index] : []));
      if (holders.length === 1) return [];
      return [problem("TD607", plan.at(["co_quan", holders.at(-1) ?? 0]), { date, count: holders.length })];
    });
  },
};

function dayAfter(day: IsoDate): IsoDate {
  return formatISO(addDays(`${day}T00:00:00`, 1), { representation: "date" });
}
