import type { Counted } from "../../model/tally.ts";
import type { Figure } from "../../model/trace.ts";
import { amountInCell } from "../../words/report/indicator.ts";
import { traceWords as words } from "../../words/trace.ts";
import { answerFigures } from "./answers.ts";
import { feedAt, valueFeeds } from "./feeds.ts";
import { allFeeds, type IndicatorInput } from "./indicator.ts";

/** The figures in the column of an indicator: each unit's, how many answered, the total. */
export function columnFigures(input: IndicatorInput): Figure[] {
  const { theme, tally, answered, sourceOf } = input;
  const { indicator, values, n, of, total } = tally;
  const where = (row: string) => words.where.column(theme.so, indicator.ten_ngan, row);
  const cells = values.map(({ unit, quantity }, index): Figure => {
    const one = answered[index];
    return {
      where: where(unit.ten),
      text: amountInCell(indicator, quantity.amount),
      value: quantity.amount.kind === "so" ? quantity.amount.so : undefined,
      formula: words.formula.one,
      feeds: one ? valueFeeds(sourceOf, one, indicator) : [],
    };
  });
  const answers = answered.flatMap((one) => answerFeed(one, input));
  return [
    ...cells,
    { where: where("n/N"), text: `${n}/${of}`, formula: words.formula.answered(n, of), feeds: answers },
    ...(n === 0 ? [] : totals()),
  ];

  function totals(): Figure[] {
    if (!total)
      return answerFigures(input).map((one) => ({ ...one, ...short(one), where: where(words.where.total) }));
    const formula = total.kind === "ty_le" ? words.formula.ratio(n, of) : words.formula.sum(n, of);
    const text = amountInCell(indicator, total);
    const value = total.kind === "so" ? total.so : undefined;
    return [{ where: where(words.where.total), text, value, formula, feeds: allFeeds(input) }];
  }
}

/** In the cell of a table a count stands alone. */
function short({ value, text }: Pick<Figure, "value" | "text">): Pick<Figure, "text"> {
  return { text: value === undefined ? text : String(value) };
}

/** That a unit answered is fed by its answer as a whole. */
function answerFeed(one: Counted, { tally: { indicator }, sourceOf }: IndicatorInput) {
  const [first] = valueFeeds(sourceOf, one, indicator);
  return first ? feedAt(sourceOf, one, ["chi_tieu", indicator.id], first.value) : [];
}
