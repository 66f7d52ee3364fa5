import type { Theme } from "../../model/plan.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Counted, IndicatorTally, PhaseTally } from "../../model/tally.ts";
import type { Feed, Figure } from "../../model/trace.ts";
import { formatNumber, formatPercent } from "../../words/format.ts";
import { traceWords as words } from "../../words/trace.ts";
import { feedAt, type SourceOf, typedIn, valueFeeds } from "./feeds.ts";

/** A record that counts, with what it says of an indicator. */
export type Answered = Counted & { readonly quantity: Quantity };

/** An indicator, of one phase or of several, with the records that its figures come from. */
export type Traced = {
  readonly theme: Theme;
  readonly tally: Pick<
    IndicatorTally,
    "indicator" | "n" | "of" | "target" | "parts" | "yes" | "choices" | "estimated"
  >;
  readonly answered: readonly Answered[];
  readonly sourceOf: SourceOf;
};

/** A figure of a sentence that is named apart. */
export type Found = Omit<Figure, "where">;

/** The records with a value of an indicator, in the order of the values. */
export function answeredIn(
  { counted }: Pick<PhaseTally, "counted">,
  { values }: Pick<IndicatorTally, "values">,
): Answered[] {
  const byUnit = new Map(counted.map((one) => [one.unit.id, one]));
  return values.flatMap(({ unit, quantity }) => {
    const one = byUnit.get(unit.id);
    return one ? [{ ...one, quantity }] : [];
  });
}

/** The lines that the values of some records are read from. */
export function allFeeds({ tally, sourceOf }: Traced, answered: readonly Counted[]): Feed[] {
  return answered.flatMap((one) => valueFeeds(sourceOf, one, tally.indicator));
}

/** That a unit answered is fed by its answer as a whole. */
export function answerFeeds(
  { tally: { indicator }, sourceOf }: Traced,
  answered: readonly Counted[],
): Feed[] {
  return answered.flatMap((one) => {
    const [first] = valueFeeds(sourceOf, one, indicator);
    return first ? feedAt(sourceOf, one, ["chi_tieu", indicator.id], first.value) : [];
  });
}

export function partFigures({ tally: { indicator, parts }, answered, sourceOf }: Traced): Found[] {
  return (indicator.thanh_phan?.muc ?? []).flatMap(({ id, ten }) => {
    const sum = parts[id];
    if (!sum) return [];
    const feeds = answered.flatMap((one) => {
      const value = mapIn(one, indicator.id)?.trong_do?.[id];
      const path = ["chi_tieu", indicator.id, "trong_do", id];
      return value === undefined ? [] : feedAt(sourceOf, one, path, value);
    });
    return [{ text: formatNumber(sum), value: sum, formula: words.formula.part(ten), feeds }];
  });
}

/** How far what was registered was reached, and by how many units where not all registered something. */
export function targetFigures(input: Traced): Found[] {
  const { target, n } = input.tally;
  if (!target) return [];
  const { value, target: registered, units } = target;
  const formula = words.formula.target(value, registered);
  const percent = { text: formatPercent(value, registered), formula, feeds: targetFeeds(input, true) };
  const count = { text: formatNumber(units), value: units, formula: words.formula.targetUnits };
  return [percent, ...(units === n ? [] : [{ ...count, feeds: targetFeeds(input, false) }])];
}

/** What was registered, beside what was done where both go into the figure. */
export function targetFeeds({ tally: { indicator }, answered, sourceOf }: Traced, both: boolean): Feed[] {
  return answered.flatMap((one) => {
    const goal = mapIn(one, indicator.id)?.muc_tieu;
    if (goal === undefined) return [];
    const path = ["chi_tieu", indicator.id, "muc_tieu"];
    return [
      ...(both ? valueFeeds(sourceOf, one, indicator, words.roles.done) : []),
      ...feedAt(sourceOf, one, path, goal, words.roles.target),
    ];
  });
}

function mapIn({ record }: Counted, id: string) {
  const typed = typedIn(record, id);
  return typeof typed === "object" ? typed : undefined;
}
