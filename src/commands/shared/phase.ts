import { CannotRun } from "../../model/cannot-run.ts";
import type { Facts } from "../../model/facts.ts";
import type { Phase } from "../../model/plan.ts";
import { cannotRun } from "../../words/cannot-run.ts";

/**
 * The phase that was asked for by number.
 * @throws CannotRun where none was, or the plan has none of that number.
 */
export function phaseAskedFor(typed: string | undefined, { plan }: Facts): Phase {
  if (typed === undefined) throw new CannotRun(cannotRun.noPhase);
  const phases = plan.value.giai_doan;
  const phase = phases.find(({ so }) => String(so) === typed);
  if (!phase)
    throw new CannotRun(
      cannotRun.badPhase(
        typed,
        phases.map(({ so }) => so),
      ),
    );
  return phase;
}
