import type { ReminderInput } from "../../compose/reminder/input.ts";
import type { IsoDate } from "../../model/date.ts";
import { livedOn, nameOfId, nameOn, superiorOn } from "../../model/lifetime.ts";
import type { Issuer, Phase } from "../../model/plan.ts";
import type { Planned, Reminder } from "../../model/reminder.ts";
import type { UnitStatus } from "../../model/status.ts";
import type { Units } from "../../model/unit.ts";
import { planReminders } from "../../status/reminders.ts";
import type { Followed } from "./follow.ts";
import { unitAskedFor } from "./unit.ts";

/** A day's reminders of a phase: the letters to be made, and who gets none. */
export type Round = {
  readonly phase: Phase;
  readonly date: IsoDate;
  readonly inputs: readonly ReminderInput[];
  readonly left: readonly Planned[];
  /** How it stands with the unit, where only one was asked for. */
  readonly only: UnitStatus | undefined;
};

type Asked = {
  readonly phase: Phase;
  readonly issuer: Issuer;
  readonly unit: string | undefined;
  /** Whether also those are reminded who would be left alone this time. */
  readonly again: boolean;
};

/** Whom to remind of a phase, and with what. @throws CannotRun where there is no such unit. */
export function roundOf(followed: Followed, log: readonly Reminder[], asked: Asked): Round {
  const { facts, phases } = followed;
  const { phase } = asked;
  const units = facts.units.value;
  const id = asked.unit === undefined ? undefined : unitAskedFor(asked.unit, units).id;
  const ofPhase = phases.find((one) => one.phase === phase)?.units ?? [];
  const statuses = ofPhase
    .filter(({ unit }) => id === undefined || unit.id === id)
    .map((one) => asCalledOn(facts.asOf, one, units));
  const settings = facts.plan.value.theo_doi ?? {};
  const planned = planReminders({ phase, units: statuses }, log, settings, facts.asOf);
  const isLeft = ({ left }: Planned) => left !== undefined && !asked.again;
  return {
    phase,
    date: facts.asOf,
    inputs: planned.filter((one) => !isLeft(one)).map((one) => inputFor(one, followed, asked)),
    left: planned.filter(isLeft),
    only: id === undefined ? undefined : statuses[0],
  };
}

/** A letter goes to the unit as it is called on its day, which may not be what it was called in the phase. */
function asCalledOn(day: IsoDate, status: UnitStatus, units: Units): UnitStatus {
  const unit = unitAskedFor(status.unit.id, units);
  const id = livedOn(unit, day) ? superiorOn(unit, day) : status.superior?.id;
  const superior = id === undefined ? undefined : { id, ten: nameOfId(units, id, day) };
  return { ...status, unit: { id: unit.id, ten: nameOn(unit, day) }, superior };
}

function inputFor(
  planned: Planned,
  { facts, folder }: Followed,
  { phase, issuer }: Pick<Asked, "phase" | "issuer">,
): ReminderInput {
  const { unit, file } = planned.status;
  return {
    plan: facts.plan.value,
    phase,
    issuer,
    date: facts.asOf,
    unit: unitAskedFor(unit.id, facts.units.value),
    planned,
    errors: folder.problems.filter(({ place, severity }) => severity === "error" && place.file === file),
  };
}
