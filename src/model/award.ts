import type { AwardPeriod } from "./award-file.ts";
import type { AwardForm, Criterion, RecipientKind } from "./award-rules.ts";
import type { Rolled } from "./campaign.ts";
import type { IsoDate } from "./date.ts";
import type { Place } from "./place.ts";
import type { Phase } from "./plan.ts";
import type { UnitRef } from "./tally.ts";

/** A line of a record that says something. */
export type Evidence = { readonly phase: number; readonly place: Place };

/** What a criterion of a nominee came to. */
export type CriterionResult = {
  readonly criterion: Criterion;
  /** `undefined` where people have to judge it. */
  readonly met: boolean | undefined;
  readonly figure:
    | { readonly kind: "judged" }
    /** The value of the unit; `undefined` where it gave none. Share of its own target where the criterion asks for that. */
    | {
        readonly kind: "value";
        readonly value: Rolled | undefined;
        readonly target: { readonly value: number; readonly target: number } | undefined;
      }
    /** Required tasks of the period: how many are told as done, and which are not. */
    | {
        readonly kind: "tasks";
        readonly done: number;
        readonly of: number;
        readonly open: readonly { readonly phase: number; readonly ten: string }[];
      }
    /** Phases in which the record was due: which came on time, and which did not. */
    | {
        readonly kind: "on-time";
        readonly phases: readonly {
          readonly phase: number;
          readonly onTime: boolean;
          readonly due: IsoDate;
          readonly day: IsoDate | undefined;
        }[];
      };
  readonly evidence: readonly Evidence[];
};

/** One who is proposed for one form: each mention that is certain to be the same one. */
export type Nominee = {
  readonly form: AwardForm;
  readonly kind: RecipientKind;
  /** The unit that proposes: of units that were merged, the one that goes on. */
  readonly unit: UnitRef;
  /** The name as it was typed last. */
  readonly ten: string;
  readonly chuc_vu: string | undefined;
  /** Whether the collective is the unit itself. */
  readonly isUnit: boolean;
  readonly mentions: readonly (Evidence & { readonly ten: string; readonly thanh_tich: string })[];
  readonly criteria: readonly CriterionResult[];
  /** `undefined` where only the judgement of people is open. */
  readonly eligible: boolean | undefined;
};

/** Names within a unit and a form that may be one: only people can say. */
export type Question = {
  readonly form: AwardForm;
  readonly unit: UnitRef;
  readonly names: readonly (Evidence & { readonly ten: string })[];
};

/** A quota worked out for the period. */
export type Places = {
  readonly form: AwardForm;
  readonly doi_tuong: RecipientKind;
  readonly loai_don_vi: readonly string[] | undefined;
  readonly moi_don_vi: boolean;
  readonly toi_da: number;
  /** Where it is a share: of what number. */
  readonly of: number | undefined;
  /** How many are proposed that count against it; of a quota for each unit, the most of one unit. */
  readonly nominated: number;
};

/** Everyone proposed in a period, with what speaks for and against. */
export type NominationList = {
  readonly period: AwardPeriod;
  readonly phases: readonly Phase[];
  readonly date: IsoDate;
  readonly nominees: readonly Nominee[];
  readonly questions: readonly Question[];
  readonly places: readonly Places[];
};
