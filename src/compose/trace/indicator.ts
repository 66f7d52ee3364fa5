import type { Theme, Window } from "../../model/plan.ts";
import type { Counted, IndicatorTally } from "../../model/tally.ts";
import type { Feed, Figure } from "../../model/trace.ts";
import { formatNumber, formatPercent } from "../../words/format.ts";
import {
  amountInWords,
  comparison,
  indicatorSentence,
  leaderIn,
  windowsIn,
} from "../../words/report/indicator.ts";
import { traceWords as words } from "../../words/trace.ts";
import { answerFigures } from "./answers.ts";
import { feedAt, type SourceOf, typedIn, valueFeeds, windowFeeds } from "./feeds.ts";

/** What the figures of an indicator are traced with. */
export type IndicatorInput = {
  readonly theme: Theme;
  readonly tally: IndicatorTally;
  /** The records with a value, in the order of the values. */
  readonly answered: readonly Counted[];
  /** The records of the phase before that may be compared with, by unit. */
  readonly before: ReadonlyMap<string, Counted>;
  readonly windows: readonly Window[];
  readonly sourceOf: SourceOf;
};

/** The figures in the sentence of an indicator; none where it has no sentence. */
export function sentenceFigures(input: IndicatorInput): Figure[] {
  const { theme, tally, windows } = input;
  if (indicatorSentence(tally, windows) === undefined) return [];
  const where = words.where.theme(theme.so, tally.indicator.ten);
  const found = [
    ...totalFigure(input),
    ...partFigures(input),
    ...windowFigures(input),
    ...targetFigure(input),
    ...changeFigure(input),
    ...leaderFigure(input),
    ...answerFigures(input),
  ];
  return found.map((figure) => ({ where, ...figure }));
}

/** A figure of a sentence that is named apart. */
export type Found = Omit<Figure, "where">;

/** The lines that all values of an indicator are read from. */
export function allFeeds({ answered, tally, sourceOf }: IndicatorInput): Feed[] {
  return answered.flatMap((one) => valueFeeds(sourceOf, one, tally.indicator));
}

function totalFigure(input: IndicatorInput): Found[] {
  const { indicator, total, n, of } = input.tally;
  if (!total) return [];
  const isRatio = total.kind === "ty_le";
  return [
    {
      text: amountInWords(indicator, total),
      value: total.kind === "so" ? total.so : undefined,
      formula: isRatio ? words.formula.ratio(n, of) : words.formula.sum(n, of),
      feeds: allFeeds(input),
    },
  ];
}

function partFigures({ tally: { indicator, parts }, answered, sourceOf }: IndicatorInput): Found[] {
  return (indicator.thanh_phan?.muc ?? []).flatMap(({ id, ten }) => {
    const sum = parts[id];
    if (!sum) return [];
    const feeds = answered.flatMap((one) => inner(one, ["trong_do", id]));
    return [{ text: formatNumber(sum), value: sum, formula: words.formula.part(ten), feeds }];
  });

  function inner(one: Counted, path: readonly ["trong_do", string]): Feed[] {
    const value = mapIn(one, indicator.id)?.trong_do?.[path[1]];
    return value === undefined ? [] : feedAt(sourceOf, one, ["chi_tieu", indicator.id, ...path], value);
  }
}

function windowFigures({ tally, answered, windows, sourceOf }: IndicatorInput): Found[] {
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

function targetFigure({ tally: { indicator, target }, answered, sourceOf }: IndicatorInput): Found[] {
  if (!target) return [];
  const feeds = answered.flatMap((one) => {
    const goal = mapIn(one, indicator.id)?.muc_tieu;
    if (goal === undefined) return [];
    const path = ["chi_tieu", indicator.id, "muc_tieu"];
    return [
      ...valueFeeds(sourceOf, one, indicator, words.roles.now),
      ...feedAt(sourceOf, one, path, goal, words.roles.target),
    ];
  });
  const formula = words.formula.target(target.value, target.target);
  return [{ text: formatPercent(target.value, target.target), formula, feeds }];
}

function changeFigure({ tally, answered, before, sourceOf }: IndicatorInput): Found[] {
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

function leaderFigure({ tally, answered, sourceOf }: IndicatorInput): Found[] {
  if (leaderIn(tally) === undefined) return [];
  const size = ({ kind, ...amount }: { kind: string; so?: number }) => (kind === "so" ? (amount.so ?? 0) : 0);
  const [first] = tally.values
    .map(({ quantity: { amount } }, index) => ({ amount, one: answered[index] }))
    .sort((a, b) => size(b.amount) - size(a.amount));
  if (!first?.one) return [];
  return [
    {
      text: amountInWords(tally.indicator, first.amount),
      value: size(first.amount),
      formula: words.formula.leader,
      feeds: valueFeeds(sourceOf, first.one, tally.indicator),
    },
  ];
}

function mapIn({ record }: Counted, id: string) {
  const typed = typedIn(record, id);
  return typeof typed === "object" ? typed : undefined;
}
