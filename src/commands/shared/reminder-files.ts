import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReminderInput } from "../../compose/reminder/input.ts";
import { composeLetter } from "../../compose/reminder/letter.ts";
import { composeMessage } from "../../compose/reminder/message.ts";
import { packageVersion } from "../../edge/package-files.ts";
import { CannotRun } from "../../model/cannot-run.ts";
import type { IsoDate } from "../../model/date.ts";
import { type ReminderList, reminderLetterSchema, reminderListSchema } from "../../model/letter.ts";
import { renderDraft } from "../../render/eml.ts";
import { renderMessage } from "../../render/message.ts";
import { renderWord } from "../../render/word/index.ts";
import { remindWords } from "../../words/remind.ts";
import { readTemplate } from "./template.ts";

/** The files for one unit, by what they are: letter, message, draft of an e-mail. */
type FileNames = { readonly docx: string; readonly txt: string; readonly eml: string };

/** The names of the files for one unit: no two reminders have the same, so none takes the place of another. */
export function namesOf({ phase, planned: { status, lan } }: ReminderInput): FileNames {
  const name = `${status.unit.id}-giai-doan-${phase.so}-lan-${lan}`;
  return { docx: `${name}.docx`, txt: `${name}.txt`, eml: `${name}.eml` };
}

/** The name of the list of a day; of a second list of that day, another. @param isFree whether a name can be had. */
export function listNameFor(date: IsoDate, isFree: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const name = `danh-sach-${date}${number === 1 ? "" : `-${number}`}.docx`;
    if (isFree(name)) return name;
  }
}

/** Makes the three files of each unit, by name; nothing is written yet. @param data the data folder. */
export async function makeLetters(
  inputs: readonly ReminderInput[],
  data: string,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const template = readTemplate("cong-van-don-doc", { data });
  for (const input of inputs) {
    const { docx, txt, eml } = namesOf(input);
    const letter = composeLetter(input);
    const about = properties(letter.trich_yeu, input.date);
    const bytes = await renderWord(template, reminderLetterSchema, letter, about);
    const { subject, text } = composeMessage(input, "mail");
    const draft = await renderDraft({
      id: `${docx.replace(/\.docx$/, "")}-${input.date}`,
      date: input.date,
      to: input.unit.lien_he?.thu_dien_tu,
      subject,
      text,
      attachment: { name: docx, bytes },
    });
    files.set(docx, bytes);
    files.set(txt, Buffer.from(renderMessage(composeMessage(input, "message").text)));
    files.set(eml, draft);
  }
  return files;
}

/** Makes the list for the office. */
export function makeList(list: ReminderList, date: IsoDate, data: string): Promise<Uint8Array> {
  return renderWord(
    readTemplate("danh-sach-don-doc", { data }),
    reminderListSchema,
    list,
    properties(list.ten, date),
  );
}

function properties(title: string, date: IsoDate) {
  return { title, date, custom: { "thi-dua": packageVersion(), "as-of": date } };
}

/** Whether the bytes can be written there without losing others. */
export function isFree(path: string, bytes: Uint8Array | undefined): boolean {
  if (!existsSync(path)) return true;
  try {
    return bytes !== undefined && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** @throws CannotRun where a file of that name is there and holds something else: it may have been worked on in Word. */
export function refuseToReplace(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const taken = [...files].find(([name, bytes]) => !isFree(join(folder, name), bytes));
  if (taken) throw new CannotRun(remindWords.exists(join(folder, taken[0])));
}
