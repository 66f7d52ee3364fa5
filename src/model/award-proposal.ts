import * as z from "zod";
import { headBlanks, lines, signerBlanks } from "./award-blanks.ts";
import { blank, condition, REQUIRED, sentences } from "./blanks.ts";

/** The value that fills `templates/to-trinh-khen-thuong.docx`: a proposal to the body above, or of the office to the committee. */
export const proposalSchema = z.strictObject({
  ...headBlanks,
  kinh_trinh: blank("Nơi được trình"),
  can_cu: lines("Các căn cứ còn hiệu lực vào ngày văn bản"),
  mo_dau: blank("Câu mở đầu: ai trình ai, việc gì"),
  qua_trinh: sentences("Đã họp xét, bỏ phiếu thế nào"),
  dan_de_nghi: blank("Câu dẫn vào các đề nghị"),
  de_nghi: sentences("Đề nghị hình thức nào, cho bao nhiêu tập thể, cá nhân, là ai"),
  kem_theo: blank("Các văn bản kèm theo"),
  ket: blank("Câu cuối"),
  ...signerBlanks,
});

export type Proposal = z.output<typeof proposalSchema>;

/** The value that fills `templates/danh-sach-khen-thuong.docx`: the list that goes with a proposal or a decision. */
export const awardListSchema = z.strictObject({
  ten: blank("Tên danh sách").meta(REQUIRED),
  ve_viec: blank("Dòng dưới tên: danh sách ai, về hình thức nào"),
  kem_theo: blank("Kèm theo văn bản nào"),
  nhom: z
    .array(
      z.strictObject({
        ten: blank("Hình thức, tập thể hay cá nhân"),
        co_don_vi: condition("Có chức vụ, đơn vị để ghi; các tập thể là chính đơn vị thì không"),
        hang: z
          .array(
            z.strictObject({
              tt: blank("Số thứ tự"),
              ho_ten: blank("Tập thể, cá nhân"),
              don_vi: blank("Chức vụ, đơn vị; để trống khi tập thể là chính đơn vị"),
              thanh_tich: blank("Thành tích"),
            }),
          )
          .describe("Từng tập thể, cá nhân, theo vần"),
      }),
    )
    .describe("Theo hình thức, tập thể trước cá nhân"),
});

export type AwardList = z.output<typeof awardListSchema>;

/** The value that fills `templates/quyet-dinh-khen-thuong.docx`: the decision on one form, a draft as long as it has no number. */
export const decisionSchema = z.strictObject({
  ...headBlanks,
  can_cu: lines("Các căn cứ còn hiệu lực vào ngày văn bản; dòng cuối là đề nghị của Văn phòng"),
  quyet_dinh: blank("Dòng ai quyết định, chữ in hoa"),
  dieu_1: blank("Khen hình thức nào, cho ai"),
  co_neu_ten: condition("Nêu tên ngay trong Điều 1; ngược lại có danh sách kèm theo"),
  neu_ten: sentences("Từng tập thể, cá nhân, khi nêu tên trong Điều 1"),
  dieu_2: blank("Hiệu lực; ai chịu trách nhiệm thi hành"),
  ...signerBlanks,
});

export type Decision = z.output<typeof decisionSchema>;
