/** What `check --watch` says. */
export const watchWords = {
  waiting: "\nĐang theo dõi: lưu tệp thì kiểm tra lại. Ctrl+C để thôi.\n",
  forPeople: "--watch chỉ dùng với --format text hoặc --short.",
} as const;
