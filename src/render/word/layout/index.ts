import { type Finding, isRuleOf, weightOf } from "../../../model/layout.ts";
import type { Profile } from "../../../model/profile.ts";
import { measureWords as words } from "../../../words/measure.ts";
import { openTemplate } from "../zip.ts";
import { bodyRules } from "./body-rules.ts";
import { headRules } from "./head-rules.ts";
import { nameRules } from "./name-rules.ts";
import { pageRules } from "./page-rules.ts";
import { recognise } from "./parts.ts";
import { readWord, type WordFacts } from "./read.ts";
import { signatureRules } from "./signature-rules.ts";
import type { Departure } from "./wanted.ts";

/**
 * Tells where a Word file departs from the layout of Party documents; nothing where it does not. Never throws for what a
 * file holds.
 * @param bytes whatever somebody gave for a `.docx`; who made it does not matter.
 */
export function checkLayout(bytes: Uint8Array, profile: Profile): Finding[] {
  const facts = factsOf(bytes);
  const found = facts ? measure(facts) : [unreadable];
  return counted(found.filter(({ code }) => isRuleOf(profile, code))).map(({ more, ...one }) => ({
    ...one,
    more,
    severity: weightOf(one.code, profile),
  }));
}

const unreadable: Departure = { code: "BT001", measured: words.notReadable, expected: words.readable };

/** The day in the head of a document: `2025-06-30`, or `undefined` where it can't be read. */
export function dayOf(bytes: Uint8Array): string | undefined {
  const facts = factsOf(bytes);
  const text = facts && recognise(facts).head?.day?.text;
  const [, day = "", month = "", year] =
    /ngày\s+(\d+)\s+tháng\s+(\d+)\s+năm\s+(\d{4})/i.exec(text ?? "") ?? [];
  return year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function factsOf(bytes: Uint8Array): WordFacts | undefined {
  const opened = openTemplate(bytes);
  if ("fault" in opened) return undefined;
  try {
    return readWord(opened.zip);
  } catch {
    // A part that is no XML, or has a DOCTYPE.
    return undefined;
  }
}

function measure(facts: WordFacts): Departure[] {
  const parts = recognise(facts);
  return [
    ...pageRules(facts),
    ...headRules(parts),
    ...nameRules(parts),
    ...bodyRules(parts, facts),
    ...signatureRules(parts),
  ];
}

/**
 * In the order of their codes, equal departures once: the first of them, with how many more there are. A whole body in a
 * wrong size is one finding.
 */
function counted(found: readonly Departure[]): (Departure & { readonly more: number })[] {
  const groups = new Map<string, { first: Departure; more: number }>();
  for (const one of found) {
    const key = [one.code, one.measured, one.expected].join("\n");
    const group = groups.get(key);
    if (group) group.more += 1;
    else groups.set(key, { first: one, more: 0 });
  }
  const all = [...groups.values()].map(({ first, more }) => ({ ...first, more }));
  return all.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
