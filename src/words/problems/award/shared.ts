import type { ProblemArgs } from "../../../model/problem.ts";
import { day as dayOf } from "../args.ts";

/** A value that a sentence is filled with. */
export type Arg = ProblemArgs[string];

/** A day; “…” where there is none. */
export const day = (value: Arg): string => (value === undefined ? "…" : dayOf(value));

/** Who is commended, in words. */
export const recipient = (kind: Arg): string => (kind === "ca_nhan" ? "cá nhân" : "tập thể");

/** Says one fault of several that a code has. */
export type Said = (args: ProblemArgs) => string;

/** The sentence of a fault among several: `key` names the argument that says which. */
export const say =
  (cases: Readonly<Record<string, Said>>, key: string): Said =>
  (args) =>
    cases[String(args[key])]?.(args) ?? "";
