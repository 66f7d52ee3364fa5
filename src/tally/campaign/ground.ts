import type { PhaseTally } from "../../model/tally.ts";
import type { Units } from "../../model/unit.ts";
import type { Lines } from "./lines.ts";

/** The ground that all indicators are rolled up on. */
export type Ground = {
  readonly units: Units;
  readonly phases: readonly PhaseTally[];
  readonly lines: Lines;
  readonly date: string;
};
