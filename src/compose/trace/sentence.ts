import type { Window } from "../../model/plan.ts";
import type { Counted, IndicatorTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import {
  amountInWords,
  comparison,
  indicatorSentence,
  leaderIn,
  windowsIn,
} from "../../words/report/indicator.ts";
import { traceWords as words } from "../../words/trace.ts";
import { answerFigures } from "./answers.ts";
import { valueFeeds, windowFeeds } from "./feeds.ts";
import { allFeeds, type Found, partFigures, type Traced, targetFigures } from "./indicator.ts";

/** What the figures of an indicator are traced with in the report of a phase. */
export type PhaseIndicator = Traced & {
  readonly tally: IndicatorTally;
  /** The records of the phase before that may be compared with, by unit. */
  readonly before: ReadonlyMap<string, Counted>;
  readonly windows: readonly Window[];
};

/** The figures in the sentence of an indicator; none where it has no sentence. */
export function sentenceFigures(input: PhaseIndicator): Figure[] {
  const { theme, tally, windows } = input;
  if (indicatorSentence(tally, windows) === undefined) return [];
  const where = words.where.theme(theme.so, tally.indicator.ten);
  const found = [
    ...totalFigure(input),
    ...partFigures(input),
    ...windowFigures(input),
    ...targetFigures(input),
    ...changeFigure(input),
    ...leaderFigure(input),
    ...answerFigures(input),
  ];
  return found.map((figure) => ({ where, ...figure }));
}

function totalFigure(input: PhaseIndicator): Found[] {
  const { indicator, total, n, of } = input.tally;
  if (!total) return [];
  const isRatio = total.kind === "ty_le";
  return [
    {
      text: amountInWords(indicator, total),
      value: total.kind === "so" ? total.so : undefined,
      formula: isRatio ? words.formula.ratio(n, of) : words.formula.sum(n, of),
      feeds: allFeeds(input, input.answered),
    },
  ];
}

function windowFigures({ tally, answered, windows, sourceOf }: PhaseIndicator): Found[] {
  if (windowsIn(tally, windows) === undefined) return [];
  return windows.flatMap(({ id, ten_ngan }) => {
    const sum = tally.windows[id];
    if (!sum) return [];
    return [
      {
        text: amountInWords(tally.indicator, sum),
        value: sum.kind === "so" ? sum.so : undefined,
        formula: words.formula.window(ten_ngan),
        feeds: answered.flatMap((one) => windowFeeds(sourceOf, one, tally.indicator, id)),
      },
    ];
  });
}

function changeFigure({ tally, answered, before, sourceOf }: PhaseIndicator): Found[] {
  const compared = comparison(tally);
  const change = compared ? compared.now - compared.before : 0;
  if (!compared || change === 0) return [];
  const feeds = answered.flatMap((one) => {
    const last = before.get(one.unit.id);
    const then = last ? valueFeeds(sourceOf, last, tally.indicator, words.roles.before) : [];
    return then.length === 0 ? [] : [...valueFeeds(sourceOf, one, tally.indicator, words.roles.now), ...then];
  });
  const { now, before: was, units } = compared;
  const text = amountInWords(tally.indicator, { kind: "so", so: Math.abs(change) });
  return [{ text, value: Math.abs(change), formula: words.formula.change(now, was, units), feeds }];
}

function leaderFigure({ tally, answered, sourceOf }: PhaseIndicator): Found[] {
  if (leaderIn(tally) === undefined) return [];
  const sizeOf = ({ quantity: { amount } }: (typeof answered)[number]) =>
    amount.kind === "so" ? amount.so : 0;
  const [first] = [...answered].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!first) return [];
  return [
    {
      text: amountInWords(tally.indicator, first.quantity.amount),
      value: sizeOf(first),
      formula: words.formula.leader,
      feeds: valueFeeds(sourceOf, first, tally.indicator),
    },
  ];
}
