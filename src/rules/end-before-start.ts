import type { Interval } from "../model/date.ts";
import { type Facts, type Rule, readable } from "../model/facts.ts";
import type { Path, Sourced } from "../model/place.ts";
import { type Problem, problem } from "../model/problem.ts";

/** TD210: something that ends before it starts: an interval, a phase, a work, an activity. */
export const endBeforeStart: Rule = {
  code: "TD210",
  check: (facts) => [...inPlan(facts), ...inUnits(facts)],
};

/** TD210 in records. */
export const endBeforeStartInRecord: Rule = {
  code: "TD210",
  check: (facts) => readable(facts).flatMap(inRecord),
};

function inPlan({ plan }: Facts): Problem[] {
  const { co_quan, can_cu, giai_doan, khen_thuong = [], binh_xet } = plan.value;
  return [
    ...compareAll(plan, ["co_quan"], co_quan),
    ...compareAll(plan, ["can_cu"], can_cu),
    ...compareAll(plan, ["giai_doan"], giai_doan),
    ...compareAll(plan, ["khen_thuong"], khen_thuong),
    ...compareAll(plan, ["binh_xet", "bieu_quyet"], binh_xet?.bieu_quyet ?? []),
    ...giai_doan.flatMap(({ dot }, index) => compareAll(plan, ["giai_doan", index, "dot"], dot ?? [])),
  ];
}

function inUnits({ units }: Facts): Problem[] {
  return units.value.don_vi.flatMap(({ ten, cap_tren, hoat_dong }, index) => [
    ...compareAll(units, ["don_vi", index, "ten"], ten),
    ...compareAll(units, ["don_vi", index, "cap_tren"], cap_tren ?? []),
    ...compareAll(units, ["don_vi", index, "hoat_dong"], hoat_dong ?? []),
  ]);
}

function inRecord(record: ReturnType<typeof readable>[number]): Problem[] {
  const { cong_trinh = [], hoat_dong = [] } = record.value;
  return [
    ...cong_trinh.flatMap(({ khoi_cong, hoan_thanh }, index) =>
      compare(record, ["cong_trinh", index, "hoan_thanh"], { tu: khoi_cong, den: hoan_thanh }),
    ),
    ...hoat_dong.flatMap(({ ngay, den_ngay }, index) =>
      compare(record, ["hoat_dong", index, "den_ngay"], { tu: ngay, den: den_ngay }),
    ),
  ];
}

function compareAll(source: Sourced<unknown>, path: Path, list: readonly Interval[]): Problem[] {
  return list.flatMap((interval, index) => compare(source, [...path, index, "den"], interval));
}

function compare(source: Sourced<unknown>, path: Path, { tu, den }: Interval): Problem[] {
  return tu !== undefined && den !== undefined && den < tu
    ? [problem("TD210", source.at(path), { from: tu, to: den })]
    : [];
}
