import type { ToldAwards } from "./award-told.ts";
import type { IsoDate } from "./date.ts";
import { issuerAt, type Phase, type Plan } from "./plan.ts";
import type { PhaseStatus } from "./status.ts";
import type { PhaseTally } from "./tally.ts";

/** A phase with its status and the sums of what was received. */
export type FollowedPhase = PhaseStatus & { readonly tally: PhaseTally };

/** A day on which something is due: the units' records, or the committee's report to `recipient`. */
export type DueDate = {
  readonly day: IsoDate;
  readonly phase: Phase;
  readonly what: "units" | "report";
  readonly recipient: string;
};

/** How a whole campaign stands on a day. */
export type FollowUp = {
  readonly asOf: IsoDate;
  readonly plan: Plan;
  readonly phases: readonly FollowedPhase[];
  /** The votes on awards that had been opened by that day. */
  readonly awards: readonly ToldAwards[];
  /** What is due from that day on, the nearest first. */
  readonly next: readonly DueDate[];
  /** How many errors the plan and the units have: with them, all this may be wrong. */
  readonly groundErrors: number;
  /** How many record files were read. */
  readonly records: number;
};

/** All due dates of the plan, by day. */
export function dueDatesOf(plan: Plan): DueDate[] {
  return plan.giai_doan
    .flatMap((phase): DueDate[] => {
      const recipient = issuerAt(plan, phase.han_bao_cao)?.noi_gui ?? "";
      return [
        { day: phase.han_nop, phase, what: "units", recipient },
        { day: phase.han_bao_cao, phase, what: "report", recipient },
      ];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
