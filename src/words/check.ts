/** What the screen of `check` calls things. */
export const screenWords = {
  severity: { error: "lỗi", warning: "cảnh báo" },
  help: "cách sửa",
  related: (code: string): string => RELATED[code] ?? "xem thêm",
  line: (line: number): string => `dòng ${line}`,
} as const;

const RELATED: Readonly<Record<string, string>> = {
  TD102: "khóa trước",
  TD601: "chỗ trước",
  TD701: "chỗ trước",
};

/** What `check` has seen: how many records of how many units, and how many problems it printed. */
export type Checked = {
  readonly records: number;
  readonly units: number;
  readonly errors: number;
  readonly warnings: number;
  /** The code of the first problem printed. */
  readonly first?: string | undefined;
};

/** The last lines of `check`, newline included: what was read comes first, so that silence never looks like health. */
export function checkSummary({ records, units, errors, warnings, first }: Checked): string {
  const read =
    records === 0
      ? "Chưa có bản ghi nào trong thư mục dữ liệu"
      : `Đã đọc ${records} bản ghi của ${units} đơn vị`;
  const found = errors === 0 && warnings === 0 ? "" : `: ${counts(errors, warnings)}`;
  const more = first === undefined ? "" : `Xem giải thích của một mã: thi-dua explain ${first}\n`;
  return found === "" ? `${read}. Không có lỗi.\n` : `${read}${found}.\n${more}`;
}

function counts(errors: number, warnings: number): string {
  if (warnings === 0) return `${errors} lỗi`;
  return errors === 0 ? `không có lỗi, ${warnings} cảnh báo` : `${errors} lỗi, ${warnings} cảnh báo`;
}
