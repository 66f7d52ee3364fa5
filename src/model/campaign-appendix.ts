import * as z from "zod";
import { blank, condition, sentences } from "./blanks.ts";
import { numberedRow } from "./report-frame.ts";
import { tableBlock } from "./table-block.ts";

/** What the appendix of a report over several phases offers. */
export const campaignAppendix = {
  ten_phu_luc: blank("Dòng phụ chú của phụ lục: kèm theo báo cáo nào, ngày nào"),
  co_bien_dong: condition("Có đơn vị thành lập, đổi tên, hợp nhất, chia tách, kết thúc"),
  bien_dong: sentences("Biến động đơn vị từ đầu đợt, kèm quyết định"),
  co_bieu_1: condition("Có số liệu chỉ tiêu"),
  bieu_1: z.array(
    z.strictObject({
      ten: blank("Tên phần của biểu 1: nội dung thi đua"),
      khoi_bieu_1: tableBlock.describe(
        "Mỗi chỉ tiêu một dòng: từng giai đoạn, cộng dồn, mục tiêu, tỷ lệ, n/N",
      ),
    }),
  ),
  co_bieu_2: condition("Có số liệu theo đơn vị"),
  bieu_2: z.array(
    z.strictObject({
      ten: blank("Tên phần của biểu 2: nội dung thi đua"),
      khoi_bieu_2: tableBlock.describe("Số cộng dồn của từng đơn vị, dòng cuối là tổng và n/N"),
    }),
  ),
  co_bieu_3: condition("Có công trình, phần việc"),
  bieu_3: z.array(
    z.strictObject({
      ...numberedRow,
      ten: blank("Tên công trình, phần việc"),
      don_vi: blank("Đơn vị"),
      khoi_cong: blank("Ngày khởi công"),
      hoan_thanh: blank("Ngày hoàn thành"),
      kinh_phi: blank("Kinh phí, theo lần báo cáo gần nhất"),
      trang_thai: blank("Trạng thái, theo lần báo cáo gần nhất"),
      giai_doan: blank("Các giai đoạn có báo cáo"),
    }),
  ),
  tong_kinh_phi: blank("Tổng kinh phí của biểu 3"),
  co_bieu_4: condition("Có điển hình hoặc đề nghị khen thưởng"),
  bieu_4: z.array(
    z.strictObject({
      ...numberedRow,
      ten: blank("Tập thể hoặc cá nhân, kèm chức vụ"),
      don_vi: blank("Đơn vị"),
      thanh_tich: blank("Thành tích"),
      hinh_thuc: blank("Hình thức đề nghị khen thưởng"),
      giai_doan: blank("Các giai đoạn được nêu"),
    }),
  ),
  co_bieu_5: condition("Có đơn vị phải báo cáo"),
  bieu_5: z.array(
    z.strictObject({
      khoi_bieu_5: tableBlock.describe("Đơn vị theo giai đoạn: đúng hạn, chậm, chưa báo cáo"),
    }),
  ),
};
