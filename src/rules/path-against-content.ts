import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";

/** TD401: a record of which the path (its identity) and the content name different units or phases. */
export const pathAgainstContent: Rule = {
  code: "TD401",
  check: (facts) =>
    facts.records.flatMap(({ record, phase, unit, file }) => {
      if (!record) return [];
      const { don_vi, giai_doan } = record.value;
      return [
        ...(don_vi === unit
          ? []
          : [
              problem("TD401", record.at(["don_vi"]), {
                kind: "unit",
                typed: don_vi,
                expected: unit,
                file,
                phase: giai_doan,
              }),
            ]),
        ...(giai_doan === phase
          ? []
          : [
              problem("TD401", record.at(["giai_doan"]), {
                kind: "phase",
                typed: giai_doan,
                expected: phase,
                file,
                unit: don_vi,
              }),
            ]),
      ];
    }),
};
