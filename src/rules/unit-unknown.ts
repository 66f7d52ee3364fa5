import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { unitIndex } from "./shared/unit-index.ts";

/** TD402: a record of a unit that is not in `don-vi.yaml`. */
export const unitUnknown: Rule = {
  code: "TD402",
  check(facts) {
    const { byId, ids } = unitIndex(facts.units.value);
    return facts.records.flatMap(({ record, unit, file }) => {
      if (!record || record.value.don_vi !== unit || byId.has(unit)) return [];
      return [problem("TD402", record.at(["don_vi"]), { typed: unit, file, suggestion: suggest(unit, ids) })];
    });
  },
};
