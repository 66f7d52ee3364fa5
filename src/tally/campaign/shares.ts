import type { Answer, CampaignIndicator, Rolled } from "../../model/campaign.ts";
import type { Indicator } from "../../model/plan.ts";
import type { Ground } from "./ground.ts";
import { type Lines, unitsIn } from "./lines.ts";

/** n of N: lines of units; of yes/no and choices, which nobody can add up, as many as there are answers that stand. */
export function answered(
  isCounted: boolean,
  indicator: Indicator,
  standing: readonly Answer[],
  { phases, lines, date }: Ground,
) {
  const asked = phases.filter(({ indicators }) =>
    indicators.some((one) => one.indicator.id === indicator.id),
  );
  const all = linesOf(
    asked.flatMap((one) => unitsIn(one, date)),
    lines,
  );
  const told = linesOf(
    standing.map(({ unit }) => unit.id),
    lines,
  );
  if (isCounted) return { n: told.size, of: all.size };
  return { n: standing.length, of: standing.length + all.size - told.size };
}

function linesOf(ids: readonly string[], lines: Lines): Set<string> {
  return new Set(ids.flatMap(lines.linesOf));
}

/** What was done of what was registered, over those who registered something. */
export function targetOf(standing: readonly Answer[], { lines }: Ground): CampaignIndicator["target"] {
  const withTarget = standing.flatMap(({ unit, quantity: { amount, muc_tieu } }) =>
    amount.kind === "so" && muc_tieu !== undefined ? [{ unit, value: amount.so, target: muc_tieu }] : [],
  );
  const value = withTarget.reduce((sum, one) => sum + one.value, 0);
  const target = withTarget.reduce((sum, one) => sum + one.target, 0);
  const rows = new Set(withTarget.map(({ unit }) => lines.rowOf(unit.id).id));
  return target > 0 ? { value, target, units: rows.size } : undefined;
}

/** A row that is not the line's own, of a unit that was split, can't reach anything for those it was split into. */
export function reachOf(
  { muc_tieu: goal, id }: Indicator,
  values: CampaignIndicator["values"],
  { phases, lines, date }: Ground,
): CampaignIndicator["reach"] {
  if (goal?.pham_vi !== "moi_don_vi") return undefined;
  const asked = phases.filter(({ indicators }) => indicators.some((one) => one.indicator.id === id));
  const all = linesOf(
    asked.flatMap((one) => unitsIn(one, date)),
    lines,
  );
  const own = values.filter(({ unit }) => all.has(unit.id));
  const whose = (isMeant: (size: number) => boolean) =>
    own.filter(({ value }) => isMeant(sizeOf(value))).map(({ unit }) => unit);
  const { toi_thieu, toi_da = Number.POSITIVE_INFINITY } = goal;
  return {
    of: all.size,
    reached: whose((size) => size >= toi_thieu),
    beyond: whose((size) => size > toi_da),
  };
}

function sizeOf(value: Rolled): number {
  if (value.kind === "so") return value.so;
  return value.kind === "trung_binh" ? Number(value.mean.tu_so) / Number(value.mean.mau_so) : 0;
}
