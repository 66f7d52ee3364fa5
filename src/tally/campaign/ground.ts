import type { PhaseTally, UnitValue } from "../../model/tally.ts";
import type { Units } from "../../model/unit.ts";
import type { Lines } from "./lines.ts";

/** The ground that all indicators are rolled up on. */
export type Ground = {
  readonly units: Units;
  readonly phases: readonly PhaseTally[];
  readonly lines: Lines;
  readonly date: string;
};

/** What one unit said in one phase. */
export type Answer = UnitValue & { readonly phase: number };
