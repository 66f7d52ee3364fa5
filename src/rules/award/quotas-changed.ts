import type { FrozenPlaces, FrozenRules } from "../../model/award-file.ts";
import type { Quota } from "../../model/award-rules.ts";
import type { Facts } from "../../model/facts.ts";
import { type Problem, problem } from "../../model/problem.ts";
import type { Sheet } from "./sheets.ts";

/**
 * Quotas that are not as they were frozen (TD819). Those that are plain numbers must be the same; of those that are shares, it is
 * only asked whether there is one, as nobody knows any more of what number it was taken.
 */
export function changedQuotas(facts: Facts, sheet: Sheet, { so_luong = [] }: FrozenRules): Problem[] {
  // Of a form for which nobody stands, nothing need have been frozen.
  const voted = new Set(sheet.listed.map(({ one, kind }) => `${one.hinh_thuc} ${kind}`));
  const frozen = grouped(so_luong.map((quota, index) => ({ form: quota.hinh_thuc, index, quota })));
  const planned = grouped(
    (facts.plan.value.khen_thuong ?? []).flatMap(({ id, so_luong: quotas = [] }, index) =>
      quotas.map((quota) => ({ form: id, index, quota })),
    ),
  );
  return [...new Set([...frozen.keys(), ...planned.keys()])].flatMap((key) => {
    const [then = [], now = []] = [frozen.get(key), planned.get(key)];
    const [one] = [...then, ...now];
    const isVoted = one !== undefined && voted.has(`${one.form} ${one.quota.doi_tuong}`);
    return isKept(then, now) || (then.length === 0 && !isVoted) ? [] : [told(facts, sheet, then, now)];
  });
}

/** A quota, of what form it is, and where: in the frozen list, or the position of its form in the plan. */
type Limit = { readonly form: string; readonly index: number; readonly quota: FrozenPlaces | Quota };

function told(
  { plan }: Facts,
  { source, value }: Sheet,
  then: readonly Limit[],
  now: readonly Limit[],
): Problem {
  const [frozen] = then;
  const form = (frozen ?? now[0])?.form ?? "";
  const forms = plan.value.khen_thuong ?? [];
  const at = forms.findIndex(({ id }) => id === form);
  const place = source.at(["chot", "so_luong", ...(frozen ? [frozen.index, "toi_da"] : [])]);
  const args = {
    kind: "quota",
    name: forms[at]?.ten ?? form,
    recipient: (frozen ?? now[0])?.quota.doi_tuong,
    was: numbersOf(then),
    now: numbersOf(now),
    day: value.chot?.ngay,
  };
  return problem("TD819", place, args, [plan.at(["khen_thuong", at, "so_luong"], "key")]);
}

/** Quotas of one form, kind of recipient and kinds of units, whatever their number. */
function grouped(limits: readonly Limit[]): Map<string, Limit[]> {
  const groups = new Map<string, Limit[]>();
  for (const limit of limits) {
    const { doi_tuong, loai_don_vi = [], moi_don_vi = false } = limit.quota;
    const key = [limit.form, doi_tuong, moi_don_vi, ...[...loai_don_vi].sort()].join(" ");
    const before = groups.get(key);
    if (before) before.push(limit);
    else groups.set(key, [limit]);
  }
  return groups;
}

function isKept(then: readonly Limit[], now: readonly Limit[]): boolean {
  if (then.length !== now.length) return false;
  const left = then.map(({ quota }) => quota.toi_da);
  return now.every(({ quota }) => {
    if (shareOf(quota)) return true;
    const index = left.indexOf(quota.toi_da);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
}

function shareOf(quota: FrozenPlaces | Quota): string | undefined {
  return "ty_le" in quota ? quota.ty_le?.typed : undefined;
}

function numbersOf(limits: readonly Limit[]): string | undefined {
  const numbers = limits.map(({ quota }) => shareOf(quota) ?? String(quota.toi_da ?? ""));
  return numbers.length === 0 ? undefined : numbers.join(", ");
}
