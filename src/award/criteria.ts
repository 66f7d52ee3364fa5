import type { CriterionResult } from "../model/award.ts";
import type { Criterion } from "../model/award-rules.ts";
import type { Ground } from "./ground.ts";
import { statusesOf } from "./statuses.ts";
import { judgeTasks } from "./tasks.ts";
import { judgeValue } from "./value.ts";

/**
 * What a criterion comes to for a unit; for a person of it, the figures are those of the unit as well.
 * @param row the id of the row that the figures of the unit stand in.
 */
export function judge(criterion: Criterion, row: string, ground: Ground): CriterionResult {
  switch (criterion.kieu) {
    case "chi_tieu":
      return judgeValue(criterion, row, ground);
    case "nhiem_vu":
      return judgeTasks(criterion, row, ground);
    case "dung_han":
      return judgeOnTime(criterion, row, ground);
    case "nguoi_xet":
      return { criterion, met: undefined, figure: { kind: "judged" }, evidence: [] };
  }
}

/**
 * Each phase in which a record was due of the unit, or of one that it took over, and the due date is over or the record there.
 * An extension moves the due date, an exemption takes the phase out. Where nothing was due, people have to judge.
 */
function judgeOnTime(criterion: Criterion, row: string, ground: Ground): CriterionResult {
  const owed = statusesOf(row, ground).filter(({ state }) => state !== "waiting" && state !== "not-begun");
  const phases = owed.map(({ phase, unit, state, due, arrival }) => ({
    phase,
    unit,
    onTime: state === "on-time",
    due,
    day: arrival?.day,
  }));
  return {
    criterion,
    met: phases.length === 0 ? undefined : phases.every(({ onTime }) => onTime),
    figure: { kind: "on-time", phases },
    evidence: phases.flatMap(({ phase, unit }) => {
      const record = ground.record(unit.id, phase);
      return record ? [{ phase, place: record.at(["ngay_lap"]) }] : [];
    }),
  };
}
