import type { ProblemArgs } from "../../model/problem.ts";
import { formatDate, formatNumber } from "../format.ts";
import { didYouMean, quote } from "../quote.ts";
import { explainNumber } from "./number.ts";
import type { Wording } from "./wording.ts";

const n = (value: ProblemArgs[string]): string => formatNumber(Number(value ?? 0));
const day = (value: ProblemArgs[string]): string => formatDate(String(value ?? ""));
const list = (value: ProblemArgs[string]): string => (Array.isArray(value) ? value.join(", ") : "");

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

/** The words of TD3xx and TD4xx: a record against the plan, and records against each other. */
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
  TD401: {
    title: "Nội dung khác với tên tệp, thư mục",
    message: ({ kind, typed, file }) =>
      kind === "unit"
        ? `Tệp ${file} ghi don_vi: ${String(typed)}, khác với tên tệp.`
        : `Tệp ${file} ghi giai_doan: ${String(typed)}, khác với tên thư mục.`,
    help: ({ kind, expected }) =>
      kind === "unit"
        ? `Sửa thành don_vi: ${String(expected)}, hoặc đổi tên tệp.`
        : `Sửa thành giai_doan: ${String(expected)}, hoặc chuyển tệp sang đúng thư mục.`,
    why: "Đường dẫn là danh tính của bản ghi; thường gặp khi chép tệp của đơn vị khác, giai đoạn khác.",
  },
  TD402: {
    title: "Đơn vị không có trong danh sách",
    message: ({ typed, suggestion }) =>
      `Không có đơn vị ${quote(typed)} trong don-vi.yaml.${didYouMean(suggestion)}`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? "Sửa tên tệp và don_vi, hoặc báo Văn phòng Đảng ủy thêm đơn vị vào don-vi.yaml."
        : `Đổi tên tệp và don_vi thành ${String(suggestion)}.`,
    why: "Chỉ đơn vị trong danh sách mới được tính vào báo cáo.",
  },
  TD403: {
    title: "Đơn vị không tồn tại trong giai đoạn",
    message: ({ name, phase, tu, den }) =>
      `${String(name)} không tồn tại trong giai đoạn ${phase} (${day(tu)} – ${day(den)}).`,
    help: ({ successors }) =>
      list(successors) === ""
        ? "Xóa bản ghi, hoặc sửa hoat_dong của đơn vị trong don-vi.yaml."
        : `Ghi số liệu vào bản ghi của đơn vị kế thừa: ${list(successors)}.`,
    why: "Đơn vị đã kết thúc hoặc chưa thành lập thì không báo cáo.",
  },
  TD404: {
    title: "Số lũy kế bị giảm",
    message: ({ name, value, before, phase }) =>
      `${quote(name)} là số lũy kế, nay ${n(value)} thấp hơn ${n(before)} của giai đoạn ${phase}.`,
    help: () => "Xem lại hai bản ghi; số lũy kế chỉ tăng hoặc giữ nguyên.",
    why: "Kế hoạch ghi chỉ tiêu này không giảm (khong_giam: có).",
  },
  TD405: {
    title: "Đơn vị cũ và đơn vị mới cùng báo cáo",
    message: ({ name, into, phase }) =>
      `${String(name)} đã nhập vào ${String(into)} mà cả hai cùng báo cáo giai đoạn ${phase}; chưa rõ số liệu có trùng không.`,
    help: ({ typed }) =>
      `Thêm vào bản ghi này “bao_gom: [${String(typed)}]” nếu đã gồm số liệu của đơn vị cũ, “bao_gom: []” nếu chưa gồm.`,
    why: "Sau hợp nhất, chia tách, cùng một việc không được cộng hai lần.",
  },
  TD406: {
    title: "Chưa có bản ghi khi đã quá hạn",
    message: ({ name, phase, due }) =>
      `${String(name)} chưa có bản ghi giai đoạn ${phase}; hạn nộp là ${day(due)}.`,
    help: ({ phase, unit }) => `Tạo bản ghi: thi-dua new --phase ${phase} --unit ${unit}`,
    why: "Đơn vị phải báo cáo mọi giai đoạn mà mình tồn tại.",
  },
  TD407: {
    title: "Bản ghi lập sau hạn nộp",
    message: ({ date, due, days }) =>
      `Bản ghi lập ngày ${day(date)}, sau hạn nộp ${day(due)} là ${n(days)} ngày.`,
    help: () => "Nếu ngày gõ nhầm thì sửa ngay_lap; nếu đúng thì để nguyên, báo cáo sẽ ghi là báo cáo chậm.",
    why: "Văn phòng theo dõi đơn vị nộp đúng hạn, nộp chậm.",
  },
  TD408: {
    title: "Số khác xa giai đoạn trước",
    message: ({ name, value, before, phase }) =>
      `${quote(name)}: ${n(value)}, khác quá mười lần so với ${n(before)} của giai đoạn ${phase}.`,
    help: () => "Xem có gõ thừa, thiếu chữ số không; nếu đúng thì để nguyên.",
    why: "Thừa hay thiếu một chữ số là lỗi hay gặp nhất khi nhập số.",
  },
  TD409: {
    title: "bao_gom nêu đơn vị không nhập vào đơn vị này",
    message: ({ typed }) =>
      `Trong bao_gom có ${quote(typed)}, là đơn vị không nhập vào đơn vị này trong giai đoạn.`,
    help: () => "Xóa id này khỏi bao_gom, hoặc bổ sung sự kiện hợp nhất vào don-vi.yaml.",
    why: "bao_gom làm số liệu của đơn vị kia không được tính, nên chỉ dùng khi có quyết định hợp nhất, chia tách.",
  },
  TD410: {
    title: "Hai bản ghi cùng gồm số liệu của một đơn vị",
    message: ({ typed, other }) =>
      other === undefined
        ? `bao_gom ${quote(typed)} mà bản ghi của đơn vị ấy lại gồm số liệu của đơn vị này.`
        : `Số liệu của ${quote(typed)} được ghi là đã gồm cả ở đây lẫn trong bản ghi của ${quote(other)}.`,
    help: ({ typed }) => `Chỉ để ${String(typed)} trong bao_gom của đúng một bản ghi; bản ghi kia bỏ đi.`,
    why: "Mỗi con số chỉ được tính một lần; sau chia tách, số liệu chung của đơn vị cũ thuộc về một đơn vị mới.",
  },
} as const satisfies Record<string, Wording>;
