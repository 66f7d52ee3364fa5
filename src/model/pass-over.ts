import type { IsoDate } from "./date.ts";
import type { Place } from "./place.ts";
import type { ProblemCode } from "./problem.ts";

/** A comment that passes over a problem: `# thi-dua: bo-qua TD408 đến 30/06/2025 vì …`. */
export type PassOver = {
  readonly code: ProblemCode;
  /** The last day on which it holds. */
  readonly until: IsoDate;
  /** The line that it speaks of: its own, or the next one where it stands alone. */
  readonly line: number;
  readonly place: Place;
};
