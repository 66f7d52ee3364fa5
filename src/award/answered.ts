import type { CriterionResult } from "../model/award.ts";
import { isNameOfUnit } from "../model/award-candidacy.ts";
import { type Candidate, kindOf } from "../model/award-file.ts";
import { plainName } from "../model/name-answers.ts";
import type { Ground } from "./ground.ts";
import type { Mention } from "./mentions.ts";

/**
 * The entry of the file of the period that one who is proposed was put to the vote with.
 * @param mentions all of that one. @param name as it is called now.
 * @returns `undefined` where there is none, or more than one: then nobody can say which it is.
 */
export function candidateOf(
  mentions: readonly Mention[],
  name: string,
  ground: Ground,
): Candidate | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  const { form, kind, unit, isUnit } = first;
  const { ung_vien = [] } = ground.input.file ?? {};
  const names = new Set([name, ...mentions.map(({ ten }) => ten)].map(plainName));
  const isNamed = ({ ca_nhan, tap_the, don_vi }: Candidate) => {
    const typed = ca_nhan?.ho_ten ?? tap_the;
    if (isUnit) return typed === undefined || isNameOfUnit(ground.input.units, don_vi, typed);
    return typed !== undefined && names.has(plainName(typed));
  };
  const [only, ...others] = ung_vien.filter(
    (one) => one.hinh_thuc === form.id && kindOf(one) === kind && one.don_vi === unit && isNamed(one),
  );
  return others.length > 0 ? undefined : only;
}

/** A criterion with what people answered in the file: where they had to judge, their word is the answer. */
export function withAnswer(result: CriterionResult, candidate: Candidate | undefined): CriterionResult {
  const answer = candidate?.tieu_chi?.[result.criterion.id];
  if (answer === undefined) return result;
  return result.met === undefined
    ? { ...result, met: answer, answered: answer, isJudged: true }
    : { ...result, answered: answer };
}
