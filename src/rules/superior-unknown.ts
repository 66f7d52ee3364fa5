import { holds, type IsoDate } from "../model/date.ts";
import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { unitIndex } from "./shared/unit-index.ts";

/**
 * TD705: a superior that is not listed, or that is at the same time below the unit. A circle is closed by the superior that
 * came last, so it is enough to look at each on its first day.
 */
export const superiorUnknown: Rule = {
  code: "TD705",
  check({ units }) {
    const { byId, ids } = unitIndex(units.value);
    const superiorsOn = (day: IsoDate) => (id: string) =>
      (byId.get(id)?.unit.cap_tren ?? []).filter((one) => holds(one, day)).map((one) => one.id);
    return units.value.don_vi.flatMap(({ id, cap_tren }, index) =>
      (cap_tren ?? []).flatMap((superior, at) => {
        if (byId.has(superior.id) && !reaches(superior.id, id, superiorsOn(superior.tu ?? EVER))) return [];
        const suggestion = byId.has(superior.id) ? undefined : suggest(superior.id, ids);
        return [
          problem("TD705", units.at(["don_vi", index, "cap_tren", at, "id"]), {
            typed: superior.id,
            suggestion,
          }),
        ];
      }),
    );
  },
};

// A day on which all holds that has no beginning, and nothing else.
const EVER: IsoDate = "0000-01-01";

/** Whether going upward from one unit one comes to the other. */
function reaches(from: string, target: string, superiorsOf: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...superiorsOf(id));
  }
  return false;
}
