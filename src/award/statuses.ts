import { isOwed, type UnitStatus } from "../model/status.ts";
import type { Ground } from "./ground.ts";

/** Of each phase, how it stands with those of a row who owe a record. */
export function statusesOf(row: string, ground: Ground): UnitStatus[] {
  return ground.input.statuses.flatMap(({ units }) =>
    units.filter((one) => ground.rowOf(one.unit.id) === row && isOwed(one)),
  );
}
