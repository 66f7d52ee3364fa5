import type { ToldAwards } from "../../model/award-told.ts";
import type { Plan } from "../../model/plan.ts";
import type { Counted, PhaseTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { awardFigures, unitAwardFigures } from "./awards.ts";
import { headFigures, tailFigures, taskFigures } from "./counts.ts";
import type { SourceOf } from "./feeds.ts";
import { answeredIn } from "./indicator.ts";
import { type PhaseIndicator, sentenceFigures } from "./sentence.ts";
import { columnFigures } from "./table.ts";
import { activityFigures, workFigures } from "./works.ts";

/** What the figures of a report are traced with: the same tally that the report is composed from. */
export type TraceInput = {
  readonly plan: Plan;
  readonly tally: PhaseTally;
  /** The records of the phase before that this one's may be compared with, by unit. */
  readonly before: ReadonlyMap<string, Counted>;
  readonly sourceOf: SourceOf;
  readonly awards: readonly ToldAwards[];
};

/**
 * Every figure of a report that comes from records, with its formula and the lines that feed it: the text first, its tasks
 * before its indicators, then the tables.
 */
export function tracePhaseReport(input: TraceInput): Figure[] {
  const { plan, tally, sourceOf } = input;
  const byTheme = tally.themes.map(({ theme, indicators }) =>
    indicators.map(
      (one): PhaseIndicator => ({
        theme,
        tally: one,
        answered: answeredIn(tally, one),
        before: input.before,
        windows: tally.phase.dot ?? [],
        sourceOf,
      }),
    ),
  );
  // A theme of which nobody gave a figure has no table.
  const columns = byTheme.filter((all) => all.some(({ tally: { n } }) => n > 0)).flat();
  return [
    ...headFigures(tally, sourceOf),
    ...taskFigures(tally, sourceOf),
    ...byTheme.flat().flatMap(sentenceFigures),
    ...activityFigures(tally, sourceOf),
    ...columns.flatMap(columnFigures),
    ...workFigures(tally, sourceOf),
    ...tailFigures(plan, tally, sourceOf),
    ...awardFigures(input.awards),
    ...unitAwardFigures(plan, tally.counted, sourceOf),
  ];
}
