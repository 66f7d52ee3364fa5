import type { BallotCount, FrozenPlaces } from "../model/award-file.ts";
import type { CandidateOutcome } from "../model/award-outcome.ts";
import type { RecipientKind, VoteRule } from "../model/award-rules.ts";
import { formatNumber } from "./format.ts";

type Base = VoteRule["co_so"];

/** What a percentage can be of. */
const BASES: Readonly<Record<Base, string>> = {
  trieu_tap: "người được triệu tập",
  co_mat: "người có mặt",
  phat_ra: "phiếu phát ra",
  thu_ve: "phiếu thu về",
  hop_le: "phiếu hợp lệ",
};

/** What becomes of a candidate: in few words, and as a report says it. */
const OUTCOMES = {
  won: ["được", "Được chọn"],
  below: ["không đủ phiếu", "Không đủ số phiếu"],
  outvoted: ["ngoài số lượng", "Đủ phiếu, ngoài số lượng"],
  tied: ["bằng phiếu", "Bằng phiếu, chờ quyết định"],
  "tied-out": ["bằng phiếu, không được", "Bằng phiếu, không được chọn"],
  waiting: ["chờ nơi bằng phiếu", "Chờ kết quả của người bằng phiếu"],
  uncounted: ["chưa đủ số liệu", "Chưa có kết quả"],
  "not-quorate": ["không đủ người dự", "Cuộc họp không đủ thành phần"],
  ineligible: ["không đủ tiêu chí", "Không đủ tiêu chí"],
  unjudged: ["chưa xét tiêu chí", "Đủ phiếu, chưa xét xong tiêu chí"],
} as const satisfies Readonly<Record<CandidateOutcome, readonly [string, string]>>;

function outcomeForms(form: 0 | 1): Readonly<Record<CandidateOutcome, string>> {
  const forms = Object.entries(OUTCOMES).map(([outcome, words]) => [outcome, words[form]]);
  return Object.fromEntries(forms);
}

const UNIT_KINDS: Readonly<Record<NonNullable<FrozenPlaces["loai_don_vi"]>[number], string>> = {
  chi_bo: "chi bộ",
  dang_bo_bo_phan: "đảng bộ bộ phận",
  doan_the: "đoàn thể",
  hoi: "hội",
};

/** The words of a vote that the screen and the documents have in common. */
export const awardTerms = {
  bases: BASES,
  /** `số người được triệu tập`. */
  numbers: {
    trieu_tap: `số ${BASES.trieu_tap}`,
    co_mat: `số ${BASES.co_mat}`,
    phat_ra: `số ${BASES.phat_ra}`,
    thu_ve: `số ${BASES.thu_ve}`,
    hop_le: `số ${BASES.hop_le}`,
  } as const satisfies Record<Base, string>,
  outcomes: outcomeForms(0),
  longOutcomes: outcomeForms(1),
  kinds: { tap_the: "tập thể", ca_nhan: "cá nhân" } as const satisfies Record<RecipientKind, string>,
  ways: { phieu_kin: "bỏ phiếu kín", gio_tay: "biểu quyết giơ tay" } as const,
  /** What one says yes with: a ballot, or a hand. */
  vote: ({ hinh_thuc }: VoteRule): string => (hinh_thuc === "gio_tay" ? "người" : "phiếu"),
  /** `15 người được triệu tập`; with the absent what the sum is made of. */
  base: (rule: VoteRule, base: number, { y_kien_vang = 0 }: BallotCount): string => {
    const isSum = rule.co_so !== "trieu_tap" && rule.y_kien_vang === "tinh" && y_kien_vang > 0;
    return isSum
      ? `${formatNumber(base)} (gồm ${formatNumber(base - y_kien_vang)} ${BASES[rule.co_so]} và ${formatNumber(y_kien_vang)} ý kiến bằng văn bản của người vắng mặt)`
      : `${formatNumber(base)} ${BASES[rule.co_so]}`;
  },
  /** `quá 1/2`, `từ 2/3 trở lên`. */
  threshold: ({ nguong, cach_tinh }: VoteRule, of: string): string =>
    cach_tinh === "tren" ? `quá ${nguong.typed} của ${of}` : `từ ${nguong.typed} của ${of} trở lên`,
  places: ({ toi_da, moi_don_vi, loai_don_vi }: FrozenPlaces): string => {
    const kinds = loai_don_vi ? `, ${loai_don_vi.map((kind) => UNIT_KINDS[kind]).join(", ")}` : "";
    return `nhiều nhất ${formatNumber(toi_da)}${moi_don_vi ? " ở mỗi đơn vị" : ""}${kinds}`;
  },
} as const;
