import type { Rule } from "../model/facts.ts";
import { type Problem, problem } from "../model/problem.ts";
import { isFinal } from "../model/record.ts";
import { suggest } from "../model/suggest.ts";
import { type PhasedRecord, phasedRecords } from "./shared/records.ts";

type Asked = { readonly id: string; readonly ten: string; readonly bat_buoc?: boolean | undefined };

/** TD313: a final record that leaves out an indicator or a task that the plan requires. */
export const requiredAnswerMissing: Rule = {
  code: "TD313",
  check: (facts) =>
    phasedRecords(facts)
      .filter(({ record }) => isFinal(record.value))
      .flatMap((one) => [
        ...missing(one, "chi_tieu", one.phase.indicators, one.phase.indicatorIds),
        ...missing(one, "nhiem_vu", one.phase.phase.nhiem_vu, one.phase.taskIds),
      ]),
};

function missing(
  { record, phase }: PhasedRecord,
  key: "chi_tieu" | "nhiem_vu",
  asked: readonly Asked[],
  known: readonly string[],
): Problem[] {
  const required = asked.filter(({ bat_buoc }) => bat_buoc);
  if (required.length === 0) return [];
  const given = Object.entries(record.value[key] ?? {}).filter(
    ([id, answer]) => answer !== undefined || !known.includes(id),
  );
  // An empty value of an indicator is told as such (TD314); a misspelt id too, with the id that it was meant for.
  const answers = given.filter(([, answer]) => key === "chi_tieu" || !isEmpty(answer));
  const answered = new Set(answers.map(([id]) => suggest(id, known) ?? id));
  return required
    .filter(({ id }) => !answered.has(id))
    .map(({ id, ten }) =>
      problem("TD313", record.at([key], "key"), { key, id, name: ten, phase: phase.phase.so }),
    );
}

function isEmpty(answer: unknown): boolean {
  return typeof answer === "object" && Object.values(answer ?? {}).every((part) => part === undefined);
}
