import { daysBetween, type IsoDate } from "../../model/date.ts";
import type { ReminderList } from "../../model/letter.ts";
import { livedOn } from "../../model/lifetime.ts";
import type { Phase } from "../../model/plan.ts";
import type { Planned } from "../../model/reminder.ts";
import type { Unit } from "../../model/unit.ts";
import { listWords, openWords, standsWords } from "../../words/remind.ts";
import { upperFirst } from "../../words/report/document.ts";
import { inSpelling } from "../spelling.ts";
import type { ReminderInput } from "./input.ts";
import { isAbsent, openItems } from "./open-items.ts";

// The list is a table: the letter tells the rest.
const MOST_IN_LIST = 4;

/** What a unit is called in a list; that it lives no more is for the office to know before it sends a letter there. */
export function nameInList({ unit, date, planned }: ReminderInput): string {
  const { ten } = planned.status.unit;
  return livedOn(unit, date) ? ten : listWords.gone(ten);
}

/** Why a unit is left alone this time. */
export function whyLeft({ status, before, left }: Planned, date: IsoDate): string {
  const last = before.at(-1);
  return left === "reminded" && last
    ? listWords.reminded(status.unit.ten, last)
    : listWords.early(status.unit.ten, daysBetween(date, status.due), status.due);
}

/** The list for the office: whom, of what, for which time, and who is left alone this time. */
export function composeReminderList(
  phase: Phase,
  date: IsoDate,
  inputs: readonly ReminderInput[],
  left: readonly Planned[],
): ReminderList {
  const spelling = inputs[0]?.plan.trinh_bay?.chinh_ta;
  return inSpelling(spelling, { phase, date, inputs, left }, listText);
}

type ListInput = {
  readonly phase: Phase;
  readonly date: IsoDate;
  readonly inputs: readonly ReminderInput[];
  readonly left: readonly Planned[];
};

function listText({ phase, date, inputs, left }: ListInput): ReminderList {
  return {
    ten: listWords.title(phase),
    thoi_diem: listWords.asOf(date),
    danh_sach: inputs.map((input, index) => ({
      tt: String(index + 1),
      don_vi: nameInList(input),
      tinh_trang: upperFirst(standsWords(input.planned.status)),
      con_thieu: isAbsent(input.planned) ? openWords.whole : inShort(openItems(input)),
      lan: String(input.planned.lan),
      lien_he: contactOf(input.unit),
    })),
    co_bo_qua: left.length > 0,
    dan_bo_qua: listWords.leftOut,
    bo_qua: left.map((one) => ({ cau: whyLeft(one, date) })),
  };
}

function inShort(items: readonly string[]): string {
  const told =
    items.length > MOST_IN_LIST ? [...items.slice(0, MOST_IN_LIST - 1), openWords.seeLetter] : items;
  return told.map((item) => `- ${item}`).join("\n");
}

/** Who is to be called, by which number; where there is none, to be written to. */
function contactOf({ lien_he = {} }: Unit): string {
  const { ho_ten, dien_thoai, thu_dien_tu } = lien_he;
  return [ho_ten, dien_thoai ?? thu_dien_tu].filter((one) => one !== undefined).join("\n");
}
