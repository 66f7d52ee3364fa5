import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { ofEachTyped } from "./shared/values.ts";

/** TD302: a value split by a window (đợt) that its phase does not have. */
export const windowUnknown: Rule = {
  code: "TD302",
  check: (facts) =>
    ofEachTyped(facts, ({ record, phase, typed, path }) => {
      const windows = typeof typed === "string" ? [] : Object.keys(typed.theo_dot ?? {});
      return windows
        .filter((window) => !phase.windows.has(window))
        .map((window) =>
          problem("TD302", record.at([...path, "theo_dot", window], "key"), {
            typed: window,
            phase: phase.phase.so,
            known: phase.windowIds,
            suggestion: suggest(window, phase.windowIds),
          }),
        );
    }),
};
