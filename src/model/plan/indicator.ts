import * as z from "zod";
import { id, oneOf, text, wholeNumber, yesNo } from "../fields.ts";

const choice = z.strictObject({ id, ten: text });

/** An indicator (chỉ tiêu). */
export const indicator = z.strictObject({
  id,
  ten: text.describe("Tên đầy đủ"),
  ten_ngan: text.describe("Tên gọn cho đầu cột của biểu"),
  noi_dung_thi_dua: id.describe("Thuộc nội dung thi đua nào"),
  don_vi_tinh: text.describe("Ví dụ: đảng viên, lượt người, đồng"),
  loai: oneOf(["so_nguyen", "tien", "ty_le", "co_khong", "danh_muc"]).describe(
    "Số nguyên, tiền (đồng), tỷ lệ (tử số, mẫu số), có/không, hay chọn trong danh mục",
  ),
  cong_don: oneOf(["cong", "cuoi_cung", "trung_binh"]).describe(
    "Gộp các giai đoạn: cộng, lấy số cuối, trung bình",
  ),
  nguon: oneOf(["ke_hoach", "bo_sung"]).describe("Kế hoạch nêu tên, hay Văn phòng bổ sung"),
  cau: text
    .optional()
    .describe("Mẫu câu trong báo cáo; {so} là số đã định dạng. Mặc định: “tên: số đơn vị tính”"),
  giai_doan: z
    .array(wholeNumber)
    .optional()
    .describe("Chỉ hỏi ở các giai đoạn này (mặc định: mọi giai đoạn)"),
  bat_buoc: yesNo.optional().describe("Bản ghi chính thức phải trả lời hay không (mặc định: không)"),
  co_muc_tieu: yesNo.optional().describe("Đơn vị có thể ghi muc_tieu (số đăng ký) cho chỉ tiêu này"),
  vuot_100: yesNo.optional().describe("Đạt trên 100% mục tiêu có nghĩa hay không (mặc định: có)"),
  khong_giam: yesNo.optional().describe("Số lũy kế: giai đoạn sau không được thấp hơn giai đoạn trước"),
  thanh_phan: z
    .strictObject({
      kieu: oneOf(["phan_hoach", "tap_con"]).describe(
        "Các phần cộng lại đúng bằng số chung, hay chỉ là “trong đó”",
      ),
      muc: z.array(choice),
    })
    .optional(),
  danh_muc: z.array(choice).optional().describe("Các lựa chọn, xếp từ thấp lên cao; chỉ cho loại danh_muc"),
  muc_tieu: z
    .strictObject({
      toi_thieu: wholeNumber,
      toi_da: wholeNumber.optional(),
      pham_vi: oneOf(["moi_don_vi", "toan_dang_bo"]),
    })
    .optional()
    .describe("Mục tiêu do chính kế hoạch đề ra, tính cho cả đợt thi đua"),
});
