import type { CampaignTally } from "../../model/campaign.ts";
import { changesIn } from "../../model/changes.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Plan } from "../../model/plan.ts";
import type { PhaseTally, UnitRef } from "../../model/tally.ts";
import type { Units } from "../../model/unit.ts";
import { gatherNamed, type NameAnswer } from "../named.ts";
import type { Ground } from "./ground.ts";
import { rollUpIndicator } from "./indicator.ts";
import { lineUp } from "./lines.ts";
import { followWorks } from "./works.ts";

/**
 * Puts the tallies of phases together.
 * @param phases in the order of time. @param date the day of the report: what happened to units later is not told.
 * @param answers what people said of names that may be one.
 */
export function tallyCampaign(
  plan: Plan,
  units: Units,
  phases: readonly PhaseTally[],
  date: IsoDate,
  answers: readonly NameAnswer[] = [],
): CampaignTally {
  const lines = lineUp(units, phases, date);
  const ground: Ground = { units, phases, lines, date };
  const last = phases.at(-1)?.phase.den ?? date;
  const told = new Set(phases.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.id)));
  const indicators = plan.chi_tieu
    .filter(({ id }) => told.has(id))
    .map((indicator) => rollUpIndicator(indicator, ground));
  return {
    date,
    phases,
    changes: changesIn(units, { tu: phases[0]?.phase.tu, den: last < date ? last : date }),
    reporters: reportersIn(units, phases),
    rows: lines.rows,
    rowOf: lines.known,
    themes: plan.noi_dung.map((theme) => ({
      theme,
      indicators: indicators.filter(({ indicator }) => indicator.noi_dung_thi_dua === theme.id),
    })),
    works: followWorks(ground),
    named: gatherNamed({
      units,
      counted: phases.flatMap(({ counted }) => counted),
      rowOf: lines.rowOf,
      answers,
    }),
  };
}

function reportersIn(units: Units, phases: readonly PhaseTally[]): UnitRef[] {
  const last = new Map<string, UnitRef>();
  for (const { reporting } of phases)
    for (const { id, ten } of [...reporting.due, ...reporting.exempt, ...reporting.takenOver])
      last.set(id, { id, ten });
  return units.don_vi.flatMap(({ id }) => last.get(id) ?? []);
}
