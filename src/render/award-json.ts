import type { CriterionResult, Evidence, NominationList, Nominee, Places, Question } from "../model/award.ts";
import type { Rolled } from "../model/campaign.ts";
import type { Fraction } from "../model/fraction.ts";
import { lineName } from "../model/place.ts";
import { figureWords, verdictWords } from "../words/award-figures.ts";
import { escapeUnsafe } from "./formats/json.ts";

/** Rises when a field changes its meaning or goes; new fields may come at any time. */
const FORMAT_VERSION = 1;

/** The nominations of a period as JSON, in the form of `docs/award-list.schema.json`. Days are ISO dates. */
export function nominationsAsJson(list: NominationList): string {
  const value = {
    format: "thi-dua award list",
    formatVersion: FORMAT_VERSION,
    asOf: list.date,
    ...(list.opened !== undefined && { opened: list.opened }),
    period: list.period,
    phases: list.phases.map(({ so }) => so),
    records: list.records,
    nominees: list.nominees.map(nomineeValue),
    questions: list.questions.map(questionValue),
    places: list.places.map(placesValue),
  };
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

function nomineeValue(one: Nominee) {
  return {
    form: one.form.id,
    kind: one.kind,
    name: one.ten,
    ...(one.chuc_vu !== undefined && { office: one.chuc_vu }),
    unit: one.unit.id,
    unitName: one.unit.ten,
    isUnit: one.isUnit,
    eligible: one.eligible ?? null,
    ...(one.barred && { barred: one.barred }),
    verdict: verdictWords(one),
    mentions: one.mentions.map((mention) => ({
      name: mention.ten,
      deed: mention.thanh_tich,
      ...evidenceValue(mention),
    })),
    criteria: one.criteria.map(criterionValue),
  };
}

function criterionValue(result: CriterionResult) {
  return {
    id: result.criterion.id,
    name: result.criterion.ten,
    met: result.met ?? null,
    ...(result.answered !== undefined && { answered: result.answered }),
    text: figureWords(result),
    ...figureValue(result.figure),
    evidence: result.evidence.map(evidenceValue),
  };
}

function figureValue(figure: CriterionResult["figure"]) {
  if (figure.kind === "value")
    return {
      kind: figure.kind,
      indicator: figure.indicator.id,
      values: figure.values.map(rolledValue),
      ...(figure.target && { target: figure.target }),
    };
  if (figure.kind === "tasks")
    return { kind: figure.kind, done: figure.done, of: figure.of, unstated: figure.unstated.length };
  if (figure.kind === "on-time")
    return {
      kind: figure.kind,
      phases: figure.phases.map(({ phase, unit, onTime, due, day }) => ({
        phase,
        unit: unit.id,
        onTime,
        due,
        ...(day !== undefined && { day }),
      })),
    };
  return { kind: figure.kind };
}

/** Exact: a ratio and a mean stay two whole numbers, of which no reader makes a rounded one without meaning to. */
function rolledValue(value: Rolled) {
  if (value.kind === "so") return { number: value.so };
  if (value.kind === "co_khong") return { yes: value.co };
  if (value.kind === "danh_muc") return { choice: value.muc };
  return value.kind === "trung_binh" ? { mean: ratio(value.mean) } : { ratio: [value.tu_so, value.mau_so] };
}

function ratio({ tu_so, mau_so }: Fraction): string {
  return `${tu_so}/${mau_so}`;
}

function evidenceValue({ phase, place }: Evidence) {
  return { phase, place: lineName(place) };
}

function questionValue({ form, kind, unit, names }: Question) {
  return {
    form: form.id,
    kind,
    unit: unit.id,
    names: names.map((one) => ({ name: one.ten, ...evidenceValue(one) })),
  };
}

function placesValue({ form, doi_tuong, loai_don_vi, moi_don_vi, toi_da, of, share, ...one }: Places) {
  return {
    form: form.id,
    kind: doi_tuong,
    ...(loai_don_vi && { unitKinds: loai_don_vi }),
    perUnit: moi_don_vi,
    most: toi_da,
    ...(share && { share: share.ty_le.typed, base: share.tren, rounding: share.lam_tron, of }),
    nominated: one.nominated,
    byUnit: one.byUnit.map(({ unit, nominated }) => ({ unit: unit.id, nominated })),
  };
}
