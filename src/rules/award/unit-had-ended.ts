import type { IsoDate } from "../../model/date.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { heirsIn, livedOn, nameOfId, nameOn, nearestLife } from "../../model/lifetime.ts";
import { type Problem, problem } from "../../model/problem.ts";
import type { Unit } from "../../model/unit.ts";
import { unitIndex } from "../shared/unit-index.ts";
import { knownBy, UNIT_ITSELF } from "./names.ts";
import { decidedOn, heldSheets, type Listed, type Sheet } from "./sheets.ts";

/**
 * TD817: an award to a unit that was not there on the day of the vote or of the decision: it had ended, or not begun. Its people
 * are there still: they are proposed by the unit that goes on, where there was one when the vote was opened.
 */
export const unitHadEnded: Rule = {
  code: "TD817",
  check: (facts) =>
    heldSheets(facts).flatMap((sheet) =>
      sheet.listed.flatMap((listed) => (listed.unit ? ofUnit(facts, sheet, listed, listed.unit) : [])),
    ),
};

type Day = { readonly when: "opening" | "vote" | "decision"; readonly day: IsoDate | undefined };

function ofUnit(facts: Facts, sheet: Sheet, listed: Listed, unit: Unit): Problem[] {
  const { one, at } = listed;
  const decision = decidedOn(sheet, one.hinh_thuc);
  const isUnit = knownBy(one, facts.units.value, unit.id) === UNIT_ITSELF;
  const days: readonly Day[] = isUnit
    ? [
        { when: "vote", day: sheet.voteDay },
        { when: "decision", day: mayWin(sheet, listed) ? decision?.day : undefined },
      ]
    : [{ when: "opening", day: sheet.value.chot?.ngay }];
  const { when, day } = days.find(({ day: date }) => date !== undefined && !livedOn(unit, date)) ?? {};
  if (day === undefined) return [];
  const { ended, began } = nearestLife(unit, { tu: day, den: day });
  const heirs = heirsOn(facts, unit, { tu: ended, den: day });
  if (!isUnit && ended !== undefined && heirs.length === 0) return [];
  const heir = heirs.map((id) => nameOfId(facts.units.value, id, day));
  const args = {
    called: nameOn(unit, day),
    when,
    day,
    ended,
    began,
    heirs,
    heir,
    unit: unit.id,
    voted: sheet.isVoted ? "yes" : undefined,
  };
  return [problem("TD817", at("don_vi"), args, when === "decision" && decision ? [decision.place] : [])];
}

/** Of who has lost, nothing is decided. */
function mayWin({ results }: Sheet, { index }: Listed): boolean {
  return ["won", "unjudged", "uncounted", undefined].includes(results?.[index]?.outcome);
}

/** Who took over in the interval and lived on its last day. */
function heirsOn(
  { units }: Facts,
  { id }: Unit,
  interval: { tu: IsoDate | undefined; den: IsoDate },
): string[] {
  const { byId } = unitIndex(units.value);
  return heirsIn(units.value, id, interval).filter((heir) => {
    const unit = byId.get(heir)?.unit;
    return unit !== undefined && livedOn(unit, interval.den);
  });
}
