import * as z from "zod";
import { date, id, oneOf, text } from "./fields.ts";

/** A unit: chi bộ, đoàn thể or hội. Its id never changes; names and superiors have their days. */
export const unitSchema = z.strictObject({
  id: id.describe("id của đơn vị: chữ thường không dấu, nối bằng gạch ngang; không bao giờ đổi"),
  loai: oneOf(["chi_bo", "dang_bo_bo_phan", "doan_the", "hoi"]).describe("Loại đơn vị"),
  ten: z
    .array(z.strictObject({ ten: text, ten_tat: text.optional(), tu: date.optional(), den: date.optional() }))
    .min(1)
    .describe("Tên gọi theo thời gian"),
  cap_tren: z
    .array(z.strictObject({ id, tu: date.optional(), den: date.optional() }))
    .optional()
    .describe("Đơn vị cấp trên theo thời gian; bỏ trống là trực thuộc Đảng ủy"),
  hoat_dong: z
    .array(z.strictObject({ tu: date.optional(), den: date.optional() }))
    .optional()
    .describe("Các khoảng thời gian đơn vị tồn tại; bỏ trống là suốt đợt thi đua"),
});

/** Something that happened to units, by a decision. */
const eventSchema = z.strictObject({
  loai: oneOf(["doi_ten", "hop_nhat", "chia_tach", "chuyen_cap_tren", "ket_thuc"]).describe("Loại sự kiện"),
  ngay: date.describe("Ngày có hiệu lực: ngày đầu tiên của tình trạng mới"),
  so_quyet_dinh: text.describe("Số, ký hiệu quyết định"),
  ngay_quyet_dinh: date.optional().describe("Ngày ký quyết định"),
  nguon: z.array(id).min(1).describe("Đơn vị trước sự kiện"),
  dich: z.array(id).optional().describe("Đơn vị sau sự kiện (hợp nhất: một; chia tách: nhiều)"),
  ghi_chu: text.optional(),
});

/** `don-vi.yaml`. */
export const unitsSchema = z.strictObject({
  phien_ban: oneOf(["1"]),
  don_vi: z.array(unitSchema).min(1).describe("Các đơn vị"),
  su_kien: z
    .array(eventSchema)
    .optional()
    .describe("Đổi tên, hợp nhất, chia tách, chuyển cấp trên, kết thúc"),
});

export type Units = z.output<typeof unitsSchema>;
export type Unit = Units["don_vi"][number];
export type UnitEvent = NonNullable<Units["su_kien"]>[number];
