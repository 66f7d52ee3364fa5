import type { Facts, Rule } from "../model/facts.ts";
import { type Problem, problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { type OwnedRecord, ownedRecords, recordsByUnit } from "./shared/records.ts";

/**
 * TD410: two final records of a phase say that they include one unit's figures, or two say so of each other. Where one of
 * the two includes the other, after mergers in a row, it may name both: the figures come into the total by it alone.
 */
export const includedTwice: Rule = {
  code: "TD410",
  check(facts) {
    const namedBy = new Map<string, OwnedRecord[]>();
    return ownedRecords(facts)
      .filter(({ record }) => isFinal(record.value))
      .flatMap((one) =>
        (one.record.value.bao_gom ?? []).flatMap((typed, index): Problem[] => {
          const key = `${one.phase.phase.so}/${typed}`;
          const before = namedBy.get(key) ?? [];
          const other = before.find(
            (another) => !isWithin(facts, one, another) && !isWithin(facts, another, one),
          );
          const place = one.record.at(["bao_gom", index]);
          if (other)
            return [
              problem("TD410", place, { typed, other: other.unit.id }, [other.record.at(["bao_gom"], "key")]),
            ];
          namedBy.set(key, [...before, one]);
          return includes(facts, one, typed, one.unit.id) ? [problem("TD410", place, { typed })] : [];
        }),
      );
  },
};

function isWithin(facts: Facts, one: OwnedRecord, whole: OwnedRecord): boolean {
  return includes(facts, whole, whole.unit.id, one.unit.id);
}

/** Whether the record of unit `from` includes that of `sought`, itself or by way of others; a draft includes nothing. */
function includes(facts: Facts, { phase }: OwnedRecord, from: string, sought: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === sought) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const record = recordsByUnit(facts).get(id)?.get(phase.phase.so)?.record.value;
    if (record && isFinal(record)) open.push(...(record.bao_gom ?? []));
  }
  return false;
}
