import { quote } from "../quote.ts";
import type { Wording } from "./wording.ts";

/** The words of TD5xx: Vietnamese that looks right on the screen or nearly so, and is not. */
export const textWording = {
  TD501: {
    title: "Dấu tiếng Việt rời khỏi chữ (Unicode tổ hợp)",
    message: ({ typed }) => `${quote(typed)} viết bằng Unicode tổ hợp: dấu là ký tự rời, không liền với chữ.`,
    help: () => "Trong bộ gõ (UniKey, EVKey) chọn bảng mã “Unicode” dựng sẵn rồi gõ lại cả dòng.",
    why: "Cùng một chữ, bản tổ hợp và bản dựng sẵn trông giống nhau nhưng máy coi là khác: tìm không ra, so không bằng, in có thể lệch dấu.",
  },
  TD502: {
    title: "Chữ theo bảng mã cũ (TCVN3, VNI)",
    message: ({ typed }) =>
      `${quote(typed)} là chữ viết theo bảng mã cũ (TCVN3 hoặc VNI), chép sang thành chữ lạ.`,
    help: ({ guess }) =>
      guess === undefined
        ? "Chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) rồi dán lại."
        : `Gõ lại bằng Unicode; có lẽ là ${quote(guess)}. Xem kỹ trước khi sửa.`,
    why: "Chữ TCVN3, VNI chỉ đọc được với phông .VnTime, VNI-Times; báo cáo dùng Times New Roman sẽ in ra chữ lạ.",
  },
  TD503: {
    title: "Ký tự giống chữ Việt",
    message: ({ character, instead }) =>
      `Ký tự ở đây là ${String(character)}, trông giống chữ “${String(instead)}” nhưng là chữ của tiếng khác.`,
    help: ({ instead }) => `Xóa ký tự này rồi gõ lại “${String(instead)}” bằng bộ gõ tiếng Việt.`,
    why: "Mắt không phân biệt được, nhưng máy tìm, sắp xếp và so tên đều sai; thường có khi chép từ web hoặc từ tệp quét.",
  },
  TD504: {
    title: "Ký tự ẩn",
    message: ({ character }) => `Có ký tự ẩn ${String(character)} lẫn trong chữ.`,
    help: () => "Xóa cả từ ở chỗ được chỉ rồi gõ lại bằng tay, đừng dán lại.",
    why: "Ký tự ẩn làm hai tên giống hệt nhau thành khác nhau; ký tự đảo chiều còn có thể che nội dung thật.",
  },
  TD506: {
    title: "Danh xưng trong họ tên",
    message: ({ typed, title }) => `Trong họ tên ${quote(typed)} có ${quote(title)}.`,
    help: ({ name }) =>
      `Gõ ${quote(name)}: chỉ họ và tên, không kèm đồng chí, ông, bà, học hàm, học vị; chức vụ ghi ở chuc_vu.`,
    why: "Văn bản của Đảng ghi họ tên người ký không kèm học hàm, học vị; cách xưng hô do mẫu báo cáo thêm vào khi cần.",
  },
  TD507: {
    title: "Chữ hỏng khi quét hoặc gõ",
    message: ({ typed }) => `${quote(typed)} có vẻ là chữ hỏng khi quét hoặc gõ.`,
    help: ({ suggestion }) => `Có phải ý là ${quote(suggestion)}?`,
    why: "Những chữ này hay gặp khi chép từ văn bản quét; chữ vẫn đúng chính tả từng tiếng nên dễ lọt vào báo cáo.",
  },
} as const satisfies Record<string, Wording>;
