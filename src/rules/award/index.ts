import type { Rule } from "../../model/facts.ts";
import { aboveAuthority } from "./above-authority.ts";
import { aboveQuota } from "./above-quota.ts";
import { absentNotMatching } from "./absent-not-matching.ts";
import { alteredAfterOpening } from "./altered-after-opening.ts";
import { basisOutOfForce } from "./basis-out-of-force.ts";
import { countWithoutMeaning } from "./count-without-meaning.ts";
import { countWrong } from "./count-wrong.ts";
import { criterionLeftOut } from "./criterion-left-out.ts";
import { criterionNotJudged } from "./criterion-not-judged.ts";
import { criterionNotMet } from "./criterion-not-met.ts";
import { daysOutOfOrder } from "./days-out-of-order.ts";
import { decisionTooEarly } from "./decision-too-early.ts";
import { listedTwice } from "./listed-twice.ts";
import { notNominated } from "./not-nominated.ts";
import { pathAgainstPeriod } from "./path-against-period.ts";
import { planRuleIncomplete } from "./plan-rule-incomplete.ts";
import { candidateOfAnotherKind, nomineeOfAnotherKind } from "./recipient-of-another-kind.ts";
import { referenceUnknown } from "./reference-unknown.ts";
import { rulesChanged } from "./rules-changed.ts";
import { rulingWithoutTie } from "./ruling-without-tie.ts";
import { tieOpen } from "./tie-open.ts";
import { unitHadEnded } from "./unit-had-ended.ts";
import { voteRuleUnclear } from "./vote-rule-unclear.ts";

/** What is asked of the awards that a record names. */
export const awardRulesOfRecords: readonly Rule[] = [aboveAuthority, nomineeOfAnotherKind];

/** What is asked of the plan's rules of commendation, and of the files of `khen-thuong/`. */
export const awardRules: readonly Rule[] = [
  planRuleIncomplete,
  voteRuleUnclear,
  pathAgainstPeriod,
  referenceUnknown,
  aboveQuota,
  notNominated,
  criterionNotMet,
  criterionNotJudged,
  criterionLeftOut,
  countWrong,
  countWithoutMeaning,
  unitHadEnded,
  basisOutOfForce,
  rulesChanged,
  alteredAfterOpening,
  listedTwice,
  rulingWithoutTie,
  tieOpen,
  daysOutOfOrder,
  decisionTooEarly,
  absentNotMatching,
  candidateOfAnotherKind,
];
