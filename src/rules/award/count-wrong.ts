import { argsOfFault, countFaultsOf } from "../../model/award-gaps.ts";
import type { Rule } from "../../model/facts.ts";
import { problem } from "../../model/problem.ts";
import { heldSheets } from "./sheets.ts";

/** TD816: a sum of a vote that does not come out, of the first round or of the second. */
export const countWrong: Rule = {
  code: "TD816",
  check: (facts) =>
    heldSheets(facts).flatMap(({ source, value, listed }) =>
      countFaultsOf(value).map((fault) => {
        const one = fault.index === undefined ? undefined : listed[fault.index];
        const args = { ...argsOfFault(fault, one?.name), unit: one?.one.don_vi };
        const against = fault.against.map((path) => source.at(path));
        return problem("TD816", source.at(fault.path), args, against);
      }),
    ),
};
