import type { CriterionResult, OwedTask } from "../model/award.ts";
import type { Criterion } from "../model/award-rules.ts";
import type { Ground } from "./ground.ts";
import { statusesOf } from "./statuses.ts";

type Told = OwedTask & { readonly id: string; readonly state: "done" | "open" | "unstated" };

/**
 * Whether every required task of the phases is done, in the words of the records (`trang_thai: hoan_thanh`). A bare sentence
 * says what was done and not whether that was all of it: where nothing else stands in the way, people have to read it.
 */
export function judgeTasks(criterion: Criterion, row: string, ground: Ground): CriterionResult {
  const tasks = tasksOf(row, ground);
  const [open, unstated] = [tasks.filter(isIn("open")), tasks.filter(isIn("unstated"))];
  const done = tasks.length - open.length - unstated.length;
  const isClear = tasks.length > 0 && unstated.length === 0;
  return {
    criterion,
    met: open.length > 0 ? false : isClear ? true : undefined,
    figure: {
      kind: "tasks",
      done,
      of: tasks.length,
      open: open.map(plain),
      unstated: unstated.map(plain),
    },
    evidence: tasks.flatMap(({ id, phase, unit }) => {
      const record = ground.record(unit.id, phase);
      return record?.value.nhiem_vu && Object.hasOwn(record.value.nhiem_vu, id)
        ? [{ phase, place: record.at(["nhiem_vu", id], "key") }]
        : [];
    }),
  };
}

const isIn = (state: Told["state"]) => (task: Told) => task.state === state;
const plain = ({ phase, unit, ten }: Told): OwedTask => ({ phase, unit, ten });

/** The required tasks of those who owe a record, phase by phase. A record that does not count tells of none. */
function tasksOf(row: string, ground: Ground): Told[] {
  return statusesOf(row, ground).flatMap(({ phase, unit }) => {
    const required = ground.input.phases.find(({ so }) => so === phase)?.nhiem_vu ?? [];
    const results = ground.record(unit.id, phase)?.value.nhiem_vu ?? {};
    return required
      .filter(({ bat_buoc }) => bat_buoc)
      .map(({ id, ten }) => {
        const result = Object.hasOwn(results, id) ? results[id] : undefined;
        const state = result?.trang_thai;
        const isToldOf = result?.ket_qua !== undefined && state === undefined;
        return {
          id,
          phase,
          unit,
          ten,
          state: state === "hoan_thanh" ? "done" : isToldOf ? "unstated" : "open",
        } as const;
      });
  });
}
