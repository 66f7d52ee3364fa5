import { createHash } from "node:crypto";
import type { Candidate, FrozenRules } from "./award-file.ts";

// Of the hash this many hex digits are kept: enough that nobody finds another file with the same by chance.
const DIGITS = 16;

/** What the seal covers: the frozen rules, and who is put to the vote. */
export type Sealed = {
  readonly rules: Omit<FrozenRules, "dau">;
  readonly candidates: readonly Pick<Candidate, "hinh_thuc" | "don_vi" | "tap_the" | "ca_nhan">[];
};

/**
 * The seal of a vote that is opened: it changes with any word of its rules and with any candidate, not with the votes, the
 * criteria (people judge some of them later) or the order of keys. Its form is fixed: seals of files that were written before
 * must hold for good.
 */
export function sealOf({ rules, candidates }: Sealed): string {
  const people = candidates.map(({ hinh_thuc, don_vi, tap_the, ca_nhan }) => ({
    hinh_thuc,
    don_vi,
    tap_the,
    ca_nhan,
  }));
  const text = JSON.stringify(plain({ rules, candidates: people }));
  return createHash("sha256").update(text.normalize("NFC")).digest("hex").slice(0, DIGITS);
}

/** The same with its keys in order, and fractions as they were typed. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Object)) return value;
  if ("typed" in value) return value.typed;
  // An absent one is not written by JSON.
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, plain(value[key as keyof typeof value])]));
}

/** What the seal of a file covers, from the file. */
export function sealedIn(file: {
  readonly chot: FrozenRules;
  readonly ung_vien?: Sealed["candidates"] | undefined;
}): Sealed {
  const { dau: _, ...rules } = file.chot;
  return { rules, candidates: file.ung_vien ?? [] };
}
