import type { ProblemArgs } from "../../model/problem.ts";
import { quote } from "../quote.ts";
import type { Wording } from "./wording.ts";

const KINDS: Readonly<Record<string, string>> = {
  link: "một liên kết (shortcut, symlink) trỏ sang chỗ khác",
  pipe: "một ống dẫn (pipe)",
  folder: "một thư mục",
  other: "một mục đặc biệt của hệ thống",
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "không có quyền đọc",
  EPERM: "không có quyền đọc",
  ENOENT: "tệp không còn ở đó",
  ENOTDIR: "tệp không còn ở đó",
  EBUSY: "chương trình khác đang giữ tệp",
  EIO: "ổ đĩa trả về lỗi",
  EMFILE: "máy đang mở quá nhiều tệp",
};

function kilobytes(bytes: unknown): string {
  const kb = Math.ceil(Number(bytes) / 1024);
  return kb < 10_240 ? `${kb} KB` : `${Math.round(kb / 1024)} MB`;
}

function unreadable({ reason }: ProblemArgs): string {
  const known = REASONS[String(reason)];
  if (known) return `Không đọc được tệp: ${known}.`;
  return reason ? `Không đọc được tệp (hệ thống báo ${String(reason)}).` : "Không đọc được tệp.";
}

/** The words of TD0xx: what is wrong with a file before its first line is read. */
export const fileWording = {
  TD001: {
    title: "Tệp quá lớn",
    message: ({ size, limit }) => `Tệp nặng ${kilobytes(size)}, quá giới hạn ${kilobytes(limit)}.`,
    help: () =>
      "Bản ghi chỉ cần vài KB. Bỏ phần chép thừa; ảnh, bảng, văn bản dài để ở nơi khác rồi ghi tóm tắt.",
    why: "Một bản ghi thật nặng vài KB. Tệp lớn hơn nhiều lần thường là chép nhầm, và làm chậm việc kiểm tra của cả Đảng bộ.",
  },
  TD002: {
    title: "Tệp không phải UTF-8",
    message: ({ kind, offset }) =>
      kind === "utf-16"
        ? "Tệp lưu bằng bảng mã UTF-16 (Notepad cũ gọi là “Unicode”), không phải UTF-8."
        : `Từ byte thứ ${Number(offset) + 1}, tệp không phải chữ UTF-8: tệp lưu bằng bảng mã cũ, hoặc không phải tệp văn bản.`,
    help: () => "Mở tệp bằng Notepad, chọn File > Save As, ở ô Encoding chọn UTF-8, rồi lưu đè.",
    why: "Cùng một chữ có dấu, mỗi bảng mã ghi thành byte khác nhau. Chỉ UTF-8 giữ đúng chữ Việt trên mọi máy.",
  },
  TD003: {
    title: "Không phải tệp thường",
    message: ({ kind }) => `Ở chỗ của một tệp YAML lại là ${KINDS[String(kind)] ?? KINDS.other}.`,
    help: () => "Xóa mục này rồi chép vào đúng chỗ một tệp YAML thật.",
    why: "Liên kết có thể trỏ ra ngoài thư mục dữ liệu, ống dẫn có thể làm chương trình chờ mãi. Dữ liệu chung chỉ gồm tệp thường.",
  },
  TD004: {
    title: "Không đọc được tệp",
    message: unreadable,
    help: () => "Đóng chương trình đang mở tệp, kiểm tra quyền đọc của tệp, rồi chạy lại.",
    why: "Tệp không đọc được thì không biết đơn vị đã báo cáo hay chưa, nên không thể bỏ qua.",
  },
  TD005: {
    title: "Tên tệp lạ",
    message: ({ name }) => `Thư mục dữ liệu không có chỗ cho ${quote(name)}.`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? "Bản ghi đặt tại giai-doan-<số>/<id đơn vị>.yaml, lời của Đảng ủy tại dang-uy/giai-doan-<số>.yaml, so-ket.yaml, tong-ket.yaml; tệp khác chuyển ra ngoài."
        : `Đổi tên thành ${quote(suggestion)}: chữ thường không dấu, nối bằng dấu gạch ngang, đuôi .yaml.`,
    why: "Đường dẫn cho biết bản ghi của đơn vị nào, giai đoạn nào. Tệp sai tên sẽ không được đọc, và đơn vị bị coi là chưa báo cáo.",
  },
  TD006: {
    title: "Hai tệp cùng một tên",
    message: ({ other }) =>
      `Tên tệp này và ${quote(other)} chỉ khác nhau ở chữ hoa, chữ thường hoặc cách ghi dấu.`,
    help: () => "Giữ một tệp: chép phần còn thiếu sang tệp đúng tên rồi xóa tệp kia.",
    why: "Windows và macOS coi hai tên ấy là một, nên tệp này có thể đè mất tệp kia mà không ai biết.",
  },
  TD007: {
    title: "Ký tự điều khiển",
    message: ({ character }) =>
      `Trong tệp có ký tự điều khiển ${String(character)}, không nhìn thấy và không phải chữ.`,
    help: ({ escaped }) =>
      escaped !== undefined
        ? "Ký tự ấy viết bằng dấu \\ trong ngoặc kép (như \\u202e); xóa phần ấy, chỉ giữ chữ nhìn thấy."
        : "Xóa ký tự ở chỗ được chỉ rồi gõ lại chữ quanh đó; nếu cả tệp đều hỏng, lấy lại bản trước.",
    why: "Ký tự điều khiển lọt vào khi chép từ phần mềm khác hoặc khi tệp hỏng; Word không mở được văn bản có ký tự ấy.",
  },
  TD008: {
    title: "Còn dấu xung đột của git",
    message: () => "Tệp còn dấu xung đột của git: hai người cùng sửa một chỗ và chưa ai chọn bản nào đúng.",
    help: () =>
      "Chọn phần đúng giữa <<<<<<< và >>>>>>>, xóa phần kia cùng các dòng <<<<<<<, =======, >>>>>>>.",
    why: "Khi còn dấu xung đột, tệp chứa cả hai bản: không biết số liệu nào là thật.",
  },
  TD009: {
    title: "Thiếu danh sách đơn vị",
    message: () => "Thư mục dữ liệu không có tệp don-vi.yaml.",
    help: () =>
      "Chép lại don-vi.yaml vào cạnh ke-hoach.yaml; thư mục mới thì tạo bằng: thi-dua init THƯ_MỤC.",
    why: "Không có danh sách đơn vị thì không biết bản ghi là của ai và đơn vị nào còn thiếu.",
  },
  TD010: {
    title: "Lược đồ cho trình soạn thảo đã cũ",
    message: () =>
      "Lược đồ cho trình soạn thảo (.thi-dua) không còn khớp với kế hoạch, danh sách đơn vị hoặc bản thi-dua này.",
    help: () => "Chạy thi-dua schema rồi đưa các tệp trong .thi-dua lên kho chung.",
    why: "Trình soạn thảo gợi ý và gạch chân theo lược đồ; lược đồ cũ gợi ý id không còn dùng và báo sai chỗ đúng.",
  },
} as const satisfies Record<string, Wording>;
