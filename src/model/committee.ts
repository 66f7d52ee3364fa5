import * as z from "zod";
import { date, mapOf, paragraphs, text, wholeNumber } from "./fields.ts";

/** The committee's own words for the report of a phase: `dang-uy/giai-doan-<so>.yaml`. */
export const committeeSchema = z.strictObject({
  giai_doan: wholeNumber.describe("Số của giai đoạn, trùng tên tệp"),
  so: wholeNumber.optional().describe("Số của báo cáo; bỏ trống khi còn là dự thảo"),
  ngay_bao_cao: date.optional().describe("Ngày ghi trên báo cáo; bỏ trống là ngày lập"),
  trich_yeu: text.optional().describe("Trích yếu khác với trích yếu mặc định"),
  lanh_dao: paragraphs.optional().describe("Công tác lãnh đạo, chỉ đạo của Đảng ủy"),
  noi_dung: mapOf(paragraphs).optional().describe("Lời của Đảng ủy về từng nội dung; khóa là id nội dung"),
  uu_diem: paragraphs.optional().describe("Ưu điểm"),
  han_che: paragraphs.optional().describe("Hạn chế"),
  nguyen_nhan: paragraphs.optional().describe("Nguyên nhân của hạn chế"),
  phuong_huong: paragraphs.optional().describe("Phương hướng, nhiệm vụ giai đoạn sau"),
  kien_nghi: paragraphs.optional().describe("Đề xuất, kiến nghị với cấp trên"),
});

export type CommitteeWords = z.output<typeof committeeSchema>;
