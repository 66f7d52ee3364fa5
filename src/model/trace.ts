import type { Place } from "./place.ts";

/** A line of a record that goes into a figure. */
export type Feed = {
  readonly place: Place;
  /** The unit whose record it is. */
  readonly unit: string;
  /** What stands there, as it was typed. */
  readonly value: string;
  /** Which part of the formula it is, where there are several. */
  readonly role?: string | undefined;
};

/** A figure of a report, and how it came about. */
export type Figure = {
  /** Where it stands in the report, in words. */
  readonly where: string;
  /** As it is printed. */
  readonly text: string;
  /** The number itself, where it is one. */
  readonly value?: number | undefined;
  readonly formula: string;
  readonly feeds: readonly Feed[];
};
