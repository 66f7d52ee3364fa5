import type { AwardForm, Criterion } from "../../model/award-rules.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Indicator, Milestone, Phase, Plan, Task, Window } from "../../model/plan.ts";
import { memo } from "./memo.ts";

/** A phase, with what it names by id; lists of ids are what suggestions are made from. */
export type PhaseIndex = {
  readonly phase: Phase;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly taskIds: readonly string[];
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly milestoneIds: readonly string[];
  readonly windows: ReadonlyMap<string, Window>;
  readonly windowIds: readonly string[];
  /** The indicators asked for in the phase, in the order of the plan. */
  readonly indicators: readonly Indicator[];
  readonly indicatorIds: readonly string[];
  /** The phases before it, the latest first. */
  readonly earlier: readonly number[];
};

/** The plan by id. Of two things with one id (a fault of its own) the first stands. */
export type PlanIndex = {
  readonly phases: ReadonlyMap<number, PhaseIndex>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly indicatorIds: readonly string[];
  readonly themes: ReadonlySet<string>;
  readonly themeIds: readonly string[];
  /** The forms of commendation. */
  readonly awards: ReadonlyMap<string, AwardForm>;
  readonly awardIds: readonly string[];
  /** The criteria of commendation. */
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly criterionIds: readonly string[];
  /** The legal bases. */
  readonly bases: ReadonlyMap<string, LegalBasis>;
};

type LegalBasis = Plan["can_cu"][number];

/** Looks a plan up by id; made once for each plan. */
export const planIndex = memo((plan: Plan): PlanIndex => {
  const themeIds = plan.noi_dung.map(({ id }) => id);
  const criteria = plan.binh_xet?.tieu_chi ?? [];
  const awardIds = (plan.khen_thuong ?? []).map(({ id }) => id);
  return {
    phases: byKey(
      plan.giai_doan.map((phase) => indexPhase(plan, phase)),
      ({ phase }) => phase.so,
    ),
    indicators: byKey(plan.chi_tieu, ({ id }) => id),
    indicatorIds: plan.chi_tieu.map(({ id }) => id),
    themes: new Set(themeIds),
    themeIds,
    awards: byKey(plan.khen_thuong ?? [], ({ id }) => id),
    awardIds,
    criteria: byKey(criteria, ({ id }) => id),
    criterionIds: criteria.map(({ id }) => id),
    bases: byKey(plan.can_cu, ({ id }) => id),
  };
});

function indexPhase(plan: Plan, phase: Phase): PhaseIndex {
  const { nhiem_vu: tasks, ky_niem: milestones = [], dot: windows = [] } = phase;
  const indicators = plan.chi_tieu.filter(({ giai_doan }) => !giai_doan || giai_doan.includes(phase.so));
  return {
    phase,
    tasks: byKey(tasks, ({ id }) => id),
    taskIds: tasks.map(({ id }) => id),
    milestones: byKey(milestones, ({ id }) => id),
    milestoneIds: milestones.map(({ id }) => id),
    windows: byKey(windows, ({ id }) => id),
    windowIds: windows.map(({ id }) => id),
    indicators,
    indicatorIds: indicators.map(({ id }) => id),
    earlier: phasesBefore(plan, phase.tu),
  };
}

function phasesBefore(plan: Plan, day: IsoDate): number[] {
  const before = plan.giai_doan.filter(({ tu }) => tu < day);
  return before.sort((a, b) => (a.tu < b.tu ? 1 : -1)).map(({ so }) => so);
}

function byKey<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T> {
  const map = new Map<K, T>();
  for (const one of list) if (!map.has(keyOf(one))) map.set(keyOf(one), one);
  return map;
}
