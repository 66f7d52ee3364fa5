const KINDS: Readonly<Record<string, string>> = {
  so_nguyen: "số nguyên",
  tien: "số tiền, tính bằng đồng",
  ty_le: "tỷ lệ: { tu_so: …, mau_so: … }",
  co_khong: "có hoặc không",
  danh_muc: "chọn một trong danh mục",
};

/** What an editor shows of the fields, from the schemas that `schema` writes. */
export const editorWords = {
  plan: "Kế hoạch của đợt thi đua",
  units: "Các đơn vị theo thời gian",
  committee: "Lời của Đảng ủy cho báo cáo giai đoạn",
  interim: "Lời của Đảng ủy cho báo cáo sơ kết",
  final: "Lời của Đảng ủy cho báo cáo tổng kết",
  awards: "Bình xét, bỏ phiếu, quyết định khen thưởng",
  reminders: "Các lần nhắc việc đã làm",
  record: (phase: string): string => `Bản ghi ${phase} của một đơn vị`,
  task: (name: string, text: string): string => (text === name ? name : `${name}\n\n${text}`),
  indicator: (name: string, unit: string, kind: string): string =>
    `${name} (${unit}): ${KINDS[kind] ?? kind}`,
  id: "Chữ thường không dấu, chữ số, nối bằng dấu gạch ngang, ví dụ: chi-bo-van-phong",
  date: "Ngày ghi dd/mm/yyyy, ví dụ 30/06/2025",
  wholeNumber: "Số nguyên viết liền, ví dụ 1638 hoặc 25_000_000; không dùng dấu chấm, dấu phẩy",
  share: "Tỷ lệ ghi bằng phân số hoặc phần trăm, ví dụ 2/3 hoặc 80%",
  yesNo: "Ghi có hoặc không",
  email: "Địa chỉ thư điện tử, ví dụ: van-phong@vi-du.vn",
} as const;
