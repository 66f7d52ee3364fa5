import type { Facts } from "../../model/facts.ts";
import type { Path } from "../../model/place.ts";
import type { Indicator } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { type Quantity, readQuantity } from "../../model/quantity.ts";
import type { TypedValue } from "../../model/record.ts";
import { memo } from "./memo.ts";
import { planIndex } from "./plan-index.ts";
import { type PhasedRecord, phasedRecords } from "./records.ts";

/** A typed value of an indicator that the plan knows. `path` leads to it. */
export type TypedEntry = PhasedRecord & {
  readonly indicator: Indicator;
  readonly typed: TypedValue;
  readonly path: Path;
};

/** A value that could be read by its indicator. */
export type ReadEntry = TypedEntry & { readonly quantity: Quantity };

/**
 * The typed values of all records. Values of indicators that the plan does not know, or does not ask for in the phase,
 * have faults of their own and are passed over.
 */
const typedEntries = memo((facts: Facts): readonly TypedEntry[] => {
  const { indicators } = planIndex(facts.plan.value);
  return phasedRecords(facts).flatMap((one) =>
    Object.entries(one.record.value.chi_tieu ?? {}).flatMap(([id, typed]) => {
      const indicator = indicators.get(id);
      const asked = indicator && isAsked(indicator, one.phase.phase.so);
      return asked && typed !== undefined ? [{ ...one, indicator, typed, path: ["chi_tieu", id] }] : [];
    }),
  );
});

const readEntries = memo((facts: Facts): readonly ReadEntry[] =>
  typedEntries(facts).flatMap((entry) => {
    const read = readQuantity(entry.indicator, entry.typed);
    return "quantity" in read ? [{ ...entry, quantity: read.quantity }] : [];
  }),
);

/** Asks of every value of every record what is wrong with it. */
export function ofEachTyped(facts: Facts, find: (entry: TypedEntry) => readonly Problem[]): Problem[] {
  return typedEntries(facts).flatMap(find);
}

/** The same of those values only that are of their indicator's kind. */
export function ofEachValue(facts: Facts, find: (entry: ReadEntry) => readonly Problem[]): Problem[] {
  return readEntries(facts).flatMap(find);
}

/** Whether the plan asks for the indicator in that phase. */
export function isAsked(indicator: Indicator, phase: number): boolean {
  return indicator.giai_doan?.includes(phase) ?? true;
}

/** The count or sum of money that the record gives for the indicator, or `undefined`. */
export function numberIn({ record }: PhasedRecord, indicator: Indicator): number | undefined {
  const values = record.value.chi_tieu;
  const typed = values && Object.hasOwn(values, indicator.id) ? values[indicator.id] : undefined;
  const read = typed === undefined ? undefined : readQuantity(indicator, typed);
  return read && "quantity" in read && read.quantity.amount.kind === "so"
    ? read.quantity.amount.so
    : undefined;
}

/** The path to the number itself, where it stands under a key of its own. */
export function pathOfNumber({ typed, path }: TypedEntry): Path {
  return typeof typed !== "string" && typed.gia_tri !== undefined ? [...path, "gia_tri"] : path;
}
