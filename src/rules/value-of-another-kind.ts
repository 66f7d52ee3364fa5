import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { readQuantity } from "../model/quantity.ts";
import { suggest } from "../model/suggest.ts";
import { ofEachTyped } from "./shared/values.ts";

/** TD314: a value that is not of its indicator's kind: text for a number, a number for a ratio, an unknown choice. */
export const valueOfAnotherKind: Rule = {
  code: "TD314",
  check: (facts) =>
    ofEachTyped(facts, ({ record, indicator, typed, path }) => {
      const read = readQuantity(indicator, typed);
      if ("quantity" in read) return [];
      const { fault } = read;
      const choices = (indicator.danh_muc ?? []).map(({ id }) => id);
      return [
        problem("TD314", record.at([...path, ...fault.path]), {
          reason: fault.reason,
          typed: fault.typed,
          id: indicator.id,
          name: indicator.ten,
          kind: indicator.loai,
          choices,
          suggestion: fault.reason === "choice" ? suggest(fault.typed, choices) : undefined,
        }),
      ];
    }),
};
