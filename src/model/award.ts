import type { AwardPeriod } from "./award-file.ts";
import type { AwardForm, Criterion, RecipientKind } from "./award-rules.ts";
import type { Rolled } from "./campaign.ts";
import type { IsoDate } from "./date.ts";
import type { Rounding, Share } from "./fraction.ts";
import type { Place } from "./place.ts";
import type { Indicator, Phase } from "./plan.ts";
import type { UnitRef } from "./tally.ts";
import type { Unit } from "./unit.ts";

/** A line of a record that says something. */
export type Evidence = { readonly phase: number; readonly place: Place };

/** A required task of a phase, of the unit that owed it. */
export type OwedTask = { readonly phase: number; readonly unit: UnitRef; readonly ten: string };

/** What a criterion of a nominee came to. */
export type CriterionResult = {
  readonly criterion: Criterion;
  /** `undefined` where people have to judge it. */
  readonly met: boolean | undefined;
  /** What the file of the period answers, once the vote is open. */
  readonly answered?: boolean | undefined;
  /** Whether `met` is what people answered there. */
  readonly isJudged?: boolean | undefined;
  readonly figure:
    | { readonly kind: "judged" }
    /** The values of the unit, most often one: of what can't be added up, one for each unit that was merged. */
    | {
        readonly kind: "value";
        readonly indicator: Indicator;
        /** Whether it was asked at all in the period. */
        readonly asked: boolean;
        readonly values: readonly Rolled[];
        readonly isEstimate: boolean;
        /** Against what the unit registered, where the criterion asks for that. */
        readonly target: { readonly value: number; readonly target: number } | undefined;
      }
    /**
     * Required tasks of the period: how many are told as done, which are told as not done or not told of, and which have a
     * sentence but no state.
     */
    | {
        readonly kind: "tasks";
        readonly done: number;
        readonly of: number;
        readonly open: readonly OwedTask[];
        readonly unstated: readonly OwedTask[];
      }
    /** Phases in which the record was due, and its due date is over: which came on time, and which did not. */
    | {
        readonly kind: "on-time";
        readonly phases: readonly {
          readonly phase: number;
          readonly unit: UnitRef;
          readonly onTime: boolean;
          readonly due: IsoDate;
          readonly day: IsoDate | undefined;
        }[];
      };
  readonly evidence: readonly Evidence[];
};

/**
 * Why one may not be awarded whatever the criteria say: the form is not for its kind, is not in force on the day, or the unit
 * lives no more.
 */
export type Barred = "kind" | "not-in-force" | "ended";

/** One who is proposed for one form: each mention that is certain to be the same one. */
export type Nominee = {
  readonly form: AwardForm;
  readonly kind: RecipientKind;
  /** The unit that proposes: of units that were merged, the one that goes on. */
  readonly unit: UnitRef;
  readonly unitKind: Unit["loai"] | undefined;
  /** The name as it was typed; of several that are one, as people chose; of the unit itself, as it is called now. */
  readonly ten: string;
  readonly chuc_vu: string | undefined;
  /** Whether the collective is the unit itself. */
  readonly isUnit: boolean;
  readonly mentions: readonly (Evidence & { readonly ten: string; readonly thanh_tich: string })[];
  readonly criteria: readonly CriterionResult[];
  readonly barred: Barred | undefined;
  /** `undefined` where only the judgement of people is open. */
  readonly eligible: boolean | undefined;
};

/** Names within a unit and a form that may be one: only people can say. */
export type Question = {
  readonly form: AwardForm;
  readonly kind: RecipientKind;
  readonly unit: UnitRef;
  readonly names: readonly (Evidence & { readonly ten: string })[];
};

/** A quota worked out for the period. */
export type Places = {
  readonly form: AwardForm;
  readonly doi_tuong: RecipientKind;
  readonly loai_don_vi: readonly Unit["loai"][] | undefined;
  readonly moi_don_vi: boolean;
  readonly toi_da: number;
  /** Where it is a share: of what number, as `share` says it. */
  readonly of: number | undefined;
  readonly share:
    | { readonly ty_le: Share; readonly tren: "don_vi" | "de_nghi"; readonly lam_tron: Rounding }
    | undefined;
  /** How many are proposed that count against it; of a quota for each unit, the most of one unit. */
  readonly nominated: number;
  /** Of a quota for each unit, how many each proposes. */
  readonly byUnit: readonly { readonly unit: UnitRef; readonly nominated: number }[];
};

/** What a list rests on: records of the period that were read, and those that do not count. */
type RecordCounts = { readonly read: number; readonly drafts: number; readonly broken: number };

/** Everyone proposed in a period, with what speaks for and against. */
export type NominationList = {
  readonly period: AwardPeriod;
  readonly phases: readonly Phase[];
  readonly date: IsoDate;
  /** The day on which the vote was opened; absent before. */
  readonly opened: IsoDate | undefined;
  /** Whether the file of the period has its `giai_doan` still to be written, where it needs one. */
  readonly needsNumber: boolean;
  /** By form as in the plan, collectives before people, by name. */
  readonly nominees: readonly Nominee[];
  readonly questions: readonly Question[];
  readonly places: readonly Places[];
  readonly records: RecordCounts;
};
