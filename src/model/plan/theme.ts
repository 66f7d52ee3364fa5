import * as z from "zod";
import { id, text, wholeNumber } from "../fields.ts";

const movement = z.strictObject({ id, ten: text }).describe("Một phong trào thi đua mà nội dung nêu tên");
const field = z.strictObject({ id, ten: text, noi_dung: text }).describe("Một lĩnh vực của nội dung thi đua");

/** A theme of the campaign (nội dung thi đua). */
export const theme = z.strictObject({
  id,
  so: wholeNumber,
  ten: text.describe("Tên gọn, dùng làm đề mục trong báo cáo"),
  noi_dung: text.describe("Nguyên văn trong kế hoạch"),
  linh_vuc: z.array(field).optional(),
  phong_trao: z.array(movement).optional(),
});
