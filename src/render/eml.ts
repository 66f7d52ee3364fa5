import MailComposer from "nodemailer/lib/mail-composer";
import type { IsoDate } from "../model/date.ts";
import { cleanMessage, renderMessage } from "./message.ts";

/* The only door to nodemailer: its composer of messages; nothing is ever sent. */

/** A letter by e-mail, with a Word file. `id` is its own, the same for the same letter. */
export type Draft = {
  readonly id: string;
  readonly date: IsoDate;
  /** Absent where the unit gave no address: whoever sends it puts it in. */
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
};

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The text of an `.eml` file that mail programs open as a draft: equal input, equal bytes. */
export function renderDraft({ id, date, to, subject, text, attachment }: Draft): Promise<Buffer> {
  const message = new MailComposer({
    ...(to !== undefined && { to: { name: "", address: to } }),
    subject: headerOf(subject),
    text: renderMessage(text),
    // All in base64: no text that a stranger wrote can then hold the boundary, which everybody knows.
    encoding: "base64",
    baseBoundary: "thi-dua",
    // Outlook opens it ready to be sent, not as one that was received.
    headers: { "X-Unsent": "1" },
    date: new Date(`${date}T08:00:00+07:00`),
    messageId: `<${id}@thi-dua.invalid>`,
    attachments: [{ filename: attachment.name, content: Buffer.from(attachment.bytes), contentType: WORD }],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message.compile().build();
}

/** One line; what looks like an encoded word must not become another text at the other end. */
function headerOf(text: string): string {
  return cleanMessage(text).replace(/\s+/g, " ").replaceAll("=?", "= ?").trim();
}
