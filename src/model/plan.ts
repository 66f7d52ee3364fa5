import * as z from "zod";
import { holds, type IsoDate } from "./date.ts";
import { date, id, oneOf, paragraphs, text, wholeNumber, yesNo } from "./fields.ts";
import { urgency } from "./marks.ts";
import { PROFILES } from "./profile.ts";

const interval = { tu: date.optional(), den: date.optional() };

/** A legal basis, with its days of validity. */
const legalBasis = z
  .strictObject({
    id,
    ten: text.describe("Tên gọi đầy đủ như in trong báo cáo, kể cả số, ngày, cơ quan ban hành"),
    ...interval,
    in_bao_cao: yesNo.optional().describe("Có in trong phần căn cứ của báo cáo hay không (mặc định: có)"),
  })
  .describe("Một căn cứ; tu/den là ngày bắt đầu, ngày hết hiệu lực");

/** The committee that issues, as it was called on the days from `tu` to `den`. */
const issuer = z
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

const movement = z.strictObject({ id, ten: text }).describe("Một phong trào thi đua mà nội dung nêu tên");
const field = z.strictObject({ id, ten: text, noi_dung: text }).describe("Một lĩnh vực của nội dung thi đua");

/** A theme of the campaign (nội dung thi đua). */
const theme = z.strictObject({
  id,
  so: wholeNumber,
  ten: text.describe("Tên gọn, dùng làm đề mục trong báo cáo"),
  noi_dung: text.describe("Nguyên văn trong kế hoạch"),
  linh_vuc: z.array(field).optional(),
  phong_trao: z.array(movement).optional(),
});

/** A window inside a phase (đợt). */
const window = z.strictObject({ id, ten: text, ten_ngan: text, tu: date, den: date });

/** A task of a phase (nhiệm vụ). */
const task = z.strictObject({
  id,
  ten: text.describe("Tên gọn, dùng khi dẫn trong báo cáo"),
  noi_dung: text.describe("Nguyên văn trong kế hoạch"),
  noi_dung_thi_dua: id.describe("id của nội dung thi đua mà nhiệm vụ thuộc về"),
  dot: id.optional(),
  bat_buoc: yesNo.optional().describe("Bản ghi chính thức phải trả lời hay không (mặc định: không)"),
});

/** A day that the campaign greets (ngày kỷ niệm). */
const milestone = z.strictObject({
  id,
  ten: text,
  ngay: date.describe("Ngày kỷ niệm trong đợt thi đua"),
  ngay_goc: date.optional().describe("Ngày của sự kiện gốc"),
  so_nam: wholeNumber.optional().describe("Kỷ niệm bao nhiêu năm"),
  dot: id.optional(),
});

/** A phase (giai đoạn). */
const phase = z.strictObject({
  so: wholeNumber,
  ten: text,
  thoi_gian: text.describe("Nguyên văn, ví dụ: Từ tháng 4/2025 đến hết tháng 6/2025"),
  tu: date,
  den: date,
  han_nop: date.describe("Hạn các đơn vị nộp bản ghi"),
  han_bao_cao: date.describe("Hạn Đảng ủy báo cáo cấp trên"),
  dot: z.array(window).optional(),
  nhiem_vu: z.array(task),
  ky_niem: z.array(milestone).optional(),
});

const choice = z.strictObject({ id, ten: text });

/** An indicator (chỉ tiêu). */
const indicator = z.strictObject({
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

/** A form of commendation. */
const awardForm = z.strictObject({ id, ten: text, doi_tuong: z.array(oneOf(["tap_the", "ca_nhan"])) });

/** The plan of a campaign: `ke-hoach.yaml`. Nothing of a campaign stands anywhere else. */
export const planSchema = z.strictObject({
  phien_ban: oneOf(["1"]).describe("Phiên bản định dạng của tệp"),
  ten: text.describe("Trích yếu của kế hoạch"),
  ten_ngan: text.describe("Tên gọn của đợt thi đua, dùng trong trích yếu của báo cáo"),
  so: text.optional().describe("Số, ký hiệu của kế hoạch"),
  ngay: date.optional().describe("Ngày ban hành kế hoạch"),
  co_quan: z.array(issuer).min(1).describe("Cơ quan ban hành, theo thời gian"),
  can_cu: z.array(legalBasis).describe("Các căn cứ"),
  mo_dau: text.describe("Đoạn mở đầu của kế hoạch, nguyên văn"),
  muc_dich_yeu_cau: paragraphs.describe("Mục đích, yêu cầu, nguyên văn"),
  chu_de: text.describe("Chủ đề thi đua"),
  noi_dung: z.array(theme).min(1).describe("Các nội dung thi đua"),
  thoi_gian: text.optional().describe("Thời gian của đợt thi đua, nguyên văn"),
  giai_doan: z.array(phase).min(1).describe("Các giai đoạn"),
  to_chuc_thuc_hien: paragraphs.describe("Tổ chức thực hiện, nguyên văn"),
  chi_tieu: z.array(indicator).describe("Các chỉ tiêu mà bản ghi trả lời"),
  khen_thuong: z.array(awardForm).optional().describe("Các hình thức khen thưởng"),
  theo_doi: z
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
    .describe("Cách theo dõi, đôn đốc"),
  trinh_bay: z
    .strictObject({
      chinh_ta: oneOf(["ủy", "uỷ"])
        .optional()
        .describe("Cách đặt dấu trong phần chữ do chương trình viết ra"),
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
    .describe("Cách trình bày văn bản"),
});

export type Plan = z.output<typeof planSchema>;
export type Phase = Plan["giai_doan"][number];
export type Window = z.output<typeof window>;
export type Task = Phase["nhiem_vu"][number];
export type Milestone = z.output<typeof milestone>;
export type Theme = Plan["noi_dung"][number];
export type Indicator = Plan["chi_tieu"][number];
export type Issuer = Plan["co_quan"][number];

/** The indicators that the plan asks for in that phase, in its order. */
export function indicatorsOf(plan: Plan, so: number): Indicator[] {
  return plan.chi_tieu.filter((indicator) => !indicator.giai_doan || indicator.giai_doan.includes(so));
}

/** The committee as it was called on a day; `undefined` where the plan names none for it. */
export function issuerAt({ co_quan }: Plan, day: IsoDate): Issuer | undefined {
  return co_quan.find((one) => holds(one, day));
}
