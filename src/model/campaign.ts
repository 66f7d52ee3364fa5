import type { UnitChange } from "./changes.ts";
import type { IsoDate } from "./date.ts";
import type { Fraction } from "./fraction.ts";
import type { Theme } from "./plan.ts";
import type { Amount } from "./quantity.ts";
import type { Work } from "./record.ts";
import type { IndicatorTally, Mention, Named, PhaseTally, UnitRef, UnitValue } from "./tally.ts";

export type { Mention, Named } from "./tally.ts";

/** What several phases come to: an amount as units give them, or the mean of the phases in lowest terms. */
export type Rolled = Amount | { readonly kind: "trung_binh"; readonly mean: Fraction };

/** What one unit said in one phase, by the place of the phase in the tally. */
export type Answer = UnitValue & { readonly phase: number };

/** An indicator over several phases, rolled up in its own way (`cong_don`). */
export type CampaignIndicator = Pick<
  IndicatorTally,
  "indicator" | "estimated" | "n" | "of" | "target" | "parts" | "yes" | "choices"
> & {
  /** What each phase says, in the order of the phases; `undefined` where it was not asked, or nobody answered. */
  readonly phases: readonly (IndicatorTally | undefined)[];
  /** The answers that everything else rests on: of an indicator that takes the last value, the last of each unit. */
  readonly standing: readonly Answer[];
  /** By row of units: a number once for a row, yes/no and choices as often as they stand. */
  readonly values: readonly {
    readonly unit: UnitRef;
    readonly value: Rolled;
    /** How many units gave it: more than one where some were taken over. */
    readonly from: number;
    /** The answers that it is made of: of which unit, in which phase, and whether it is an estimate. */
    readonly answers: readonly {
      readonly unit: string;
      readonly phase: number;
      readonly isEstimate: boolean;
    }[];
    /** What was done of what the row registered; absent where it registered nothing. */
    readonly target: { readonly value: number; readonly target: number } | undefined;
  }[];
  readonly total: Rolled | undefined;
  /** How many of the values that stand were given before the last phase that has any. */
  readonly carried: number;
  /** Of how many units the plan asks a number each; the rows that reached the least, and that went beyond the most. */
  readonly reach:
    | { readonly of: number; readonly reached: readonly UnitRef[]; readonly beyond: readonly UnitRef[] }
    | undefined;
};

/** A work from start to finish, as it was told last. `phases` are the numbers of those that told of it. */
export type CampaignWork = {
  readonly unit: UnitRef;
  readonly work: Work;
  readonly phases: readonly number[];
  /** In the order of time. */
  readonly mentions: readonly Mention[];
};

/** All that the records of several phases say together, nothing of it counted twice. */
export type CampaignTally = {
  readonly date: IsoDate;
  readonly phases: readonly PhaseTally[];
  /** What happened to the units from the first of these phases up to the day of the report. */
  readonly changes: readonly UnitChange[];
  /** All units that a record was due of, or would have been, each under its own last name. */
  readonly reporters: readonly UnitRef[];
  /** The rows of a table by unit: units that were taken over stand with the one that took over. */
  readonly rows: readonly UnitRef[];
  /** The row of a unit, by its id. */
  readonly rowOf: ReadonlyMap<string, UnitRef>;
  readonly themes: readonly { readonly theme: Theme; readonly indicators: readonly CampaignIndicator[] }[];
  readonly works: readonly CampaignWork[];
  readonly named: readonly Named[];
};
