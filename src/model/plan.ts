import * as z from "zod";
import { awardForm, reviewRules } from "./award-rules.ts";
import { holds, type IsoDate } from "./date.ts";
import { date, id, oneOf, paragraphs, text, yesNo } from "./fields.ts";
import { indicator } from "./plan/indicator.ts";
import { interval } from "./plan/interval.ts";
import { issuer } from "./plan/issuer.ts";
import { phase } from "./plan/phase.ts";
import { followUpSettings, layoutSettings } from "./plan/settings.ts";
import { theme } from "./plan/theme.ts";

/** A legal basis, with its days of validity. */
const legalBasis = z
  .strictObject({
    id,
    ten: text.describe("Tên gọi đầy đủ như in trong báo cáo, kể cả số, ngày, cơ quan ban hành"),
    ...interval,
    in_bao_cao: yesNo.optional().describe("Có in trong phần căn cứ của báo cáo hay không (mặc định: có)"),
  })
  .describe("Một căn cứ; tu/den là ngày bắt đầu, ngày hết hiệu lực");

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
  binh_xet: reviewRules.optional(),
  theo_doi: followUpSettings,
  trinh_bay: layoutSettings,
});

export type Plan = z.output<typeof planSchema>;
export type Phase = Plan["giai_doan"][number];
export type Window = NonNullable<Phase["dot"]>[number];
export type Task = Phase["nhiem_vu"][number];
export type Milestone = NonNullable<Phase["ky_niem"]>[number];
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
