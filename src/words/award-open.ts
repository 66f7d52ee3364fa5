import type { Nominee, Places } from "../model/award.ts";
import { type AwardPeriod, awardFileName } from "../model/award-file.ts";
import type { VoteRule } from "../model/award-rules.ts";
import type { Paper } from "../model/ballot.ts";
import type { IsoDate } from "../model/date.ts";
import { paperWords } from "./award/papers.ts";
import { periodName } from "./award.ts";
import { nomineeName, recipientWords, unitKindsWords } from "./award-figures.ts";
import { periodOption } from "./award-tally.ts";
import { awardTerms as terms } from "./award-terms.ts";
import { formatDate, formatNumber, joinList } from "./format.ts";

/** What stands in the file of a period that is being voted on. */
export const voteFileWords = {
  yes: "có",
  no: "không",
  head: (period: AwardPeriod, file: string): string =>
    [
      `Bỏ phiếu khen thưởng ${periodName(period)} (${file}), do thi-dua award open ghi.`,
      "1. Trước khi bỏ phiếu: điền tiêu chí do người xét (có hoặc không) ở từng mục của ung_vien.",
      "2. Sau khi kiểm phiếu: điền cuoc_hop, kiem_phieu và số phiếu của từng mục trong ung_vien.",
      `3. Tính kết quả: thi-dua award tally ${periodOption(period)}`,
      `4. Lập văn bản: thi-dua award documents ${periodOption(period)} --write`,
    ].join("\n"),
  frozen:
    "Quy tắc đã chốt khi mở bỏ phiếu; kế hoạch sửa sau đó không đổi được. Không sửa tay: sửa một chữ ở đây\nhoặc thêm, bớt, đổi tên trong ung_vien thì dau không khớp nữa.",
  candidates: ({ hinh_thuc }: VoteRule): string =>
    hinh_thuc === "phieu_kin"
      ? "Những người, tập thể đưa ra bỏ phiếu, theo thứ tự trên phiếu. dong_y, khong_dong_y: số phiếu đánh dấu ở hai ô;\nkhong_y_kien: số phiếu hợp lệ để trống dòng ấy (không có thì bỏ qua)."
      : "Những người, tập thể đưa ra biểu quyết. dong_y, khong_dong_y: số người giơ tay;\nkhong_y_kien: số người có mặt không giơ tay lần nào (không có thì bỏ qua).",
  candidate: (one: Nominee): string => {
    const unit = one.isUnit ? "" : ` (${one.unit.ten})`;
    return `${one.form.ten}: ${nomineeName(one)}${unit}`;
  },
  judge: (criterion: string): string => `người xét: ${criterion}`,
  left: "Không đưa ra bỏ phiếu vì không đủ điều kiện:",
  leftOne: (one: Nominee, why: string): string =>
    `${one.form.ten}: ${nomineeName(one)}${one.isUnit ? "" : ` (${one.unit.ten})`}. ${why}.`,
  meeting: "Cuộc họp bình xét: điền sau khi họp. Ngày viết dd/mm/yyyy, giờ viết như: 14 giờ 00.",
  count: "Kiểm phiếu: số người được triệu tập, có mặt; số phiếu phát ra, thu về, hợp lệ, không hợp lệ.",
  counters: "tổ kiểm phiếu, người đầu là tổ trưởng: [{ ho_ten: , chuc_vu: }]",
  absent: "người vắng mặt, kèm lý do, mỗi dòng một người",
} as const;

const whom = ({ form, doi_tuong, loai_don_vi }: Places): string => {
  const kinds = loai_don_vi ? ` (${unitKindsWords(loai_don_vi)})` : "";
  return `${form.ten}, ${recipientWords[doi_tuong].toLocaleLowerCase("vi")}${kinds}`;
};

/** What `award open` says. */
export const awardOpenWords = {
  title: (period: AwardPeriod, date: IsoDate): string =>
    `Mở bỏ phiếu khen thưởng ${periodName(period)}, ngày ${formatDate(date)}`,
  rule: (place: string, { hinh_thuc, co_so, nguong, cach_tinh, du_hop }: VoteRule): string => {
    const least = cach_tinh === "tren" ? `trên ${nguong.typed}` : `từ ${nguong.typed}`;
    const quorum = du_hop ? `; họp khi có mặt ít nhất ${du_hop.typed} số người được triệu tập` : "";
    return `${place}, ${terms.ways[hinh_thuc]}: đồng ý ${least} ${terms.numbers[co_so]}${quorum}.`;
  },
  candidates: (n: number): string => `Đưa ra bỏ phiếu ${formatNumber(n)}:`,
  unjudged: (n: number): string =>
    `${formatNumber(n)} mục còn tiêu chí do người xét: điền có hoặc không trong tệp trước khi kiểm phiếu.`,
  left: (n: number): string => `Không đưa ra bỏ phiếu ${formatNumber(n)}:`,
  fewer: (one: Places, n: number): string =>
    `${whom(one)}: có ${formatNumber(n)} người hoặc tập thể trên phiếu, ít hơn số lượng ${formatNumber(one.toi_da)}.`,
  more: (one: Places, n: number, unit: string | undefined): string =>
    `${whom(one)}${unit === undefined ? "" : `, ${unit}`}: có ${formatNumber(n)} trên phiếu, nhiều hơn số lượng ${formatNumber(one.toi_da)}; ai nhiều phiếu hơn thì được.`,
  wonBefore: (one: Nominee, phases: readonly number[]): string =>
    `${nomineeName(one)}${one.isUnit ? "" : ` (${one.unit.ten})`} đã được chọn để ${paperWords.give(one.form.ten)} ở ${joinList(phases.map(periodName))}; xét có tặng thêm một lần nữa không.`,
  uncounted: (drafts: number, broken: number): string => {
    const left = [
      ...(drafts > 0 ? [`${formatNumber(drafts)} bản ghi dự thảo`] : []),
      ...(broken > 0 ? [`${formatNumber(broken)} bản ghi còn lỗi (xem: thi-dua check)`] : []),
    ];
    return `Kỳ này không tính ${joinList(left)}: đề nghị trong đó không có trên phiếu.`;
  },
  openVote:
    "Biểu quyết giơ tay thì không in phiếu: đếm số người giơ tay với từng mục và điền vào ung_vien của tệp.",
  ballot: (file: string, paper: Paper): string => `${file} (phiếu, khổ ${paper.toUpperCase()}, một trang)`,
  would: (files: readonly string[]): string =>
    `Sẽ ghi:\n${files.map((file) => `  ${file}\n`).join("")}Chưa ghi gì; thêm --write để ghi.\n`,
  wrote: (files: readonly string[]): string => `Đã ghi:\n${files.map((file) => `  ${file}\n`).join("")}`,
  next: (period: AwardPeriod): string =>
    `Đưa ${awardFileName(period)} lên kho chung trước khi họp.\nSau khi kiểm phiếu, điền tệp ấy rồi chạy: thi-dua award tally ${periodOption(period)}\n`,
  questionsOpen:
    "Chưa mở bỏ phiếu được: còn tên có thể trùng nhau chưa được trả lời. Trả lời như trên rồi chạy lại.",
  nobodyEligible: (period: AwardPeriod): string =>
    `Chưa mở bỏ phiếu được: không có tập thể, cá nhân nào được đề nghị khen thưởng ${periodName(period)} đủ điều kiện. Xem lý do: thi-dua award list ${periodOption(period)}`,
  nobody: (period: AwardPeriod): string =>
    `Chưa mở bỏ phiếu được: chưa có đề nghị khen thưởng nào trong các bản ghi chính thức của ${periodName(period)}.`,
  openAlready: (file: string, day: IsoDate): string =>
    `Bỏ phiếu đã mở ngày ${formatDate(day)} (chot trong ${file}), không mở lại; in lại phiếu thì thêm --out TỆP.docx --write. Nếu chưa ai bỏ phiếu và phải mở lại: xóa các mục chot, ung_vien, cuoc_hop, kiem_phieu trong tệp ấy rồi chạy lại.`,
  altered: (file: string): string =>
    `Không in lại phiếu: quy tắc hoặc danh sách đã chốt trong ${file} bị sửa (dau không khớp). Trả tệp về bản trong git; xem chỗ sai: thi-dua check`,
  halfOpen: (file: string, key: string): string =>
    `${file} đã có ${key} mà chưa có chot, nên không ghi thêm được. Xóa mục ${key} trong tệp ấy rồi chạy lại.`,
  noReview:
    "Kế hoạch chưa có quy tắc bình xét (binh_xet) nên không mở bỏ phiếu được. Thêm mục binh_xet với noi_xet, bieu_quyet vào ke-hoach.yaml.",
  noRule: (day: IsoDate): string =>
    `Kế hoạch không có quy tắc bỏ phiếu nào cho ngày ${formatDate(day)}. Thêm một mục bieu_quyet trong binh_xet có tu/den trùm ngày ấy.`,
  badPaper: (typed: string): string => `Không có khổ giấy “${typed}”. Gõ --paper a5 hoặc --paper a4.`,
  tooLong: (n: number, paper: Paper): string =>
    `Phiếu ${formatNumber(n)} dòng không vừa một trang ${paper.toUpperCase()}.${paper === "a5" ? " Bỏ --paper, hoặc gõ --paper a4." : " Chọn bớt ở vòng sơ duyệt: sửa de_nghi_khen_thuong trong bản ghi của đơn vị, hoặc bỏ phiếu theo từng kỳ."}`,
  noBallot: "Biểu quyết giơ tay thì không có phiếu: bỏ --paper, --out.",
  ballotExists: (file: string): string =>
    `Đã có tệp phiếu ${file} khác với phiếu này, không ghi đè. Đổi tên tệp cũ, hoặc thêm --out TỆP.docx.`,
  oddFile: (file: string): string =>
    `Không ghi nối được vào ${file}: tệp không ở dạng mỗi mục một khóa đầu dòng. Sửa tệp theo dạng ấy, hoặc đổi tên tệp rồi chạy lại.`,
} as const;
