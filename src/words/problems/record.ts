import type { ProblemArgs } from "../../model/problem.ts";
import { didYouMean, quote } from "../quote.ts";
import { day, list, n } from "./args.ts";
import { explainNumber } from "./number.ts";
import type { Wording } from "./wording.ts";

/** An id that the plan does not know: what was typed, what may have been meant, what there is. */
function unknown(what: string, where: (args: ProblemArgs) => string): Pick<Wording, "message" | "help"> {
  return {
    message: (args) => `Không có ${what} ${quote(args.typed)} ${where(args)}.${didYouMean(args.suggestion)}`,
    help: ({ suggestion, known }) => {
      if (suggestion !== undefined) return `Gõ ${String(suggestion)}.`;
      return list(known) === "" ? "Xóa dòng này." : `Dùng một trong các id: ${list(known)}.`;
    },
  };
}

const inPhase = ({ phase }: ProblemArgs): string => `trong giai đoạn ${phase}`;
const inPlan = (): string => "trong kế hoạch";

/** The words of TD3xx: a record against the plan. */
export const recordWording = {
  TD301: {
    title: "Giai đoạn không có trong kế hoạch",
    message: ({ phase }) => `Kế hoạch không có giai đoạn ${phase}.`,
    help: ({ known }) => `Sửa số giai đoạn (có: ${list(known)}) và chuyển tệp vào đúng thư mục giai-doan-….`,
    why: "Bản ghi của một giai đoạn không ai hỏi thì không vào báo cáo nào.",
  },
  TD302: {
    title: "Đợt không có trong giai đoạn",
    ...unknown("đợt", inPhase),
    why: "Số liệu chia theo đợt chỉ gộp được khi đợt có trong kế hoạch.",
  },
  TD303: {
    title: "Nội dung thi đua không có trong kế hoạch",
    ...unknown("nội dung thi đua", inPlan),
    why: "Báo cáo xếp kết quả theo nội dung thi đua; kết quả không thuộc nội dung nào sẽ bị bỏ sót.",
  },
  TD304: {
    title: "Nhiệm vụ không có trong giai đoạn",
    ...unknown("nhiệm vụ", inPhase),
    why: "Mỗi giai đoạn có nhiệm vụ riêng; kết quả ghi vào nhiệm vụ của giai đoạn khác sẽ không được tổng hợp.",
  },
  TD305: {
    title: "Chỉ tiêu không có trong kế hoạch",
    ...unknown("chỉ tiêu", inPlan),
    why: "Số liệu chỉ được cộng khi chỉ tiêu có trong kế hoạch; một id gõ sai làm mất hẳn con số.",
  },
  TD306: {
    title: "Ngày kỷ niệm không có trong giai đoạn",
    ...unknown("ngày kỷ niệm", inPhase),
    why: "Hoạt động được gắn với ngày kỷ niệm bằng id trong kế hoạch.",
  },
  TD307: {
    title: "Ngày nằm ngoài giai đoạn",
    message: ({ date, phase, tu, den }) =>
      `Ngày ${day(date)} nằm ngoài giai đoạn ${phase} (${day(tu)} – ${day(den)}).`,
    help: ({ other }) =>
      other === undefined
        ? "Sửa lại ngày; hoạt động ngoài thời gian của đợt thi đua thì xóa đi."
        : `Sửa lại ngày, hoặc chuyển mục này sang bản ghi của giai đoạn ${other}.`,
    why: "Việc của giai đoạn nào báo cáo ở giai đoạn ấy, để không việc nào bị tính hai lần.",
  },
  TD308: {
    title: "Tử số lớn hơn mẫu số",
    message: ({ name, tu_so, mau_so }) => `${quote(name)}: tử số ${n(tu_so)} lớn hơn mẫu số ${n(mau_so)}.`,
    help: () => "Xem lại hai số: tu_so là số đạt, mau_so là tổng số.",
    why: "Tỷ lệ của một tổng thể không thể vượt 100%.",
  },
  TD309: {
    title: "Vượt 100% ở chỗ không thể vượt",
    message: ({ name, value, target, unit }) =>
      `${quote(name)}: ${n(value)} ${unit} là quá 100% của mục tiêu ${n(target)} ${unit}.`,
    help: () =>
      "Sửa giá trị hoặc muc_tieu; nếu vượt 100% là đúng, đặt vuot_100: có cho chỉ tiêu trong kế hoạch.",
    why: "Kế hoạch ghi chỉ tiêu này không thể vượt mục tiêu (vuot_100: không).",
  },
  TD310: {
    title: "Các phần cộng lại không bằng số chung",
    message: ({ name, sum, whole }) =>
      `${quote(name)}: các phần trong_do cộng lại là ${n(sum)}, không bằng số chung ${n(whole)}.`,
    help: () => "Sửa số chung hoặc từng phần để khớp nhau; phần nào không có thì ghi 0.",
    why: "Kế hoạch ghi các phần này chia hết số chung (phan_hoach).",
  },
  TD311: {
    title: "Một phần lớn hơn số chung",
    message: ({ name, part, value, whole }) =>
      `${quote(name)}: phần ${quote(part)} là ${n(value)}, lớn hơn số chung ${n(whole)}.`,
    help: () => "Sửa phần này hoặc số chung.",
    why: "Số “trong đó” không thể lớn hơn số chung.",
  },
  TD312: {
    title: "Chỉ tiêu không hỏi ở giai đoạn này",
    message: ({ name, phase }) => `Kế hoạch không hỏi chỉ tiêu ${quote(name)} ở giai đoạn ${phase}.`,
    help: ({ asked }) => `Xóa dòng này, hoặc chuyển số liệu sang bản ghi giai đoạn ${list(asked)}.`,
    why: "Số liệu ghi nhầm giai đoạn sẽ không có chỗ trong báo cáo.",
  },
  TD313: {
    title: "Bản ghi chính thức còn thiếu",
    message: ({ key, name }) =>
      `Bản ghi đã ghi chinh_thuc nhưng chưa có ${key === "nhiem_vu" ? "kết quả nhiệm vụ" : "chỉ tiêu"} bắt buộc ${quote(name)}.`,
    help: ({ key, id }) => `Thêm dòng “${id}: …” dưới ${key}, hoặc để trang_thai: du_thao cho đến khi đủ.`,
    why: "Kế hoạch đòi mọi đơn vị trả lời mục này (bat_buoc: có).",
  },
  TD314: {
    title: "Giá trị không hợp loại của chỉ tiêu",
    message: ({ reason, typed, name, suggestion }) => {
      if (reason === "whole-number") return `${quote(name)}: ${explainNumber(typed).message}`;
      const what = typed === "" ? "Giá trị" : quote(typed);
      const kinds: Record<string, string> = {
        ratio: "không phải tỷ lệ ghi bằng tử số và mẫu số",
        "yes-no": "không phải “có” hay “không”",
        choice: "không có trong danh mục",
        empty: "còn bỏ trống",
      };
      return `${quote(name)}: ${what} ${kinds[String(reason)] ?? "không hợp loại"}.${didYouMean(suggestion)}`;
    },
    help: ({ reason, id, choices, typed }) => {
      if (reason === "ratio") return `Viết: ${id}: {tu_so: 45, mau_so: 48}`;
      if (reason === "yes-no") return `Viết: ${id}: có (hoặc không)`;
      if (reason === "choice") return `Chọn một trong: ${list(choices)}.`;
      return explainNumber(typed).help;
    },
    why: "Kế hoạch định loại của từng chỉ tiêu; chương trình đọc số đúng như đã gõ, không đoán.",
  },
  TD315: {
    title: "Phần “trong đó” không có trong kế hoạch",
    message: ({ typed, name, suggestion }) =>
      `Chỉ tiêu ${quote(name)} không có phần ${quote(typed)}.${didYouMean(suggestion)}`,
    help: ({ suggestion, known }) =>
      suggestion !== undefined
        ? `Gõ ${String(suggestion)}.`
        : list(known) === ""
          ? "Xóa trong_do."
          : `Dùng: ${list(known)}.`,
    why: "Các phần chỉ cộng được giữa các đơn vị khi cùng tên.",
  },
  TD316: {
    title: "Hình thức khen thưởng không có trong kế hoạch",
    ...unknown("hình thức khen thưởng", inPlan),
    why: "Đề nghị chỉ xếp được vào danh sách khi hình thức có trong kế hoạch.",
  },
  TD317: {
    title: "Các đợt cộng lại không bằng số chung",
    message: ({ name }) => `${quote(name)}: các số trong theo_dot cộng lại không bằng số chung.`,
    help: () => "Sửa cho khớp, hoặc xóa gia_tri: chương trình tự cộng các đợt.",
    why: "Hai con số cho cùng một việc thì báo cáo không biết tin số nào.",
  },
  TD318: {
    title: "Đã quá hạn mà còn là dự thảo",
    message: ({ phase, due, days }) =>
      `Hạn nộp giai đoạn ${phase} là ${day(due)}, đã quá ${n(days)} ngày mà bản ghi còn là dự thảo.`,
    help: () => "Hoàn thiện rồi đổi thành trang_thai: chinh_thuc; dự thảo không được tính vào báo cáo.",
    why: "Dự thảo không được cộng vào số liệu; đơn vị bị coi là chưa báo cáo.",
  },
} as const satisfies Record<string, Wording>;
