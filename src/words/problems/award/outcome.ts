import { quote } from "../../quote.ts";
import { list, n } from "../args.ts";
import type { Wording } from "../wording.ts";
import { passOver } from "./after-vote.ts";
import { day, recipient } from "./shared.ts";

const TIE_RULES: Readonly<Record<string, string>> = { cung_duoc: "cùng được", khong_ai: "không ai được" };

const OUTCOMES: Readonly<Record<string, string>> = {
  won: "đủ phiếu và còn chỗ",
  below: "không đủ phiếu",
  outvoted: "hết chỗ vì người khác nhiều phiếu hơn",
  "tied-out": "quy tắc bằng phiếu đã quyết",
};

const NO_RESULT: Readonly<Record<string, string>> = {
  unopened: "chưa mở bỏ phiếu",
  uncounted: "chưa kiểm phiếu xong",
  tied: "còn người bằng phiếu chưa phân định",
  waiting: "còn người bằng phiếu chưa phân định",
  unjudged: "còn tiêu chí chưa xét",
  nobody: "không ai được khen theo kết quả kiểm phiếu",
};

/** The words of the codes about who wins, and who may: criteria, places, equal votes, decisions. */
export const awardOutcomeWording = {
  TD813: {
    title: "Khen vượt số lượng",
    message: ({ name, kind, of, count, places }) =>
      `${n(count)} ${recipient(kind)}${of === undefined ? "" : ` của ${String(of)}`} được ${quote(name)}, quá số lượng ${n(places)} đã chốt.`,
    help: ({ places }) =>
      `Xem lại phan_dinh của những người bằng phiếu: nhiều nhất ${n(places)} được, người không được thì ghi duoc: không.`,
    why: "Số lượng chốt khi mở bỏ phiếu không đổi theo kết quả; phân định khi bằng phiếu chỉ chọn trong số chỗ còn lại.",
  },
  TD815: {
    title: "Không đạt tiêu chí mà vẫn đưa ra bỏ phiếu",
    message: ({ name, criterion }) =>
      `${quote(name)} không đạt tiêu chí ${quote(criterion)} mà vẫn có phiếu hoặc được phân định.`,
    help: ({ voted }) =>
      voted === undefined
        ? "Bỏ phan_dinh của mục này; nếu trả lời nhầm thì sửa tiêu chí thành có."
        : `Trả lời nhầm thì sửa tiêu chí thành có. Đúng là không đạt thì giữ nguyên số phiếu đã ghi (kết quả ấy không được tính) và ${passOver("TD815")}.`,
    why: "Người không đạt tiêu chí thì không được xét, dù bao nhiêu phiếu.",
  },
  TD822: {
    title: "Phân định, bỏ phiếu lại khi không bằng phiếu",
    message: ({ kind, reason, name, outcome, rule }) => {
      if (kind === "ruling" && TIE_RULES[String(rule)])
        return `${quote(name)} được phân định (phan_dinh), mà theo quy tắc đã chốt, bằng phiếu thì ${TIE_RULES[String(rule)]}.`;
      if (kind === "ruling")
        return `${quote(name)} được phân định (phan_dinh) mà không bằng phiếu với ai: ${OUTCOMES[String(outcome)] ?? ""}.`;
      if (kind === "count")
        return `Có kết quả bỏ phiếu lại mà ${reason === "no-rule" ? "quy tắc đã chốt không cho bỏ phiếu lại" : "không ai bằng phiếu"}.`;
      return reason === "no-rule"
        ? `${quote(name)} có phiếu của lần bỏ lại, mà quy tắc đã chốt không cho bỏ phiếu lại.`
        : `${quote(name)} có phiếu của lần bỏ lại, mà lần đầu không bằng phiếu ở chỗ cuối cùng.`;
    },
    help: ({ kind }) =>
      kind === "ruling"
        ? "Bỏ phan_dinh của người này; xem lại số phiếu nếu đúng là bằng phiếu."
        : `Ghi nhầm thì xóa các số của lần bỏ phiếu lại ở mục này; nếu đã bỏ phiếu lại thật thì giữ nguyên (kết quả không tính lần ấy) và ${passOver("TD822")}.`,
    why: "Số phiếu đã quyết thì không ai quyết thay; chỉ những người bằng phiếu ở chỗ cuối cùng mới cần phân định hay bỏ phiếu lại.",
  },
  TD823: {
    title: "Đủ phiếu mà còn tiêu chí chưa xét",
    message: ({ name, criterion }) => `${quote(name)} đủ phiếu nhưng chưa xét tiêu chí ${quote(criterion)}.`,
    help: ({ id }) => `Ghi ${String(id)}: có (hoặc không) sau khi xét; chưa xét thì chưa được khen.`,
    why: "Tiêu chí do người xét thì chương trình không trả lời thay; người còn tiêu chí chưa xét không vào danh sách được khen.",
  },
  TD824: {
    title: "Thiếu tiêu chí phải xét",
    message: ({ name, criterion }) =>
      `${quote(name)} không có dòng cho tiêu chí ${quote(criterion)} mà hình thức này phải xét.`,
    help: ({ id }) => `Thêm dòng ${String(id)}: dưới tieu_chi, ghi có hoặc không sau khi xét.`,
    why: "Thiếu dòng tiêu chí thì người chưa được xét trông như đã đạt.",
  },
  TD826: {
    title: "Bằng phiếu chưa phân định",
    message: ({ name, count, kind, votes, names }) =>
      `${quote(name)}: ${n(count)} ${recipient(kind)} cùng ${n(votes)} phiếu mà không đủ chỗ: ${list(names)}${Number(count) > (Array.isArray(names) ? names.length : 0) ? "…" : ""}.`,
    help: ({ again }) =>
      again === undefined
        ? "Ghi phan_dinh: { duoc: có, ly_do: … } (hoặc duoc: không) cho từng người theo kết luận của cuộc họp."
        : "Bỏ phiếu lại trong số này; ghi bo_phieu_lai cho từng người và kiem_phieu_lai chung.",
    why: "Bằng phiếu ở chỗ cuối cùng thì chương trình không chọn thay; chưa phân định thì chưa có danh sách được khen.",
  },
  TD829: {
    title: "Quyết định khi chưa có kết quả",
    message: ({ reason, name, day: date }) => {
      if (reason === "twice") return `${quote(name)} có hai mục trong quyet_dinh.`;
      return `Ngày ký ${day(date)} đã ghi cho ${quote(name)} mà ${NO_RESULT[String(reason)] ?? ""}.`;
    },
    help: ({ reason }) =>
      reason === "twice"
        ? "Mỗi hình thức một quyết định (tờ trình) trong một kỳ; gộp hai mục làm một."
        : "Bỏ ngay, so cho đến khi có kết quả; thi-dua award tally cho biết còn thiếu gì.",
    why: "Quyết định, tờ trình in danh sách những người được khen; chưa có kết quả thì chưa có danh sách để ký.",
  },
} as const satisfies Record<string, Wording>;
