import { formatNumber } from "../../words/format.ts";
import { traceWords as words } from "../../words/trace.ts";
import { valueFeeds } from "./feeds.ts";
import type { Found, IndicatorInput } from "./indicator.ts";

/** Of yes/no and of choices what is printed are counts. */
export function answerFigures(input: IndicatorInput): Found[] {
  const { tally, answered, sourceOf } = input;
  const { indicator, yes, n, choices, values } = tally;
  const feedsOf = (matches: (amount: (typeof values)[number]["quantity"]["amount"]) => boolean) =>
    answered.flatMap((one, index) => {
      const amount = values[index]?.quantity.amount;
      return amount && matches(amount) ? valueFeeds(sourceOf, one, indicator) : [];
    });
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
