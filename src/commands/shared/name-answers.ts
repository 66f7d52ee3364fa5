import { type AwardPeriod, awardPeriodOf } from "../../model/award-file.ts";
import type { Facts } from "../../model/facts.ts";
import type { NameAnswer } from "../../tally/index.ts";

/** What people answered about names in the files of some periods: what the file of a phase says is about that phase. */
export function answersIn({ awards = [] }: Facts, periods: readonly AwardPeriod[]): NameAnswer[] {
  return awards.flatMap(({ file, value }) => {
    const period = awardPeriodOf(file);
    if (period === undefined || !periods.includes(period)) return [];
    const phase = period === "final" ? undefined : period;
    return (value.trung_ten ?? []).map((answer) => ({ ...answer, phase }));
  });
}
