import * as z from "zod";
import { blank, condition, REQUIRED, sentences, signatureBlanks } from "./blanks.ts";
import { markBlanks } from "./marks.ts";

/* The values that fill the templates of reminders; their keys are the blanks, as in `report.ts`. */

/** The value that fills `templates/cong-van-don-doc.docx`: a letter to one unit. */
export const reminderLetterSchema = z.strictObject({
  co_quan_cap_tren: blank("Đảng bộ cấp trên, chữ in hoa"),
  co_quan: blank("Cơ quan ban hành, chữ in hoa"),
  so_ky_hieu: blank("Số và ký hiệu, ví dụ: Số 12-CV/ĐU").meta(REQUIRED),
  ...markBlanks,
  trich_yeu: blank("Trích yếu, bắt đầu bằng “về việc”"),
  dia_danh_ngay: blank("Địa danh, ngày tháng năm"),
  kinh_gui: blank("Đơn vị nhận công văn"),
  mo_dau: blank("Đoạn mở đầu: theo kế hoạch nào, hạn nộp ngày nào"),
  co_nhac_lai: condition("Đã nhắc trước đó"),
  nhac_lai: blank("Câu nhắc lại các lần trước"),
  tinh_trang: blank("Câu nói tình trạng của đơn vị đến ngày công văn"),
  co_con_thieu: condition("Có mục cụ thể còn thiếu, còn sai"),
  dan_con_thieu: blank("Câu dẫn vào các mục còn thiếu, còn sai"),
  con_thieu: sentences("Từng mục còn thiếu, còn sai"),
  de_nghi: blank("Việc đề nghị đơn vị làm, đến ngày nào"),
  lien_he: blank("Câu mời liên hệ khi vướng mắc"),
  ...signatureBlanks,
  quyen_han: blank("Quyền hạn ký, ví dụ: T/L BAN THƯỜNG VỤ"),
});

export type ReminderLetter = z.output<typeof reminderLetterSchema>;

/** The value that fills `templates/danh-sach-don-doc.docx`: who is reminded, and of what. */
export const reminderListSchema = z.strictObject({
  ten: blank("Tên danh sách"),
  thoi_diem: blank("Tính đến ngày nào"),
  danh_sach: z
    .array(
      z.strictObject({
        tt: blank("Số thứ tự"),
        don_vi: blank("Đơn vị"),
        tinh_trang: blank("Tình trạng, chậm mấy ngày"),
        con_thieu: blank("Mục còn thiếu, còn sai"),
        lan: blank("Nhắc lần thứ mấy"),
        lien_he: blank("Người liên hệ, điện thoại"),
      }),
    )
    .describe("Các đơn vị được nhắc"),
  co_bo_qua: condition("Có đơn vị không nhắc lần này"),
  dan_bo_qua: blank("Câu dẫn vào các đơn vị không nhắc lần này"),
  bo_qua: sentences("Đơn vị không nhắc lần này và lý do"),
});

export type ReminderList = z.output<typeof reminderListSchema>;
