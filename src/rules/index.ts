import type { Facts, Rule } from "../model/facts.ts";
import type { Problem } from "../model/problem.ts";
import { anniversaryWrong } from "./anniversary-wrong.ts";
import { awardRules, awardRulesOfRecords } from "./award/index.ts";
import { awardUnknown } from "./award-unknown.ts";
import { committeePath } from "./committee-path.ts";
import { countedTwice } from "./counted-twice.ts";
import { danglingReference } from "./dangling-reference.ts";
import { dateOutsidePhase } from "./date-outside-phase.ts";
import { draftAfterDueDate } from "./draft-after-due-date.ts";
import { dueTooEarly } from "./due-too-early.ts";
import { endBeforeStart, endBeforeStartInRecord } from "./end-before-start.ts";
import { equalIdsInPlan } from "./equal-ids-in-plan.ts";
import { equalUnitIds } from "./equal-unit-ids.ts";
import { eventAgainstLives } from "./event-against-lives.ts";
import { eventUnits } from "./event-units.ts";
import { exceptionWrong } from "./exception-wrong.ts";
import { fallingNumber } from "./falling-number.ts";
import { farFromBefore } from "./far-from-before.ts";
import { includedTwice } from "./included-twice.ts";
import { indicatorAgainstKind } from "./indicator-against-kind.ts";
import { indicatorNotAsked } from "./indicator-not-asked.ts";
import { indicatorUnknown } from "./indicator-unknown.ts";
import { issuerUnclear } from "./issuer-unclear.ts";
import { looseBold } from "./loose-bold.ts";
import { milestoneUnknown } from "./milestone-unknown.ts";
import { notMergedInto } from "./not-merged-into.ts";
import { numberUsedTwice } from "./number-used-twice.ts";
import { outsideItsPhase } from "./outside-its-phase.ts";
import { overlappingPhases } from "./overlapping-phases.ts";
import { partAboveWhole } from "./part-above-whole.ts";
import { partUnknown } from "./part-unknown.ts";
import { partsDoNotSum } from "./parts-do-not-sum.ts";
import { pathAgainstContent } from "./path-against-content.ts";
import { phaseNotInPlan } from "./phase-not-in-plan.ts";
import { ratioAboveOne } from "./ratio-above-one.ts";
import { recordLate } from "./record-late.ts";
import { recordMissing } from "./record-missing.ts";
import { reminderUnknown } from "./reminder-unknown.ts";
import { requiredAnswerMissing } from "./required-answer-missing.ts";
import { signingForCommittee } from "./signing-for-committee.ts";
import { superiorUnknown } from "./superior-unknown.ts";
import { targetExceeded } from "./target-exceeded.ts";
import { taskUnknown } from "./task-unknown.ts";
import { themeUnknown } from "./theme-unknown.ts";
import { titleInName, titleInSigner } from "./title-in-name.ts";
import { unitNotAlive } from "./unit-not-alive.ts";
import { unitTimeLine } from "./unit-time-line.ts";
import { unitUnknown } from "./unit-unknown.ts";
import { valueOfAnotherKind } from "./value-of-another-kind.ts";
import { windowUnknown } from "./window-unknown.ts";
import { windowsDoNotSum } from "./windows-do-not-sum.ts";

/** What is asked of a record by itself, and of the committee's words: no other record is needed for it. */
const recordRules: readonly Rule[] = [
  endBeforeStartInRecord,
  phaseNotInPlan,
  windowUnknown,
  themeUnknown,
  taskUnknown,
  indicatorUnknown,
  milestoneUnknown,
  dateOutsidePhase,
  ratioAboveOne,
  targetExceeded,
  partsDoNotSum,
  partAboveWhole,
  indicatorNotAsked,
  requiredAnswerMissing,
  valueOfAnotherKind,
  partUnknown,
  awardUnknown,
  windowsDoNotSum,
  draftAfterDueDate,
  pathAgainstContent,
  unitUnknown,
  unitNotAlive,
  recordLate,
  notMergedInto,
  titleInName,
  committeePath,
  looseBold,
  ...awardRulesOfRecords,
];

/** What is asked of the plan, of the units, of the files of khen-thuong/, and of the figures of all records together. */
const folderRules: readonly Rule[] = [
  endBeforeStart,
  fallingNumber,
  countedTwice,
  includedTwice,
  recordMissing,
  farFromBefore,
  titleInSigner,
  equalIdsInPlan,
  danglingReference,
  overlappingPhases,
  outsideItsPhase,
  dueTooEarly,
  indicatorAgainstKind,
  issuerUnclear,
  anniversaryWrong,
  signingForCommittee,
  numberUsedTwice,
  equalUnitIds,
  unitTimeLine,
  eventUnits,
  eventAgainstLives,
  superiorUnknown,
  exceptionWrong,
  reminderUnknown,
  ...awardRules,
];

/** Every problem of the records (and the committee's words) in `facts`, each by itself. */
export function checkRecords(facts: Facts): Problem[] {
  return recordRules.flatMap((rule) => rule.check(facts));
}

/** Every problem of the plan, of the units, of the awards, and between records. Of a record its figures are enough (`figuresOf`). */
export function checkFolder(facts: Facts): Problem[] {
  return folderRules.flatMap((rule) => rule.check(facts));
}
