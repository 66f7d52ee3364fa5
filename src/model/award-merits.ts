import * as z from "zod";
import { headBlanks, lines, numberingBlanks } from "./award-blanks.ts";
import { blank, condition, REQUIRED, sentences } from "./blanks.ts";

/**
 * The value that fills `templates/bao-cao-thanh-tich.docx`: what one collective or person did. Its parts are those of Mẫu
 * số 07 of Nghị định 91/2017/NĐ-CP (commendation of a campaign or a theme): a sketch, what was achieved, what is asked for.
 */
export const meritsSchema = z.strictObject({
  ...headBlanks,
  ...numberingBlanks,
  cua_dang: condition("Của tổ chức đảng: tiêu đề Đảng; ngược lại là Quốc hiệu, Tiêu ngữ"),
  co_so: condition("Đơn vị tự ký nên có số; báo cáo của cá nhân, tập thể nhỏ không có số"),
  kinh_gui: blank("Nơi nhận báo cáo"),
  ten_so_luoc: blank("Tên phần I: sơ lược của tập thể hay của cá nhân"),
  so_luoc: sentences("Sơ lược; điều chương trình không biết là dòng chấm"),
  thanh_tich: z
    .array(
      z.strictObject({
        ten: blank("Tên nhóm thành tích"),
        muc: sentences("Từng thành tích"),
      }),
    )
    .describe("Thành tích đạt được, theo nhóm"),
  de_nghi: blank("Câu đề nghị hình thức khen thưởng"),
  don_vi_ky: condition("Đơn vị tự báo cáo và ký; ngược lại là cá nhân, tập thể nhỏ có đơn vị xác nhận"),
  noi_nhan: lines("Nơi nhận, khi đơn vị ký"),
  quyen_han: blank("Quyền hạn ký của đơn vị, hoặc của người xác nhận"),
  chuc_vu: blank("Chức vụ của người ký; dòng chấm khi chương trình không biết"),
  ho_ten: blank("Họ tên người ký của đơn vị").meta(REQUIRED),
  xac_nhan: blank("Dòng xác nhận của đơn vị"),
  nguoi_bao_cao: blank("Ai báo cáo: NGƯỜI BÁO CÁO, ĐẠI DIỆN TẬP THỂ"),
  ten_nguoi: blank("Họ tên cá nhân báo cáo").meta(REQUIRED),
});

export type Merits = z.output<typeof meritsSchema>;
