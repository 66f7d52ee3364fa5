import * as z from "zod";
import { date, id, oneOf, share, text, wholeNumber, yesNo } from "./fields.ts";
import { type Unit, unitSchema } from "./unit.ts";

/*
 * The rules of commendation are the plan's: titles, who may give them, criteria, quotas, the vote. Nothing of them is in the
 * code, for they change with every guide (Quy định 232-QĐ/TW, 294-QĐ/TW …), and for awards of a campaign none names a
 * threshold (`reference/domain.md` §3.1).
 */

/** What a commendation is for: a collective or a person. */
export const recipientKind = oneOf(["tap_the", "ca_nhan"]);
export type RecipientKind = z.output<typeof recipientKind>;

/** Who may give an award: a branch, the committee of this plan, or only a body above it. */
const authority = oneOf(["chi_bo", "dang_uy", "cap_tren"]);

const interval = {
  tu: date.optional().describe("Ngày đầu tiên có hiệu lực"),
  den: date.optional().describe("Ngày cuối cùng có hiệu lực"),
};
const bases = z.array(id).optional().describe("id của các căn cứ (can_cu) mà quy tắc này dựa vào");

/** A quota that is a share: of what number, and how it is rounded. */
export const quotaShare = {
  ty_le: share.optional().describe("Nhiều nhất bao nhiêu phần của số đơn vị hoặc số được đề nghị"),
  tren: oneOf(["don_vi", "de_nghi"])
    .optional()
    .describe("ty_le tính trên số đơn vị phải báo cáo (don_vi) hay số được đề nghị (de_nghi)"),
  lam_tron: oneOf(["xuong", "len", "gan_nhat"]).optional().describe("Cách làm tròn (mặc định: xuong)"),
};

/** How many may be given at most: of a kind of recipient, to units of some kinds, to each unit. */
const quota = z
  .strictObject({
    doi_tuong: recipientKind,
    loai_don_vi: z
      .array(unitSchema.shape.loai)
      .optional()
      .describe("Chỉ tính đơn vị loại này (mặc định: mọi loại)"),
    moi_don_vi: yesNo.optional().describe("Tính riêng cho từng đơn vị (mặc định: không)"),
    toi_da: wholeNumber.optional().describe("Nhiều nhất bao nhiêu"),
    ...quotaShare,
  })
  .describe("Số lượng khen nhiều nhất: toi_da, hoặc ty_le kèm tren");

/** A form of commendation (hình thức khen thưởng). */
export const awardForm = z.strictObject({
  id,
  ten: text.describe("Tên hình thức, ví dụ: Giấy khen của Đảng ủy Sở"),
  doi_tuong: z.array(recipientKind).describe("Khen tập thể, cá nhân"),
  cap: z
    .array(authority)
    .optional()
    .describe("Ai được quyết định: chi_bo, dang_uy; cap_tren là chỉ cấp trên (mặc định: dang_uy)"),
  ...interval,
  can_cu: bases,
  tieu_chi: z.array(id).optional().describe("id của các tiêu chí phải đạt"),
  so_luong: z.array(quota).optional().describe("Số lượng khen nhiều nhất trong một kỳ"),
});

/** A criterion (tiêu chí): computed from the records of the unit, or judged by people. */
export const criterion = z
  .strictObject({
    id,
    ten: text.describe("Tiêu chí, viết như in trong biên bản"),
    doi_tuong: z.array(recipientKind).optional().describe("Chỉ xét tập thể hay cá nhân (mặc định: cả hai)"),
    kieu: oneOf(["chi_tieu", "nhiem_vu", "dung_han", "nguoi_xet"]).describe(
      "chi_tieu: số liệu của đơn vị; nhiem_vu: mọi nhiệm vụ bắt buộc đã hoàn thành; dung_han: nộp bản ghi đúng hạn mọi giai đoạn; nguoi_xet: do người xét",
    ),
    chi_tieu: id.optional().describe("id của chỉ tiêu, chỉ khi kieu là chi_tieu"),
    it_nhat: wholeNumber.optional().describe("Số ít nhất phải đạt"),
    nhieu_nhat: wholeNumber.optional().describe("Số nhiều nhất được có"),
    ty_le: share.optional().describe("Tỷ lệ ít nhất phải đạt, cho chỉ tiêu loại ty_le"),
    so_muc_tieu: share.optional().describe("Ít nhất bao nhiêu phần của mục tiêu đã đăng ký, ví dụ 100%"),
    tra_loi: yesNo.optional().describe("Câu trả lời phải có, cho chỉ tiêu loại co_khong"),
    muc: id.optional().describe("Mức thấp nhất phải đạt, cho chỉ tiêu loại danh_muc"),
  })
  .describe("Một tiêu chí xét khen thưởng");

/** How the vote is taken and counted. Every share is exact: nothing is rounded. */
export const voteRule = z
  .strictObject({
    ...interval,
    can_cu: bases,
    hinh_thuc: oneOf(["phieu_kin", "gio_tay"]).describe("Bỏ phiếu kín, hay giơ tay"),
    co_so: oneOf(["trieu_tap", "co_mat", "phat_ra", "thu_ve", "hop_le"]).describe(
      "Tỷ lệ phiếu tính trên: người được triệu tập, người có mặt, phiếu phát ra, phiếu thu về, phiếu hợp lệ",
    ),
    du_hop: share.optional().describe("Họp khi có mặt ít nhất bao nhiêu phần số người được triệu tập"),
    nguong: share.describe("Ngưỡng phiếu đồng ý, ví dụ 1/2, 2/3, 80%"),
    cach_tinh: oneOf(["tren", "tu"]).describe("tren: phải hơn ngưỡng (quá nửa); tu: từ ngưỡng trở lên"),
    phieu_trang: oneOf(["hop_le", "khong_hop_le"])
      .optional()
      .describe("Phiếu trắng là hợp lệ hay không (mặc định: khong_hop_le)"),
    y_kien_vang: oneOf(["tinh", "khong_tinh"])
      .optional()
      .describe("Ý kiến bằng văn bản của người vắng mặt có được tính hay không (mặc định: khong_tinh)"),
    bang_phieu: oneOf(["nguoi_xet", "cung_duoc", "khong_ai", "bo_phieu_lai"])
      .optional()
      .describe(
        "Bằng phiếu ở chỗ cuối cùng của số lượng: người xét, cùng được, không ai được, bỏ phiếu lại (mặc định: nguoi_xet)",
      ),
  })
  .describe("Quy tắc bỏ phiếu trong một khoảng thời gian");

/** How nominations are reviewed and voted on (`binh_xet`). */
export const reviewRules = z
  .strictObject({
    noi_xet: text.describe("Nơi bỏ phiếu, ví dụ: Ban Chấp hành Đảng bộ Sở"),
    tieu_chi: z.array(criterion).optional().describe("Các tiêu chí mà hình thức khen thưởng dẫn tới"),
    bieu_quyet: z.array(voteRule).min(1).describe("Quy tắc bỏ phiếu, theo thời gian"),
  })
  .describe("Bình xét khen thưởng: tiêu chí, cách bỏ phiếu");

export type AwardForm = z.output<typeof awardForm>;
export type Quota = z.output<typeof quota>;
export type Criterion = z.output<typeof criterion>;
export type VoteRule = z.output<typeof voteRule>;
export type ReviewRules = z.output<typeof reviewRules>;

/** The rule with its defaults written out: what the plan leaves unsaid today may mean something else tomorrow. */
export function fullRule(rule: VoteRule) {
  const { phieu_trang = "khong_hop_le", y_kien_vang = "khong_tinh", bang_phieu = "nguoi_xet" } = rule;
  return { ...rule, phieu_trang, y_kien_vang, bang_phieu } satisfies VoteRule;
}

/** Who may give the form; where the plan does not say, the committee of the plan. */
export function authoritiesOf({ cap = ["dang_uy"] }: Pick<AwardForm, "cap">): NonNullable<AwardForm["cap"]> {
  return cap;
}

/** Whether the committee of the plan itself may give the form; if not, it can only propose it upward. */
export function isOwnForm(form: Pick<AwardForm, "cap">): boolean {
  return authoritiesOf(form).includes("dang_uy");
}

/** Whether a unit may give the form by itself. */
export function isBranchForm(form: Pick<AwardForm, "cap">): boolean {
  return authoritiesOf(form).includes("chi_bo");
}

/** How a quota that is a share is worked out, with its defaults written out. `undefined` where it is a plain number. */
export function fullShare({
  ty_le,
  tren = "de_nghi",
  lam_tron = "xuong",
}: Pick<Quota, "ty_le" | "tren" | "lam_tron">) {
  return ty_le && { ty_le, tren, lam_tron };
}

/** Whether a quota for units of some kinds is for one of this kind; a unit that nobody knows is of none. */
export function isOfUnitKind(
  kind: Unit["loai"] | undefined,
  kinds: readonly Unit["loai"][] | undefined,
): boolean {
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}
