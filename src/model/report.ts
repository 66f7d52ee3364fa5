import * as z from "zod";
import { blank, condition, sentences, signatureBlanks } from "./blanks.ts";
import { chartBlock } from "./chart.ts";
import { phaseAppendix } from "./phase-appendix.ts";
import { headingSigns, reportAwards, reportHead } from "./report-frame.ts";

/*
 * The report of a phase as a plain value. Its keys are the blanks of the template, so this file is the catalogue that
 * the template linter reads.
 */

const taskGroup = z
  .strictObject({
    ten_dot: blank("Tên đợt trong giai đoạn"),
    co_ten_dot: condition("Giai đoạn chia thành nhiều đợt"),
    nhiem_vu: sentences("Kết quả các nhiệm vụ của nội dung này trong đợt"),
  })
  .describe("Kết quả nhiệm vụ, theo đợt nếu giai đoạn chia đợt");

const themeResult = z
  .strictObject({
    so: blank("Số thứ tự của nội dung"),
    ten: blank("Tên gọn của nội dung"),
    loi_dang_uy: sentences("Lời của Đảng ủy về nội dung này"),
    theo_dot: z.array(taskGroup),
    ket_qua_khac: sentences("Kết quả khác do đơn vị nêu"),
    chi_tieu: sentences("Các câu số liệu: tổng số, so với mục tiêu, so với giai đoạn trước, đơn vị dẫn đầu"),
    cong_trinh: sentences("Công trình, phần việc nổi bật"),
    hoat_dong: sentences("Hoạt động nổi bật"),
    co_bieu_do_giai_doan: condition("Nội dung có biểu đồ so với giai đoạn trước"),
    bieu_do_giai_doan: chartBlock.describe("Các chỉ tiêu của nội dung, giai đoạn trước và giai đoạn này"),
  })
  .describe("Kết quả theo từng nội dung thi đua");

/** Only sections that have something to say are numbered. */
const sectionNumbers = {
  so_lanh_dao: blank("Số La Mã của mục lãnh đạo, chỉ đạo"),
  so_noi_dung: blank("Số La Mã của mục kết quả"),
  so_dien_hinh: blank("Số La Mã của mục điển hình"),
  so_danh_gia: blank("Số La Mã của mục đánh giá chung"),
  so_phuong_huong: blank("Số La Mã của mục phương hướng"),
  so_kien_nghi: blank("Số La Mã của mục kiến nghị"),
  so_bieu_1: blank("Số thứ tự của biểu chỉ tiêu"),
  so_bieu_2: blank("Số thứ tự của biểu công trình, phần việc"),
  so_bieu_3: blank("Số thứ tự của biểu điển hình, đề nghị khen thưởng"),
  so_bieu_4: blank("Số thứ tự của biểu chưa báo cáo, báo cáo chậm"),
};

/** The value that fills `templates/bao-cao-giai-doan.docx`. */
export const phaseReportSchema = z.strictObject({
  ...sectionNumbers,
  ...headingSigns,
  ...reportHead,
  co_vang: condition("Còn đơn vị chưa báo cáo"),
  cau_don_vi: blank("Câu nói bao nhiêu đơn vị đã báo cáo"),
  cau_vang: blank("Câu nêu tên đơn vị chưa báo cáo"),
  co_lanh_dao: condition("Có công tác lãnh đạo, chỉ đạo"),
  lanh_dao: sentences("Công tác lãnh đạo, chỉ đạo"),
  co_noi_dung: condition("Có kết quả của ít nhất một nội dung"),
  co_bieu_do_muc_tieu: condition("Có biểu đồ so với số đăng ký"),
  bieu_do_muc_tieu: chartBlock.describe("Các chỉ tiêu có đăng ký, đạt bao nhiêu phần trăm số đăng ký"),
  noi_dung: z.array(themeResult),
  co_danh_gia: condition("Có ưu điểm, hạn chế hoặc nguyên nhân"),
  co_dien_hinh: condition("Có điển hình, đề nghị khen thưởng hoặc kết quả xét"),
  dien_hinh: sentences("Điển hình, biểu dương"),
  de_nghi: sentences("Đề nghị khen thưởng"),
  ...reportAwards,
  co_uu_diem: condition("Có ưu điểm"),
  uu_diem: sentences("Ưu điểm"),
  co_han_che: condition("Có hạn chế"),
  han_che: sentences("Hạn chế"),
  co_nguyen_nhan: condition("Có nguyên nhân"),
  nguyen_nhan: sentences("Nguyên nhân"),
  phuong_huong: sentences("Phương hướng, nhiệm vụ giai đoạn sau"),
  co_phuong_huong: condition("Có phương hướng"),
  ten_phuong_huong: blank("Tên mục phương hướng"),
  co_kien_nghi: condition("Có đề xuất, kiến nghị"),
  kien_nghi: sentences("Đề xuất, kiến nghị"),
  ...signatureBlanks,
  ...phaseAppendix,
  co_bieu_do_don_vi: condition("Có biểu đồ so sánh các đơn vị"),
  bieu_do_don_vi: chartBlock.describe("So sánh các đơn vị: tỷ lệ nhiệm vụ có kết quả, hoặc một chỉ tiêu"),
});

export type PhaseReport = z.output<typeof phaseReportSchema>;
