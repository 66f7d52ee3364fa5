import * as z from "zod";
import { chartBlock } from "./chart.ts";
import { markBlanks } from "./marks.ts";

/*
 * The report of a phase as a plain value. Its keys are the blanks of the template, so this file is the catalogue that
 * the template linter reads: text is a blank {{khoa}}, a list is a loop {{#khoa}}…{{/khoa}}, a yes/no is a condition.
 * A list may also stand as a condition through its `co_…` twin. Lists of paragraphs have one blank, {{cau}}.
 */

/** Marks what no document can do without. */
export const REQUIRED = { required: true };

export const blank = (description: string) => z.string().describe(description);
export const condition = (description: string) => z.boolean().describe(description);
export const sentences = (description: string) =>
  z.array(z.strictObject({ cau: blank("Một đoạn văn") })).describe(description);

/** A table built by the program, in place of a block {{khoi_…}}. Cells are finished text. */
export const tableBlock = z.strictObject({
  /** Widths of the columns in twips; their sum is the width of the table. */
  cot: z.array(z.number()),
  /** Header rows; a cell may span columns (`gop_cot`) and rows (`gop_hang`). */
  dau: z.array(
    z.array(
      z.strictObject({ chu: z.string(), gop_cot: z.number().optional(), gop_hang: z.number().optional() }),
    ),
  ),
  /** Body rows, one text per column. */
  hang: z.array(z.array(z.string())),
  /** The total row at the foot, in bold. */
  cong: z.array(z.string()).optional(),
  /** Alignment of each column. */
  can: z.array(z.enum(["trai", "giua", "phai"])),
});

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

export const numberedRow = { tt: blank("Số thứ tự") };

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

/** How headings are numbered is a choice of the office: Quy định 66-QĐ/TW has “I-”, the plan has “I.”. */
export const headingSigns = {
  dau_muc: blank("Dấu sau số La Mã của mục: . hoặc -"),
  dau_tieu_muc: blank("Dấu sau số của tiểu mục: . hoặc -"),
};

/** The value that fills `templates/bao-cao-giai-doan.docx`. */
export const phaseReportSchema = z.strictObject({
  ...sectionNumbers,
  ...headingSigns,
  co_quan_cap_tren: blank("Đảng bộ cấp trên, chữ in hoa"),
  co_quan: blank("Cơ quan ban hành, chữ in hoa"),
  so_ky_hieu: blank("Số và ký hiệu, ví dụ: Số 12-BC/ĐU").meta(REQUIRED),
  ...markBlanks,
  dia_danh_ngay: blank("Địa danh, ngày tháng năm"),
  trich_yeu: blank("Trích yếu nội dung"),
  can_cu: z.array(z.strictObject({ dong: blank("Một căn cứ, kể cả dấu câu") })).describe("Các căn cứ"),
  mo_dau: blank("Đoạn mở đầu"),
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
  co_dien_hinh: condition("Có điển hình hoặc đề nghị khen thưởng"),
  dien_hinh: sentences("Điển hình, biểu dương"),
  de_nghi: sentences("Đề nghị khen thưởng"),
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
  noi_nhan: z
    .array(z.strictObject({ dong: blank("Một nơi nhận, kể cả gạch đầu dòng và dấu câu") }))
    .describe("Nơi nhận")
    .meta(REQUIRED),
  quyen_han: blank("Quyền hạn ký, ví dụ: T/M BAN CHẤP HÀNH"),
  chuc_vu: blank("Chức vụ người ký"),
  ho_ten: blank("Họ tên người ký").meta(REQUIRED),
  ten_phu_luc: blank("Dòng phụ chú của phụ lục: kèm theo báo cáo nào, ngày nào"),
  co_bien_dong: condition("Có đơn vị thành lập, đổi tên, hợp nhất, chia tách, kết thúc trong giai đoạn"),
  bien_dong: sentences("Biến động đơn vị trong giai đoạn, kèm quyết định"),
  co_bieu_1: condition("Có số liệu chỉ tiêu"),
  bieu_1: z.array(
    z.strictObject({
      ten: blank("Tên phần của biểu 1: nội dung thi đua"),
      khoi_bieu_1: tableBlock.describe("Chỉ tiêu theo đơn vị, dòng cuối là tổng và n/N"),
    }),
  ),
  co_bieu_2: condition("Có công trình, phần việc"),
  bieu_2: z.array(
    z.strictObject({
      ...numberedRow,
      ten: blank("Tên công trình, phần việc"),
      don_vi: blank("Đơn vị"),
      khoi_cong: blank("Ngày khởi công"),
      hoan_thanh: blank("Ngày hoàn thành"),
      kinh_phi: blank("Kinh phí"),
      trang_thai: blank("Trạng thái"),
    }),
  ),
  tong_kinh_phi: blank("Tổng kinh phí của biểu 2"),
  co_bieu_3: condition("Có điển hình"),
  bieu_3: z.array(
    z.strictObject({
      ...numberedRow,
      ten: blank("Tập thể hoặc cá nhân, kèm chức vụ"),
      don_vi: blank("Đơn vị"),
      thanh_tich: blank("Thành tích"),
      hinh_thuc: blank("Hình thức đề nghị khen thưởng"),
    }),
  ),
  co_bieu_4: condition("Có đơn vị chưa báo cáo hoặc báo cáo chậm"),
  bieu_4: z.array(
    z.strictObject({
      ...numberedRow,
      don_vi: blank("Đơn vị"),
      tinh_trang: blank("Chưa báo cáo, còn là dự thảo, chậm mấy ngày"),
      ghi_chu: blank("Ghi chú"),
    }),
  ),
  co_bieu_do_don_vi: condition("Có biểu đồ so sánh các đơn vị"),
  bieu_do_don_vi: chartBlock.describe("So sánh các đơn vị: tỷ lệ nhiệm vụ có kết quả, hoặc một chỉ tiêu"),
});

export type PhaseReport = z.output<typeof phaseReportSchema>;
export type TableBlock = z.output<typeof tableBlock>;
