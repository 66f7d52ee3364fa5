import { daysBetween, type IsoDate } from "../model/date.ts";
import type { ReminderLetter, ReminderList } from "../model/letter.ts";
import { livedOn } from "../model/lifetime.ts";
import type { Issuer, Phase, Plan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { profileOn } from "../model/profile.ts";
import type { Planned } from "../model/reminder.ts";
import type { Unit } from "../model/unit.ts";
import { wordings } from "../words/problems/index.ts";
import { letterWords, listWords, messageWords, openWords, standsWords } from "../words/remind.ts";
import { documentWords, upperFirst } from "../words/report/document.ts";
import { headLines } from "./head-lines.ts";
import { composeMarks } from "./marks.ts";
import { inSpelling } from "./spelling.ts";

/** What a reminder is made of. `errors` are those of the unit's record. */
export type ReminderInput = {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly issuer: Issuer;
  readonly date: IsoDate;
  readonly unit: Unit;
  readonly planned: Planned;
  readonly errors: readonly Problem[];
};

// A letter is a page or two, a list a table: `check` tells the rest.
const MOST_ERRORS = 8;
const MOST_IN_LIST = 4;

/** Whether nothing came yet, so that a list of what is to be done would name the whole record. */
function isAbsent({ status }: Planned): boolean {
  return status.state === "waiting" || status.state === "missing";
}

/** What the plan requires and the unit has not answered, what is wrong, and that a draft is to be made final. */
function openItems({ planned, errors }: ReminderInput): string[] {
  const { required, state } = planned.status;
  if (isAbsent(planned)) return required.missing.map(openWords.mustHold);
  // Of a record that can't be read nobody knows what it answers; of one that can, TD313 names what is missing.
  const unanswered = errors.some(({ code }) => code === "TD313") || state !== "errors";
  const wrong = errors.filter(({ code }) => code !== "TD313");
  const rest = wrong.length - MOST_ERRORS;
  return [
    ...(unanswered ? required.missing.map(openWords.add) : []),
    ...wrong
      .slice(0, MOST_ERRORS)
      .map(({ code, args, place }) => openWords.mend(place.line, wordings[code].message(args))),
    ...(rest > 0 ? [openWords.more(rest)] : []),
    ...(state === "draft" ? [openWords.makeFinal] : []),
  ];
}

function leadOf(planned: Planned): string {
  return isAbsent(planned) ? letterWords.mustHold : letterWords.mustDo;
}

/** The letter (công văn) to one unit; every text in it is finished. */
export function composeLetter(input: ReminderInput): ReminderLetter {
  const { trinh_bay, theo_doi } = input.plan;
  const marks = composeMarks({ do_khan: theo_doi?.do_khan }, trinh_bay?.chinh_ta);
  return { ...inSpelling(trinh_bay?.chinh_ta, input, letterText), ...marks };
}

function letterText(input: ReminderInput): Omit<ReminderLetter, keyof ReturnType<typeof composeMarks>> {
  const { plan, phase, issuer, date, planned } = input;
  const { status, lan, before } = planned;
  const items = openItems(input);
  const places = recipientsOf(input);
  const signer = issuer.ky_cong_van ?? issuer;
  return {
    co_quan_cap_tren: headLines(issuer.dang_bo_cap_tren, false),
    co_quan: headLines(issuer.ten, true),
    theo_hd05: profileOn(date, plan.trinh_bay?.the_thuc) === "hd05",
    so_ky_hieu: letterWords.number(issuer.ten_tat),
    trich_yeu: letterWords.subject(phase, lan),
    dia_danh_ngay: documentWords.placeAndDay(issuer.dia_danh, date),
    kinh_gui: status.unit.ten,
    mo_dau: letterWords.opening(issuer.ten, plan, phase, status.due),
    co_nhac_lai: before.length > 0,
    nhac_lai: letterWords.again(issuer.ten, before),
    tinh_trang: letterWords.stands(status.unit.ten, status, date),
    co_con_thieu: items.length > 0,
    dan_con_thieu: leadOf(planned),
    con_thieu: items.map((cau) => ({ cau })),
    de_nghi: askOf(input, messageWords.by.letter),
    lien_he: letterWords.contact(issuer.ten),
    noi_nhan: places.map((place, index) => ({
      dong: `- ${place}${index === places.length - 1 ? "." : ";"}`,
    })),
    quyen_han: signer.quyen_han,
    chuc_vu: signer.chuc_vu,
    ho_ten: signer.ho_ten,
  };
}

/** The unit, whom it stands under, and where the plan says that a copy is kept. */
function recipientsOf({ issuer, planned: { status } }: ReminderInput): string[] {
  const kept = issuer.noi_nhan.findLast((place) => /^lưu(?!\p{L})/iu.test(place.normalize("NFC")));
  return [
    letterWords.asAbove,
    ...(status.superior ? [status.superior.ten] : []),
    kept?.replace(/[.;]+$/, "") ?? letterWords.kept,
  ];
}

/** What is asked for, until when; to one that is late, why it can't wait: the day on which the committee has to report. */
function askOf({ phase, issuer, date, planned: { status } }: ReminderInput, by: string): string {
  const isPressing = status.due < date && date <= phase.han_bao_cao;
  const until = isPressing ? phase.han_bao_cao : undefined;
  return letterWords.ask(status.unit.ten, status.due, by, date) + letterWords.sake(issuer.ten, until);
}

/** The same in a few lines: to paste into Zalo, or as the text of an e-mail that brings the letter. */
export function composeMessage(
  input: ReminderInput,
  by: "message" | "mail",
): { subject: string; text: string } {
  return inSpelling(input.plan.trinh_bay?.chinh_ta, input, (guarded) => messageText(guarded, by));
}

function messageText(input: ReminderInput, by: "message" | "mail"): { subject: string; text: string } {
  const { phase, issuer, date, planned } = input;
  const items = openItems(input);
  const lines = [
    messageWords.greeting(planned.status.unit.ten),
    messageWords.stands(planned.status, phase, date),
    ...(planned.before.length > 0 ? [letterWords.again(issuer.ten, planned.before)] : []),
    ...(items.length > 0 ? [leadOf(planned), ...items.map((item) => `- ${item}`)] : []),
    askOf(input, messageWords.by[by]),
    ...(by === "mail" ? [messageWords.attached] : []),
    messageWords.thanks(issuer.ten),
  ];
  return { subject: messageWords.subject(phase, planned.lan), text: `${lines.join("\n")}\n` };
}

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
