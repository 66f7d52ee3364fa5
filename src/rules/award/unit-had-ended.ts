import type { IsoDate } from "../../model/date.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { heirsIn, livedOn, nameOfId, nameOn, nearestLife } from "../../model/lifetime.ts";
import { type Problem, problem } from "../../model/problem.ts";
import type { Unit } from "../../model/unit.ts";
import { decidedOn, type Listed, type Sheet, sheets } from "./sheets.ts";

/** TD817: an award to a unit that was not there: it had ended on the day of the vote or of the decision, or not begun. */
export const unitHadEnded: Rule = {
  code: "TD817",
  check: (facts) =>
    sheets(facts).flatMap((sheet) =>
      sheet.listed.flatMap((listed) => (listed.unit ? ofUnit(facts, sheet, listed, listed.unit) : [])),
    ),
};

function ofUnit(facts: Facts, sheet: Sheet, { one, index, at, name }: Listed, unit: Unit): Problem[] {
  const decision = decidedOn(sheet, one.hinh_thuc);
  // Of who has lost, nothing is decided.
  const mayWin = ["won", "unjudged", "uncounted", undefined].includes(sheet.results?.[index]?.outcome);
  const days: readonly (readonly ["vote" | "decision", IsoDate | undefined])[] = [
    ["vote", sheet.voteDay],
    ["decision", mayWin ? decision?.day : undefined],
  ];
  const [when, day] = days.find(([, date]) => date !== undefined && !livedOn(unit, date)) ?? [];
  if (day === undefined) return [];
  const life = nearestLife(unit, { tu: day, den: day });
  const heirs = heirsIn(facts.units.value, unit.id, { tu: life.ended, den: day }).filter((id) =>
    facts.units.value.don_vi.some((other) => other.id === id && livedOn(other, day)),
  );
  const args = {
    name,
    called: nameOn(unit, day),
    when,
    day,
    ended: life.ended,
    began: life.began,
    heirs,
    heir: heirs.map((id) => nameOfId(facts.units.value, id, day)),
    unit: unit.id,
  };
  return [problem("TD817", at("don_vi"), args, when === "decision" && decision ? [decision.place] : [])];
}
