import type { AwardFile, FrozenRules } from "../../model/award-file.ts";
import type { CountedRound } from "../../model/award-tally.ts";
import type { IsoDate } from "../../model/date.ts";
import { fewestPresent } from "../../model/vote.ts";
import { awardTerms as terms } from "../award-terms.ts";
import { formatPercent } from "../format.ts";
import { lowerFirst, upperFirst } from "../report/document.ts";
import { DOTS, FEW_DOTS, paperWords as paper, SOME_DOTS } from "./papers.ts";

type Meeting = NonNullable<AwardFile["cuoc_hop"]>;
const { dots } = paper;

/** What both minutes say of how was voted; numbers that are not known are dots. */
export const roundWords = {
  people: ({ count: { trieu_tap, co_mat } }: CountedRound): string => {
    const absent = trieu_tap === undefined || co_mat === undefined ? undefined : trieu_tap - co_mat;
    return `Số người được triệu tập: ${dots(trieu_tap)}; có mặt: ${dots(co_mat)}; vắng mặt: ${dots(absent)}.`;
  },
  quorum: ({ rule, count, quorate }: CountedRound): string[] => {
    if (!rule.du_hop) return [];
    const fewest = count.trieu_tap === undefined ? FEW_DOTS : dots(fewestPresent(rule, count.trieu_tap));
    const end = quorate === undefined ? SOME_DOTS : quorate ? "đủ" : "không đủ";
    return [
      `Theo quy tắc, họp khi có mặt ít nhất ${rule.du_hop.typed} số người được triệu tập (từ ${fewest} người): ${end}${quorate === undefined ? "" : " dự họp"}.`,
    ];
  },
  ballots: ({ rule, count }: CountedRound): string[] => {
    if (rule.hinh_thuc === "gio_tay") return [];
    const { phat_ra, thu_ve, hop_le, khong_hop_le, phieu_trang } = count;
    const blank = phieu_trang === undefined || phieu_trang === 0 ? "" : `; phiếu trắng: ${dots(phieu_trang)}`;
    return [
      `Số phiếu phát ra: ${dots(phat_ra)}; thu về: ${dots(thu_ve)}; hợp lệ: ${dots(hop_le)}; không hợp lệ: ${dots(khong_hop_le)}${blank} (phiếu trắng tính là phiếu ${rule.phieu_trang === "hop_le" ? "hợp lệ" : "không hợp lệ"}).`,
    ];
  },
  absent: ({ rule, count }: CountedRound): string[] =>
    rule.y_kien_vang === "tinh"
      ? [`Ý kiến bằng văn bản của người vắng mặt, được tính: ${dots(count.y_kien_vang)}.`]
      : [],
  threshold: ({ rule, base, count, fewest }: CountedRound): string => {
    const of = base === undefined ? `${FEW_DOTS} ${terms.bases[rule.co_so]}` : terms.base(rule, base, count);
    const head = `Tỷ lệ tính trên số ${terms.bases[rule.co_so]}; được khi ${terms.threshold(rule, of)}`;
    const unknown = `từ ${FEW_DOTS} ${terms.vote(rule)}`;
    if (base === undefined) return `${head}: ${unknown}.`;
    return fewest === undefined ? `${head}.` : `${head}: từ ${dots(fewest)} ${terms.vote(rule)} đồng ý.`;
  },
  share: (votes: number, base: number): string => `${votes}/${base} (${formatPercent(votes, base)})`,
} as const;

/** What the minutes of the meeting say. */
export const meetingWords = {
  subject: (period: string): string => `họp bình xét khen thưởng ${period}`,
  opening: ({ gio, ngay, dia_diem }: Meeting, body: string, period: string): string =>
    `Hồi ${gio ?? `${FEW_DOTS} giờ ${FEW_DOTS}`}, ${paper.day(ngay)}, tại ${dia_diem ?? SOME_DOTS}, ${body} họp bình xét khen thưởng ${period}.`,
  absent: (names: readonly string[]): string =>
    `Vắng mặt: ${names.length === 0 ? DOTS : names.map(paper.comrade).join("; ")}.`,
  chair: (who: string): string => `Chủ trì: ${paper.comrade(who)}.`,
  secretary: (who: string): string => `Thư ký: ${paper.comrade(who)}.`,
  agenda: (count: string, { bieu_quyet }: FrozenRules): string[] => [
    `Chủ trì nêu mục đích, nội dung cuộc họp; thông qua quy tắc bình xét${bieu_quyet.hinh_thuc === "gio_tay" ? "" : ", danh sách trên phiếu và Tổ kiểm phiếu"}.`,
    `Cuộc họp xét ${count} được đề nghị khen thưởng theo các tiêu chí của kế hoạch, thảo luận và ${terms.ways[bieu_quyet.hinh_thuc]}.`,
  ],
  criteria: (names: readonly string[]): string => `Tiêu chí xét: ${names.join("; ")}.`,
  nominated: (
    who: string,
    deed: string,
    unmet: readonly string[],
    unjudged: readonly string[],
    asked: number,
  ): string =>
    [
      deed === "" ? `${who}.` : `${who}: ${deed}`,
      ...(unmet.length > 0 ? [`Không đạt: ${unmet.join("; ")}.`] : []),
      ...(unjudged.length > 0 ? [`Chưa xét: ${unjudged.join("; ")}.`] : []),
      ...(asked > 0 && unmet.length === 0 && unjudged.length === 0 ? ["Đạt các tiêu chí."] : []),
    ].join(" "),
  unvoted: "Được đề nghị, không đưa ra bỏ phiếu",
  unvotedOne: (who: string, form: string, why: string): string => `${who} (${form}): ${why}.`,
  ineligible: (verdict: string): string => lowerFirst(verdict).replace(": ", ", "),
  notListed: (day: IsoDate): string => `không có trong danh sách đã chốt ${paper.shortDay(day)}`,
  rulings: "Xét chọn nơi bằng phiếu",
  ruled: (who: string, won: boolean, why: string): string =>
    `${who}: ${won ? "được" : "không được"}; lý do: ${why.replace(/[.\s]+$/, "")}.`,
  rule: ({ bieu_quyet, ngay }: FrozenRules): string =>
    `Cuộc họp ${terms.ways[bieu_quyet.hinh_thuc]} theo quy tắc, danh sách đã chốt ${paper.shortDay(ngay)}.`,
  tellers: (names: readonly string[]): string =>
    `Tổ kiểm phiếu: ${names.length === 0 ? DOTS : names.map(paper.comrade).join("; ")}.`,
  result: (who: string, share: string, again: string | undefined, outcome: string): string =>
    `${who}: ${share}${again === undefined ? "" : `; bỏ phiếu lại ${again}`}; ${outcome}.`,
  unknownResult: (who: string): string => `${who}: ${FEW_DOTS}/${FEW_DOTS} (${FEW_DOTS}%); ${FEW_DOTS}.`,
  seeCount: ({ bieu_quyet }: FrozenRules): string =>
    bieu_quyet.hinh_thuc === "gio_tay"
      ? "Số người biểu quyết về từng tập thể, cá nhân có biên bản kèm theo."
      : "Phiếu của từng tập thể, cá nhân có biên bản kiểm phiếu kèm theo.",
  concludeOwn: (form: string, count: string, names: string): string =>
    `Thống nhất ${paper.giveTo(form, count)}${names}.`,
  concludeUpward: (form: string, count: string, names: string): string =>
    `Thống nhất đề nghị cấp trên ${paper.giveTo(form, count)}${names}.`,
  namedAbove: " (có tên ở mục kết quả)",
  nobody: "Không có tập thể, cá nhân nào đủ phiếu để khen thưởng.",
  notQuorate: "Không đủ người dự họp nên không bình xét được; triệu tập họp lại.",
  still: "Nơi bằng phiếu, tiêu chí chưa xét được xử lý tiếp theo quy tắc.",
  unknown: `${DOTS}${DOTS}.`,
  office: (office: string): string => `Giao ${office} hoàn thiện hồ sơ khen thưởng theo kết quả trên.`,
  end: ({ gio_ket_thuc }: Meeting): string =>
    `Cuộc họp kết thúc hồi ${gio_ket_thuc ?? `${FEW_DOTS} giờ ${FEW_DOTS}`} cùng ngày. Biên bản đã được đọc lại cho những người dự họp nghe và nhất trí thông qua.`,
} as const;

/** What the minutes of the count say. */
export const countWords = {
  subject: (period: string, { bieu_quyet }: FrozenRules): string =>
    `${bieu_quyet.hinh_thuc === "gio_tay" ? "kết quả biểu quyết" : "kiểm phiếu"} bình xét khen thưởng ${period}`,
  opening: ({ ngay, dia_diem }: Meeting, body: string): string =>
    `${upperFirst(paper.day(ngay))}, tại ${dia_diem ?? SOME_DOTS}, cuộc họp của ${body} đã cử Tổ kiểm phiếu gồm:`,
  head: (who: string): string => `${upperFirst(paper.comrade(who))}, Tổ trưởng;`,
  member: (who: string, isLast: boolean): string => `${upperFirst(paper.comrade(who))}${isLast ? "." : ";"}`,
  conduct: ({ bieu_quyet }: FrozenRules): string =>
    bieu_quyet.hinh_thuc === "gio_tay" ? "Cách biểu quyết: giơ tay." : "Cách bỏ phiếu: bỏ phiếu kín.",
  end: ({ bieu_quyet }: FrozenRules): string =>
    `Biên bản đã được công bố trước cuộc họp${bieu_quyet.hinh_thuc === "gio_tay" ? "" : "; phiếu được niêm phong"} và lưu cùng hồ sơ bình xét.`,
} as const;
