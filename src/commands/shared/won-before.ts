import type { Nominee } from "../../model/award.ts";
import { isNameOfUnit } from "../../model/award-candidacy.ts";
import type { ToldAward } from "../../model/award-told.ts";
import type { Facts } from "../../model/facts.ts";
import { heirsIn } from "../../model/lifetime.ts";
import { isSameName } from "../../model/same-name.ts";
import { awardsIn } from "./awards-told.ts";

/** One who won a form in the votes of some phases already. */
export type WonBefore = { readonly nominee: Nominee; readonly phases: readonly number[] };

/** Who of those proposed won the same form in the vote of a phase; whether that speaks against another one is for people. */
export function wonBefore(
  nominees: readonly Nominee[],
  phases: readonly number[],
  facts: Facts,
): WonBefore[] {
  const votes = phases.flatMap((phase) =>
    awardsIn(facts, [phase], facts.asOf).map(({ rows }) => ({
      phase,
      won: rows.filter(({ outcome }) => outcome === "won"),
    })),
  );
  return nominees.flatMap((nominee) => {
    const found = votes.filter(({ won }) => won.some((row) => isSame(nominee, row, facts)));
    return found.length === 0 ? [] : [{ nominee, phases: found.map(({ phase }) => phase) }];
  });
}

/** By any of the names that it was proposed under, in its unit or one that was taken over by it. */
function isSame(one: Nominee, row: ToldAward, { units: { value: units }, asOf }: Facts): boolean {
  const heirs = [row.unit.id, ...heirsIn(units, row.unit.id, { tu: undefined, den: asOf })];
  if (row.form.id !== one.form.id || row.kind !== one.kind || !heirs.includes(one.unit.id)) return false;
  if (one.isUnit) return isNameOfUnit(units, row.unit.id, row.ten);
  return [one, ...one.mentions].some(({ ten }) => isSameName(ten, row.ten));
}
