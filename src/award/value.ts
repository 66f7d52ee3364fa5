import type { CriterionResult, Evidence } from "../model/award.ts";
import type { Criterion } from "../model/award-rules.ts";
import type { CampaignIndicator, Rolled } from "../model/campaign.ts";
import { compareFractions, type Fraction, fraction } from "../model/fraction.ts";
import type { Indicator } from "../model/plan.ts";
import type { Ground } from "./ground.ts";

type Value = CampaignIndicator["values"][number];

/**
 * Whether the figures of a unit reach what a criterion asks. Where a figure was not given or not asked for in the
 * period, and of a figure that the criterion says nothing of, people have to judge.
 */
export function judgeValue(criterion: Criterion, row: string, ground: Ground): CriterionResult {
  const told = ground.input.tally.themes
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator.id === criterion.chi_tieu);
  const indicator = ground.input.plan.chi_tieu.find(({ id }) => id === criterion.chi_tieu);
  if (!indicator) return { criterion, met: undefined, figure: { kind: "judged" }, evidence: [] };
  const values = (told?.values ?? []).filter(({ unit }) => unit.id === row);
  return {
    criterion,
    met: told && isMet(criterion, indicator, values),
    figure: {
      kind: "value",
      indicator,
      asked: told !== undefined,
      values: values.map(({ value }) => value),
      isEstimate: values.some(({ answers }) => answers.some(({ isEstimate }) => isEstimate)),
      target: criterion.so_muc_tieu && values[0]?.target,
    },
    evidence: evidenceOf(indicator, values, ground),
  };
}

function isMet(criterion: Criterion, indicator: Indicator, values: readonly Value[]): boolean | undefined {
  if (values.length === 0) return undefined;
  const answers = values.flatMap((value) => testsOf(criterion, indicator, value));
  return answers.length === 0 ? undefined : answers.every((answer) => answer);
}

/** What a criterion asks of a value, each asked for itself. */
function testsOf(criterion: Criterion, indicator: Indicator, { value, target }: Value): boolean[] {
  const { it_nhat, nhieu_nhat, ty_le, so_muc_tieu, tra_loi, muc } = criterion;
  const size = sizeOf(value);
  const against = (than: Fraction) => (size === undefined ? undefined : compareFractions(size, than));
  const tests: (boolean | undefined)[] = [
    it_nhat === undefined ? undefined : (against(whole(it_nhat)) ?? -1) >= 0,
    nhieu_nhat === undefined ? undefined : (against(whole(nhieu_nhat)) ?? 1) <= 0,
    ty_le && (against(fraction(ty_le)) ?? -1) >= 0,
    so_muc_tieu && target !== undefined && reachesShare(target, fraction(so_muc_tieu)),
    tra_loi === undefined ? undefined : value.kind === "co_khong" && value.co === tra_loi,
    muc === undefined ? undefined : isAtLeast(indicator, value, muc),
  ];
  return tests.filter((test) => test !== undefined);
}

/** The value as a number; `undefined` where it is none, or a ratio of nothing. */
function sizeOf(value: Rolled): Fraction | undefined {
  if (value.kind === "so") return whole(value.so);
  if (value.kind === "trung_binh") return value.mean;
  return value.kind === "ty_le" && value.mau_so > 0 ? fraction(value) : undefined;
}

function whole(number: number): Fraction {
  return { tu_so: BigInt(number), mau_so: 1n };
}

function reachesShare({ value, target }: NonNullable<Value["target"]>, share: Fraction): boolean {
  return compareFractions(fraction({ tu_so: value, mau_so: target }), share) >= 0;
}

/** Whether a choice is at least so high in the list, which goes from low to high. */
function isAtLeast({ danh_muc = [] }: Indicator, value: Rolled, least: string): boolean {
  const rank = (id: string) => danh_muc.findIndex((choice) => choice.id === id);
  return value.kind === "danh_muc" && rank(least) >= 0 && rank(value.muc) >= rank(least);
}

function evidenceOf({ id }: Indicator, values: readonly Value[], ground: Ground): Evidence[] {
  return values
    .flatMap(({ answers }) => answers)
    .flatMap(({ unit, phase }) => {
      const record = ground.record(unit, phase);
      return record ? [{ phase, place: record.at(["chi_tieu", id]) }] : [];
    });
}
