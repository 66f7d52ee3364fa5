import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { ofEachTyped } from "./shared/values.ts";

/** TD315: a part (“trong đó”) that the indicator does not have. */
export const partUnknown: Rule = {
  code: "TD315",
  check: (facts) =>
    ofEachTyped(facts, ({ record, indicator, typed, path }) => {
      const parts = typeof typed === "string" ? [] : Object.keys(typed.trong_do ?? {});
      const known = (indicator.thanh_phan?.muc ?? []).map(({ id }) => id);
      return parts
        .filter((part) => !known.includes(part))
        .map((part) =>
          problem("TD315", record.at([...path, "trong_do", part], "key"), {
            typed: part,
            name: indicator.ten,
            known,
            suggestion: suggest(part, known),
          }),
        );
    }),
};
