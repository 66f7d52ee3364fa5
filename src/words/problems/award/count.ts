import type { ProblemArgs } from "../../../model/problem.ts";
import { quote } from "../../quote.ts";
import { upperFirst } from "../../report/document.ts";
import { n } from "../args.ts";
import type { Wording } from "../wording.ts";
import { type Said, say } from "./shared.ts";

const againstSum = ({ open }: ProblemArgs): string => (open === undefined ? "phiếu hợp lệ" : "người có mặt");

const COUNT: Readonly<Record<string, Said>> = {
  "present-above-convened": ({ left, right }) =>
    `có mặt ${n(left)} người, nhiều hơn ${n(right)} người được triệu tập.`,
  "issued-above-present": ({ left, right }) =>
    `phát ra ${n(left)} phiếu, nhiều hơn ${n(right)} người có mặt.`,
  "returned-above-issued": ({ left, right }) =>
    `thu về ${n(left)} phiếu, nhiều hơn ${n(right)} phiếu phát ra.`,
  "valid-and-void": ({ left, right }) =>
    `phiếu hợp lệ và không hợp lệ cộng lại là ${n(left)}, không bằng ${n(right)} phiếu thu về.`,
  "blank-above": ({ left, right, blank }) =>
    `${n(left)} phiếu trắng, nhiều hơn ${n(right)} phiếu ${blank === "hop_le" ? "hợp lệ" : "không hợp lệ"} mà phiếu trắng nằm trong đó.`,
  "absent-above": ({ left, right }) =>
    `${n(left)} ý kiến của người vắng mặt, nhiều hơn ${n(right)} người vắng mặt.`,
  "candidate-sum": (args) =>
    `${quote(args.name)}: đồng ý, không đồng ý và không ý kiến cộng lại là ${n(args.left)}, không bằng ${n(args.right)} ${againstSum(args)}.`,
  "candidate-blank": ({ name, left, right }) =>
    `${quote(name)}: đồng ý và không đồng ý cộng lại là ${n(left)}, nhiều hơn ${n(right)} phiếu hợp lệ không phải phiếu trắng.`,
  "candidate-absent": ({ name, left, right }) =>
    `${quote(name)}: ${n(left)} ý kiến đồng ý của người vắng mặt, nhiều hơn ${n(right)} ý kiến đã nhận (y_kien_vang).`,
};

const COUNT_HELP: Readonly<Record<string, Said>> = {
  "present-above-convened": () => "Xem lại giấy triệu tập và danh sách điểm danh, sửa trieu_tap hoặc co_mat.",
  "issued-above-present": () => "Mỗi người có mặt nhận một phiếu; sửa phat_ra hoặc co_mat.",
  "returned-above-issued": () => "Đếm lại phiếu; sửa thu_ve hoặc phat_ra theo biên bản kiểm phiếu.",
  "valid-and-void": () => "Đếm lại phiếu; hop_le và khong_hop_le cộng lại phải đúng bằng thu_ve.",
  "blank-above": ({ blank }) =>
    `Theo quy tắc đã chốt, phiếu trắng tính vào ${blank === "hop_le" ? "hop_le" : "khong_hop_le"}; sửa một trong hai số.`,
  "absent-above": () => "Người vắng mặt là trieu_tap trừ co_mat, mỗi người một ý kiến; sửa y_kien_vang.",
  "candidate-sum": () =>
    "Đếm lại phiếu của người này; phiếu hợp lệ không đánh dấu ở tên này thì ghi vào khong_y_kien.",
  "candidate-blank": () =>
    "Phiếu trắng không đánh dấu ở tên nào; sửa số phiếu của người này hoặc phieu_trang.",
  "candidate-absent": () => "Sửa dong_y_vang, hoặc ghi đủ số ý kiến đã nhận vào y_kien_vang của kiem_phieu.",
};

/** The words of TD816 and TD825: the count of a vote. */
export const awardCountWording = {
  TD816: {
    title: "Kết quả kiểm phiếu không khớp",
    message: (args) => {
      const said = say(COUNT, "fault")(args);
      return args.round === 2 ? `Lần bỏ phiếu lại: ${said}` : upperFirst(said);
    },
    help: say(COUNT_HELP, "fault"),
    why: "Biên bản kiểm phiếu phải khớp từng phiếu: được triệu tập, có mặt, phát ra, thu về, hợp lệ, và phiếu của từng người.",
  },
  TD830: {
    title: "Số người vắng mặt không khớp",
    message: ({ names, absent, convened, present }) =>
      `Biên bản ghi tên ${n(names)} người vắng mặt (vang_mat), mà triệu tập ${n(convened)} người, có mặt ${n(present)} người: vắng ${n(absent)}.`,
    help: () =>
      "Ghi đủ tên người vắng mặt, mỗi người một dòng; hoặc sửa trieu_tap, co_mat theo danh sách điểm danh.",
    why: "Biên bản họp in cả số người có mặt lẫn tên người vắng mặt; hai số không khớp thì biên bản tự mâu thuẫn.",
  },
  TD825: {
    title: "Số liệu kiểm phiếu không được tính",
    message: ({ reason, key, name }) => {
      if (reason === "open") return `Biểu quyết giơ tay không có phiếu: ${String(key)} không được tính.`;
      if (reason === "again") return "Lần bỏ phiếu lại không tính ý kiến của người vắng mặt.";
      return name === undefined
        ? "Quy tắc đã chốt không tính ý kiến của người vắng mặt."
        : `${quote(name)}: quy tắc đã chốt không tính ý kiến đồng ý của người vắng mặt.`;
    },
    help: ({ key }) => `Bỏ ${String(key)}; số này chỉ để biết thì giữ cũng không đổi kết quả.`,
    why: "Số ghi trong tệp mà không được tính dễ làm người đọc hiểu nhầm kết quả.",
  },
} as const satisfies Record<string, Wording>;
