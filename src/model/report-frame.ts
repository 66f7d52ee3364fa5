import * as z from "zod";
import { blank, condition, REQUIRED, sentences } from "./blanks.ts";
import { markBlanks } from "./marks.ts";

/* What the reports have in common, of a phase or over several. */

/** From the head to the sentence that opens the report. */
export const reportHead = {
  co_quan_cap_tren: blank("Đảng bộ cấp trên, chữ in hoa"),
  co_quan: blank("Cơ quan ban hành, chữ in hoa"),
  so_ky_hieu: blank("Số và ký hiệu, ví dụ: Số 12-BC/ĐU").meta(REQUIRED),
  ...markBlanks,
  dia_danh_ngay: blank("Địa danh, ngày tháng năm"),
  trich_yeu: blank("Trích yếu nội dung"),
  can_cu: z.array(z.strictObject({ dong: blank("Một căn cứ, kể cả dấu câu") })).describe("Các căn cứ"),
  mo_dau: blank("Đoạn mở đầu"),
};

/** How headings are numbered is a choice of the office: Quy định 66-QĐ/TW has “I-”, the plan has “I.”. */
export const headingSigns = {
  dau_muc: blank("Dấu sau số La Mã của mục: . hoặc -"),
  dau_tieu_muc: blank("Dấu sau số của tiểu mục: . hoặc -"),
};

export const numberedRow = { tt: blank("Số thứ tự") };

/** What came of the nominations. */
export const reportAwards = {
  khen_thuong: sentences("Bình xét, khen thưởng: họp, bỏ phiếu, quyết định, tờ trình"),
  co_bieu_khen: condition("Đã đưa ra bỏ phiếu xét khen thưởng"),
  so_bieu_khen: blank("Số thứ tự của biểu bình xét, khen thưởng"),
  bieu_khen: z.array(
    z.strictObject({
      ...numberedRow,
      ten: blank("Tập thể hoặc cá nhân, kèm chức vụ"),
      don_vi: blank("Đơn vị"),
      hinh_thuc: blank("Hình thức khen thưởng"),
      phieu: blank("Số phiếu đồng ý trên cơ số, kèm tỷ lệ"),
      ket_qua: blank("Kết quả: quyết định, tờ trình, hoặc vì sao chưa được"),
    }),
  ),
};
