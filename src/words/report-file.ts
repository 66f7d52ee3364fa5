import type { Provenance } from "../model/provenance.ts";
import { quote } from "./quote.ts";

const CAMPAIGNS: ReadonlyMap<string, string> = new Map([
  ["so-ket", "sơ kết"],
  ["tong-ket", "tổng kết"],
]);

/** Which report it is, in a few words. */
export function reportName({ kind, phase }: Pick<Provenance, "kind" | "phase">): string {
  return CAMPAIGNS.get(kind) ?? `giai đoạn ${phase}`;
}

/** Why a file that was named for a report is none. */
export const reportFileWords = {
  unreadable: (file: string): string =>
    `Không đọc được tệp ${quote(file)}. Kiểm tra lại tên tệp và quyền đọc.`,
  "not-word": (file: string): string =>
    `${quote(file)} không phải tệp Word (.docx) đọc được. Chọn tệp báo cáo do thi-dua report ghi ra.`,
  "too-large": (file: string): string =>
    `${quote(file)} quá lớn so với một báo cáo; chương trình không mở. Chọn tệp báo cáo do thi-dua report ghi ra.`,
  "not-ours": (file: string): string =>
    `${quote(file)} không có dấu lập của thi-dua (thuộc tính tùy chỉnh của tệp Word): không phải báo cáo do thi-dua report lập, lập bằng bản cũ, hoặc dấu đã bị xóa. Lập lại bằng: thi-dua report --phase SỐ`,
  otherKind: (file: string, kind: string): string =>
    `${quote(file)} là báo cáo loại ${quote(kind)}; bản này chưa biết loại ấy. Cập nhật thi-dua rồi thử lại.`,
} as const;
