/** What `check --fix` says. */
export const diffWords = {
  ends: (count: number): string => `bỏ dấu cách thừa hoặc CR ở cuối ${count} dòng`,
  nothing: "Không có chỗ nào sửa tự động được; các lỗi còn lại cần người xem.\n",
  ask: (files: number): string => `Sửa ${files} tệp như trên? Gõ c rồi Enter để sửa, phím khác để thôi: `,
  wouldMend: (files: number): string => `Chưa sửa gì. Thêm --yes để sửa ${files} tệp như trên.\n`,
  left: "Chưa sửa gì.\n",
  mended: (files: number): string => `Đã sửa ${files} tệp. Xem lại bằng git diff trước khi commit.\n\n`,
} as const;
