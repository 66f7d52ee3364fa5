/** Words that stay on one line of the head: a clerk never parts them. */
export const KEPT_TOGETHER: readonly string[] = [
  "ĐẢNG BỘ",
  "ĐẢNG ỦY",
  "ĐẢNG UỶ",
  "CHI BỘ",
  "CƠ QUAN",
  "ỦY BAN",
  "UỶ BAN",
  "NHÂN DÂN",
  "THÀNH PHỐ",
  "DOANH NGHIỆP",
  "TRUNG TÂM",
  "XÃ HỘI",
  "THƯƠNG BINH",
  "LAO ĐỘNG",
  "NÔNG NGHIỆP",
  "MÔI TRƯỜNG",
  "KHOA HỌC",
  "CÔNG NGHỆ",
  "VĂN HÓA",
  "THỂ THAO",
  "DU LỊCH",
  "GIÁO DỤC",
  "ĐÀO TẠO",
  "TÀI CHÍNH",
  "TƯ PHÁP",
  "NỘI VỤ",
  "XÂY DỰNG",
];

/** Words that lead what comes after them: no line of the head ends with one. */
export const LEADING: readonly string[] = ["CÁC", "VÀ", "CỦA", "-", "–", "CHO", "VỀ"];

/** The marks under the number of a document (`reference/domain.md` §1.3). */
export const markWords = {
  urgency: { khẩn: "KHẨN", "thượng khẩn": "THƯỢNG KHẨN", "hỏa tốc": "HỎA TỐC" },
  secrecy: { mật: "MẬT", "tối mật": "TỐI MẬT", "tuyệt mật": "TUYỆT MẬT" },
  draft: (time: number | undefined): string => (time === undefined ? "Dự thảo" : `Dự thảo lần thứ ${time}`),
} as const;
