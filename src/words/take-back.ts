import { quote } from "./quote.ts";

/** The keys of the committee's words that paragraphs can be taken back into. */
export type TakenKey =
  | "lanh_dao"
  | "dien_hinh"
  | "uu_diem"
  | "han_che"
  | "nguyen_nhan"
  | "bai_hoc"
  | "phuong_huong"
  | "kien_nghi";

// Headings as offices write them, without their number. A later one is asked first: “hạn chế, nguyên nhân” are limits.
const SECTIONS: readonly (readonly [TakenKey, RegExp])[] = [
  ["lanh_dao", /^(công tác )?lãnh đạo, chỉ đạo|^(công tác )?chỉ đạo, (điều hành|triển khai|thực hiện)/],
  ["dien_hinh", /^(các )?(gương )?điển hình/],
  ["uu_diem", /^(những )?ưu điểm|^(những )?kết quả nổi bật/],
  ["han_che", /^(những |một số )?(tồn tại|hạn chế|khuyết điểm)/],
  ["nguyen_nhan", /^nguyên nhân/],
  ["bai_hoc", /^(những )?bài học/],
  ["phuong_huong", /^phương hướng|^nhiệm vụ trọng tâm/],
  ["kien_nghi", /^(những )?(đề xuất|kiến nghị)/],
];

const LONGEST_HEADING = 160;

/** The key that a heading stands for, by its words; `undefined` of any other paragraph. */
export function sectionNamed(words: string): TakenKey | undefined {
  const name = words.replace(/^([IVX]+|\d+(\.\d+)*|[a-zđ])[.)-]\s*/u, "");
  if (words.length > LONGEST_HEADING || /[.;!?…]$/.test(name) || /^[-–+•*]/.test(words)) return undefined;
  const plain = name.normalize("NFC").toLocaleLowerCase("vi").replaceAll("uỷ", "ủy");
  return SECTIONS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Whether the text of a report is over: below it stand only recipients and signer. */
export function isRecipients(words: string): boolean {
  return /^nơi nhận/iu.test(words.normalize("NFC"));
}

const WHY = {
  "no-section": "không nằm dưới đề mục nào có chỗ trong dang-uy; nếu là lời của Đảng ủy thì ghi vào noi_dung",
  table: "nằm trong bảng; sửa ở bản ghi của đơn vị",
  ours: "có thể là câu của dang-uy đã được viết lại; sửa câu ấy trong tệp, đừng thêm câu thứ hai",
  theirs: "là câu chương trình ghép từ bản ghi, hoặc thay chỗ một câu như thế; sửa ở bản ghi của đơn vị",
} as const;

/** What is said while paragraphs are taken back. */
export const takeBackWords = {
  nothing: "Không có đoạn viết tay nào đưa được về dang-uy.\n",
  left: (words: string, why: keyof typeof WHY): string => `Để nguyên ${quote(words)}: ${WHY[why]}.`,
  into: (file: string, key: string): string => `Thêm vào ${file}, mục ${key}:`,
  ask: (file: string): string => `Ghi các đoạn trên vào ${file}? Gõ c rồi Enter để ghi, phím khác để thôi: `,
  would: (file: string): string => `Chưa ghi gì. Thêm --yes để ghi các đoạn trên vào ${file}.\n`,
  none: "Chưa ghi gì.\n",
  wrote: (file: string): string =>
    `Đã ghi ${file}. Xem lại bằng git diff trước khi commit, rồi lập lại báo cáo.\n`,
  unsafe: (file: string, key: string): string =>
    `Không tự thêm được vào mục ${key} của ${file} mà vẫn giữ nguyên mọi chữ khác. Mở tệp, ghi mục ấy thành danh sách (mỗi đoạn một dòng “- …”), rồi chạy lại.`,
  broken: (file: string): string => `Tệp ${file} còn lỗi nên chưa ghi thêm. Sửa trước: thi-dua check`,
  past: "--lay-lai (--take-back) ghi vào dữ liệu hiện nay nên không đi với --as-of.",
} as const;
