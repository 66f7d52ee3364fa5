import * as z from "zod";
import { headBlanks, lines, numberingBlanks } from "./award-blanks.ts";
import { blank, condition, REQUIRED, sentences } from "./blanks.ts";

/** Candidates of one form and kind, with a sentence about each. */
const group = (description: string) =>
  z
    .array(
      z.strictObject({
        ten: blank("Hình thức, tập thể hay cá nhân, số lượng nhiều nhất"),
        co_tieu_chi: condition("Có tiêu chí phải xét"),
        tieu_chi: blank("Các tiêu chí đã xét"),
        muc: sentences("Từng tập thể, cá nhân"),
      }),
    )
    .describe(description);

/** The value that fills `templates/bien-ban-hop-xet.docx`: the minutes of the meeting. What is not known yet is dots. */
export const meetingMinutesSchema = z.strictObject({
  ...headBlanks,
  ...numberingBlanks,
  mo_dau: blank("Hồi mấy giờ, ngày nào, ở đâu, ai họp, về việc gì"),
  thanh_phan: sentences("Số người triệu tập, có mặt; đủ dự họp; vắng mặt; chủ trì; thư ký"),
  chuong_trinh: sentences("Chương trình cuộc họp"),
  de_nghi: group("Các đề nghị được xét, theo hình thức; các đề nghị không đưa ra bỏ phiếu, vì sao"),
  y_kien: sentences("Ý kiến thảo luận"),
  bo_phieu: sentences("Cách bỏ phiếu, Tổ kiểm phiếu, kết quả kiểm phiếu chung"),
  ket_qua: group(
    "Kết quả của từng tập thể, cá nhân, theo hình thức; nơi bằng phiếu được xét thế nào, vì sao",
  ),
  ket_luan: sentences("Kết luận: khen ai, đề nghị cấp trên khen ai"),
  ket_thuc: blank("Câu cuối: kết thúc lúc nào, biên bản được thông qua"),
  thu_ky: blank("Họ tên người ghi biên bản").meta(REQUIRED),
  chu_tri: blank("Họ tên người chủ trì").meta(REQUIRED),
});

export type MeetingMinutes = z.output<typeof meetingMinutesSchema>;

const table = (description: string) =>
  z
    .array(
      z.strictObject({
        ten: blank("Hình thức, tập thể hay cá nhân, số lượng nhiều nhất"),
        hang: z
          .array(
            z.strictObject({
              tt: blank("Số thứ tự"),
              ho_ten: blank("Tập thể, cá nhân"),
              dong_y: blank("Số phiếu đồng ý"),
              khong_dong_y: blank("Số phiếu không đồng ý"),
              khong_y_kien: blank("Số phiếu không ý kiến"),
              ty_le: blank("Tỷ lệ đồng ý trên cơ số của quy tắc"),
              ket_qua: blank("Kết quả"),
            }),
          )
          .describe("Từng tập thể, cá nhân"),
      }),
    )
    .describe(description);

/** The value that fills `templates/bien-ban-kiem-phieu.docx`: the minutes of the count, with the second round. */
export const countMinutesSchema = z.strictObject({
  ...headBlanks,
  ...numberingBlanks,
  mo_dau: blank("Lúc nào, ở đâu, ai kiểm phiếu cho cuộc họp nào"),
  to_vien: sentences("Thành viên Tổ kiểm phiếu"),
  so_phieu: sentences("Người dự, phiếu phát ra, thu về, hợp lệ, không hợp lệ; quy tắc tính"),
  bang: table("Phiếu của từng tập thể, cá nhân, theo hình thức"),
  co_bo_phieu_lai: condition("Có lần bỏ phiếu lại"),
  so_phieu_lai: sentences("Như so_phieu, của lần bỏ phiếu lại"),
  bang_lai: table("Phiếu của lần bỏ phiếu lại"),
  ket_thuc: blank("Câu cuối"),
  kiem_phieu: lines("Họ tên từng người kiểm phiếu").meta(REQUIRED),
  chu_tri: blank("Họ tên người chủ trì").meta(REQUIRED),
});

export type CountMinutes = z.output<typeof countMinutesSchema>;
