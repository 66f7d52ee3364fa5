import { awardFileSchema } from "../../model/award-file.ts";
import {
  CAMPAIGN_WORDS,
  type CampaignKind,
  campaignWordsSchema,
  committeeSchema,
} from "../../model/committee.ts";
import { recordSchemaName } from "../../model/editor.ts";
import { inputSchemaOf, type JsonSchema } from "../../model/json-schema.ts";
import type { Phase, Plan } from "../../model/plan.ts";
import { planSchema } from "../../model/plan.ts";
import { recordSchema } from "../../model/record.ts";
import { reminderLogSchema } from "../../model/reminder.ts";
import { type Units, unitsSchema } from "../../model/unit.ts";
import { editorWords as words } from "../../words/editor.ts";
import { choiceOf, keysOf, within } from "./ids.ts";
import { indicatorValues } from "./indicators.ts";
import { asRead, forEditor, orBlank } from "./typed.ts";

/** A schema for an editor: the name of its file, and the files of the data folder that it is for. */
export type EditorSchema = { readonly name: string; readonly files: string; readonly schema: JsonSchema };

/** The schemas of a data folder, derived from its plan and units: what may stand where, with the names of all ids. */
export function editorSchemas(plan: Plan, units: Units): EditorSchema[] {
  const themes = choiceOf(plan.noi_dung.map(({ id, ten }) => [id, ten]));
  return [
    { name: "ke-hoach.json", files: "ke-hoach.yaml", schema: planFor(themes) },
    { name: "don-vi.json", files: "don-vi.yaml", schema: titled(words.units, unitsSchema) },
    ...plan.giai_doan.map((phase) => ({
      name: recordSchemaName(phase.so),
      files: `giai-doan-${phase.so}/*.yaml`,
      schema: recordFor(plan, units, phase, themes),
    })),
    { name: "nhac-viec.json", files: "nhac-viec.yaml", schema: titled(words.reminders, reminderLogSchema) },
    { name: "khen-thuong.json", files: "khen-thuong/*.yaml", schema: awardsFor(plan, units) },
    { name: "dang-uy.json", files: "dang-uy/giai-doan-*.yaml", schema: committeeFor(plan) },
    ...(["interim", "final"] as const).map((kind) => ({
      name: `dang-uy-${CAMPAIGN_WORDS[kind].replace(".yaml", ".json")}`,
      files: `dang-uy/${CAMPAIGN_WORDS[kind]}`,
      schema: campaignWordsFor(plan, kind),
    })),
  ];
}

function titled(title: string, schema: Parameters<typeof inputSchemaOf>[0]): JsonSchema {
  return { $schema: "http://json-schema.org/draft-07/schema#", title, ...forEditor(inputSchemaOf(schema)) };
}

function planFor(themes: JsonSchema): JsonSchema {
  return within(titled(words.plan, planSchema), {
    "giai_doan[].nhiem_vu[].noi_dung_thi_dua": themes,
    "chi_tieu[].noi_dung_thi_dua": themes,
  });
}

function recordFor(plan: Plan, units: Units, phase: Phase, themes: JsonSchema): JsonSchema {
  const unitIds = choiceOf(units.don_vi.map(({ id, ten }) => [id, ten.at(-1)?.ten ?? id]));
  const milestones = choiceOf((phase.ky_niem ?? []).map(({ id, ten }) => [id, ten]));
  const awards = choiceOf((plan.khen_thuong ?? []).map(({ id, ten }) => [id, ten]));
  const record = titled(words.record(phase.ten), recordSchema);
  return within(record, {
    don_vi: unitIds,
    giai_doan: { enum: asRead(String(phase.so)) },
    "bao_gom[]": unitIds,
    nhiem_vu: keysOf(phase.nhiem_vu.map(({ id, ten, noi_dung }) => [id, words.task(ten, noi_dung)])),
    noi_dung: keysOf(plan.noi_dung.map(({ id, ten }) => [id, ten])),
    chi_tieu: orBlank(indicatorValues(plan, phase, record)),
    "cong_trinh[].noi_dung_thi_dua": orBlank(themes),
    "hoat_dong[].noi_dung_thi_dua": orBlank(themes),
    "hoat_dong[].ky_niem": orBlank(milestones),
    "de_nghi_khen_thuong[].hinh_thuc": awards,
    "da_khen_thuong[].hinh_thuc": awards,
  });
}

function awardsFor(plan: Plan, units: Units): JsonSchema {
  const unitIds = choiceOf(units.don_vi.map(({ id, ten }) => [id, ten.at(-1)?.ten ?? id]));
  const awards = choiceOf((plan.khen_thuong ?? []).map(({ id, ten }) => [id, ten]));
  const criteria = (plan.binh_xet?.tieu_chi ?? []).map(({ id, ten }): [string, string] => [id, ten]);
  return within(titled(words.awards, awardFileSchema), {
    "ung_vien[].hinh_thuc": awards,
    "ung_vien[].don_vi": unitIds,
    "ung_vien[].tieu_chi": keysOf(criteria),
    "trung_ten[].don_vi": unitIds,
    "quyet_dinh[].hinh_thuc": awards,
  });
}

function campaignWordsFor(plan: Plan, kind: CampaignKind): JsonSchema {
  return within(titled(words[kind], campaignWordsSchema), {
    noi_dung: keysOf(plan.noi_dung.map(({ id, ten }) => [id, ten])),
  });
}

function committeeFor(plan: Plan): JsonSchema {
  return within(titled(words.committee, committeeSchema), {
    giai_doan: { enum: plan.giai_doan.flatMap(({ so }) => asRead(String(so))) },
    noi_dung: keysOf(plan.noi_dung.map(({ id, ten }) => [id, ten])),
  });
}
