import type { ReminderInput } from "../../src/compose/reminder/input.ts";
import { daysBetween } from "../../src/model/date.ts";
import { type Problem, type ProblemArgs, type ProblemCode, problem } from "../../src/model/problem.ts";
import type { Planned, Reminder } from "../../src/model/reminder.ts";
import type { Question, State, UnitStatus } from "../../src/model/status.ts";
import { aPlan, aUnit } from "./facts.ts";

/* Reminders of phase 2 of the plan of `facts.ts`: it ends on 30/6/2025, is due on 05/7 and to be reported on 10/7. */

const DUE = "2025-07-05";
const AFTER_DUE: readonly State[] = ["missing", "draft", "errors", "incomplete"];

export const TASK: Question = { key: "nhiem_vu", id: "dai-hoi", ten: "Đại hội Đảng bộ" };
export const INDICATOR: Question = { key: "chi_tieu", id: "dang-vien-moi", ten: "Đảng viên mới" };

/** How it stands with chi-bo-a on a day. */
export function aStatus(state: State, asOf: string, changes: Partial<UnitStatus> = {}): UnitStatus {
  const days = daysBetween(DUE, asOf);
  const none = { answered: 0, asked: 0, missing: [] };
  return {
    unit: { id: "chi-bo-a", ten: "Chi bộ A" },
    kind: "chi_bo",
    superior: undefined,
    phase: 2,
    state,
    due: DUE,
    days: state === "waiting" ? days : AFTER_DUE.includes(state) ? Math.max(0, days) : 0,
    reasons: [],
    file: "giai-doan-2/chi-bo-a.yaml",
    required: none,
    tasks: none,
    errors: 0,
    arrival: undefined,
    ...changes,
  };
}

/** Required answers of which these are missing. */
export function missing(...questions: Question[]): UnitStatus["required"] {
  return { answered: 0, asked: questions.length, missing: questions };
}

/** A reminder of chi-bo-a about phase 2. */
export function aReminder(ngay: string, lan: number, changes: Partial<Reminder> = {}): Reminder {
  return { don_vi: "chi-bo-a", giai_doan: 2, ngay, lan, vi: "chưa nộp", ...changes };
}

/** An error on a line of the record of chi-bo-a. */
export function anError(
  line: number,
  code: ProblemCode = "TD201",
  args: ProblemArgs = { key: `k${line}` },
): Problem {
  const place = { file: "giai-doan-2/chi-bo-a.yaml", line, column: 1, endLine: line, endColumn: 2 };
  return problem(code, place, args);
}

type Changes = Partial<Omit<ReminderInput, "planned">> & Partial<Planned>;

/** The first reminder of a unit in that state, on 10/7/2025 unless changed. */
export function aReminderInput(
  state: State,
  changes: Changes & { of?: Partial<UnitStatus> } = {},
): ReminderInput {
  const { of, lan = 1, before = [], left, status, ...rest } = changes;
  const plan = rest.plan ?? aPlan();
  const [phase, issuer] = [plan.giai_doan[1], plan.co_quan[0]];
  if (!phase || !issuer) throw new Error("no phase 2");
  const date = rest.date ?? "2025-07-10";
  const planned = { status: status ?? aStatus(state, date, of), lan, before, left };
  return { phase, issuer, unit: aUnit("chi-bo-a"), errors: [], ...rest, plan, date, planned };
}
