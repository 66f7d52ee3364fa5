import type { FrozenForm, FrozenRules } from "../../model/award-file.ts";
import { type AwardForm, authoritiesOf, type Criterion } from "../../model/award-rules.ts";
import type { Facts } from "../../model/facts.ts";
import type { Path } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { type Change, changesIn } from "./compared.ts";
import type { Sheet } from "./sheets.ts";

/**
 * Forms on the ballot and criteria that are not as they were frozen (TD819): who gives a form, on what it rests, what it asks
 * for, and what each criterion means. One that is gone from the plan has a fault of its own (TD811). Files that were sealed
 * before these were frozen have none, and nothing is asked of them.
 */
export function changedForms(facts: Facts, sheet: Sheet, chot: FrozenRules): Problem[] {
  return [...formsIn(facts, sheet, chot), ...criteriaIn(facts, sheet, chot)];
}

function formsIn(facts: Facts, sheet: Sheet, { khen_thuong = [], ngay }: FrozenRules): Problem[] {
  const { awards } = planIndex(facts.plan.value);
  const ids = (facts.plan.value.khen_thuong ?? []).map(({ id }) => id);
  return khen_thuong.flatMap((then, index) => {
    const form = awards.get(then.id);
    if (!form) return [];
    const now = { ...form, cap: authoritiesOf(form), can_cu: basesKept(facts, then, form, ngay) };
    const was = { ...then, cap: authoritiesOf(then) };
    return changesIn(["cap", "can_cu", "tieu_chi"], was, now).map((change) =>
      told(facts, sheet, { change, kind: "form", name: form.ten, day: ngay }, [
        ["chot", "khen_thuong", index, change.key],
        ["khen_thuong", ids.indexOf(then.id), change.key],
      ]),
    );
  });
}

/** A basis that came into force after the opening may be added: the award that is signed then has to rest on it. */
function basesKept({ plan }: Facts, then: FrozenForm, { can_cu }: AwardForm, opened: string) {
  const { bases } = planIndex(plan.value);
  return can_cu?.filter((id) => then.can_cu?.includes(id) || !((bases.get(id)?.tu ?? "") > opened));
}

const COMPARED = [
  "ten",
  "doi_tuong",
  "kieu",
  "chi_tieu",
  "it_nhat",
  "nhieu_nhat",
  "ty_le",
  "so_muc_tieu",
  "tra_loi",
  "muc",
] as const satisfies readonly (keyof Criterion)[];

function criteriaIn(facts: Facts, sheet: Sheet, { tieu_chi = [], ngay }: FrozenRules): Problem[] {
  const { criteria, criterionIds } = planIndex(facts.plan.value);
  return tieu_chi.flatMap((then, index) => {
    const now = criteria.get(then.id);
    if (!now) return [];
    return changesIn(COMPARED, withKinds(then), withKinds(now)).map((change) =>
      told(facts, sheet, { change, kind: "criterion", name: then.ten, day: ngay }, [
        ["chot", "tieu_chi", index, change.key],
        ["binh_xet", "tieu_chi", criterionIds.indexOf(then.id), change.key],
      ]),
    );
  });
}

/** One that does not say whom it is about is about both. */
function withKinds(criterion: Criterion): Criterion {
  return { doi_tuong: ["tap_the", "ca_nhan"], ...criterion };
}

function told(
  { plan }: Facts,
  { source, isVoted }: Sheet,
  { change, ...args }: { change: Change; kind: "form" | "criterion"; name: string; day: string },
  [frozen, planned]: readonly [Path, Path],
): Problem {
  const voted = isVoted ? "yes" : undefined;
  return problem("TD819", source.at(frozen), { ...args, ...change, voted }, [plan.at(planned)]);
}
