import type { AwardPeriod, FrozenRules } from "../model/award-file.ts";
import { argsOfFault, type VoteFault } from "../model/award-gaps.ts";
import type { CountedRound } from "../model/award-tally.ts";
import { fewestPresent } from "../model/vote.ts";
import { periodName } from "./award.ts";
import { awardTerms as terms } from "./award-terms.ts";
import { formatDate, formatNumber, formatPercent } from "./format.ts";
import { awardCountWording } from "./problems/award/count.ts";

const n = formatNumber;

/** What each figure of a count is called. */
const FIGURES = {
  ngay: "ngày họp",
  ...terms.numbers,
  khong_hop_le: "số phiếu không hợp lệ",
  phieu_trang: "số phiếu trắng",
  y_kien_vang: "số ý kiến bằng văn bản của người vắng mặt",
  dong_y: "số phiếu đồng ý",
  khong_dong_y: "số phiếu không đồng ý",
  khong_y_kien: "số phiếu không ý kiến",
  dong_y_vang: "số ý kiến đồng ý của người vắng mặt",
} as const;

type Figure = keyof typeof FIGURES;
const told = (key: Figure): string => `${FIGURES[key]} (${key})`;
/** How a period is asked for. */
export function periodOption(period: AwardPeriod): string {
  return period === "final" ? "--final" : `--phase ${period}`;
}

/** What the screen of `award tally` says. */
export const awardTallyWords = {
  noFile: (file: string, option: string): string =>
    `Chưa có ${file}. Mở bỏ phiếu trước: thi-dua award open ${option} --write`,
  broken: (file: string): string =>
    `Tệp ${file} còn lỗi nên chưa kiểm phiếu được. Sửa các lỗi nêu trên rồi chạy lại.`,
  notOpened: (file: string, option: string): string =>
    `Tệp ${file} chưa có chot: chưa mở bỏ phiếu. Chốt quy tắc, danh sách trước: thi-dua award open ${option} --write`,
  noCandidates: (file: string): string =>
    `Tệp ${file} không có ung_vien nào: không có ai được đưa ra bỏ phiếu. Xem lại đề nghị khen thưởng: thi-dua award list`,
  faults: "Số liệu kiểm phiếu không khớp; chưa tính kết quả:",
  gaps: "Còn số liệu chưa điền; chưa tính kết quả:",
  faultsEnd: (count: number): string =>
    `Có ${n(count)} chỗ không khớp. Xem lại biên bản kiểm phiếu, sửa tệp rồi chạy lại.`,
  gapsEnd: (count: number): string => `Còn ${n(count)} mục chưa điền. Điền rồi chạy lại.`,
  otherErrors: (file: string, count: number): string =>
    `Tệp ${file} còn ${n(count)} lỗi khác. Xem: thi-dua check`,
  figure: (key: Figure, who: string | undefined, isAgain: boolean): string =>
    `${who === undefined ? "" : `${who}: `}${told(key)}${isAgain ? ", lần bỏ phiếu lại" : ""}`,
  fault: (fault: VoteFault, who: string | undefined): string =>
    fault.fault === "seal"
      ? "Quy tắc hoặc danh sách đã chốt bị sửa sau khi mở bỏ phiếu (dau không khớp). Lấy lại bản đã chốt bằng git."
      : awardCountWording.TD816.message(argsOfFault(fault, who)),
  title: (period: AwardPeriod): string => `Kết quả bình xét khen thưởng ${periodName(period)}`,
  opened: ({ noi_xet, bieu_quyet, ngay }: FrozenRules): string =>
    `${noi_xet} ${terms.ways[bieu_quyet.hinh_thuc]}; quy tắc, danh sách chốt ngày ${formatDate(ngay)}.`,
  again: "Bỏ phiếu lại",
  people: "Người dự",
  ballots: "Phiếu",
  method: "Cách tính",
  present: ({ rule, count: { trieu_tap = 0, co_mat = 0 }, quorate }: CountedRound): string => {
    const share = trieu_tap > 0 ? ` (${formatPercent(co_mat, trieu_tap)})` : "";
    const head = `Triệu tập ${n(trieu_tap)} người, có mặt ${n(co_mat)}${share}`;
    if (!rule.du_hop) return `${head}.`;
    const fewest = n(fewestPresent(rule, trieu_tap));
    return `${head}: ${quorate ? "đủ" : "không đủ"} dự họp (cần ít nhất ${rule.du_hop.typed} số người được triệu tập: từ ${fewest} người).`;
  },
  returned: ({ count }: CountedRound): string => {
    const { phat_ra = 0, thu_ve = 0, hop_le = 0, khong_hop_le = 0 } = count;
    return `Phát ra ${n(phat_ra)}, thu về ${n(thu_ve)}: hợp lệ ${n(hop_le)}, không hợp lệ ${n(khong_hop_le)}${blank(count.phieu_trang)}.`;
  },
  blanks: ({ rule }: CountedRound): string =>
    `Phiếu trắng tính là phiếu ${rule.phieu_trang === "hop_le" ? "hợp lệ" : "không hợp lệ"}.`,
  base: ({ rule, base = 0, count }: CountedRound): string =>
    `Tỷ lệ tính trên ${terms.base(rule, base, count)}.`,
  absent: ({ rule, count: { y_kien_vang } }: CountedRound): string => {
    if (rule.y_kien_vang === "tinh")
      return `Ý kiến bằng văn bản của người vắng mặt được tính: ${n(y_kien_vang ?? 0)}.`;
    return y_kien_vang === undefined || y_kien_vang === 0
      ? "Ý kiến của người vắng mặt không tính."
      : `Có ${n(y_kien_vang)} ý kiến bằng văn bản của người vắng mặt, không tính.`;
  },
  threshold: ({ rule, base = 0, count, fewest }: CountedRound): string => {
    const of = terms.threshold(rule, terms.base(rule, base, count));
    const need =
      fewest === undefined ? "không số phiếu nào đạt được" : `từ ${n(fewest)} ${terms.vote(rule)} đồng ý`;
    return `Được khi ${of}: ${need}.`;
  },
  group: (form: string, kind: keyof typeof terms.kinds, places: readonly string[]): string =>
    `${form}, ${terms.kinds[kind]} (${places.length === 0 ? "không hạn chế số lượng" : places.join("; ")})`,
  over: (won: number, places: string): string =>
    `Quá số lượng: ${n(won)} được mà ${places}. Xem lại phan_dinh của những nơi bằng phiếu; không được thì ghi duoc: không.`,
  votes: (votes: number, base: number): string => `${n(votes)}/${n(base)}`,
  unmet: (names: readonly string[]): string => `không đạt: ${names.join("; ")}`,
  unjudged: (names: readonly string[]): string => `chưa xét: ${names.join("; ")}`,
  ruled: (won: boolean, why: string): string => `người xét: ${won ? "được" : "không được"}, vì ${why}`,
  secondRound: (votes: string, percent: string): string => `bỏ phiếu lại: ${votes}, ${percent}`,
  todo: "Việc còn phải làm",
  nothingToDo: (period: AwardPeriod): string =>
    `Kết quả đã đủ. Lập văn bản: thi-dua award documents ${periodOption(period)} --write`,
  todoNotQuorate:
    "Không đủ người dự họp nên không bình xét được: triệu tập họp lại, ghi lại cuoc_hop, kiem_phieu và số phiếu.",
  todoTied: (form: string, names: string): string =>
    `${form}: ${names} bằng phiếu ở chỗ cuối của số lượng. Người có thẩm quyền xét, rồi ghi ở từng tập thể, cá nhân ấy: phan_dinh: { duoc: có, ly_do: … } (hoặc duoc: không).`,
  todoAgain: (form: string, names: string): string =>
    `${form}: ${names} bằng phiếu ở chỗ cuối của số lượng. Bỏ phiếu lại giữa các tập thể, cá nhân này, rồi ghi bo_phieu_lai: { dong_y: …, khong_dong_y: … } ở từng tập thể, cá nhân ấy và kiem_phieu_lai của cả lần bỏ lại.`,
  todoWaiting: (form: string, names: string): string =>
    `${form}: ${names} chờ xử lý xong nơi bằng phiếu mới biết còn chỗ hay không.`,
  todoUnjudged: (name: string, criteria: readonly string[]): string =>
    `${name}: xét và ghi có/không ở tieu_chi: ${criteria.join(", ")}.`,
} as const;

function blank(count: number | undefined): string {
  return count === undefined || count === 0 ? "" : ` (trong đó phiếu trắng ${n(count)})`;
}
