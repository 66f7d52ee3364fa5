import { changesIn } from "../model/changes.ts";
import { nameOn, wasRegrouped } from "../model/lifetime.ts";
import { indicatorsOf, type Phase, type Plan } from "../model/plan.ts";
import { isFinal, type ThiDuaRecord } from "../model/record.ts";
import type { Counted, PhaseTally, Reporting } from "../model/tally.ts";
import type { Units } from "../model/unit.ts";
import { tallyIndicator } from "./indicator.ts";
import { gatherNamed, type NameAnswer } from "./named.ts";

export type { NameAnswer } from "./named.ts";

/**
 * Adds up what the records of a phase say. Drafts do not count, and neither does a record whose figures another one
 * says it includes (`bao_gom`).
 * @param records all records of the campaign that count, of any phase.
 * @param reporting who owes a record of the phase and who has given one.
 * @param answers what people said of names that may be one.
 */
export function tallyPhase(
  plan: Plan,
  units: Units,
  records: readonly ThiDuaRecord[],
  phase: Phase,
  reporting: Reporting,
  answers: readonly NameAnswer[] = [],
): PhaseTally {
  const ofPhase = recordsOf(records, phase.so);
  const counted = countedOf(units, ofPhase, phase);
  const before = recordsBefore(plan, units, records, phase);
  // Predecessors that reported by themselves are answers too, though nobody waited for theirs.
  const dueIds = new Set(reporting.due.map(({ id }) => id));
  const of = reporting.due.length + counted.filter(({ unit }) => !dueIds.has(unit.id)).length;
  const indicators = indicatorsOf(plan, phase.so).map((one) => tallyIndicator(one, counted, of, before));
  const themes = plan.noi_dung.map((theme) => ({
    theme,
    indicators: indicators.filter(({ indicator }) => indicator.noi_dung_thi_dua === theme.id),
  }));
  const refs = new Map(counted.map(({ unit }) => [unit.id, unit]));
  const rowOf = (id: string) => refs.get(id) ?? { id, ten: id };
  const named = gatherNamed({ units, counted, rowOf, answers });
  return { phase, reporting, changes: changesIn(units, phase), counted, named, indicators, themes };
}

function recordsOf(records: readonly ThiDuaRecord[], phase: number): Map<string, ThiDuaRecord> {
  return new Map(
    records.filter(({ giai_doan }) => giai_doan === phase).map((record) => [record.don_vi, record]),
  );
}

function countedOf(units: Units, records: ReadonlyMap<string, ThiDuaRecord>, phase: Phase): Counted[] {
  const final = [...records.values()].filter(isFinal);
  const included = new Set(final.flatMap(({ bao_gom }) => bao_gom ?? []));
  return units.don_vi.flatMap((unit) => {
    const record = records.get(unit.id);
    if (!record || !isFinal(record) || included.has(unit.id)) return [];
    return [{ unit: { id: unit.id, ten: nameOn(unit, phase.den) }, record }];
  });
}

/** The records of the phase before that this one's may be compared with, by unit. */
export function recordsBefore(
  plan: Plan,
  units: Units,
  records: readonly ThiDuaRecord[],
  phase: Phase,
): Map<string, ThiDuaRecord> {
  const last = lastPhase(plan, phase);
  if (!last) return new Map();
  const since = { tu: last.tu, den: phase.den };
  return new Map(
    countedOf(units, recordsOf(records, last.so), last)
      .filter(({ unit }) => !wasRegrouped(units, unit.id, since))
      .map(({ unit, record }) => [unit.id, record]),
  );
}

function lastPhase(plan: Plan, phase: Phase): Phase | undefined {
  const before = plan.giai_doan.filter(({ tu }) => tu < phase.tu);
  return before.sort((a, b) => (a.tu < b.tu ? -1 : 1)).at(-1);
}
