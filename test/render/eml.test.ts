import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { type Draft, renderDraft } from "../../src/render/eml.ts";

const BYTES = Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256);

function aDraft(changes: Partial<Draft> = {}): Draft {
  return {
    id: "chi-bo-a-giai-doan-2-lan-1-2025-07-03",
    date: "2025-07-03",
    to: "chi-bo-a@vi-du.example",
    subject: "Đôn đốc báo cáo thi đua giai đoạn 2 (lần\u00a02)",
    text: "Kính gửi Chi bộ A,\nChưa nộp bản ghi.\n",
    attachment: { name: "chi-bo-a-giai-doan-2-lan-1.docx", bytes: BYTES },
    ...changes,
  };
}

/** What another program reads in a draft. */
async function readBack(draft: Draft) {
  const bytes = await renderDraft(draft);
  const mail = await PostalMime.parse(bytes);
  const raw = bytes.toString("latin1");
  return { mail, raw, names: mail.headers.map(({ key }) => key) };
}

const HEADERS = ["x-unsent", "to", "subject", "message-id", "date", "mime-version", "content-type"];

/** What must come out of a text: NFC, lines ended by CR and LF, no control characters. */
function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "")
    .replaceAll("\n", "\r\n");
}

describe("a draft of an e-mail", () => {
  it("is read by another program as it was meant", async () => {
    const { mail } = await readBack(aDraft());
    expect(mail.subject).toBe("Đôn đốc báo cáo thi đua giai đoạn 2 (lần 2)");
    expect(mail.to).toEqual([{ address: "chi-bo-a@vi-du.example", name: "" }]);
    expect(mail.text).toBe("Kính gửi Chi bộ A,\r\nChưa nộp bản ghi.\r\n");
    expect(mail.html).toBeUndefined();
    expect(mail.date).toBe("2025-07-03T01:00:00.000Z");
  });

  it("brings the Word file, byte for byte", async () => {
    const { attachments } = (await readBack(aDraft())).mail;
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      filename: "chi-bo-a-giai-doan-2-lan-1.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      disposition: "attachment",
    });
    expect(Buffer.from(attachments[0]?.content as ArrayBuffer).equals(BYTES)).toBe(true);
  });

  it("opens in Outlook ready to be sent, and names no sender", async () => {
    const { mail, names } = await readBack(aDraft());
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(names).toEqual(HEADERS);
  });

  it("has no To where the unit gave no address", async () => {
    const { mail, names } = await readBack(aDraft({ to: undefined }));
    expect(names).toEqual(HEADERS.filter((name) => name !== "to"));
    expect(mail.to).toBeUndefined();
  });

  it("ends every line with CR and LF, none longer than mail allows, all in ASCII", async () => {
    for (const text of ["một\nhai\r\nba\rbốn\u2028năm\n", "x", "ă".repeat(3000)]) {
      const { raw } = await readBack(aDraft({ text }));
      expect(raw).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
      for (const line of raw.split("\r\n")) expect(line).toMatch(/^[\t -~]{0,78}$/);
    }
  });

  it("is the same, byte for byte, whenever it is made, and differs where its input does", async () => {
    const first = await renderDraft(aDraft());
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await renderDraft(aDraft())).equals(first)).toBe(true);
    expect((await renderDraft(aDraft({ text: "khác" }))).equals(first)).toBe(false);
  });

  it("keeps a boundary that mail programs take, however long the id of the unit is", async () => {
    const { raw, mail } = await readBack(aDraft({ id: "chi-bo-".repeat(40) }));
    expect(/boundary="([^"]*)"/.exec(raw)?.[1]?.length).toBeLessThanOrEqual(70);
    expect(mail.attachments).toHaveLength(1);
  });
});

describe("a stranger's words in a draft", () => {
  it.each([
    ["a header of its own", "a\r\nBcc: ke-la@vi-du.example"],
    ["a header after a bare line feed", "a\nBcc: ke-la@vi-du.example"],
    ["a header after a bare carriage return", "a\rBcc: ke-la@vi-du.example"],
    ["a header after a break of Unicode", "a\u2028Bcc: ke-la@vi-du.example\u0085X-Evil: 1"],
    ["the end of the headers", "a\r\n\r\n<script>"],
    ["a folded header", "a\r\n Bcc: ke-la@vi-du.example"],
    ["quotes, commas and brackets", 'Chi bộ "A", <ke-la@vi-du.example>; B'],
    ["a tab and blanks", "a\t  b"],
  ])("stay in the subject where they hold %s", async (_what, hostile) => {
    for (const subject of [hostile, `Đôn đốc ${hostile}`]) {
      const { mail, names } = await readBack(aDraft({ subject }));
      expect(names).toEqual(HEADERS);
      expect(mail.bcc).toBeUndefined();
      expect(mail.to).toHaveLength(1);
      expect(mail.subject?.replace(/\s+/g, "")).toBe(subject.replace(/[\s\u0085]+/g, ""));
      expect(mail.text).toBe("Kính gửi Chi bộ A,\r\nChưa nộp bản ghi.\r\n");
    }
  });

  it.each(["=?UTF-8?B?QmNjOiBrZS1sYQ==?=", "x =?utf-8?q?=0d=0aBcc:=20y?= z", "=?UTF-8?Q?=E2=80=AE?="])(
    "do not become other words at the other end: %s",
    async (encoded) => {
      for (const subject of [encoded, `Đôn đốc ${encoded}`]) {
        const { mail, names } = await readBack(aDraft({ subject }));
        expect(names).toEqual(HEADERS);
        expect(mail.subject).toBe(subject.replaceAll("=?", "= ?"));
      }
    },
  );

  it.each([
    [
      "a part of their own",
      "x\n----_NmP-thi-dua-Part_1\nContent-Type: text/html\n\n<b>lừa</b>\n----_NmP-thi-dua-Part_1--\n",
    ],
    ["the boundary alone", "----_NmP-thi-dua-Part_1--"],
    ["the dot that ends a message", "a\n.\nb"],
    ["From at the start of a line", "a\nFrom ke-la\nb"],
    ["HTML", "<b>x</b> &amp; <script>alert(1)</script>"],
    ["blanks at the end of a line", "a  \n\tb \n"],
    ["letters of four octets and loose marks", "🎉 ạ̣ e\u0301"],
  ])("stay in the text where they hold %s", async (_what, hostile) => {
    for (const text of [hostile, `Đến nay ${hostile}`]) {
      const { mail, names } = await readBack(aDraft({ text }));
      expect(names).toEqual(HEADERS);
      expect(mail.text?.trimEnd()).toBe(tidied(text).trimEnd());
      expect(mail.html).toBeUndefined();
      expect(mail.attachments).toHaveLength(1);
    }
  });

  it("lose what can't be seen: control characters, and those that turn the reading round", async () => {
    const text = "Đến\u0000 nay\u001b[31m \u202egnod\u2066 x\u0007\n";
    const { mail } = await readBack(aDraft({ text, subject: text }));
    expect(mail.text).toBe("Đến nay[31m gnod x\r\n");
    expect(mail.subject).toBe("Đến nay[31m gnod x");
  });

  it.each([
    ["two addresses", "a@vi-du.example,ke-la@vi-du.example"],
    ["two addresses, the first quoted", '"a" <a@vi-du.example>, ke-la@vi-du.example'],
    ["a header", "a@vi-du.example\r\nBcc: ke-la@vi-du.example"],
    ["a group", "nhom: a@vi-du.example, ke-la@vi-du.example;"],
  ])("name one recipient at the most, be the address %s", async (_what, to) => {
    const { mail, names, raw } = await readBack(aDraft({ to }));
    expect(names).toEqual(HEADERS);
    expect(mail.to?.length ?? 0).toBeLessThanOrEqual(1);
    expect(mail.to?.map(({ address }) => address)).not.toContain("ke-la@vi-du.example");
    expect(raw).not.toMatch(/^Bcc:/m);
  });

  it("come back as they were, whatever they are", async () => {
    const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (subject, text) => {
        const { mail, names } = await readBack(aDraft({ subject: `Đ ${subject}`, text: `Đ${text}` }));
        expect(names).toEqual(HEADERS);
        expect(mail.text?.trimEnd()).toBe(tidied(`Đ${text}`).trimEnd());
        expect(mail.attachments).toHaveLength(1);
      }),
    );
  });
});
