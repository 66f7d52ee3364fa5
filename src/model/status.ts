import type { IsoDate } from "./date.ts";
import type { Place } from "./place.ts";
import type { Phase } from "./plan.ts";
import type { UnitRef } from "./tally.ts";
import type { Unit } from "./unit.ts";

/**
 * How it stands with one unit in one phase. The first five say that nothing is (any more) asked of it; `waiting` that the
 * phase has begun and its due date is not over.
 */
export const STATES = [
  "not-founded",
  "ended",
  "merged",
  "exempt",
  "not-begun",
  "waiting",
  "missing",
  "draft",
  "errors",
  "incomplete",
  "late",
  "on-time",
] as const;
export type State = (typeof STATES)[number];

/** An instant in Vietnam's time as `yyyy-mm-dd hh:mm`. */
export type VnTime = string;

/** A commit that touched a record: who wrote it and when, and when it entered the repository. */
export type Touch = {
  /** The first letters of its id. */
  readonly commit: string;
  readonly author: string;
  readonly authored: VnTime;
  readonly committed: VnTime;
};

/** Why the day of arrival is what the record says of itself and not what git says. */
export type Doubt =
  | "no-git"
  | "no-repository"
  | "shallow"
  | "before-tracking"
  | "not-committed"
  | "no-commit-then"
  | "not-trusted"
  // It came with the plan itself: data that were moved, or put into git in one go.
  | "imported"
  // The clock of whoever committed was wrong: a day to come, or before the campaign.
  | "clock";

/** When a record came: by the first commit in which it was final and without errors, else by its own ngay_lap. */
export type Arrival =
  | { readonly source: "git"; readonly day: IsoDate; readonly touch: Touch }
  | { readonly source: "ngay_lap"; readonly day: IsoDate; readonly doubt: Doubt };

/** The rule that decided a state, what it was decided by, and where that is written down. */
export type Reason = {
  readonly rule:
    | "not-founded"
    | "ended"
    | "merged"
    | "exempt"
    | "extended"
    | "not-begun"
    | "waiting"
    | "missing"
    | "draft"
    | "errors"
    | "incomplete"
    | "arrived";
  readonly args: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  /** Looked up when asked for: it may mean to read a file again. */
  readonly place: (() => Place) | undefined;
};

/** What is asked of a record, and how much of it is answered: plain counts, every question weighs the same. */
export type Answers = {
  readonly answered: number;
  readonly asked: number;
  readonly missing: readonly Question[];
};
export type Question = {
  readonly key: "chi_tieu" | "nhiem_vu";
  readonly id: string;
  readonly ten: string;
};

/** One unit in one phase. */
export type UnitStatus = {
  readonly unit: UnitRef;
  readonly kind: Unit["loai"];
  /** Whom it stands under at the phase's end, where not directly under the committee. */
  readonly superior: UnitRef | undefined;
  readonly phase: number;
  readonly state: State;
  /** The due date of its record. */
  readonly due: IsoDate;
  /** Days late (`late`), past the due date (`missing`, `draft`, `errors`, `incomplete`), or left (`waiting`: negative). */
  readonly days: number;
  /** From the deciding one on. */
  readonly reasons: readonly Reason[];
  readonly file: string | undefined;
  /** The answers that the plan requires of a final record; those to all tasks. */
  readonly required: Answers;
  readonly tasks: Answers;
  /** How many errors `check` finds in its file. */
  readonly errors: number;
  readonly arrival: Arrival | undefined;
};

/** All units in one phase, in the order of `don-vi.yaml`. */
export type PhaseStatus = { readonly phase: Phase; readonly units: readonly UnitStatus[] };

/** Counts of a phase. `due` is N, `received` n; n never exceeds N. */
export type PhaseCounts = {
  readonly due: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly byState: Readonly<Record<State, number>>;
  /** Answers to tasks in the records received, of all that N units were asked. */
  readonly tasks: { readonly answered: number; readonly asked: number };
};

const ASKED_NOTHING: readonly State[] = ["not-founded", "ended", "merged", "exempt"];
const RECEIVED: readonly State[] = ["late", "on-time"];

/** Whether a record is owed, given or not. */
export function isOwed({ state }: Pick<UnitStatus, "state">): boolean {
  return !ASKED_NOTHING.includes(state);
}

/** Whether the record is there, final and without errors. */
export function isReceived({ state }: Pick<UnitStatus, "state">): boolean {
  return RECEIVED.includes(state);
}

/** Whether something is still to be done by the unit now. */
export function isOpen({ state }: Pick<UnitStatus, "state">): boolean {
  return ["waiting", "missing", "draft", "errors", "incomplete"].includes(state);
}

/** Counts a phase. */
export function countPhase({ units }: PhaseStatus): PhaseCounts {
  const owed = units.filter(isOwed);
  const received = owed.filter(isReceived);
  const count = (state: State) => units.filter((one) => one.state === state).length;
  const sum = (list: readonly UnitStatus[], key: "answered" | "asked") =>
    list.reduce((total, { tasks }) => total + tasks[key], 0);
  return {
    due: owed.length,
    received: received.length,
    onTime: count("on-time"),
    late: count("late"),
    byState: Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<State, number>,
    tasks: { answered: sum(received, "answered"), asked: sum(owed, "asked") },
  };
}
