import * as z from "zod";
import { blank, condition, REQUIRED, sentences } from "./blanks.ts";

/* The value that fills `templates/danh-sach-de-nghi.docx`: who is proposed, with the criteria of each; its keys are the blanks. */

export const nominationListSchema = z.strictObject({
  co_quan_cap_tren: blank("Đảng bộ cấp trên, chữ in hoa"),
  co_quan: blank("Cơ quan ban hành, chữ in hoa"),
  theo_hd05: condition("Thể thức theo Hướng dẫn 05-HD/VPTW (từ 27/05/2026), không phải Hướng dẫn 36-HD/VPTW"),
  dia_danh_ngay: blank("Địa danh, ngày tháng năm"),
  trich_yeu: blank("Đề nghị khen thưởng kỳ nào, đợt thi đua nào"),
  mo_dau: blank("Câu nói danh sách lập từ bao nhiêu bản ghi, bao nhiêu đề nghị"),
  co_de_nghi: condition("Có tập thể, cá nhân được đề nghị"),
  hinh_thuc: z
    .array(
      z.strictObject({
        so: blank("Số thứ tự của hình thức"),
        ten: blank("Hình thức khen thưởng"),
        so_luong: sentences("Số lượng nhiều nhất và số được đề nghị"),
        danh_sach: z
          .array(
            z.strictObject({
              tt: blank("Số thứ tự"),
              ten: blank("Họ tên, chức vụ; hoặc tên tập thể"),
              don_vi: blank("Đơn vị đề nghị; để trống khi chính đơn vị được đề nghị"),
              thanh_tich: blank("Thành tích"),
              tieu_chi: blank("Từng tiêu chí: + đạt, x chưa đạt kèm số liệu, ? người xét"),
              ket_luan: blank("Đủ điều kiện hay không, vì sao"),
            }),
          )
          .describe("Những người, tập thể được đề nghị hình thức này"),
      }),
    )
    .describe("Từng hình thức khen thưởng có người được đề nghị"),
  co_cau_hoi: condition("Có tên có thể trùng nhau, chưa ai trả lời"),
  cau_hoi: sentences("Các tên có thể trùng nhau"),
  quyen_han: blank("Quyền hạn ký, ví dụ: T/M BAN CHẤP HÀNH"),
  chuc_vu: blank("Chức vụ người ký"),
  ho_ten: blank("Họ tên người ký").meta(REQUIRED),
});

export type NominationListDocument = z.output<typeof nominationListSchema>;
