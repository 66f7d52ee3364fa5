import { type NominationInput, nominationsOf } from "../../src/award/index.ts";
import type { NominationList, Nominee } from "../../src/model/award.ts";
import type { AwardFile, AwardPeriod, SamePersonAnswer } from "../../src/model/award-file.ts";
import type { Plan } from "../../src/model/plan.ts";
import { isFinal, type ThiDuaRecord } from "../../src/model/record.ts";
import type { Unit, Units } from "../../src/model/unit.ts";
import { campaignOf } from "./campaign.ts";
import { aPlan, aUnit, type PlanInput, someFacts, someUnits } from "./facts.ts";
import { followed } from "./status.ts";

type Review = NonNullable<PlanInput["binh_xet"]>;
export type CriterionInput = NonNullable<Review["tieu_chi"]>[number];
export type FormInput = NonNullable<PlanInput["khen_thuong"]>[number];
type RuleInput = Review["bieu_quyet"][number];

/** Secret, more than half of those convened. */
const A_RULE: RuleInput = {
  hinh_thuc: "phieu_kin",
  co_so: "trieu_tap",
  nguong: "1/2",
  cach_tinh: "tren",
};

/** A plan with one form, Giấy khen, and these criteria; changed further where asked. */
export function aReview(
  criteria: readonly CriterionInput[],
  form: Partial<FormInput> = {},
): Partial<PlanInput> {
  const ids = criteria.map(({ id }) => id);
  return {
    khen_thuong: [
      { id: "giay-khen", ten: "Giấy khen", doi_tuong: ["tap_the", "ca_nhan"], tieu_chi: ids, ...form },
    ],
    binh_xet: { noi_xet: "Ban Chấp hành", tieu_chi: [...criteria], bieu_quyet: [A_RULE] },
  };
}

type Asked = {
  readonly plan?: Plan;
  readonly units?: Units | readonly Unit[];
  readonly records: readonly ThiDuaRecord[];
  readonly period?: AwardPeriod;
  readonly date?: string;
  readonly answers?: readonly SamePersonAnswer[];
  /** The file of the period. */
  readonly file?: AwardFile;
};

/** What the nominations of a period are worked out from, by the same rooms as the command does. */
function nominationInput({
  records,
  period = 2,
  date = "2026-02-01",
  answers = [],
  ...given
}: Asked): NominationInput {
  const plan = given.plan ?? aPlan();
  const listed = given.units ?? [aUnit("chi-bo-a"), aUnit("chi-bo-b")];
  const units = "don_vi" in listed ? listed : someUnits(listed);
  const facts = someFacts({ asOf: date, plan, units, records });
  const phases = plan.giai_doan.filter(({ so }) => period === "final" || so === period);
  const sourced = facts.records.flatMap(({ record }) => (record ? [record] : []));
  const inPeriod = sourced.filter(({ value }) => phases.some(({ so }) => so === value.giai_doan));
  const narrow = { ...plan, giai_doan: phases };
  return {
    plan,
    units,
    period,
    phases,
    date,
    records: inPeriod,
    broken: 0,
    statuses: followed(facts).filter(({ phase }) => phases.some(({ so }) => so === phase.so)),
    tally: campaignOf(narrow, units, records.filter(isFinal), { date }),
    file: given.file ?? (answers.length > 0 ? { trung_ten: [...answers] } : undefined),
  };
}

export function nominations(asked: Asked): NominationList {
  return nominationsOf(nominationInput(asked));
}

/** The only nominee. */
export function onlyOne({ nominees }: NominationList): Nominee {
  const [one, ...others] = nominees;
  if (!one || others.length > 0) throw new Error(`${nominees.length} nominees`);
  return one;
}
