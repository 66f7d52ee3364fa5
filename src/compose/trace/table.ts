import type { IndicatorTally } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { amountInCell } from "../../words/report/indicator.ts";
import { traceWords as words } from "../../words/trace.ts";
import { answerCells } from "./answers.ts";
import { valueFeeds } from "./feeds.ts";
import { allFeeds, answerFeeds, type Found, type Traced } from "./indicator.ts";

/** An indicator in the tables of one phase. */
type InPhase = Traced & { readonly tally: IndicatorTally };

/** The figures in the column of an indicator: each unit's, how many answered, the total. */
export function columnFigures(input: InPhase): Figure[] {
  const { theme, tally, answered, sourceOf } = input;
  const { indicator } = tally;
  const where = (row: string) => words.where.column(theme.so, indicator.ten_ngan, row);
  const cells = answered.map(
    (one): Figure => ({
      where: where(one.unit.ten),
      text: amountInCell(indicator, one.quantity.amount),
      value: one.quantity.amount.kind === "so" ? one.quantity.amount.so : undefined,
      formula: words.formula.one,
      feeds: valueFeeds(sourceOf, one, indicator),
    }),
  );
  return [
    ...cells,
    { where: where("n/N"), ...answeredFigure(input) },
    ...totalFigures(input).map((one) => ({ where: where(words.where.total), ...one })),
  ];
}

/** How many units answered, in a phase. */
export function answeredFigure(input: InPhase): Found {
  const { n, of } = input.tally;
  return {
    text: `${n}/${of}`,
    formula: words.formula.answered(n, of),
    feeds: answerFeeds(input, input.answered),
  };
}

/** What a phase came to, in a cell. */
export function totalFigures(input: InPhase): Found[] {
  const { indicator, total, n, of } = input.tally;
  if (n === 0) return [];
  if (!total) return answerCells(input);
  return [
    {
      text: amountInCell(indicator, total),
      value: total.kind === "so" ? total.so : undefined,
      formula: total.kind === "ty_le" ? words.formula.ratio(n, of) : words.formula.sum(n, of),
      feeds: allFeeds(input, input.answered),
    },
  ];
}
