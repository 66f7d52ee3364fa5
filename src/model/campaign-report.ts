import * as z from "zod";
import { blank, condition, sentences, signatureBlanks } from "./blanks.ts";
import { campaignAppendix } from "./campaign-appendix.ts";
import { chartBlock } from "./chart.ts";
import { headingSigns, reportAwards, reportHead } from "./report-frame.ts";

/*
 * The report over several phases as a plain value; its keys are the blanks of `templates/bao-cao-so-ket.docx` and
 * `templates/bao-cao-tong-ket.docx`. One schema: the two say the same things, of another stretch of time.
 */

const themeResult = z
  .strictObject({
    so: blank("Số thứ tự của nội dung"),
    ten: blank("Tên gọn của nội dung"),
    loi_dang_uy: sentences("Lời của Đảng ủy về nội dung này"),
    theo_giai_doan: z
      .array(
        z.strictObject({
          ten_giai_doan: blank("Tên và thời gian của giai đoạn"),
          nhiem_vu: sentences("Kết quả các nhiệm vụ của nội dung này trong giai đoạn"),
        }),
      )
      .describe("Kết quả nhiệm vụ theo từng giai đoạn"),
    co_ket_qua_khac: condition("Có kết quả khác do đơn vị nêu"),
    ket_qua_khac: sentences("Kết quả khác do đơn vị nêu"),
    co_chi_tieu: condition("Nội dung có số liệu"),
    chi_tieu: sentences("Các câu số liệu cộng dồn: từng giai đoạn, so với số đăng ký, so với mục tiêu"),
    co_hoat_dong: condition("Có hoạt động ngoài các ngày kỷ niệm"),
    hoat_dong: sentences("Hoạt động nổi bật không gắn với ngày kỷ niệm"),
    co_bieu_do_giai_doan: condition("Nội dung có biểu đồ số liệu từng giai đoạn"),
    bieu_do_giai_doan: chartBlock.describe("Các chỉ tiêu đếm được của nội dung, mỗi giai đoạn một dãy"),
  })
  .describe("Kết quả theo từng nội dung thi đua");

/** Only sections and tables that have something to say are numbered. */
const numbers = {
  so_lanh_dao: blank("Số La Mã của mục lãnh đạo, chỉ đạo"),
  so_noi_dung: blank("Số La Mã của mục kết quả"),
  so_ky_niem: blank("Số thứ tự của tiểu mục các ngày kỷ niệm, sau các nội dung"),
  so_cong_trinh: blank("Số La Mã của mục công trình, phần việc"),
  so_dien_hinh: blank("Số La Mã của mục điển hình"),
  so_danh_gia: blank("Số La Mã của mục đánh giá chung"),
  so_phuong_huong: blank("Số La Mã của mục phương hướng, kiến nghị"),
  so_bieu_1: blank("Số thứ tự của biểu số liệu cộng dồn"),
  so_bieu_2: blank("Số thứ tự của biểu số liệu theo đơn vị"),
  so_bieu_3: blank("Số thứ tự của biểu công trình, phần việc"),
  so_bieu_4: blank("Số thứ tự của biểu điển hình, đề nghị khen thưởng"),
  so_bieu_5: blank("Số thứ tự của biểu chấp hành chế độ báo cáo"),
};

const head = {
  ...reportHead,
  che_do_bao_cao: sentences("Từng giai đoạn: bao nhiêu đơn vị đã báo cáo, đúng hạn, chậm, chưa báo cáo"),
  co_don_vi: condition("Có đơn vị hợp nhất, chia tách hoặc được miễn báo cáo"),
  cau_don_vi: blank("Câu nói đơn vị nào nhập vào đơn vị nào, đơn vị nào được miễn báo cáo"),
};

const judgement = {
  co_danh_gia: condition("Có ưu điểm, hạn chế, nguyên nhân hoặc bài học"),
  co_uu_diem: condition("Có ưu điểm"),
  uu_diem: sentences("Ưu điểm"),
  co_han_che: condition("Có hạn chế"),
  han_che: sentences("Hạn chế"),
  co_nguyen_nhan: condition("Có nguyên nhân"),
  nguyen_nhan: sentences("Nguyên nhân"),
  co_bai_hoc: condition("Có bài học kinh nghiệm"),
  bai_hoc: sentences("Bài học kinh nghiệm"),
};

/** The value that fills the templates of sơ kết and tổng kết. */
export const campaignReportSchema = z.strictObject({
  ...numbers,
  ...headingSigns,
  ...head,
  co_lanh_dao: condition("Có công tác lãnh đạo, chỉ đạo"),
  lanh_dao: sentences("Công tác lãnh đạo, chỉ đạo"),
  co_noi_dung: condition("Có kết quả của ít nhất một nội dung hoặc hoạt động kỷ niệm"),
  co_bieu_do_muc_tieu: condition("Có biểu đồ so với số đăng ký"),
  bieu_do_muc_tieu: chartBlock.describe(
    "Các chỉ tiêu có đăng ký, cộng dồn đạt bao nhiêu phần trăm số đăng ký",
  ),
  noi_dung: z.array(themeResult),
  co_ky_niem: condition("Có ngày kỷ niệm trong thời gian báo cáo"),
  ky_niem: sentences("Hoạt động chào mừng từng ngày kỷ niệm"),
  co_cong_trinh: condition("Có công trình, phần việc"),
  cong_trinh: sentences("Công trình, phần việc: bao nhiêu, kinh phí, tình trạng"),
  co_cong_trinh_xong: condition("Có công trình, phần việc đã hoàn thành"),
  cong_trinh_xong: sentences("Công trình, phần việc tiêu biểu đã hoàn thành"),
  co_cong_trinh_do: condition("Có ít công trình, phần việc chưa hoàn thành, đủ để nêu tên"),
  cong_trinh_do: sentences("Công trình, phần việc chưa hoàn thành theo báo cáo gần nhất của đơn vị"),
  co_dien_hinh: condition("Có điển hình, đề nghị khen thưởng hoặc kết quả xét"),
  dien_hinh: sentences("Điển hình, biểu dương"),
  de_nghi: sentences("Đề nghị khen thưởng"),
  ...reportAwards,
  ...judgement,
  co_phuong_huong: condition("Có phương hướng, nhiệm vụ hoặc đề xuất, kiến nghị"),
  ten_phuong_huong: blank("Tên mục phương hướng, kiến nghị"),
  phuong_huong: sentences("Phương hướng, nhiệm vụ"),
  co_hai_phan: condition("Có cả phương hướng lẫn kiến nghị, nên mỗi phần có tên riêng"),
  kien_nghi: sentences("Đề xuất, kiến nghị"),
  ...signatureBlanks,
  ...campaignAppendix,
});

export type CampaignReport = z.output<typeof campaignReportSchema>;
