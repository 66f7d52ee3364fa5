import * as z from "zod";
import { date, id, mapOf, oneOf, paragraphs, text, wholeNumber } from "./fields.ts";

const person = z.strictObject({
  ho_ten: text.describe("Họ và tên, không kèm đồng chí, ông, bà, học hàm, học vị"),
  chuc_vu: text.optional().describe("Chức vụ"),
});

const byHand = z.strictObject({
  gia_tri: z.string().optional().describe("Số nguyên, số tiền (đồng), có/không, hoặc id trong danh mục"),
  tu_so: z.string().optional().describe("Tử số của tỷ lệ"),
  mau_so: z.string().optional().describe("Mẫu số của tỷ lệ"),
  uoc_luong: oneOf(["gan", "hon", "tren", "uoc"]).optional().describe("gần, hơn, trên, ước"),
  muc_tieu: wholeNumber.optional().describe("Số đã đăng ký cho giai đoạn này"),
  trong_do: mapOf(wholeNumber).optional().describe("Các thành phần; khóa là id thành phần"),
  theo_dot: mapOf(
    z.union([
      z.string(),
      z.strictObject({
        gia_tri: z.string().optional(),
        tu_so: z.string().optional(),
        mau_so: z.string().optional(),
      }),
    ]),
  )
    .optional()
    .describe("Chia theo đợt trong giai đoạn"),
  ghi_chu: text.optional().describe("Ghi chú, không in trong báo cáo"),
});

/** A value of an indicator as typed: a bare scalar or a map. `quantity.ts` reads it by the plan. */
const typedValue = z.union([z.string(), byHand]);

/** A result of a task: a bare sentence, or state and sentence. */
const taskResult = z.union([
  text.transform((ket_qua) => ({ ket_qua, trang_thai: undefined })),
  z.strictObject({
    trang_thai: oneOf(["hoan_thanh", "dang_thuc_hien", "chua_thuc_hien"]).optional().describe("Tình trạng"),
    ket_qua: text.optional().describe("Kết quả, một câu trọn ý"),
  }),
]);

/** A work (công trình, phần việc). */
const work = z.strictObject({
  ten: text.describe("Tên công trình, phần việc"),
  noi_dung_thi_dua: id.optional().describe("Thuộc nội dung thi đua nào"),
  khoi_cong: date.optional().describe("Ngày bắt đầu"),
  hoan_thanh: date.optional().describe("Ngày hoàn thành"),
  kinh_phi: wholeNumber.optional().describe("Kinh phí, tính bằng đồng"),
  trang_thai: oneOf(["chuan_bi", "dang_thuc_hien", "hoan_thanh"]).describe("Tình trạng"),
  ghi_chu: text.optional().describe("Ghi chú"),
});

/** An activity. */
const activity = z.strictObject({
  ten: text.describe("Tên hoạt động"),
  ngay: date.describe("Ngày diễn ra, hoặc ngày đầu"),
  den_ngay: date.optional().describe("Ngày cuối, nếu kéo dài nhiều ngày"),
  ky_niem: id.optional().describe("id của ngày kỷ niệm mà hoạt động chào mừng"),
  noi_dung_thi_dua: id.optional().describe("Thuộc nội dung thi đua nào"),
  so_nguoi: wholeNumber.optional().describe("Số lượt người tham gia"),
  ket_qua: text.optional().describe("Kết quả, một câu trọn ý"),
});

const thanh_tich = text.describe("Thành tích, ghi ngắn gọn");

const exemplars = z.strictObject({
  tap_the: z.array(z.strictObject({ ten: text.describe("Tên tập thể"), thanh_tich })).optional(),
  ca_nhan: z.array(person.extend({ thanh_tich })).optional(),
});

const nomination = z.strictObject({
  hinh_thuc: id.describe("id hình thức khen thưởng trong kế hoạch"),
  tap_the: text.optional().describe("Tên tập thể, nếu đề nghị khen tập thể"),
  ca_nhan: person.optional().describe("Người được đề nghị, nếu khen cá nhân"),
  thanh_tich,
});

/** An award that the unit gave by itself. */
const given = nomination.extend({
  thanh_tich: thanh_tich.optional(),
  so: text.optional().describe("Số, ký hiệu quyết định, nghị quyết"),
  ngay: date.optional().describe("Ngày quyết định"),
});

/** A record: what one unit reports of one phase. `giai-doan-<so>/<don_vi>.yaml`. */
export const recordSchema = z.strictObject({
  don_vi: id.describe("id của đơn vị, trùng tên tệp"),
  giai_doan: wholeNumber.describe("Số của giai đoạn, trùng tên thư mục"),
  trang_thai: oneOf(["du_thao", "chinh_thuc"]).describe("du_thao khi đang viết, chinh_thuc khi đã xong"),
  ngay_lap: date.describe("Ngày lập bản ghi"),
  nguoi_lap: person.describe("Người lập bản ghi"),
  bao_gom: z
    .array(id)
    .optional()
    .describe("Các đơn vị cũ mà số liệu đã nằm trong bản ghi này (sau hợp nhất)"),
  lanh_dao: z
    .strictObject({
      ket_qua: paragraphs.optional().describe("Việc đã lãnh đạo, chỉ đạo"),
      van_ban: z
        .array(
          z.strictObject({
            so: text.describe("Số, ký hiệu văn bản"),
            ngay: date.describe("Ngày ban hành"),
            trich_yeu: text.describe("Trích yếu"),
          }),
        )
        .optional()
        .describe("Văn bản đã ban hành"),
    })
    .optional()
    .describe("Lãnh đạo, chỉ đạo: việc đã làm và văn bản đã ban hành"),
  nhiem_vu: mapOf(taskResult).optional().describe("Kết quả theo nhiệm vụ; khóa là id nhiệm vụ"),
  noi_dung: mapOf(paragraphs).optional().describe("Kết quả khác theo nội dung thi đua; khóa là id nội dung"),
  chi_tieu: mapOf(typedValue).optional().describe("Số liệu; khóa là id chỉ tiêu"),
  cong_trinh: z.array(work).optional().describe("Công trình, phần việc chào mừng"),
  hoat_dong: z.array(activity).optional().describe("Hoạt động trong giai đoạn"),
  dien_hinh: exemplars.optional().describe("Điển hình tiêu biểu"),
  de_nghi_khen_thuong: z.array(nomination).optional().describe("Đề nghị khen thưởng"),
  da_khen_thuong: z.array(given).optional().describe("Khen thưởng mà chính đơn vị đã trao trong giai đoạn"),
  uu_diem: paragraphs.optional().describe("Ưu điểm"),
  han_che: paragraphs.optional().describe("Hạn chế"),
  nguyen_nhan: paragraphs.optional().describe("Nguyên nhân của hạn chế"),
  kien_nghi: paragraphs.optional().describe("Đề xuất, kiến nghị với cấp trên"),
});

export type ThiDuaRecord = z.output<typeof recordSchema>;
export type TypedValue = z.output<typeof typedValue>;
export type Work = z.output<typeof work>;
export type Activity = z.output<typeof activity>;
export type Nomination = z.output<typeof nomination>;

/** Whether the record is finished, so that it counts. */
export function isFinal(record: ThiDuaRecord): boolean {
  return record.trang_thai === "chinh_thuc";
}

/**
 * The record without its prose: what rules ask of other records than the one at hand, and what the next phase's report
 * compares with. A copy, so that no part of it holds on to the text of the whole file.
 */
export function figuresOf({
  don_vi,
  giai_doan,
  trang_thai,
  ngay_lap,
  ...record
}: ThiDuaRecord): ThiDuaRecord {
  const { nguoi_lap, bao_gom, chi_tieu, de_nghi_khen_thuong } = record;
  return structuredClone({
    don_vi,
    giai_doan,
    trang_thai,
    ngay_lap,
    nguoi_lap,
    bao_gom,
    chi_tieu,
    ...(de_nghi_khen_thuong && { de_nghi_khen_thuong }),
  });
}
