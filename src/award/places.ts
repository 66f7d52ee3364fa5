import type { Nominee, Places } from "../model/award.ts";
import { type AwardForm, fullShare, isOfUnitKind, type Quota } from "../model/award-rules.ts";
import { partOf } from "../model/fraction.ts";
import { isOwed } from "../model/status.ts";
import type { Ground } from "./ground.ts";

/** Works the quotas of all forms out to numbers, and counts who is proposed against each. */
export function placesIn(nominees: readonly Nominee[], ground: Ground): Places[] {
  return (ground.input.plan.khen_thuong ?? []).flatMap((form) =>
    (form.so_luong ?? []).flatMap((quota) => placesOf(form, quota, nominees, ground)),
  );
}

function placesOf(form: AwardForm, quota: Quota, nominees: readonly Nominee[], ground: Ground): Places[] {
  const { doi_tuong, loai_don_vi, moi_don_vi = false, toi_da } = quota;
  const share = fullShare(quota);
  const counted = nominees.filter(
    (one) => one.form.id === form.id && one.kind === doi_tuong && isOfUnitKind(one.unitKind, loai_don_vi),
  );
  const byUnit = moi_don_vi ? countByUnit(counted) : [];
  const nominated = moi_don_vi ? Math.max(0, ...byUnit.map((one) => one.nominated)) : counted.length;
  const of = share && (share.tren === "don_vi" ? unitsDue(loai_don_vi, ground) : nominated);
  const limits = [toi_da, share && of !== undefined ? partOf(share.ty_le, of, share.lam_tron) : undefined];
  const known = limits.filter((limit) => limit !== undefined);
  // A quota that says neither a number nor a share limits nothing.
  if (known.length === 0) return [];
  return [
    {
      form,
      doi_tuong,
      loai_don_vi,
      moi_don_vi,
      toi_da: Math.min(...known),
      of,
      share,
      nominated,
      byUnit,
    },
  ];
}

/** How many units owed a record in the period; those that were merged count once. */
function unitsDue(kinds: Quota["loai_don_vi"], ground: Ground): number {
  const due = ground.input.statuses.flatMap(({ units }) => units.filter(isOwed));
  const rows = new Set(due.map(({ unit }) => ground.rowOf(unit.id)));
  return [...rows].filter((id) => isOfUnitKind(ground.unit(id)?.loai, kinds)).length;
}

function countByUnit(nominees: readonly Nominee[]): Places["byUnit"] {
  const counts = new Map<string, Places["byUnit"][number]>();
  for (const { unit } of nominees)
    counts.set(unit.id, { unit, nominated: (counts.get(unit.id)?.nominated ?? 0) + 1 });
  return [...counts.values()];
}
