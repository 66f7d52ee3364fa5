import { awardPeriodOf } from "../model/award-file.ts";
import type { ToldAwards } from "../model/award-told.ts";
import type { FollowedPhase, FollowUp } from "../model/follow-up.ts";
import { placeName } from "../model/place.ts";
import { countPhase, type UnitStatus } from "../model/status.ts";
import type { IndicatorTally } from "../model/tally.ts";
import { reasonWords } from "../words/state.ts";
import { whyWords } from "../words/why.ts";
import { escapeUnsafe } from "./formats/json.ts";
import type { Why } from "./text/why.ts";

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

/** The status of a campaign as JSON, in the form of `docs/status.schema.json`. Days are ISO dates. */
export function statusAsJson({ asOf, plan, phases, awards, next, records, groundErrors }: FollowUp): string {
  const value = {
    format: "thi-dua status",
    formatVersion: FORMAT_VERSION,
    asOf,
    campaign: plan.ten_ngan,
    records,
    groundErrors,
    phases: phases.map(phaseValue),
    awards: awards.map(awardsValue),
    next: next.map(({ day, phase, what, recipient }) => ({
      day,
      phase: phase.so,
      what,
      ...(what === "report" && { recipient }),
    })),
  };
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/** One unit in one phase, as `status --json` has it, with its history and where each reason is written. */
export function whyAsJson({ asOf, unit, status, touches, reminders }: Why): string {
  const value = {
    format: "thi-dua why",
    formatVersion: FORMAT_VERSION,
    asOf,
    phase: status.phase,
    ...unitValue(status),
    reasons: status.reasons.map((reason) => ({
      rule: reason.rule,
      text: reasonWords(reason),
      ...(reason.place && { place: placeName(reason.place()) }),
    })),
    todo: whyWords.todo(status),
    ...(touches && { touches }),
    reminders,
    ...(unit.lien_he && { contact: unit.lien_he }),
  };
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

function awardsValue({ source, opened, held, rows }: ToldAwards) {
  return {
    period: awardPeriodOf(source.file),
    opened,
    ...(held !== undefined && { held }),
    candidates: rows.map(({ form, kind, unit, ten, outcome, votes, base, decision }) => ({
      form: form.id,
      kind,
      unit: unit.id,
      name: ten,
      outcome,
      ...(votes !== undefined && base !== undefined && { votes, base }),
      ...(decision && { decided: decision.ngay }),
    })),
  };
}

function phaseValue(one: FollowedPhase) {
  const { due, received, onTime, late, tasks } = countPhase(one);
  return {
    phase: one.phase.so,
    due: one.phase.han_nop,
    counts: { due, received, onTime, late },
    tasks,
    indicators: one.tally.indicators.flatMap(targetValue),
    units: one.units.map(unitValue),
  };
}

function targetValue({ indicator, target, n, of }: IndicatorTally) {
  return target
    ? [{ id: indicator.id, value: target.value, target: target.target, units: target.units, n, of }]
    : [];
}

function unitValue({
  unit,
  kind,
  superior,
  state,
  due,
  days,
  required,
  tasks,
  errors,
  arrival,
  ...one
}: UnitStatus) {
  return {
    unit: unit.id,
    name: unit.ten,
    kind,
    ...(superior && { superior: superior.id }),
    state,
    due,
    days,
    reasons: one.reasons.map((reason) => ({ rule: reason.rule, text: reasonWords(reason) })),
    ...(one.file !== undefined && { file: one.file }),
    required: {
      answered: required.answered,
      asked: required.asked,
      missing: required.missing.map(({ id }) => id),
    },
    tasks: { answered: tasks.answered, asked: tasks.asked },
    errors,
    ...(arrival && { arrival }),
  };
}
