import { stringify } from "csv-stringify/sync";
import type { FollowUp } from "../model/follow-up.ts";
import type { UnitStatus } from "../model/status.ts";
import { reasonWords, stateName } from "../words/state.ts";
import { csvWords } from "../words/status.ts";

/** The status of every unit in every phase as CSV for Excel. */
export function renderCsv({ phases }: FollowUp): string {
  return asCsv(
    phases.flatMap(({ units }) => units.map(rowOf)),
    csvWords.columns,
  );
}

/**
 * Rows as CSV for Excel: UTF-8 with a byte order mark; a text that Excel would take for a formula bears an apostrophe before
 * it.
 * @param columns the heading of each key, in order.
 */
export function asCsv<K extends string>(
  rows: readonly Readonly<Record<K, string | number>>[],
  columns: Readonly<Record<K, string>>,
): string {
  return stringify([...rows], {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

function rowOf(one: UnitStatus): Record<keyof typeof csvWords.columns, string | number> {
  return {
    don_vi: one.unit.id,
    ten: one.unit.ten,
    cap_tren: one.superior?.ten ?? "",
    giai_doan: one.phase,
    trang_thai: stateName(one),
    ly_do: one.reasons.map(reasonWords).join(" "),
    han_nop: one.due,
    ngay_nhan: one.arrival?.day ?? "",
    ngay_nhan_theo: one.arrival?.source ?? "",
    so_ngay: Math.max(0, one.days),
    bat_buoc_co: one.required.answered,
    bat_buoc_hoi: one.required.asked,
    nhiem_vu_co: one.tasks.answered,
    nhiem_vu_hoi: one.tasks.asked,
    so_loi: one.errors,
  };
}
