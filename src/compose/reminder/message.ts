import { letterWords, messageWords } from "../../words/remind.ts";
import { inSpelling } from "../spelling.ts";
import type { ReminderInput } from "./input.ts";
import { askOf, leadOf, openItems } from "./open-items.ts";

/** A reminder in a few lines: to paste into Zalo, or as the text of an e-mail that brings the letter. */
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
