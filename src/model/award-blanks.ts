import * as z from "zod";
import { blank, condition, REQUIRED } from "./blanks.ts";
import { markBlanks } from "./marks.ts";

/* What the documents of commendation have in common; their keys are the blanks of their templates, as in `report.ts`. */

export const lines = (description: string) =>
  z.array(z.strictObject({ dong: blank("Một dòng, kể cả gạch đầu dòng và dấu câu") })).describe(description);

/** The head of a document. */
export const headBlanks = {
  co_quan_cap_tren: blank("Đảng bộ cấp trên, chữ in hoa"),
  co_quan: blank("Cơ quan ban hành, chữ in hoa"),
  so_ky_hieu: blank("Số và ký hiệu; bỏ trống số khi chưa được cấp").meta(REQUIRED),
  dia_danh_ngay: blank("Địa danh, ngày tháng năm"),
  trich_yeu: blank("Trích yếu"),
  ...markBlanks,
};

/** What stands behind the numbers of sections. */
export const numberingBlanks = {
  dau_muc: blank("Dấu sau số mục La Mã: . hoặc -"),
  dau_tieu_muc: blank("Dấu sau số tiểu mục: . hoặc -"),
};

/** Who signs for a committee or its office, and to whom the document goes. */
export const signerBlanks = {
  noi_nhan: lines("Nơi nhận").meta(REQUIRED),
  co_quyen_han: condition("Ký thay mặt, ký thay ai; người đứng đầu cơ quan tự ký thì chỉ có chức vụ"),
  quyen_han: blank("Quyền hạn ký, ví dụ: T/M BAN CHẤP HÀNH"),
  chuc_vu: blank("Chức vụ người ký"),
  ho_ten: blank("Họ tên người ký").meta(REQUIRED),
};
