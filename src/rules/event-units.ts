import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { UnitEvent } from "../model/unit.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD703: an event about a unit that is not listed, or with a number of units that its kind cannot have. */
export const eventUnits: Rule = {
  code: "TD703",
  check({ units }) {
    const { byId, ids } = unitIndex(units.value);
    return (units.value.su_kien ?? []).flatMap((event, index) => {
      const unknown = (["nguon", "dich"] as const).flatMap((key) =>
        (event[key] ?? []).flatMap((typed, at) => {
          const place = units.at(["su_kien", index, key, at]);
          return byId.has(typed)
            ? []
            : [problem("TD703", place, { typed, kind: "unknown", suggestion: suggest(typed, ids) })];
        }),
      );
      if (unknown.length > 0 || hasRightCount(event)) return unknown;
      return [problem("TD703", units.at(["su_kien", index, "loai"]), { typed: event.loai, kind: "count" })];
    });
  },
};

function hasRightCount({ loai, nguon, dich = [] }: UnitEvent): boolean {
  if (loai === "hop_nhat") return nguon.length >= 2 && dich.length === 1;
  if (loai === "chia_tach") return nguon.length === 1 && dich.length >= 2;
  return nguon.length === 1 && dich.length === 0;
}
