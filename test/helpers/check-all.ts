import type { Facts } from "../../src/model/facts.ts";
import type { Problem } from "../../src/model/problem.ts";
import { figuresOf } from "../../src/model/record.ts";
import { checkFolder, checkRecords } from "../../src/rules/index.ts";

/** Checks as the commands do: each record by itself, then the folder with the records' figures only. */
export function checkAll(facts: Facts): Problem[] {
  const { records } = facts;
  return [
    ...checkRecords({ ...facts, records: [] }),
    ...records.flatMap((one) => checkRecords({ ...facts, records: [one], committee: [] })),
    ...checkFolder({
      ...facts,
      records: records.map((one) => ({
        ...one,
        record: one.record && { ...one.record, value: figuresOf(one.record.value) },
      })),
    }),
  ];
}
