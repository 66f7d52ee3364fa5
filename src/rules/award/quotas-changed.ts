import type { FrozenPlaces, FrozenRules } from "../../model/award-file.ts";
import { fullShare, type Quota } from "../../model/award-rules.ts";
import type { Facts } from "../../model/facts.ts";
import { partOf } from "../../model/fraction.ts";
import type { Path } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { type Change, changesIn } from "./compared.ts";
import type { Sheet } from "./sheets.ts";

/**
 * Quotas that are not as they were frozen (TD819). Those that are plain numbers must be the same; those that are shares must be
 * the same share, and come to the same of the number that it was taken of. Of files that were sealed before shares were frozen
 * it is only asked whether there is one, as nobody knows any more what share it was.
 */
export function changedQuotas(facts: Facts, sheet: Sheet, chot: FrozenRules): Problem[] {
  // Of a form for which nobody stands, nothing need have been frozen.
  const voted = new Set(sheet.listed.map(({ one, kind }) => `${one.hinh_thuc} ${kind}`));
  const frozen = grouped(
    (chot.so_luong ?? []).map((quota, index) => ({ form: quota.hinh_thuc, index, quota })),
  );
  const planned = grouped(
    (facts.plan.value.khen_thuong ?? []).flatMap(({ id, so_luong: quotas = [] }, index) =>
      quotas.map((quota) => ({ form: id, index, quota })),
    ),
  );
  return [...new Set([...frozen.keys(), ...planned.keys()])].flatMap((key) => {
    const [then = [], now = []] = [frozen.get(key), planned.get(key)];
    const [one] = [...then, ...now];
    const isVoted = one !== undefined && voted.has(`${one.form} ${one.quota.doi_tuong}`);
    if (isKept(then, now, chot) || (then.length === 0 && !isVoted)) return [];
    return changesOf(then, now).map((change) => told(facts, sheet, [...then, ...now], change));
  });
}

/** A quota, of what form it is, and where: in the frozen list, or the position of its form in the plan. */
type Limit<T extends FrozenPlaces | Quota = FrozenPlaces | Quota> = {
  readonly form: string;
  readonly index: number;
  readonly quota: T;
};

type Frozen = readonly Limit<FrozenPlaces>[];
type Planned = readonly Limit<Quota>[];

function told(
  { plan }: Facts,
  { source, value, isVoted }: Sheet,
  [first]: readonly Limit[],
  change: Change & { frozen: Path },
): Problem {
  const { frozen, ...args } = change;
  const form = first?.form ?? "";
  const at = (plan.value.khen_thuong ?? []).findIndex(({ id }) => id === form);
  const named = {
    kind: "quota",
    name: plan.value.khen_thuong?.[at]?.ten ?? form,
    recipient: first?.quota.doi_tuong,
    day: value.chot?.ngay,
    voted: isVoted ? "yes" : undefined,
  };
  const place = source.at(["chot", "so_luong", ...frozen]);
  return problem("TD819", place, { ...named, ...args }, [plan.at(["khen_thuong", at, "so_luong"], "key")]);
}

/** Quotas of one form, kind of recipient and kinds of units, whatever their number. */
function grouped<T extends FrozenPlaces | Quota>(limits: readonly Limit<T>[]): Map<string, Limit<T>[]> {
  const groups = new Map<string, Limit<T>[]>();
  for (const limit of limits) {
    const { doi_tuong, loai_don_vi = [], moi_don_vi = false } = limit.quota;
    const key = [limit.form, doi_tuong, moi_don_vi, ...[...loai_don_vi].sort()].join(" ");
    const before = groups.get(key);
    if (before) before.push(limit);
    else groups.set(key, [limit]);
  }
  return groups;
}

function isKept(then: Frozen, now: Planned, chot: FrozenRules): boolean {
  if (then.length !== now.length) return false;
  // Forms are frozen since shares are.
  const areSharesFrozen = chot.khen_thuong !== undefined;
  const left = then.map(({ quota }) => quota);
  return now.every(({ quota }) => {
    const index = left.findIndex((one) => isAsFrozen(one, quota, areSharesFrozen));
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
}

function isAsFrozen(then: FrozenPlaces, now: Quota, areSharesFrozen: boolean): boolean {
  if (!then.ty_le && now.ty_le) return !areSharesFrozen;
  return (
    changesIn(SHARE, fullShare(then) ?? {}, fullShare(now) ?? {}).length === 0 &&
    placesNow(then, now) === then.toi_da
  );
}

const SHARE = ["ty_le", "tren", "lam_tron"] as const;

/** What the quota of the plan comes to, of the number that it was taken of when the vote was opened. */
function placesNow({ tong_so, toi_da }: FrozenPlaces, now: Quota): number | undefined {
  const share = fullShare(now);
  if (!share) return now.toi_da;
  if (tong_so === undefined) return toi_da;
  return Math.min(partOf(share.ty_le, tong_so, share.lam_tron), now.toi_da ?? Number.POSITIVE_INFINITY);
}

/** What became of the quotas of a group: of a share that is still one, what of it; else the whole of them. */
function changesOf(then: Frozen, now: Planned): (Change & { kind?: "share"; frozen: Path })[] {
  const [[one], [other]] = [then, now];
  const [was, is] = [one && fullShare(one.quota), other && fullShare(other.quota)];
  if (then.length === 1 && now.length === 1 && one && was && is) {
    const parts = changesIn(SHARE, was, is);
    if (parts.length > 0)
      return parts.map((change) => ({ ...change, kind: "share", frozen: [one.index, change.key] }));
    return [
      { ...whole([String(one.quota.toi_da)], [String(other?.quota.toi_da)]), frozen: [one.index, "toi_da"] },
    ];
  }
  const change = whole(then.map(numberOf), now.map(numberOf));
  return [{ ...change, frozen: one ? [one.index, "toi_da"] : [] }];
}

function whole(was: readonly string[], now: readonly string[]): Change {
  return { key: "toi_da", was: was.join(", ") || undefined, now: now.join(", ") || undefined };
}

function numberOf({ quota }: Limit): string {
  return quota.ty_le?.typed ?? String(quota.toi_da ?? "");
}
