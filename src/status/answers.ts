import { indicatorsOf, type Phase, type Plan } from "../model/plan.ts";
import type { ThiDuaRecord } from "../model/record.ts";
import type { Answers, Question } from "../model/status.ts";

/** What a final record of the phase must answer by the plan (`bat_buoc`), and all its tasks. */
export type Asked = { readonly required: readonly Question[]; readonly tasks: readonly Question[] };

/** What the plan asks for in a phase. */
export function askedIn(plan: Plan, phase: Phase): Asked {
  const tasks = phase.nhiem_vu.map((one) => ({ ...one, key: "nhiem_vu" as const }));
  const indicators = indicatorsOf(plan, phase.so).map((one) => ({ ...one, key: "chi_tieu" as const }));
  const question = ({ key, id, ten }: Question): Question => ({ key, id, ten });
  return {
    required: [...tasks, ...indicators].filter(({ bat_buoc }) => bat_buoc).map(question),
    tasks: tasks.map(question),
  };
}

/** How much of what is asked a record answers; an absent record answers nothing. */
export function answersTo(asked: readonly Question[], record: ThiDuaRecord | undefined): Answers {
  const missing = asked.filter((question) => !isAnswered(record, question));
  return { answered: asked.length - missing.length, asked: asked.length, missing };
}

function isAnswered(record: ThiDuaRecord | undefined, { key, id }: Question): boolean {
  const answers: Readonly<Record<string, unknown>> = record?.[key] ?? {};
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (answer === undefined) return false;
  return typeof answer !== "object" || Object.values(answer ?? {}).some((part) => part !== undefined);
}
