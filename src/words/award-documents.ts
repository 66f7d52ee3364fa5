import { formatNumber } from "./format.ts";

type Unnumbered = { readonly forms: readonly string[]; readonly hasPlace: boolean };

/** What the screen of `award documents` says. */
export const awardDocumentsWords = {
  /** What each document is called in its properties. */
  titles: {
    meeting: "Biên bản họp bình xét khen thưởng",
    count: "Biên bản kiểm phiếu",
    proposal: "Tờ trình khen thưởng",
    list: "Danh sách khen thưởng",
    decision: "Quyết định khen thưởng",
    merits: (who: string): string => `Báo cáo thành tích: ${who}`,
  },
  would: (files: readonly string[], folder: string): string =>
    `Sẽ ghi vào ${folder}:\n${files.map((file) => `  ${file}\n`).join("")}Chưa ghi gì; thêm --write để ghi.\n`,
  wrote: (files: number, folder: string): string =>
    `Đã ghi ${formatNumber(files)} tệp vào ${folder}. Xem lại trong Word, điền chỗ chấm, xin số, trình ký.\n`,
  /** Where the numbers go that the office gives; nothing where they all stand there. @param hasPlace whether the file has the key. */
  numbers: (file: string, { forms, hasPlace }: Unnumbered, option: string): string => {
    if (forms.length === 0) return "";
    const where = hasPlace ? `vào cuối mục quyet_dinh của ${file}` : `vào cuối tệp ${file}`;
    const items = forms.map((form) => `  - hinh_thuc: ${form}\n    so:\n    ngay:\n`).join("");
    return `Khi văn bản đã có số, dán đoạn sau ${where}, điền số và ngày (ví dụ 12/01/2026) rồi chạy lại: thi-dua award documents ${option} --write\n\n${hasPlace ? "" : "quyet_dinh:\n"}${items}`;
  },
  unsettled: (option: string): string =>
    `Kết quả bình xét chưa đủ nên chỉ lập hai biên bản; tờ trình, quyết định, danh sách, báo cáo thành tích chưa lập. Xem: thi-dua award tally ${option}`,
  broken: (file: string): string =>
    `Tệp ${file} còn lỗi nên chưa lập văn bản nào. Sửa các lỗi nêu trên rồi chạy lại.`,
  nobody: "Không có tập thể, cá nhân nào được nên chỉ có hai biên bản.",
  faulty: (option: string): string =>
    `Số liệu kiểm phiếu không khớp nên chưa lập văn bản nào. Xem: thi-dua award tally ${option}`,
  exists: (files: readonly string[]): string =>
    `Chưa ghi gì: ${formatNumber(files.length)} tệp đã được sửa tay (hoặc không do lệnh này lập), ghi đè thì mất phần sửa:\n${files.map((file) => `  ${file}\n`).join("")}Chuyển các tệp ấy đi nơi khác hoặc chọn thư mục khác bằng --out rồi chạy lại.`,
  amongData: (folder: string, usual: string): string =>
    `“${folder}” nằm trong thư mục dữ liệu: check sẽ báo các văn bản là tệp lạ. Bỏ --out (mặc định: ${usual}), hoặc chọn thư mục ngoài thư mục dữ liệu rồi chạy lại.`,
} as const;
