import * as z from "zod";
import { date, paragraphs, text, wholeNumber } from "./fields.ts";

/** The committee's own words for the report of a phase: `dang-uy/giai-doan-<so>.yaml`. */
export const committeeSchema = z.strictObject({
  giai_doan: wholeNumber,
  so: wholeNumber.optional().describe("Số của báo cáo; bỏ trống khi còn là dự thảo"),
  ngay_bao_cao: date.optional().describe("Ngày ghi trên báo cáo; bỏ trống là ngày lập"),
  trich_yeu: text.optional().describe("Trích yếu khác với trích yếu mặc định"),
  lanh_dao: paragraphs.optional().describe("Công tác lãnh đạo, chỉ đạo của Đảng ủy"),
  noi_dung: z
    .record(z.string(), paragraphs)
    .optional()
    .describe("Lời của Đảng ủy về từng nội dung; khóa là id nội dung"),
  uu_diem: paragraphs.optional(),
  han_che: paragraphs.optional(),
  nguyen_nhan: paragraphs.optional(),
  phuong_huong: paragraphs.optional(),
  kien_nghi: paragraphs.optional(),
});

export type CommitteeWords = z.output<typeof committeeSchema>;
