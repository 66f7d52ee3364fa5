import type { Facts, Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { type Problem, problem } from "../model/problem.ts";

/** TD601: two themes, phases, tasks, indicators … of the plan with one id or number. */
export const equalIdsInPlan: Rule = {
  code: "TD601",
  check: (facts) => groupsOf(facts.plan.value).flatMap((group) => equal(facts, group)),
};

type Group = readonly { readonly key: string | number; readonly path: Path }[];

function groupsOf(plan: Plan): Group[] {
  const phases = plan.giai_doan;
  return [
    keyed(plan.noi_dung, ["noi_dung"]),
    plan.noi_dung.map(({ so }, index) => ({ key: so, path: ["noi_dung", index, "so"] })),
    phases.map(({ so }, index) => ({ key: so, path: ["giai_doan", index, "so"] })),
    keyed(plan.chi_tieu, ["chi_tieu"]),
    keyed(plan.can_cu, ["can_cu"]),
    keyed(plan.khen_thuong ?? [], ["khen_thuong"]),
    keyed(plan.binh_xet?.tieu_chi ?? [], ["binh_xet", "tieu_chi"]),
    phases.flatMap(({ nhiem_vu }, index) => keyed(nhiem_vu, ["giai_doan", index, "nhiem_vu"])),
    phases.flatMap(({ ky_niem }, index) => keyed(ky_niem ?? [], ["giai_doan", index, "ky_niem"])),
    phases.flatMap(({ dot }, index) => keyed(dot ?? [], ["giai_doan", index, "dot"])),
    ...plan.chi_tieu.map(({ danh_muc }, index) => keyed(danh_muc ?? [], ["chi_tieu", index, "danh_muc"])),
    ...plan.chi_tieu.map(({ thanh_phan }, index) =>
      keyed(thanh_phan?.muc ?? [], ["chi_tieu", index, "thanh_phan", "muc"]),
    ),
  ];
}

function keyed(list: readonly { id: string }[], path: Path): Group {
  return list.map(({ id }, index) => ({ key: id, path: [...path, index, "id"] }));
}

function equal({ plan }: Facts, group: Group): Problem[] {
  const first = new Map<string | number, Path>();
  return group.flatMap(({ key, path }) => {
    const before = first.get(key);
    if (!before) first.set(key, path);
    return before ? [problem("TD601", plan.at(path), { typed: key }, [plan.at(before)])] : [];
  });
}
