import type { VoteRule } from "../model/award-rules.ts";
import { awardTerms } from "./award-terms.ts";
import { quote } from "./quote.ts";

/** How the figures of a vote on awards came about. */
export const awardTraceWords = {
  where: {
    meeting: "Bình xét, khen thưởng: cuộc họp",
    votedOn: "Bình xét, khen thưởng: đưa ra xét",
    chosen: "Bình xét, khen thưởng: được chọn",
    given: (form: string): string => `Khen thưởng: ${quote(form)}`,
    votes: (name: string): string => `Biểu kết quả bình xét, khen thưởng: ${name}`,
    byUnits: (form: string): string => `Các đơn vị tự khen thưởng: ${quote(form)}`,
  },
  formula: {
    present: "Số người có mặt trên số người được triệu tập",
    votedOn: "Đếm người, tập thể được đưa ra bỏ phiếu",
    chosen: "Đếm người, tập thể được chọn theo kết quả kiểm phiếu",
    votes: (base: VoteRule["co_so"]): string => `Phiếu đồng ý chia ${awardTerms.numbers[base]}`,
    byUnits: "Đếm mục da_khen_thuong của các bản ghi",
  },
  role: {
    votes: "phiếu đồng ý",
    ...awardTerms.numbers,
    khong_hop_le: "số phiếu không hợp lệ",
    phieu_trang: "số phiếu trắng",
    y_kien_vang: "ý kiến của người vắng mặt",
    dong_y_vang: "ý kiến đồng ý của người vắng mặt",
  },
} as const;
