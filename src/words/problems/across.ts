import { didYouMean, quote } from "../quote.ts";
import { day, list, n } from "./args.ts";
import type { Wording } from "./wording.ts";

/** The words of TD4xx: records against each other, and against the units. */
export const acrossWording = {
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
