import { kindOf } from "../../model/award-file.ts";
import type { AwardForm } from "../../model/award-rules.ts";
import type { Rule } from "../../model/facts.ts";
import type { Place } from "../../model/place.ts";
import { type Problem, problem } from "../../model/problem.ts";
import { planIndex } from "../shared/plan-index.ts";
import { phasedRecords } from "../shared/records.ts";
import { heldSheets } from "./sheets.ts";

/** TD828: a person put to the vote for a form that is only for collectives, or the other way about. */
export const candidateOfAnotherKind: Rule = {
  code: "TD828",
  check: (facts) =>
    heldSheets(facts).flatMap(({ listed }) =>
      listed.flatMap(({ form, kind, one, at }) => told(form, kind, at("hinh_thuc"), one.don_vi)),
    ),
};

/** TD828 in records: nominated, or given by the unit itself. */
export const nomineeOfAnotherKind: Rule = {
  code: "TD828",
  check(facts) {
    const { awards } = planIndex(facts.plan.value);
    return phasedRecords(facts).flatMap(({ record }) =>
      (["de_nghi_khen_thuong", "da_khen_thuong"] as const).flatMap((key) =>
        (record.value[key] ?? []).flatMap((one, index) =>
          told(awards.get(one.hinh_thuc), kindOf(one), record.at([key, index, "hinh_thuc"])),
        ),
      ),
    );
  },
};

function told(
  form: AwardForm | undefined,
  kind: "tap_the" | "ca_nhan",
  place: Place,
  unit?: string,
): Problem[] {
  if (!form || form.doi_tuong.includes(kind)) return [];
  return [problem("TD828", place, { name: form.ten, kind, unit })];
}
