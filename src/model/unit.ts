import * as z from "zod";
import { date, emailAddress, id, oneOf, text, wholeNumber } from "./fields.ts";

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
  lien_he: z
    .strictObject({
      ho_ten: text.optional().describe("Người theo dõi thi đua của đơn vị"),
      dien_thoai: text.optional().describe("Số điện thoại"),
      thu_dien_tu: emailAddress.optional().describe("Địa chỉ thư điện tử"),
    })
    .optional()
    .describe("Liên hệ khi đôn đốc; không in trong báo cáo"),
});

/** Something that happened to units, by a decision. */
const eventSchema = z.strictObject({
  loai: oneOf([
    "doi_ten",
    "hop_nhat",
    "chia_tach",
    "chuyen_cap_tren",
    "ket_thuc",
    "thanh_lap",
    "hoat_dong_lai",
  ]).describe("Loại sự kiện"),
  ngay: date.describe("Ngày có hiệu lực: ngày đầu tiên của tình trạng mới"),
  so_quyet_dinh: text.describe("Số, ký hiệu quyết định"),
  ngay_quyet_dinh: date.optional().describe("Ngày ký quyết định"),
  nguon: z.array(id).min(1).describe("Đơn vị trước sự kiện"),
  dich: z.array(id).optional().describe("Đơn vị sau sự kiện (hợp nhất: một; chia tách: nhiều)"),
  ghi_chu: text.optional(),
});

/** What a document of the committee allows one unit in one phase: no record, or a later due date. */
const exceptionSchema = z.strictObject({
  don_vi: id.describe("id của đơn vị"),
  giai_doan: wholeNumber.describe("Số của giai đoạn"),
  loai: oneOf(["mien_bao_cao", "gia_han"]).describe("Miễn báo cáo, hay gia hạn nộp"),
  han_nop: date.optional().describe("Hạn nộp mới, chỉ khi gia hạn"),
  van_ban: text.describe("Số, ký hiệu văn bản cho phép"),
  ngay: date.optional().describe("Ngày của văn bản"),
  ly_do: text.optional().describe("Lý do"),
});

/** `don-vi.yaml`. */
export const unitsSchema = z.strictObject({
  phien_ban: oneOf(["1"]),
  don_vi: z.array(unitSchema).min(1).describe("Các đơn vị"),
  su_kien: z
    .array(eventSchema)
    .optional()
    .describe("Thành lập, đổi tên, hợp nhất, chia tách, chuyển cấp trên, kết thúc, hoạt động lại"),
  ngoai_le: z.array(exceptionSchema).optional().describe("Miễn báo cáo, gia hạn, theo văn bản"),
});

export type Units = z.output<typeof unitsSchema>;
export type Unit = Units["don_vi"][number];
export type UnitException = z.output<typeof exceptionSchema>;
export type UnitEvent = NonNullable<Units["su_kien"]>[number];
