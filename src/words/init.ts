import { quote } from "./quote.ts";

/** What `init` says. */
export const initWords = {
  made: (folder: string): string =>
    `Đã tạo thư mục dữ liệu: ${folder}\nSửa ke-hoach.yaml và don-vi.yaml theo kế hoạch thật, rồi trong thư mục ấy chạy: thi-dua new --phase 1 --all\n`,
  notEmpty: (typed: string): string =>
    `Thư mục ${quote(typed)} đã có tệp. Chọn một thư mục mới hoặc đang trống; thi-dua không ghi đè.`,
} as const;
