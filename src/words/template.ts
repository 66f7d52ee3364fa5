import { didYouMean, quote } from "./quote.ts";

/** What is said of a Word template. */
export const templateWords = {
  notWord: "Mẫu không phải tệp Word .docx. Mở mẫu bằng Word rồi lưu lại với kiểu “Word Document (.docx)”.",
  tooLarge:
    "Mẫu lớn bất thường, có thể là tệp hỏng hoặc tệp độc hại. Dùng mẫu có sẵn hoặc mẫu do Văn phòng tự làm.",
  faulty: (lines: readonly string[]): string =>
    `Mẫu Word có ${lines.length} chỗ sai; sửa trong Word rồi chạy lại:\n${lines.map((line) => `  - ${line}`).join("\n")}`,
  parts: { body: "thân văn bản", header: "đầu trang", footer: "chân trang", other: "chú thích" },
  heading: (text: string): string => `mục ${quote(text)}`,
  table: (number: number, row: number, cell: number): string => `bảng ${number}, hàng ${row}, ô ${cell}`,
  paragraph: (words: string): string => `đoạn ${quote(words)}`,
  faults: {
    unknown: (tag: string, suggestion: string | undefined): string =>
      `không có chỗ điền {{${tag}}}.${didYouMean(suggestion)}`,
    "not-closed": (tag: string): string => `{{#${tag}}} chưa có {{/${tag}}} ở sau.`,
    "not-opened": (tag: string, suggestion: string | undefined): string =>
      `{{/${tag}}} không có {{#${tag}}} ở trước.${didYouMean(suggestion === undefined ? undefined : `{{/${suggestion}}}`)}`,
    "wrong-close": (tag: string): string => `{{/${tag}}} đóng nhầm chỗ.`,
    broken: (tag: string): string => `thừa hoặc thiếu ${tag}: chỗ điền viết {{tên}}.`,
    forbidden: (tag: string): string => `không dùng được {{${tag}}}: chỗ điền chỉ là tên.`,
    "not-alone": (tag: string): string => `{{${tag}}} phải đứng một mình trong đoạn.`,
  },
} as const;
