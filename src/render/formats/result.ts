import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Checked } from "../../words/check.ts";
import { wordings } from "../../words/problems/index.ts";

/** All that `check` has to tell, for machines as for people. */
export type CheckResult = {
  readonly problems: readonly Problem[];
  readonly counts: Checked;
  /** Every record file, by its name in the data folder. */
  readonly files: readonly string[];
  /** The version of thi-dua. */
  readonly version: string;
  /** The path by which the reader knows a file of the data folder, with `/`. */
  readonly pathOf: (file: string) => string;
};

/** The sentence of a problem, and what to do; as plain text with the user's own words in it, not yet made safe. */
export function sentencesOf({ code, args }: Problem): { message: string; help: string; title: string } {
  const { message, help, title } = wordings[code];
  return { message: message(args), help: help(args), title };
}

/** Line and column, at least 1: most formats know no problem of a file as a whole. */
export function startOf({ line, column }: Place): { line: number; column: number } {
  return { line: Math.max(1, line), column: Math.max(1, column) };
}
