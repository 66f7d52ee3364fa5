import * as z from "zod";
import { awardForm, criterion, quotaShare, recipientKind, voteRule } from "./award-rules.ts";
import { date, id, mapOf, paragraphs, text, wholeNumber, yesNo } from "./fields.ts";
import { unitSchema } from "./unit.ts";

/*
 * `khen-thuong/giai-doan-2.yaml`, `khen-thuong/tong-ket.yaml`: what was put to the vote, by which rules, how it was counted and
 * what was decided. `award open` writes it; people fill in the count.
 */

const person = z.strictObject({
  ho_ten: text.describe("Họ và tên, không kèm đồng chí, ông, bà, học hàm, học vị"),
  chuc_vu: text.optional().describe("Chức vụ"),
});

/** Votes that one candidate got. */
const votes = {
  dong_y: wholeNumber.optional().describe("Số phiếu đồng ý"),
  khong_dong_y: wholeNumber.optional().describe("Số phiếu không đồng ý"),
  khong_y_kien: wholeNumber.optional().describe("Số phiếu không đánh dấu ở người này (mặc định: 0)"),
};

/** One that is put to the vote: for one form, a collective or a person of one unit. */
const candidate = z.strictObject({
  hinh_thuc: id.describe("id hình thức khen thưởng"),
  don_vi: id.describe("id của đơn vị đề nghị"),
  tap_the: text.optional().describe("Tên tập thể, nếu khen tập thể"),
  ca_nhan: person.optional().describe("Người được đề nghị, nếu khen cá nhân"),
  tieu_chi: mapOf(yesNo)
    .optional()
    .describe("Từng tiêu chí đạt hay không; tiêu chí do người xét thì điền sau khi xét"),
  ...votes,
  dong_y_vang: wholeNumber.optional().describe("Ý kiến đồng ý bằng văn bản của người vắng mặt"),
  bo_phieu_lai: z.strictObject(votes).optional().describe("Số phiếu của lần bỏ lại, khi bằng phiếu"),
  phan_dinh: z
    .strictObject({ duoc: yesNo.describe("Được hay không"), ly_do: text.describe("Lý do") })
    .optional()
    .describe("Quyết định của người xét khi bằng phiếu"),
});

/** How many came, how many ballots were given out, came back and count. */
const count = z.strictObject({
  trieu_tap: wholeNumber.optional().describe("Số người được triệu tập"),
  co_mat: wholeNumber.optional().describe("Số người có mặt"),
  phat_ra: wholeNumber.optional().describe("Số phiếu phát ra"),
  thu_ve: wholeNumber.optional().describe("Số phiếu thu về"),
  hop_le: wholeNumber.optional().describe("Số phiếu hợp lệ"),
  khong_hop_le: wholeNumber.optional().describe("Số phiếu không hợp lệ"),
  phieu_trang: wholeNumber.optional().describe("Trong đó: số phiếu trắng"),
  y_kien_vang: wholeNumber.optional().describe("Số ý kiến bằng văn bản của người vắng mặt"),
});

/** A quota as it was worked out when the vote opened; of a share, what share it was of what number. */
const places = z.strictObject({
  hinh_thuc: id,
  doi_tuong: recipientKind,
  loai_don_vi: z.array(unitSchema.shape.loai).optional(),
  moi_don_vi: yesNo.optional(),
  toi_da: wholeNumber,
  ...quotaShare,
  tong_so: wholeNumber.optional().describe("Số mà ty_le đã tính trên"),
});

/** A form on the ballot as it was when the vote opened: who gives it, what it asks for, on what it rests. */
const frozenForm = awardForm.pick({ id: true, cap: true, can_cu: true, tieu_chi: true });

/** The rules as they were when the vote opened: what the plan says later does not touch it. */
const frozenRules = z
  .strictObject({
    ngay: date.describe("Ngày mở bỏ phiếu"),
    dau: text.describe("Dấu của quy tắc và danh sách đã chốt; sửa tay là lộ"),
    noi_xet: text.describe("Nơi bỏ phiếu"),
    bieu_quyet: voteRule.describe("Quy tắc bỏ phiếu đã chốt"),
    so_luong: z.array(places).optional().describe("Số lượng nhiều nhất đã chốt"),
    khen_thuong: z.array(frozenForm).optional().describe("Các hình thức trên phiếu, như khi chốt"),
    tieu_chi: z.array(criterion).optional().describe("Các tiêu chí của những hình thức ấy, như khi chốt"),
  })
  .describe("Quy tắc chốt khi mở bỏ phiếu: thi-dua award open ghi, không sửa tay");

const namedTwice = z
  .strictObject({
    don_vi: id.describe("id của đơn vị"),
    ten: z.array(text).min(2).describe("Các cách ghi"),
    la_mot: yesNo.describe("có: là một; không: là nhiều người hoặc tập thể khác nhau"),
  })
  .describe("Câu trả lời: các tên này là một hay không");

const decision = z
  .strictObject({
    hinh_thuc: id.describe("id hình thức khen thưởng"),
    so: wholeNumber.optional().describe("Số của quyết định hoặc tờ trình; bỏ trống khi còn là dự thảo"),
    ngay: date.optional().describe("Ngày ký"),
  })
  .describe("Quyết định khen thưởng; với hình thức của cấp trên là tờ trình");

/** What is put to the vote and comes of it, of a phase or of the whole campaign. */
export const awardFileSchema = z.strictObject({
  giai_doan: wholeNumber.optional().describe("Số của giai đoạn, trùng tên tệp; tổng kết thì bỏ trống"),
  trung_ten: z.array(namedTwice).optional().describe("Trả lời các câu hỏi về tên gần giống nhau"),
  chot: frozenRules.optional(),
  ung_vien: z.array(candidate).optional().describe("Những tập thể, cá nhân được đưa ra bỏ phiếu"),
  cuoc_hop: z
    .strictObject({
      ngay: date.optional().describe("Ngày họp"),
      gio: text.optional().describe("Giờ họp, ví dụ: 14 giờ 00"),
      gio_ket_thuc: text.optional().describe("Giờ kết thúc"),
      dia_diem: text.optional().describe("Nơi họp"),
      chu_tri: person.optional().describe("Người chủ trì"),
      thu_ky: person.optional().describe("Người ghi biên bản"),
      kiem_phieu: z.array(person).optional().describe("Tổ kiểm phiếu; người đầu là tổ trưởng"),
      vang_mat: z.array(text).optional().describe("Người vắng mặt, kèm lý do"),
      y_kien: paragraphs.optional().describe("Ý kiến thảo luận"),
    })
    .optional()
    .describe("Cuộc họp bình xét"),
  kiem_phieu: count.optional().describe("Kết quả kiểm phiếu chung"),
  kiem_phieu_lai: count.optional().describe("Kết quả kiểm phiếu của lần bỏ lại, khi bằng phiếu"),
  quyet_dinh: z.array(decision).optional().describe("Số, ngày của quyết định, tờ trình"),
});

export type AwardFile = z.output<typeof awardFileSchema>;
export type Candidate = z.output<typeof candidate>;
export type BallotCount = z.output<typeof count>;
export type FrozenRules = z.output<typeof frozenRules>;
export type FrozenPlaces = z.output<typeof places>;
export type FrozenForm = z.output<typeof frozenForm>;
export type SamePersonAnswer = z.output<typeof namedTwice>;
export type Round = z.output<z.ZodObject<typeof votes>>;

/** The folder of the ballots and decisions in a data folder. */
export const AWARD_FOLDER = "khen-thuong";

/** The period that awards are for: a phase, or the whole campaign. */
export type AwardPeriod = number | "final";

/** A period in the name of a file or folder. */
export function periodSlug(period: AwardPeriod): string {
  return period === "final" ? "tong-ket" : `giai-doan-${period}`;
}

/** The file of a period. */
export function awardFileName(period: AwardPeriod): string {
  return `${AWARD_FOLDER}/${periodSlug(period)}.yaml`;
}

/** The folder of the documents of a period, where nobody named another: `check` passes over it. */
export function documentsFolder(period: AwardPeriod): string {
  return `khen-thuong-van-ban-${periodSlug(period)}`;
}

/** The names of such folders. */
export const DOCUMENTS_FOLDER = /khen-thuong-van-ban-(giai-doan-\d+|tong-ket)/;

/** The period that a file's path says; `undefined` for another path. */
export function awardPeriodOf(file: string): AwardPeriod | undefined {
  const [, phase, final] = /^khen-thuong\/(?:giai-doan-(0|[1-9]\d{0,3})|(tong-ket))\.yaml$/.exec(file) ?? [];
  return final !== undefined ? "final" : phase === undefined ? undefined : Number(phase);
}

/** Whether a candidate is a collective or a person. */
export function kindOf({ ca_nhan }: Pick<Candidate, "ca_nhan">): "tap_the" | "ca_nhan" {
  return ca_nhan ? "ca_nhan" : "tap_the";
}
