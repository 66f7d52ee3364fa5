import { CannotRun } from "../../model/cannot-run.ts";
import { findUnit } from "../../model/find-unit.ts";
import { suggest } from "../../model/suggest.ts";
import type { Unit, Units } from "../../model/unit.ts";
import { cannotRun } from "../../words/cannot-run.ts";

/**
 * The unit that was asked for by its id or name.
 * @throws CannotRun where none is meant, or several could be.
 */
export function unitAskedFor(typed: string, units: Units): Unit {
  const found = findUnit(units, typed);
  if ("id" in found) return found;
  if (found.length > 1)
    throw new CannotRun(
      cannotRun.severalUnits(
        typed,
        found.map(({ id }) => id),
      ),
    );
  const known = units.don_vi.map(({ id }) => id);
  throw new CannotRun(cannotRun.unknownUnit(typed, suggest(typed, known)));
}
