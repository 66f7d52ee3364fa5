import type * as z from "zod";
import { blank, condition } from "./blanks.ts";
import { oneOf, wholeNumber, yesNo } from "./fields.ts";

/** How urgent a document is, in the words of Hướng dẫn 36-HD/VPTW (`reference/domain.md` §1.3). */
export const urgency = oneOf(["khẩn", "thượng khẩn", "hỏa tốc"]);

/** What a committee marks a document of its own with. */
export const markFields = {
  do_khan: urgency.optional().describe("Mức độ khẩn, in dưới số: khẩn, thượng khẩn, hỏa tốc"),
  do_mat: oneOf(["mật", "tối mật", "tuyệt mật"])
    .optional()
    .describe("Mức độ mật, in dưới số: mật, tối mật, tuyệt mật"),
  du_thao: yesNo.optional().describe("Còn là dự thảo: in dấu “Dự thảo”, để trống số"),
  lan_du_thao: wholeNumber.optional().describe("Dự thảo lần thứ mấy"),
};

/** The marks of one document, as `dang-uy/giai-doan-<so>.yaml` has them. */
export type Marks = z.output<z.ZodObject<typeof markFields>>;

/** The blanks of the marks in a template: text and, for each, whether it is there; and whose rules the document follows. */
export const markBlanks = {
  theo_hd05: condition("Thể thức theo Hướng dẫn 05-HD/VPTW (từ 27/05/2026), không phải Hướng dẫn 36-HD/VPTW"),
  co_do_mat: condition("Văn bản có mức độ mật"),
  do_mat: blank("Mức độ mật, chữ in hoa"),
  co_do_khan: condition("Văn bản có mức độ khẩn"),
  do_khan: blank("Mức độ khẩn, chữ in hoa: KHẨN, THƯỢNG KHẨN, HỎA TỐC"),
  co_du_thao: condition("Văn bản còn là dự thảo"),
  du_thao: blank("Dấu dự thảo, ví dụ: Dự thảo lần thứ 2"),
};
