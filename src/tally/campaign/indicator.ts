import type { Answer, CampaignIndicator, Rolled } from "../../model/campaign.ts";
import { heirsIn } from "../../model/lifetime.ts";
import type { Indicator } from "../../model/plan.ts";
import type { UnitRef } from "../../model/tally.ts";
import { isNumber, sumByKey } from "../indicator.ts";
import type { Ground } from "./ground.ts";
import { rollUp } from "./roll-up.ts";
import { answered, reachOf, targetOf } from "./shares.ts";

/** Rolls an indicator up over the phases. */
export function rollUpIndicator(indicator: Indicator, ground: Ground): CampaignIndicator {
  const phases = ground.phases.map(({ indicators }) => {
    const told = indicators.find((one) => one.indicator.id === indicator.id);
    return told && told.n > 0 ? told : undefined;
  });
  const all = phases.flatMap((told, phase) => (told?.values ?? []).map((one): Answer => ({ ...one, phase })));
  const standing = takesLast(indicator) ? lastOnes(all, ground) : all;
  const values = isCounted(indicator)
    ? valuesByRow(indicator, standing, ground)
    : wordsByRow(standing, ground);
  const amounts = standing.map(({ quantity }) => quantity.amount);
  const last = Math.max(...all.map(({ phase }) => phase));
  return {
    indicator,
    phases,
    standing,
    values,
    total: isCounted(indicator) ? rollUpAnswers(indicator, standing) : undefined,
    estimated: standing.some(({ quantity }) => quantity.uoc_luong !== undefined),
    ...answered(isCounted(indicator), indicator, standing, ground),
    target: targetOf(standing, ground),
    parts:
      indicator.cong_don === "trung_binh"
        ? {}
        : sumByKey(standing.map(({ quantity }) => quantity.trong_do ?? {})),
    yes: amounts.filter((amount) => amount.kind === "co_khong" && amount.co).length,
    choices: sumByKey(amounts.map((amount) => (amount.kind === "danh_muc" ? { [amount.muc]: 1 } : {}))),
    carried: takesLast(indicator) ? standing.filter(({ phase }) => phase < last).length : 0,
    reach: reachOf(indicator, values, ground),
  };
}

function isCounted(indicator: Indicator): boolean {
  return isNumber(indicator) || indicator.loai === "ty_le";
}

// Yes/no and choices can neither be added up nor have a mean.
function takesLast(indicator: Indicator): boolean {
  return indicator.cong_don === "cuoi_cung" || !isCounted(indicator);
}

/**
 * The values that no later phase replaces by a newer one, of the unit or of one that took it over by then. Within a phase
 * the records say themselves whom they include, as in the phase's own report.
 */
function lastOnes(all: readonly Answer[], { units, phases, date }: Ground): Answer[] {
  const answeredIn = new Map<string, number[]>();
  for (const { unit, phase } of all) answeredIn.set(unit.id, [...(answeredIn.get(unit.id) ?? []), phase]);
  const isLater = (id: string, phase: number, than: Answer) => {
    const since = { tu: phases[than.phase]?.phase.tu, den: phases[phase]?.phase.den };
    if (phase <= than.phase) return false;
    return id === than.unit.id || heirsIn(units, than.unit.id, since).includes(id);
  };
  return all.filter((one) => {
    const since = { tu: phases[one.phase]?.phase.tu, den: date };
    const holders = [one.unit.id, ...heirsIn(units, one.unit.id, since)];
    return !holders.some((id) => answeredIn.get(id)?.some((phase) => isLater(id, phase, one)));
  });
}

function rollUpAnswers(indicator: Indicator, answers: readonly Answer[]): Rolled | undefined {
  const phases = [...new Set(answers.map(({ phase }) => phase))];
  const byPhase = phases.map((so) =>
    answers.filter(({ phase }) => phase === so).map(({ quantity }) => quantity.amount),
  );
  return rollUp(byPhase, indicator.cong_don);
}

function valuesByRow(
  indicator: Indicator,
  standing: readonly Answer[],
  ground: Ground,
): CampaignIndicator["values"] {
  const byRow = new Map<string, { unit: UnitRef; answers: Answer[] }>();
  for (const answer of standing) {
    const unit = ground.lines.rowOf(answer.unit.id);
    const row = byRow.get(unit.id) ?? { unit, answers: [] };
    row.answers.push(answer);
    byRow.set(unit.id, row);
  }
  return [...byRow.values()].flatMap(({ unit, answers }) => {
    const value = rollUpAnswers(indicator, answers);
    const from = new Set(answers.map((one) => one.unit.id)).size;
    return value ? [{ unit, value, from, ...groundsOf(answers, ground) }] : [];
  });
}

function wordsByRow(standing: readonly Answer[], ground: Ground): CampaignIndicator["values"] {
  return standing.map((one) => ({
    unit: ground.lines.rowOf(one.unit.id),
    value: one.quantity.amount,
    from: 1,
    ...groundsOf([one], ground),
  }));
}

/** Where a value of a row comes from, and how it stands against what the row registered. */
function groundsOf(answers: readonly Answer[], ground: Ground) {
  const target = targetOf(answers, ground);
  return {
    answers: answers.map(({ unit, phase, quantity }) => ({
      unit: unit.id,
      phase: ground.phases[phase]?.phase.so ?? 0,
      isEstimate: quantity.uoc_luong !== undefined,
    })),
    target: target && { value: target.value, target: target.target },
  };
}
