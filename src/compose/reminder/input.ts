import type { IsoDate } from "../../model/date.ts";
import type { Issuer, Phase, Plan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { Planned } from "../../model/reminder.ts";
import type { Unit } from "../../model/unit.ts";

/** What a reminder is made of. `errors` are those of the unit's record. */
export type ReminderInput = {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly issuer: Issuer;
  readonly date: IsoDate;
  readonly unit: Unit;
  readonly planned: Planned;
  readonly errors: readonly Problem[];
};
