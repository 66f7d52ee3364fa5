import * as z from "zod";
import { date, oneOf, wholeNumber, yesNo } from "../fields.ts";
import { urgency } from "../marks.ts";
import { PROFILES } from "../profile.ts";

/** How the office follows up and reminds. */
export const followUpSettings = z
  .strictObject({
    git_tu: date
      .optional()
      .describe("Bản ghi vào git trước ngày này (nhập dữ liệu cũ) thì ngày nhận lấy theo ngay_lap"),
    ngay_git: oneOf(["vao_kho", "nguoi_ghi"])
      .optional()
      .describe("Ngày nhận theo git: ngày vào kho (mặc định), hay ngày người ghi lập commit"),
    nhac_truoc: wholeNumber.optional().describe("Nhắc trước hạn bao nhiêu ngày (mặc định: 5)"),
    nhac_cach: wholeNumber.optional().describe("Không nhắc lại trong bao nhiêu ngày (mặc định: 3)"),
    do_khan: urgency.optional().describe("Mức độ khẩn in trên công văn đôn đốc (mặc định: không có)"),
  })
  .optional()
  .describe("Cách theo dõi, đôn đốc");

/** How documents are laid out. */
export const layoutSettings = z
  .strictObject({
    chinh_ta: oneOf(["ủy", "uỷ"]).optional().describe("Cách đặt dấu trong phần chữ do chương trình viết ra"),
    dong_nguon_goc: yesNo
      .optional()
      .describe("Thêm dòng nhỏ ở cuối báo cáo: lập từ dữ liệu, kế hoạch nào (mặc định: không)"),
    the_thuc: oneOf(PROFILES)
      .optional()
      .describe(
        "Thể thức theo Hướng dẫn 36 hay Hướng dẫn 05 của Văn phòng Trung ương (mặc định: theo ngày văn bản, hd05 từ 27/05/2026)",
      ),
    so_muc: oneOf(["I.", "I-"]).optional().describe("Cách đánh số mục lớn: “I.” (mặc định) hay “I-”"),
    so_tieu_muc: oneOf(["1.", "1-"]).optional().describe("Cách đánh số mục nhỏ: “1.” (mặc định) hay “1-”"),
  })
  .optional()
  .describe("Cách trình bày văn bản");
