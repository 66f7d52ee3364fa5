import type { AwardPeriod } from "../../model/award-file.ts";
import { awardsTold, type ToldAwards } from "../../model/award-told.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Facts } from "../../model/facts.ts";

/** The votes on awards of some periods, as they stood on a day. */
export function awardsIn(facts: Facts, periods: readonly AwardPeriod[], day: IsoDate): ToldAwards[] {
  return awardsTold(facts, { plan: facts.plan.value, units: facts.units.value, day, periods });
}
