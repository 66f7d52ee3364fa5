import { didYouMean, quote } from "./quote.ts";

/** What `init` says. */
export const initWords = {
  made: (folder: string): string =>
    `Đã tạo thư mục dữ liệu: ${folder}\nSửa ke-hoach.yaml và don-vi.yaml theo kế hoạch thật, rồi trong thư mục ấy chạy: thi-dua new --phase 1 --all\n`,
  notEmpty: (typed: string): string =>
    `Thư mục ${quote(typed)} đã có tệp. Chọn một thư mục mới hoặc đang trống; thi-dua không ghi đè.`,
  needsFolder: "Thiếu tên thư mục: thi-dua init THƯ_MỤC. (Thư mục dữ liệu có rồi thì dùng --ci hoặc --hook.)",
  unknownCi: (typed: string, known: readonly string[], suggestion: string | undefined): string =>
    `Không có nền tảng ${quote(typed)}.${didYouMean(suggestion)} Dùng --ci ${known.join(" hoặc --ci ")}.`,
  noRepository:
    "Thư mục dữ liệu chưa nằm trong kho git. Chạy git init ở thư mục chung trước, hoặc chuyển dữ liệu vào kho.",
  oddFolder: (folder: string): string =>
    `Đường dẫn ${quote(folder)} có ký tự không viết vào kịch bản được (ngoặc, dấu $, dấu \\). Đổi tên thư mục rồi chạy lại.`,
  alreadyThere: (path: string): string =>
    `Đã có tệp ${quote(path)}; thi-dua không ghi đè. Đổi tên tệp ấy, chạy lại, rồi ghép hai tệp bằng tay.`,
  ciMade: (path: string, version: string): string =>
    `Đã ghi ${path}. Đặt gói thi-dua-${version}.tgz (làm bằng npm pack) ở gốc kho, commit cả hai rồi đẩy lên.\n`,
  hookMade: "Đã ghi hook pre-commit: từ nay mỗi lần commit đều kiểm tra các tệp đã đổi.\n",
} as const;
