import { CannotRun } from "../../model/cannot-run.ts";
import type { IsoDate } from "../../model/date.ts";
import { type Issuer, issuerAt, type Plan } from "../../model/plan.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import { formatDate } from "../../words/format.ts";

/**
 * The committee as it was called on a day.
 * @throws CannotRun where the plan names none for it.
 */
export function issuerOn(plan: Plan, date: IsoDate): Issuer {
  const issuer = issuerAt(plan, date);
  if (!issuer) throw new CannotRun(cannotRun.noIssuer(formatDate(date)));
  return issuer;
}
