import * as z from "zod";
import { blank, condition, sentences } from "./blanks.ts";
import { numberedRow } from "./report-frame.ts";
import { tableBlock } from "./table-block.ts";

/** What the appendix of the report of a phase offers. */
export const phaseAppendix = {
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
};
