import { daysBetween, type IsoDate } from "../model/date.ts";
import type { Facts, RecordFile } from "../model/facts.ts";
import { dueDateOf, expectationOf, nameOfId, nameOn, superiorOn } from "../model/lifetime.ts";
import type { Phase } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Arrival, PhaseStatus, State, UnitStatus } from "../model/status.ts";
import type { Unit } from "../model/unit.ts";
import { type Asked, answersTo, askedIn } from "./answers.ts";
import { notOwed } from "./not-owed.ts";
import { type Given, verdictOn } from "./verdict.ts";

/** When each record came, by the name of its file. */
export type Arrivals = ReadonlyMap<string, Arrival>;

/**
 * How it stands with every unit in every phase: the one place where that is decided, from the content of the records, the
 * plan, the units, the days, and from nothing that anybody declares.
 * @param problems all problems of the folder: a record with an error is not a record received.
 */
export function statusOf(facts: Facts, problems: readonly Problem[], arrivals: Arrivals): PhaseStatus[] {
  const errors = errorsByFile(problems);
  const files = new Map(facts.records.map((one) => [`${one.phase}/${one.unit}`, one]));
  return facts.plan.value.giai_doan.map((phase) => {
    const asked = askedIn(facts.plan.value, phase);
    const units = facts.units.value.don_vi.map((unit) => {
      const file = files.get(`${phase.so}/${unit.id}`);
      const known = { errors: errors.get(file?.file ?? "") ?? [], arrival: arrivals.get(file?.file ?? "") };
      return unitStatus(facts, unit, phase, asked, { file, ...known });
    });
    return { phase, units };
  });
}

type Known = {
  readonly file: RecordFile | undefined;
  readonly errors: readonly Problem[];
  readonly arrival: Arrival | undefined;
};

function unitStatus(facts: Facts, unit: Unit, phase: Phase, asked: Asked, known: Known): UnitStatus {
  const units = facts.units.value;
  const record = known.file?.record?.value;
  const due = dueDateOf(units, unit.id, phase);
  const given: Given = { ...known, required: answersTo(asked.required, record), due };
  const expected = expectationOf(units, unit, phase);
  const { state, reasons } = expected.due
    ? verdictOn(facts, unit, phase, given)
    : notOwed(facts, unit, phase, expected);
  const superior = superiorOn(unit, phase.den);
  return {
    unit: { id: unit.id, ten: nameOn(unit, phase.den) },
    kind: unit.loai,
    superior:
      superior === undefined ? undefined : { id: superior, ten: nameOfId(units, superior, phase.den) },
    phase: phase.so,
    state,
    due,
    days: daysOf(state, due, facts.asOf, known.arrival),
    reasons,
    file: known.file?.file,
    required: given.required,
    tasks: answersTo(asked.tasks, record),
    errors: known.errors.length,
    arrival: known.arrival,
  };
}

function daysOf(state: State, due: IsoDate, asOf: IsoDate, arrival: Arrival | undefined): number {
  if (state === "late") return daysBetween(due, arrival?.day ?? due);
  if (state === "waiting") return daysBetween(due, asOf);
  return ["missing", "draft", "errors", "incomplete"].includes(state)
    ? Math.max(0, daysBetween(due, asOf))
    : 0;
}

function errorsByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const one of problems.filter(({ severity }) => severity === "error")) {
    const { file } = one.place;
    const ofFile = byFile.get(file) ?? [];
    byFile.set(file, ofFile);
    ofFile.push(one);
  }
  return byFile;
}
