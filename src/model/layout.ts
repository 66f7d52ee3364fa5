import type { Severity } from "./problem.ts";
import type { Profile } from "./profile.ts";
import type { WordPlace } from "./template-fault.ts";

/**
 * Every rule of layout that a Word file is measured against, with its weight. Numbers and how sure each is:
 * `reference/domain.md` §1.2, §1.3; what is sure (H) is an error, the rest (M, L) a warning. `hd05`: sure in Hướng dẫn
 * 05-HD/VPTW only. Words are in `src/words/layout.ts`, examples in `test/render/word/layout/`.
 */
const WEIGHTS = {
  // the file
  BT001: "error", // no Word file, or one that can't be read
  // page
  BT101: "error", // A4
  BT102: "error", // margins
  BT103: "error", // no page number at the top
  BT104: "error", // its look
  BT105: "error", // a number on page 1
  BT106: "error", // its distance from the edge
  BT107: "warning", // the pages of each phụ lục, numbered apart
  // head
  BT201: "error", // no head of a Party document
  BT202: "error", // the title
  BT203: "error", // the rule under it
  BT204: "error", // the superior
  BT205: "error", // the issuer
  BT206: "error", // the star
  BT207: "error", // the form of the number
  BT208: "error", // its look
  BT209: "error", // the look of place and day
  BT210: "error", // the form of the day
  BT211: "warning", // marks of secrecy and urgency
  BT212: "warning", // the mark of a draft
  // name of type, subject
  BT301: "error", // the name of the type
  BT302: "error", // the subject
  BT303: "error", // five hyphens
  BT304: "error", // the subject of a công văn
  BT305: "warning", // to whom it goes
  // body
  BT401: "error", // font
  BT402: "error", // size
  BT403: "error", // alignment
  BT404: "error", // first line
  BT405: "error", // gap
  BT406: "error", // line spacing
  BT407: "error", // upright
  // signature
  BT501: "error", // no signature
  BT502: "error", // the look of the capacity
  BT503: "error", // its slash
  BT504: "hd05", // the post
  BT505: "error", // the name
  BT506: "error", // a title in the name
  BT507: "hd05", // the label of the recipients
  BT508: "hd05", // their list
  BT509: "hd05", // its last line
  BT510: "warning", // K/T for a committee
  // the end
  BT601: "warning", // the last full stop
} as const satisfies Record<string, Severity | Profile>;

export type LayoutCode = keyof typeof WEIGHTS;

/** All codes of the rules of layout. */
export const LAYOUT_CODES = Object.keys(WEIGHTS) as LayoutCode[];

/** Rules that Hướng dẫn 36-HD/VPTW does not have. */
const ONLY_IN_HD05: ReadonlySet<LayoutCode> = new Set<LayoutCode>(["BT107"]);

/** Whether a profile has a rule. */
export function isRuleOf(profile: Profile, code: LayoutCode): boolean {
  return profile === "hd05" || !ONLY_IN_HD05.has(code);
}

/** The weight of a rule in a profile. */
export function weightOf(code: LayoutCode, profile: Profile): Severity {
  const weight = WEIGHTS[code];
  return weight === "hd05" ? (profile === "hd05" ? "error" : "warning") : weight;
}

/** Where a Word file departs from a rule: what was measured there, and what the rule says, both in words. */
export type Finding = {
  readonly code: LayoutCode;
  readonly severity: Severity;
  /** Absent of the file, or of a page, as a whole. */
  readonly place?: WordPlace | undefined;
  readonly measured: string;
  readonly expected: string;
  /** In how many other places the same was measured. */
  readonly more: number;
};
