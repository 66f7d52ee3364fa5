/** What the formats for machines say besides the problems themselves. */
export const formatWords = {
  help: (help: string): string => `Cách sửa: ${help}`,
  notShown: (count: number): string =>
    `Còn ${count} chỗ nữa không hiện ở đây, vì GitHub chỉ hiện 10 chú thích mỗi loại; xem bảng đủ ở phần tóm tắt (Summary).`,
  rowsLeftOut: (count: number): string => `Còn ${count} chỗ nữa; chạy thi-dua check ở máy để xem hết.`,
  tableHead: "| mã | chỗ | sai gì | cách sửa |",
} as const;
