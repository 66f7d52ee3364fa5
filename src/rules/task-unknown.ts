import type { Rule } from "../model/facts.ts";
import { problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { planIndex } from "./shared/plan-index.ts";
import { phasedRecords } from "./shared/records.ts";

/** TD304: a result of a task that the plan does not set for the record's phase. */
export const taskUnknown: Rule = {
  code: "TD304",
  check(facts) {
    const phases = [...planIndex(facts.plan.value).phases.values()];
    return phasedRecords(facts).flatMap(({ record, phase }) =>
      Object.keys(record.value.nhiem_vu ?? {})
        .filter((task) => !phase.tasks.has(task))
        .map((typed) =>
          problem("TD304", record.at(["nhiem_vu", typed], "key"), {
            typed,
            phase: phase.phase.so,
            known: phase.taskIds,
            suggestion: suggest(typed, phase.taskIds),
            other: phases.find(({ tasks }) => tasks.has(typed))?.phase.so,
          }),
        ),
    );
  },
};
