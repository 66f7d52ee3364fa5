import type { AwardForm, Criterion, Quota, VoteRule } from "../../model/award-rules.ts";
import type { Facts, Rule } from "../../model/facts.ts";
import { compareFractions, fraction, type Share } from "../../model/fraction.ts";
import type { Path } from "../../model/place.ts";
import type { Indicator } from "../../model/plan.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";

/** TD611: a rule of commendation in the plan without what its kind needs, or with what nobody could ever meet. */
export const planRuleIncomplete: Rule = {
  code: "TD611",
  check(facts) {
    const { khen_thuong = [], binh_xet } = facts.plan.value;
    return [
      ...khen_thuong.flatMap((form, index) => ofForm(facts, form, ["khen_thuong", index])),
      ...(binh_xet?.tieu_chi ?? []).flatMap((criterion, index) =>
        faultsOfCriterion(facts, criterion).map((fault) =>
          told(facts, ["binh_xet", "tieu_chi", index], fault, criterion.ten),
        ),
      ),
      ...(binh_xet?.bieu_quyet ?? []).flatMap((rule, index) =>
        faultsOfVote(rule).map((fault) => told(facts, ["binh_xet", "bieu_quyet", index], fault)),
      ),
    ];
  },
};

/** A key to look at, and what is wrong with it; `kind` is that of the indicator where a bound does not fit it. */
type Fault = { readonly key: string; readonly fault: string; readonly kind?: string };

function told({ plan }: Facts, path: Path, { key, fault, kind }: Fault, name?: string): Problem {
  return problem("TD611", plan.at([...path, key]), { key, fault, kind, name });
}

function ofForm(facts: Facts, form: AwardForm, path: Path): Problem[] {
  return [
    ...(form.doi_tuong.length === 0
      ? [told(facts, path, { key: "doi_tuong", fault: "empty" }, form.ten)]
      : []),
    ...(form.cap?.length === 0 ? [told(facts, path, { key: "cap", fault: "empty" }, form.ten)] : []),
    ...(form.so_luong ?? []).flatMap((quota, index) =>
      faultsOfQuota(form, quota).map((fault) => told(facts, [...path, "so_luong", index], fault, form.ten)),
    ),
  ];
}

function faultsOfQuota(form: AwardForm, { doi_tuong, toi_da, ty_le, tren, lam_tron }: Quota): Fault[] {
  return [
    ...when(toi_da === undefined && ty_le === undefined, { key: "toi_da", fault: "no-limit" }),
    ...when(ty_le !== undefined && tren === undefined, { key: "tren", fault: "share-of-what" }),
    ...when(ty_le === undefined && tren !== undefined, { key: "tren", fault: "no-share" }),
    ...when(ty_le === undefined && lam_tron !== undefined, { key: "lam_tron", fault: "no-share" }),
    ...when(isAboveOne(ty_le), { key: "ty_le", fault: "above-one" }),
    ...when(!form.doi_tuong.includes(doi_tuong), { key: "doi_tuong", fault: "not-for" }),
  ];
}

const BOUNDS = ["it_nhat", "nhieu_nhat", "ty_le", "so_muc_tieu", "tra_loi", "muc"] as const;
type Bound = (typeof BOUNDS)[number];

/** What can be asked of an indicator of each kind. */
const FITTING: Readonly<Record<Indicator["loai"], readonly Bound[]>> = {
  so_nguyen: ["it_nhat", "nhieu_nhat", "so_muc_tieu"],
  tien: ["it_nhat", "nhieu_nhat", "so_muc_tieu"],
  ty_le: ["ty_le"],
  co_khong: ["tra_loi"],
  danh_muc: ["muc"],
};

function faultsOfCriterion(facts: Facts, criterion: Criterion): Fault[] {
  const given = BOUNDS.filter((key) => criterion[key] !== undefined);
  const { kieu, chi_tieu } = criterion;
  if (kieu !== "chi_tieu")
    return [
      ...when(chi_tieu !== undefined, { key: "chi_tieu", fault: "idle" }),
      ...given.map((key) => ({ key, fault: "idle" })),
    ];
  if (chi_tieu === undefined) return [{ key: "chi_tieu", fault: "no-indicator" }];
  const indicator = planIndex(facts.plan.value).indicators.get(chi_tieu);
  // An unknown one is a fault of its own (TD602).
  if (!indicator) return [];
  const misfits = given.filter((key) => !FITTING[indicator.loai].includes(key));
  const { it_nhat, nhieu_nhat, so_muc_tieu, ty_le } = criterion;
  return [
    ...when(given.length === 0, { key: "chi_tieu", fault: "no-bound", kind: indicator.loai }),
    ...misfits.map((key) => ({ key, fault: "misfit", kind: indicator.loai })),
    ...when(so_muc_tieu !== undefined && !misfits.includes("so_muc_tieu") && !indicator.co_muc_tieu, {
      key: "so_muc_tieu",
      fault: "no-target",
    }),
    ...when(it_nhat !== undefined && nhieu_nhat !== undefined && it_nhat > nhieu_nhat, {
      key: "it_nhat",
      fault: "crossed",
    }),
    ...when(!misfits.includes("ty_le") && isAboveOne(ty_le), { key: "ty_le", fault: "above-one" }),
  ];
}

const BALLOTS: readonly VoteRule["co_so"][] = ["phat_ra", "thu_ve", "hop_le"];

function faultsOfVote({ hinh_thuc, co_so, nguong, du_hop, cach_tinh }: VoteRule): Fault[] {
  const isAll = compareFractions(fraction(nguong), { tu_so: 1n, mau_so: 1n }) === 0;
  return [
    ...when(hinh_thuc === "gio_tay" && BALLOTS.includes(co_so), { key: "co_so", fault: "open-vote" }),
    ...when(isAboveOne(nguong), { key: "nguong", fault: "above-one" }),
    ...when(isAll && cach_tinh === "tren", { key: "nguong", fault: "above-all" }),
    ...when(isAboveOne(du_hop), { key: "du_hop", fault: "above-one" }),
  ];
}

function isAboveOne(share: Share | undefined): boolean {
  return share !== undefined && compareFractions(fraction(share), { tu_so: 1n, mau_so: 1n }) > 0;
}

function when(is: boolean, fault: Fault): Fault[] {
  return is ? [fault] : [];
}
