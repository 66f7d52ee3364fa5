import * as z from "zod";
import { text } from "../fields.ts";
import { interval } from "./interval.ts";

/** The committee that issues, as it was called on the days from `tu` to `den`. */
export const issuer = z
  .strictObject({
    ...interval,
    ten: text.describe("Cơ quan ban hành, ví dụ: Đảng ủy Sở"),
    ten_tat: text.describe("Tên viết tắt trong ký hiệu văn bản, ví dụ: ĐU"),
    nhiem_ky: text
      .optional()
      .describe(
        "Nhiệm kỳ của cấp ủy, ví dụ: 2020 - 2025; số văn bản nối tiếp trong một nhiệm kỳ. Bỏ trống: mỗi mục co_quan một dãy số",
      ),
    dang_bo_cap_tren: text.describe("Đảng bộ cấp trên, in ở dòng đầu bên trái"),
    noi_gui: text.describe("Cấp ủy nhận báo cáo"),
    dia_danh: text.describe("Địa danh ghi trước ngày tháng"),
    noi_nhan: z.array(text).describe("Nơi nhận, mỗi dòng một nơi, không kèm dấu gạch đầu dòng"),
    quyen_han: text.describe("Quyền hạn ký, ví dụ: T/M BAN CHẤP HÀNH"),
    chuc_vu: text.describe("Chức vụ người ký, ví dụ: BÍ THƯ"),
    ho_ten: text.describe("Họ tên người ký, không kèm học hàm, học vị"),
    ky_cong_van: z
      .strictObject({
        quyen_han: text.describe("Ví dụ: T/L ĐẢNG ỦY"),
        chuc_vu: text.describe("Ví dụ: CHÁNH VĂN PHÒNG"),
        ho_ten: text.describe("Họ tên người ký công văn"),
      })
      .optional()
      .describe("Người ký công văn đôn đốc; bỏ trống là người ký báo cáo"),
  })
  .describe("Cơ quan ban hành văn bản trong một khoảng thời gian");
