import type { AwardPeriod } from "../model/award-file.ts";
import type { VoteRule } from "../model/award-rules.ts";

/** What a ballot says. */
export const ballotWords = {
  title: "Phiếu bình xét khen thưởng",
  columns: ["TT", "Họ tên, chức vụ (tập thể)", "Đơn vị", "Đồng ý", "Không đồng ý"],
  subject: (period: AwardPeriod, campaign: string): string =>
    period === "final" ? campaign : `giai đoạn ${period} ${campaign}`,
  upward: (form: string): string => `${form} (trình cấp trên)`,
  howTo:
    "Ở mỗi dòng, đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý. Dòng để trống là không có ý kiến.",
  // What is void is what makes it impossible to tell whose ballot it is or what was meant; blank ones by the rule of the vote.
  void: ({ phieu_trang }: Pick<VoteRule, "phieu_trang">): string => {
    const blank = phieu_trang === "hop_le" ? "" : "; phiếu trắng";
    return `Phiếu không hợp lệ: phiếu không do tổ kiểm phiếu phát ra; phiếu đánh dấu cả hai ô ở cùng một dòng; phiếu ký tên, viết thêm tên hoặc ký hiệu riêng${blank}.`;
  },
} as const;
