/** The sentences of a file that could not be written; each says the way out. */
export const writeFailed = {
  locked: (path: string): string =>
    `Tệp “${path}” đang mở trong Word (hoặc chương trình khác), hoặc không có quyền ghi: đóng tệp (hoặc chọn nơi khác) rồi chạy lại.`,
  noFolder: (path: string): string =>
    `Không có thư mục để ghi tệp “${path}”. Tạo thư mục đó trước rồi chạy lại.`,
  other: (path: string, reason: string): string =>
    `Không ghi được tệp “${path}” (${reason}). Kiểm tra ổ đĩa và đường dẫn rồi chạy lại.`,
} as const;
