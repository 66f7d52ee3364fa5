import type { Unit, Units } from "../../model/unit.ts";
import { memo } from "./memo.ts";

export type UnitIndex = {
  /** A unit and its position in `don-vi.yaml`; of two with one id the first. */
  readonly byId: ReadonlyMap<string, { readonly unit: Unit; readonly position: number }>;
  readonly ids: readonly string[];
};

/** Looks units up by id; made once for each list of units. */
export const unitIndex = memo((units: Units): UnitIndex => {
  const byId = new Map<string, { unit: Unit; position: number }>();
  for (const [position, unit] of units.don_vi.entries()) {
    if (!byId.has(unit.id)) byId.set(unit.id, { unit, position });
  }
  return { byId, ids: [...byId.keys()] };
});
