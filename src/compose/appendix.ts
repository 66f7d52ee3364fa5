import type { Plan } from "../model/plan.ts";
import type { Work } from "../model/record.ts";
import type { PhaseReport } from "../model/report.ts";
import type { TableBlock } from "../model/table-block.ts";
import type { IndicatorTally, PhaseTally, UnitRef } from "../model/tally.ts";
import { formatDate, formatMoney, nameWithOffice } from "../words/format.ts";
import { documentWords } from "../words/report/document.ts";
import { amountInCell, columnHead } from "../words/report/indicator.ts";
import { asSentence, reportingWords, workState } from "../words/report/record.ts";

type Changes = Pick<PhaseReport, "co_bien_dong" | "bien_dong">;
type Tables = Pick<PhaseReport, Table | "tong_kinh_phi">;
type Table = "bieu_1" | "bieu_2" | "bieu_3" | "bieu_khen" | "bieu_4";
type Appendix = Tables & Changes & Pick<PhaseReport, `co_${Table}` | `so_${Table}`>;

/** Text width of A4 in landscape between margins of 20 mm, in twips. */
const WIDTH = 16838 - 2 * 1134;
const NUMBER_WIDTH = 600;
const UNIT_WIDTH = 3400;

/** The tables of the appendix; those that have rows are numbered. */
export function composeAppendix(plan: Plan, tally: PhaseTally, bieu_khen: Tables["bieu_khen"]): Appendix {
  const tables: Tables = {
    bieu_1: tally.themes.flatMap(({ theme, indicators }) =>
      indicators.every(({ n }) => n === 0)
        ? []
        : [{ ten: documentWords.theme(theme.so, theme.ten), khoi_bieu_1: indicatorTable(tally, indicators) }],
    ),
    bieu_2: workRows(tally),
    tong_kinh_phi: workMoney(tally),
    bieu_3: exemplarRows(plan, tally),
    bieu_khen,
    bieu_4: reportingRows(tally),
  };
  const present = {
    co_bieu_1: tables.bieu_1.length > 0,
    co_bieu_2: tables.bieu_2.length > 0,
    co_bieu_3: tables.bieu_3.length > 0,
    co_bieu_khen: bieu_khen.length > 0,
    co_bieu_4: tables.bieu_4.length > 0,
  };
  let number = 0;
  const next = (table: Table) => (present[`co_${table}`] ? String(++number) : "");
  const numbers = {
    so_bieu_1: next("bieu_1"),
    so_bieu_2: next("bieu_2"),
    so_bieu_3: next("bieu_3"),
    so_bieu_khen: next("bieu_khen"),
    so_bieu_4: next("bieu_4"),
  };
  const bien_dong = tally.changes.map((one) => ({ cau: documentWords.change(one) }));
  return { ...tables, ...present, ...numbers, bien_dong, co_bien_dong: bien_dong.length > 0 };
}

function workMoney({ counted }: PhaseTally): string {
  const money = counted
    .flatMap(({ record }) => record.cong_trinh ?? [])
    .reduce((sum, one) => sum + (one.kinh_phi ?? 0), 0);
  return money > 0 ? formatMoney(money) : reportingWords.none;
}

function indicatorTable(tally: PhaseTally, indicators: readonly IndicatorTally[]): TableBlock {
  const width = Math.floor((WIDTH - NUMBER_WIDTH - UNIT_WIDTH) / indicators.length);
  const valuesByUnit = indicators.map(
    ({ indicator, values }) =>
      new Map(values.map(({ unit, quantity }) => [unit.id, amountInCell(indicator, quantity.amount)])),
  );
  const { due } = tally.reporting;
  const extra = tally.counted.map(({ unit }) => unit).filter(({ id }) => !due.some((one) => one.id === id));
  const rows = [...due, ...extra].map(({ id, ten }, index) => [
    String(index + 1),
    ten,
    ...valuesByUnit.map((values) => values.get(id) ?? reportingWords.none),
  ]);
  return {
    cot: [NUMBER_WIDTH, WIDTH - NUMBER_WIDTH - width * indicators.length, ...indicators.map(() => width)],
    dau: [
      [
        { chu: reportingWords.number },
        { chu: reportingWords.unit },
        ...indicators.map(({ indicator }) => ({ chu: columnHead(indicator) })),
      ],
    ],
    hang: [...rows, ["", reportingWords.answered, ...indicators.map(({ n, of }) => `${n}/${of}`)]],
    cong: ["", reportingWords.total, ...indicators.map(totalCell)],
    can: ["giua", "trai", ...indicators.map(() => "giua" as const)],
  };
}

/** The total of an indicator in a cell: a sum, how many said yes, how many chose what. */
export function totalCell({
  indicator,
  total,
  yes,
  choices,
  n,
}: Pick<IndicatorTally, "indicator" | "total" | "yes" | "choices" | "n">): string {
  if (n === 0) return reportingWords.none;
  if (total) return amountInCell(indicator, total);
  if (indicator.loai === "co_khong") return String(yes);
  return (indicator.danh_muc ?? [])
    .flatMap(({ id, ten }) => (choices[id] ? [`${ten}: ${choices[id]}`] : []))
    .join("; ");
}

function workRows({ counted }: PhaseTally): Appendix["bieu_2"] {
  return counted
    .flatMap(({ unit, record }) => (record.cong_trinh ?? []).map((work) => ({ unit, work })))
    .map(({ unit, work }, index) => workRow(unit, work, index));
}

/** A work as a row of a table. @param index its position in it. */
export function workRow(unit: UnitRef, work: Work, index: number) {
  return {
    tt: String(index + 1),
    ten: work.ten,
    don_vi: unit.ten,
    khoi_cong: work.khoi_cong ? formatDate(work.khoi_cong) : "",
    hoan_thanh: work.hoan_thanh ? formatDate(work.hoan_thanh) : "",
    kinh_phi: work.kinh_phi ? formatMoney(work.kinh_phi) : "",
    trang_thai: workState(work.trang_thai),
  };
}

function exemplarRows(plan: Plan, { counted }: PhaseTally): Appendix["bieu_3"] {
  const form = (id: string) => plan.khen_thuong?.find((one) => one.id === id)?.ten ?? id;
  const rows = counted.flatMap(({ unit, record }) =>
    [
      ...(record.dien_hinh?.tap_the ?? []).map((one) => ({
        ten: one.ten,
        thanh_tich: one.thanh_tich,
        hinh_thuc: "",
      })),
      ...(record.dien_hinh?.ca_nhan ?? []).map((one) => ({
        ten: nameWithOffice(one.ho_ten, one.chuc_vu),
        thanh_tich: one.thanh_tich,
        hinh_thuc: "",
      })),
      ...(record.de_nghi_khen_thuong ?? []).map((one) => ({
        ten: one.ca_nhan
          ? nameWithOffice(one.ca_nhan.ho_ten, one.ca_nhan.chuc_vu)
          : (one.tap_the ?? unit.ten),
        thanh_tich: one.thanh_tich,
        hinh_thuc: form(one.hinh_thuc),
      })),
    ].map((row) => ({ ...row, thanh_tich: asSentence(row.thanh_tich), don_vi: unit.ten })),
  );
  return rows.map((row, index) => ({ tt: String(index + 1), ...row }));
}

function reportingRows({ reporting }: PhaseTally): Appendix["bieu_4"] {
  const rows = [
    ...reporting.absent.map(({ ten, due }) => ({
      don_vi: ten,
      tinh_trang: reportingWords.absent,
      ghi_chu: reportingWords.due(due),
    })),
    ...reporting.drafts.map(({ ten, due }) => ({
      don_vi: ten,
      tinh_trang: reportingWords.draft,
      ghi_chu: reportingWords.due(due),
    })),
    ...reporting.late.map(({ ten, days, day, byWord }) => ({
      don_vi: ten,
      tinh_trang: reportingWords.late(days),
      ghi_chu: byWord ? reportingWords.madeOn(day) : reportingWords.receivedOn(day),
    })),
  ];
  return rows.map((row, index) => ({ tt: String(index + 1), ...row }));
}
