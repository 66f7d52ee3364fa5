import type { JsonSchema } from "../../model/json-schema.ts";
import { type Indicator, indicatorsOf, type Phase, type Plan } from "../../model/plan.ts";
import { editorWords as words } from "../../words/editor.ts";
import { choiceOf, firstOfEach, keysOf, within } from "./ids.ts";
import { orBlank, typedAs } from "./typed.ts";

/** The map `chi_tieu` of a record: a key for each indicator that the phase asks for, its value by the indicator's kind. */
export function indicatorValues(plan: Plan, phase: Phase, record: JsonSchema): JsonSchema {
  const { chi_tieu } = record.properties as { chi_tieu: JsonSchema };
  const { anyOf } = chi_tieu.additionalProperties as { anyOf: JsonSchema[] };
  const asked = indicatorsOf(plan, phase.so);
  return {
    description: chi_tieu.description,
    type: "object",
    properties: Object.fromEntries(
      [...firstOfEach(asked.map((one) => [one.id, one]))].map(([id, indicator]) => [
        id,
        orBlank(schemaOf(indicator, phase, anyOf[1] ?? {})),
      ]),
    ),
    additionalProperties: false,
  };
}

function schemaOf(indicator: Indicator, phase: Phase, byHand: JsonSchema): JsonSchema {
  const scalar = scalarOf(indicator);
  const parts = (indicator.thanh_phan?.muc ?? []).map(({ id, ten }) => [id, ten] as const);
  const windows = (phase.dot ?? []).map(({ id, ten }) => [id, ten] as const);
  const inFull = within(byHand, {
    gia_tri: orBlank(scalar),
    ...(parts.length > 0 && { trong_do: keysOf(parts) }),
    ...(windows.length > 0 && { theo_dot: keysOf(windows) }),
  });
  const description = words.indicator(indicator.ten, indicator.don_vi_tinh, indicator.loai);
  return { description, anyOf: indicator.loai === "ty_le" ? [inFull] : [scalar, inFull] };
}

function scalarOf(indicator: Indicator): JsonSchema {
  switch (indicator.loai) {
    case "so_nguyen":
    case "tien":
      return typedAs["whole-number"];
    case "co_khong":
      return typedAs["yes-no"];
    case "danh_muc":
      return choiceOf((indicator.danh_muc ?? []).map(({ id, ten }) => [id, ten]));
    case "ty_le":
      return typedAs.text;
  }
}
