/** What the screen of `check` calls things. */
export const screenWords = {
  severity: { error: "lỗi", warning: "cảnh báo", info: "thông tin" },
  help: "cách sửa",
  related: (code: string): string => RELATED[code] ?? "xem thêm",
  line: (line: number): string => `dòng ${line}`,
} as const;

const RELATED: Readonly<Record<string, string>> = {
  TD102: "khóa trước",
  TD601: "chỗ trước",
  TD610: "văn bản trước",
  TD701: "chỗ trước",
  TD813: "số lượng đã chốt",
  TD814: "đề nghị của đơn vị",
  TD816: "so với",
  TD817: "ngày ký",
  TD819: "kế hoạch",
  TD821: "chỗ trước",
  TD826: "cùng số phiếu",
  TD827: "so với",
  TD830: "so với",
};

/** What `check` has seen: how many records of how many units, and how many problems it printed. */
export type Checked = {
  readonly records: number;
  readonly units: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Problems that a comment in the data passes over, with a reason and a date. */
  readonly passedOver: number;
  /** The code of the first problem printed. */
  readonly first?: string | undefined;
};

/** The last lines of `check`, newline included: what was read comes first, so that silence never looks like health. */
export function checkSummary(checked: Checked): string {
  const more =
    checked.first === undefined ? "" : `Xem giải thích của một mã: thi-dua explain ${checked.first}\n`;
  return `${checkedSentence(checked)}\n${more}`;
}

/** The sentence of what was read and found. */
export function checkedSentence({ records, units, ...found }: Checked): string {
  const read =
    records === 0
      ? "Chưa có bản ghi nào trong thư mục dữ liệu"
      : `Đã đọc ${records} bản ghi của ${units} đơn vị`;
  const counts = countsOf(found);
  return counts === "" ? `${read}. Không có lỗi.` : `${read}: ${counts}.`;
}

function countsOf({ errors, warnings, infos, passedOver }: Omit<Checked, "records" | "units">): string {
  const others = [
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
    ...(infos > 0 ? [`${infos} thông tin`] : []),
    ...(passedOver > 0 ? [`${passedOver} chỗ được bỏ qua có lý do`] : []),
  ];
  if (errors > 0) return [`${errors} lỗi`, ...others].join(", ");
  return others.length === 0 ? "" : ["không có lỗi", ...others].join(", ");
}
