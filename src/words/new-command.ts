/** What `new` says. */
export const newWords = {
  whichUnit: "Thiếu đơn vị: thêm --unit ID cho một đơn vị, hoặc --all cho mọi đơn vị phải báo cáo.",
  notDue: (unit: string): string =>
    `Đơn vị “${unit}” không phải báo cáo giai đoạn này; kiểm tra lại --unit và --phase.`,
  written: (files: readonly string[]): string => `Đã tạo ${files.length} bản ghi dự thảo:\n${lines(files)}`,
  kept: (files: readonly string[]): string => `Đã có sẵn, giữ nguyên ${files.length} tệp:\n${lines(files)}`,
} as const;

function lines(files: readonly string[]): string {
  return files.map((file) => `  ${file}\n`).join("");
}
