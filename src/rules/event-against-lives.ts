import type { Facts, Rule } from "../model/facts.ts";
import { dayBefore, livedOn, livesOf } from "../model/lifetime.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Unit, UnitEvent } from "../model/unit.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD704: a merger, split or end that the lives of its units contradict. */
export const eventAgainstLives: Rule = {
  code: "TD704",
  check: (facts) =>
    (facts.units.value.su_kien ?? []).flatMap((event, index) => contradictions(facts, event, index)),
};

function contradictions(facts: Facts, event: UnitEvent, index: number): Problem[] {
  const { loai, ngay, dich = [] } = event;
  const misfits = (key: "nguon" | "dich", fits: (unit: Unit) => boolean) =>
    (event[key] ?? []).flatMap((typed, at) => {
      const unit = unitIndex(facts.units.value).byId.get(typed)?.unit;
      if (!unit || fits(unit)) return [];
      return [problem("TD704", facts.units.at(["su_kien", index, key, at]), { typed, date: ngay })];
    });
  if (loai === "doi_ten" || loai === "chuyen_cap_tren") return [];
  // A unit that is founded, or works again, begins a life on that very day.
  if (loai === "thanh_lap" || loai === "hoat_dong_lai")
    return misfits("nguon", (unit) => livesOf(unit).some(({ tu }) => tu === ngay));
  // The old ones live up to the day before, so that it is of the same phase for all; who goes on is among the new ones.
  const goesOn = ({ id }: Unit) => dich.includes(id);
  return [
    ...misfits("nguon", (unit) => livedOn(unit, dayBefore(ngay)) && (goesOn(unit) || !livedOn(unit, ngay))),
    ...misfits("dich", (unit) => livedOn(unit, ngay)),
  ];
}
