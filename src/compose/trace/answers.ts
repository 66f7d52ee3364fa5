import type { Amount } from "../../model/quantity.ts";
import { formatNumber } from "../../words/format.ts";
import { traceWords as words } from "../../words/trace.ts";
import { allFeeds, type Found, type Traced } from "./indicator.ts";

/** Of yes/no and of choices what is printed are counts. */
export function answerFigures(input: Traced): Found[] {
  const { indicator, yes, n, choices } = input.tally;
  const feedsOf = (matches: (amount: Amount) => boolean) =>
    allFeeds(
      input,
      input.answered.filter(({ quantity }) => matches(quantity.amount)),
    );
  if (indicator.loai === "co_khong") {
    const feeds = feedsOf((amount) => amount.kind === "co_khong" && amount.co);
    const text = `${formatNumber(yes)}/${formatNumber(n)}`;
    return [{ text, value: yes, formula: words.formula.yes(n), feeds }];
  }
  return (indicator.danh_muc ?? []).flatMap(({ id, ten }) => {
    const count = choices[id];
    if (!count) return [];
    const feeds = feedsOf((amount) => amount.kind === "danh_muc" && amount.muc === id);
    return [{ text: formatNumber(count), value: count, formula: words.formula.choice(ten), feeds }];
  });
}

/** The same in the cell of a table, where a count stands alone. */
export function answerCells(input: Traced): Found[] {
  return answerFigures(input).map((one) => ({
    ...one,
    text: one.value === undefined ? one.text : String(one.value),
  }));
}
