import { type IsoDate, typedDate } from "../model/date.ts";
import { recordSchemaName, SCHEMA_FOLDER } from "../model/editor.ts";
import { nameOn } from "../model/lifetime.ts";
import { type Indicator, indicatorsOf, type Phase, type Plan } from "../model/plan.ts";
import type { Unit } from "../model/unit.ts";
import { modeline } from "../words/schema.ts";
import { skeletonWords as words } from "../words/skeleton.ts";

/**
 * The text of a draft record of one unit: what the plan asks for in that phase, as comments to be filled in.
 * @param today the day written as the record's.
 */
export function skeletonOf(plan: Plan, phase: Phase, unit: Unit, today: IsoDate): string {
  const lines = [
    modeline(`../${SCHEMA_FOLDER}/${recordSchemaName(phase.so)}`),
    `# ${oneLine(words.title(phase.ten, nameOn(unit, phase.den)))}`,
    `# ${words.how}`,
    `# ${words.numbers}`,
    `# ${words.due(typedDate(phase.han_nop))}`,
    `don_vi: ${unit.id}`,
    `giai_doan: ${phase.so}`,
    "trang_thai: du_thao",
    `ngay_lap: ${typedDate(today)}`,
    `nguoi_lap:\n  ho_ten: ${words.blankName} # ${words.writer}`,
    ...section("nhiem_vu", words.tasks, taskLines(phase)),
    ...section("chi_tieu", words.indicators, indicatorsOf(plan, phase.so).flatMap(indicatorLines)),
    ...section("hoat_dong", words.milestones, activityLines(phase)),
    ...section("", words.other, ["# uu_diem:", "# han_che:", "# nguyen_nhan:", "# kien_nghi:"]),
  ];
  return `${lines.join("\n")}\n`;
}

/** A section is commented out whole: an empty map would be no record. */
function section(key: string, title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", `# ${title}`, ...(key === "" ? [] : [`# ${key}:`]), ...lines];
}

function taskLines(phase: Phase): string[] {
  return phase.nhiem_vu.flatMap((task) => [
    `#   # ${oneLine(task.ten)}${task.bat_buoc ? ` (${words.required})` : ""}`,
    `#   ${task.id}: ${words.result}`,
  ]);
}

function indicatorLines(indicator: Indicator): string[] {
  const choices = indicator.danh_muc?.map(({ id, ten }) => `${id} = ${ten}`).join("; ");
  const notes = [indicator.don_vi_tinh, ...(indicator.bat_buoc ? [words.required] : [])];
  if (choices) notes.push(`${words.choices}: ${choices}`);
  return [
    `#   # ${oneLine(`${indicator.ten} (${notes.join("; ")})`)}`,
    `#   ${indicator.id}: ${sampleOf(indicator)}`,
  ];
}

function sampleOf(indicator: Indicator): string {
  switch (indicator.loai) {
    case "ty_le":
      return "{ tu_so: 0, mau_so: 0 }";
    case "co_khong":
      return "không";
    case "danh_muc":
      return indicator.danh_muc?.[0]?.id ?? "";
    default:
      return "0";
  }
}

function activityLines(phase: Phase): string[] {
  const known = (phase.ky_niem ?? []).map(
    ({ id, ten, ngay }) => `#   # ${id}: ${oneLine(ten)} (${typedDate(ngay)})`,
  );
  return [...known, `#   - ten: ${words.activity}`, `#     ngay: ${typedDate(phase.tu)}`];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
