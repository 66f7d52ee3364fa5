/** The comments of a record's skeleton. */
export const skeletonWords = {
  title: (phase: string, unit: string): string => `Bản ghi ${phase} của ${unit}`,
  how: "Điền sau dấu hai chấm, bỏ dấu # ở đầu các dòng cần dùng; mục nào không có thì để nguyên.",
  due: (day: string): string =>
    `Hạn nộp: ${day}. Khi xong, đổi trang_thai thành chinh_thuc rồi chạy: thi-dua check`,
  numbers: "Số viết liền (1638, 25000000), tiền tính bằng đồng, ngày viết dd/mm/yyyy.",
  writer: "Họ và tên người lập, không kèm đồng chí, ông, bà",
  blankName: "(chưa ghi họ tên)",
  tasks: "Kết quả từng nhiệm vụ của giai đoạn",
  result: "kết quả",
  indicators: "Số liệu theo chỉ tiêu",
  milestones: "Hoạt động; ky_niem là một trong các ngày kỷ niệm dưới đây",
  activity: "tên hoạt động",
  required: "bắt buộc khi chính thức",
  choices: "chọn một",
  other: "Các mục khác",
} as const;
