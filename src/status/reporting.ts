import { byDay, expectationOf, nameOfId } from "../model/lifetime.ts";
import { isOwed, isReceived, type PhaseStatus, type State, type UnitStatus } from "../model/status.ts";
import type { Reporting } from "../model/tally.ts";
import type { Units } from "../model/unit.ts";

/** Who owes a record of the phase and who has given one, as a report tells it. */
export function reportingOf(units: Units, { phase, units: all }: PhaseStatus): Reporting {
  const byId = new Map(units.don_vi.map((unit) => [unit.id, unit]));
  const inState = (...states: State[]) => all.filter(({ state }) => states.includes(state));
  const refer = ({ unit, due }: UnitStatus) => ({ ...unit, due });
  return {
    due: all.filter(isOwed).map(({ unit }) => unit),
    received: all.filter((one) => isOwed(one) && isReceived(one)).map(({ unit }) => unit),
    absent: inState("not-begun", "waiting", "missing", "errors", "incomplete").map(refer),
    drafts: inState("draft").map(refer),
    late: inState("late").map(({ unit, days, due, arrival }) => ({
      ...unit,
      days,
      day: arrival?.day ?? due,
      byWord: arrival?.source !== "git",
    })),
    exempt: inState("exempt").map(({ unit, reasons }) => ({
      ...unit,
      document: String(reasons[0]?.args.document ?? ""),
    })),
    takenOver: inState("merged")
      .flatMap(({ unit }) => {
        const found = byId.get(unit.id);
        const expected = found && expectationOf(units, found, phase);
        if (!expected || expected.due || expected.why !== "taken-over") return [];
        const { loai, ngay, so_quyet_dinh, ngay_quyet_dinh } = expected.event;
        const by = expected.by.map((id) => nameOfId(units, id, phase.den));
        return [{ ...unit, by, loai, ngay, so_quyet_dinh, ngay_quyet_dinh }];
      })
      .sort(byDay),
  };
}
