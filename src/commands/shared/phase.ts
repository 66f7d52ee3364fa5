import { CannotRun } from "../../model/cannot-run.ts";
import { cannotRun } from "../../words/cannot-run.ts";
import type { Folder } from "./folder.ts";

/**
 * The phase that was asked for by number.
 * @throws CannotRun where the plan has none of that number.
 */
export function phaseNumber(typed: string | undefined, folder: Pick<Folder, "facts">): number {
  if (typed === undefined) throw new CannotRun(cannotRun.noPhase);
  if (!folder.facts) throw new CannotRun(cannotRun.brokenGround);
  const known = folder.facts.plan.value.giai_doan.map(({ so }) => so);
  const number = known.find((so) => String(so) === typed);
  if (number === undefined) throw new CannotRun(cannotRun.badPhase(typed, known));
  return number;
}
