import * as z from "zod";

/*
 * What the values that fill templates are made of: text is a blank {{khoa}}, a list is a loop {{#khoa}}…{{/khoa}}, a
 * yes/no is a condition. A list may also stand as a condition through its `co_…` twin. Lists of paragraphs have one
 * blank, {{cau}}.
 */

/** Marks what no document can do without. */
export const REQUIRED = { required: true };

export const blank = (description: string) => z.string().describe(description);
export const condition = (description: string) => z.boolean().describe(description);
export const sentences = (description: string) =>
  z.array(z.strictObject({ cau: blank("Một đoạn văn") })).describe(description);

/** To whom a document goes, and who signs it. */
export const signatureBlanks = {
  noi_nhan: z
    .array(z.strictObject({ dong: blank("Một nơi nhận, kể cả gạch đầu dòng và dấu câu") }))
    .describe("Nơi nhận")
    .meta(REQUIRED),
  quyen_han: blank("Quyền hạn ký, ví dụ: T/M BAN CHẤP HÀNH"),
  chuc_vu: blank("Chức vụ người ký"),
  ho_ten: blank("Họ tên người ký").meta(REQUIRED),
};
