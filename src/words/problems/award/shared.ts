import type { ProblemArgs } from "../../../model/problem.ts";
import { formatDate, formatNumber } from "../../format.ts";

/** A value that a sentence is filled with. */
export type Arg = ProblemArgs[string];

/** A number, as documents write it. */
export const n = (value: Arg): string => formatNumber(Number(value ?? 0));

/** A day; “…” where there is none. */
export const day = (value: Arg): string => (value === undefined ? "…" : formatDate(String(value)));

/** Words after each other. */
export const list = (value: Arg): string => (Array.isArray(value) ? value.join(", ") : "");

/** Who is commended, in words. */
export const recipient = (kind: Arg): string => (kind === "ca_nhan" ? "cá nhân" : "tập thể");

/** A sentence with its first letter as at the start of one. */
export const capitalized = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase("vi") + sentence.slice(1);

/** Says one fault of several that a code has. */
export type Said = (args: ProblemArgs) => string;

/** The sentence of a fault among several: `key` names the argument that says which. */
export const say =
  (cases: Readonly<Record<string, Said>>, key: string): Said =>
  (args) =>
    cases[String(args[key])]?.(args) ?? "";
