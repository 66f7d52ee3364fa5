import * as z from "zod";
import { date, id, text, wholeNumber, yesNo } from "../fields.ts";

/** A window inside a phase (đợt). */
const window = z.strictObject({ id, ten: text, ten_ngan: text, tu: date, den: date });

/** A task of a phase (nhiệm vụ). */
const task = z.strictObject({
  id,
  ten: text.describe("Tên gọn, dùng khi dẫn trong báo cáo"),
  noi_dung: text.describe("Nguyên văn trong kế hoạch"),
  noi_dung_thi_dua: id.describe("id của nội dung thi đua mà nhiệm vụ thuộc về"),
  dot: id.optional(),
  bat_buoc: yesNo.optional().describe("Bản ghi chính thức phải trả lời hay không (mặc định: không)"),
});

/** A day that the campaign greets (ngày kỷ niệm). */
const milestone = z.strictObject({
  id,
  ten: text,
  ngay: date.describe("Ngày kỷ niệm trong đợt thi đua"),
  ngay_goc: date.optional().describe("Ngày của sự kiện gốc"),
  so_nam: wholeNumber.optional().describe("Kỷ niệm bao nhiêu năm"),
  dot: id.optional(),
});

/** A phase (giai đoạn). */
export const phase = z.strictObject({
  so: wholeNumber,
  ten: text,
  thoi_gian: text.describe("Nguyên văn, ví dụ: Từ tháng 4/2025 đến hết tháng 6/2025"),
  tu: date,
  den: date,
  han_nop: date.describe("Hạn các đơn vị nộp bản ghi"),
  han_bao_cao: date.describe("Hạn Đảng ủy báo cáo cấp trên"),
  dot: z.array(window).optional(),
  nhiem_vu: z.array(task),
  ky_niem: z.array(milestone).optional(),
});
