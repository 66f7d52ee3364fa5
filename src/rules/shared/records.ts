import type { Facts } from "../../model/facts.ts";
import type { Sourced } from "../../model/place.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import type { Unit } from "../../model/unit.ts";
import { memo } from "./memo.ts";
import { type PhaseIndex, planIndex } from "./plan-index.ts";
import { unitIndex } from "./unit-index.ts";

/** A record whose phase the plan knows and its path confirms. */
export type PhasedRecord = {
  readonly record: Sourced<ThiDuaRecord>;
  readonly phase: PhaseIndex;
  /** The unit, where it is known and the path confirms it. */
  readonly unit: Unit | undefined;
};

/**
 * The records that can be held against the plan. Others have a fault of their own (TD301, TD401), and what followed
 * from it would only hide it.
 */
export const phasedRecords = memo((facts: Facts): readonly PhasedRecord[] => {
  const { phases } = planIndex(facts.plan.value);
  const { byId } = unitIndex(facts.units.value);
  return facts.records.flatMap(({ phase: folder, unit: name, record }): PhasedRecord[] => {
    const phase = phases.get(folder);
    if (!record || !phase || record.value.giai_doan !== folder) return [];
    return [{ record, phase, unit: record.value.don_vi === name ? byId.get(name)?.unit : undefined }];
  });
});

/** A record of which unit and phase are known. */
export type OwnedRecord = PhasedRecord & { readonly unit: Unit };

/** The records that can be held against the units and against each other. */
export const ownedRecords = memo((facts: Facts): readonly OwnedRecord[] =>
  phasedRecords(facts).flatMap((one) => (one.unit ? [{ ...one, unit: one.unit }] : [])),
);

/** The record of a unit for a phase: unit id → phase number → record. */
export const recordsByUnit = memo((facts: Facts): ReadonlyMap<string, ReadonlyMap<number, OwnedRecord>> => {
  const byUnit = new Map<string, Map<number, OwnedRecord>>();
  for (const one of ownedRecords(facts)) {
    const ofUnit = byUnit.get(one.unit.id) ?? new Map<number, OwnedRecord>();
    byUnit.set(one.unit.id, ofUnit.set(one.phase.phase.so, one));
  }
  return byUnit;
});
