import * as z from "zod";
import { readDate } from "./date.ts";
import { readShare } from "./fraction.ts";
import type { ProblemArgs, ProblemCode } from "./problem.ts";
import { RESERVED } from "./reserved.ts";

/*
 * The reader hands every scalar over as the text that was typed, so these fields decide what it means: `010`, `1.10`
 * and `no` are never guessed at by YAML. A fault is a custom issue that names its problem code.
 */

/** What a field takes, for those who write it down in another way: the schemas of editors. */
export type FieldKind = "text" | "id" | "date" | "whole-number" | "share" | "yes-no" | "words" | "email";

/** Notes its kind on a field. */
function kind<S extends z.ZodType>(field: S, name: FieldKind, words?: readonly string[]): S {
  return field.meta({ kind: name, ...(words && { words }) });
}

/** What a custom issue of ours carries. */
export type FieldFault = { readonly code: ProblemCode; readonly args: ProblemArgs };

function refuse(ctx: z.RefinementCtx, code: ProblemCode, args: ProblemArgs): typeof z.NEVER {
  const params: FieldFault = { code, args };
  ctx.addIssue({ code: "custom", params });
  return z.NEVER;
}

/** Prose or a name, without blank ends; never empty. */
export const text = kind(
  z.string().transform((typed, ctx) => {
    const value = typed.trim();
    return value === "" ? refuse(ctx, "TD208", {}) : value;
  }),
  "text",
);

/** The form of an e-mail address: one that goes into a header as it is, without quotes or comments. */
export const EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** An e-mail address. */
export const emailAddress = kind(
  z
    .string()
    .transform((typed, ctx) => (EMAIL.test(typed.trim()) ? typed.trim() : refuse(ctx, "TD211", { typed }))),
  "email",
);

/** The form of an id. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A kebab-case id in ASCII. */
export const id = kind(
  z
    .string()
    .transform((typed, ctx) =>
      ID.test(typed) && !RESERVED.test(typed) ? typed : refuse(ctx, "TD207", { typed }),
    ),
  "id",
);

/** A day, `dd/mm/yyyy` or ISO; comes out as `yyyy-mm-dd`. */
export const date = kind(
  z.string().transform((typed, ctx) => {
    const read = readDate(typed);
    if ("date" in read) return read.date;
    return refuse(ctx, read.fault === "form" ? "TD204" : "TD209", { typed });
  }),
  "date",
);

/** The form of a whole number. */
export const WHOLE = /^(0|[1-9]\d*|[1-9]\d{0,2}(_\d{3})+)$/;

/** Whether the text is a whole number as records write it: `25000000` or `25_000_000`. */
export function isWholeNumber(typed: string): boolean {
  return WHOLE.test(typed) && Number.isSafeInteger(Number(typed.replaceAll("_", "")));
}

/** A whole number from 0: a count, or money in đồng. */
export const wholeNumber = kind(
  z
    .string()
    .transform((typed, ctx) =>
      isWholeNumber(typed) ? Number(typed.replaceAll("_", "")) : refuse(ctx, "TD205", { typed }),
    ),
  "whole-number",
);

/** A share of something, `2/3` or `80%`; comes out as an exact fraction with the text that was typed. */
export const share = kind(
  z.string().transform((typed, ctx) => readShare(typed.trim()) ?? refuse(ctx, "TD212", { typed })),
  "share",
);

/** `có` or `không`, also without marks, also `true`/`false`. */
export const yesNo = kind(
  z.string().transform((typed, ctx) => {
    const value = readYesNo(typed);
    return value ?? refuse(ctx, "TD206", { typed, allowed: ["có", "không"] });
  }),
  "yes-no",
);

/** @returns `true`, `false`, or `undefined` where the text says neither. */
export function readYesNo(typed: string): boolean | undefined {
  const word = typed.normalize("NFC").toLowerCase();
  if (["có", "co", "true"].includes(word)) return true;
  if (["không", "khong", "false"].includes(word)) return false;
  return undefined;
}

/** One of a few words. */
export function oneOf<const W extends readonly [string, ...string[]]>(words: W) {
  const field = z.string().transform((typed, ctx): W[number] => {
    const known = words.find((word) => word === typed);
    return known ?? refuse(ctx, "TD206", { typed, allowed: words });
  });
  return kind(field, "words", words);
}

/** One paragraph, or a list of them; comes out as a list. */
export const paragraphs = z.union([text.transform((one) => [one]), z.array(text)]);

/** A map of which every key is an id. A key without a value stays, as `undefined`: it may be a misspelt one. */
export function mapOf<S extends z.ZodType>(value: S) {
  return z.record(z.string(), value.optional());
}
