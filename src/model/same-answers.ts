import type { SamePersonAnswer } from "./award-file.ts";
import { heirsIn } from "./lifetime.ts";
import type { Units } from "./unit.ts";

/** The units that an answer about names is about: the one that it names, and those that go on for it after a merger. */
export function unitsOfAnswer(units: Units, { don_vi }: Pick<SamePersonAnswer, "don_vi">): string[] {
  return [don_vi, ...heirsIn(units, don_vi, {})];
}

/** What people answered about names of a unit, or of one that was merged into it, in their order. */
export function answersFor(
  units: Units,
  answers: readonly SamePersonAnswer[],
  unitId: string,
): SamePersonAnswer[] {
  return answers.filter((answer) => unitsOfAnswer(units, answer).includes(unitId));
}
