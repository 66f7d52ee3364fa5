import { didYouMean } from "./quote.ts";

/** The sentences of what could not be done; each says the way out. */
export const cannotRun = {
  noData: (named: string | undefined): string =>
    named === undefined
      ? "Không tìm thấy thư mục dữ liệu (ke-hoach.yaml) ở đây hay ở các thư mục cấp trên. Chuyển vào thư mục dữ liệu, thêm --data THƯ_MỤC, hoặc tạo mới bằng: thi-dua init THƯ_MỤC"
      : `Thư mục “${named}” không có tệp ke-hoach.yaml. Kiểm tra lại --data, hoặc tạo thư mục dữ liệu mới bằng: thi-dua init ${named}`,
  badDay: (typed: string): string =>
    `--as-of “${typed}” không phải ngày có thật. Gõ theo dạng dd/mm/yyyy, ví dụ 30/06/2025.`,
  badPhase: (typed: string, known: readonly number[]): string =>
    `Kế hoạch không có giai đoạn “${typed}”. Các giai đoạn của kế hoạch: ${known.join(", ")}.`,
  noPhase: "Thiếu --phase: gõ số của giai đoạn, ví dụ --phase 2.",
  unknownUnit: (typed: string, suggestion: string | undefined): string =>
    `Không có đơn vị “${typed}” trong don-vi.yaml.${didYouMean(suggestion)}`,
  severalUnits: (typed: string, ids: readonly string[]): string =>
    `“${typed}” có thể là nhiều đơn vị: ${ids.join(", ")}. Gõ id của một đơn vị.`,
  unknownFormat: (typed: string, known: readonly string[], suggestion: string | undefined): string =>
    `Không có dạng “${typed}”.${didYouMean(suggestion)} Các dạng của --format: ${known.join(", ")}.`,
  brokenGround:
    "Chưa đọc được kế hoạch (ke-hoach.yaml) hoặc danh sách đơn vị (don-vi.yaml). Sửa các lỗi nêu trên rồi chạy lại.",
  noIssuer: (day: string): string =>
    `Kế hoạch chưa ghi cơ quan ban hành vào ngày ${day}. Thêm một mục co_quan có tu/den trùm ngày ấy trong ke-hoach.yaml, hoặc sửa ngày báo cáo (ngay_bao_cao trong dang-uy, hoặc --as-of).`,
  noTemplate: (path: string): string =>
    `Không đọc được mẫu báo cáo “${path}”. Kiểm tra đường dẫn sau --template.`,
  otherEnding: (typed: string, ending: string): string =>
    `Lệnh này ghi tệp ${ending}, không ghi vào “${typed}”. Đặt tên tệp có đuôi ${ending}.`,
  brokenThen: (day: string, commit: string): string =>
    `Kế hoạch hoặc danh sách đơn vị ở lần commit ${commit.slice(0, 9)}, là bản của ngày ${day}, có lỗi nên không tính lại được ngày ấy. Chọn ngày khác cho --as-of.`,
  unexpected: (detail: string): string =>
    `Chương trình gặp lỗi ngoài dự kiến: ${detail}. Đây là lỗi của thi-dua; xin gửi dòng này cùng lệnh đã gõ cho người bảo trì.`,
};
