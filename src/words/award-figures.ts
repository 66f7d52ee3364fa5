import type { Barred, CriterionResult, Nominee, Places } from "../model/award.ts";
import type { RecipientKind } from "../model/award-rules.ts";
import type { Unit } from "../model/unit.ts";
import { formatDate, formatMoney, formatNumber, formatPercent, joinList, nameWithOffice } from "./format.ts";
import { rolledInWords } from "./report/campaign-indicator.ts";

type Figure<K extends CriterionResult["figure"]["kind"]> = Extract<CriterionResult["figure"], { kind: K }>;

export const recipientWords: Readonly<Record<RecipientKind, string>> = {
  tap_the: "Tập thể",
  ca_nhan: "Cá nhân",
};

const KINDS: Readonly<Record<Unit["loai"], string>> = {
  chi_bo: "chi bộ",
  dang_bo_bo_phan: "đảng bộ bộ phận",
  doan_the: "đoàn thể",
  hoi: "hội",
};

/** Kinds of units in a sentence: “chi bộ, hội”. */
export function unitKindsWords(kinds: readonly Unit["loai"][]): string {
  return kinds.map((kind) => KINDS[kind]).join(", ");
}

/** Signs that tell answers apart without colour, as `status` has them. */
export const metWords = {
  sign: (met: boolean | undefined): string => (met === undefined ? "?" : met ? "+" : "x"),
  name: (met: boolean | undefined): string => (met === undefined ? "Người xét" : met ? "Đạt" : "Chưa đạt"),
} as const;

/** The figures that decide a criterion, in a sentence without a full stop. */
export function figureWords(result: CriterionResult): string {
  const { isJudged = false, met } = result;
  if (!isJudged) return recordWords(result);
  const judged = `người xét: ${met ? "đạt" : "không đạt"}`;
  return result.figure.kind === "judged" ? judged : `${recordWords(result)}; ${judged}`;
}

/** The same from the records alone, whatever people judged. */
function recordWords({ criterion, figure }: CriterionResult): string {
  switch (figure.kind) {
    case "judged":
      return "người xét đánh giá";
    case "value":
      return valueWords(criterion, figure);
    case "tasks":
      return taskWords(figure);
    case "on-time":
      return onTimeWords(figure);
  }
}

function valueWords(
  criterion: CriterionResult["criterion"],
  { indicator, asked, values, isEstimate, target }: Figure<"value">,
): string {
  if (!asked) return `kỳ này không hỏi chỉ tiêu “${indicator.ten}”; người xét đánh giá`;
  const unit = indicator.loai === "so_nguyen" ? ` ${indicator.don_vi_tinh}` : "";
  const told = values.map((value) =>
    value.kind === "ty_le" && value.mau_so === 0
      ? `${formatNumber(value.tu_so)}/0`
      : `${isEstimate ? "ước tính " : ""}${rolledInWords(indicator, value)}${unit}`,
  );
  const reached =
    criterion.so_muc_tieu && values.length > 0
      ? [target ? shareOfTarget(target) : "không đăng ký mục tiêu"]
      : [];
  const needed = neededWords(criterion, indicator);
  return [told.length === 0 ? missingWords(indicator.id) : joinList(told), ...reached, ...needed].join("; ");
}

function missingWords(id: string): string {
  return `chưa ghi số liệu; ghi ${id} vào bản ghi, hoặc người xét`;
}

function shareOfTarget({ value, target }: { readonly value: number; readonly target: number }): string {
  return `đạt ${formatPercent(value, target)} (${formatNumber(value)}/${formatNumber(target)}) mục tiêu đã đăng ký`;
}

function neededWords(
  criterion: CriterionResult["criterion"],
  indicator: Figure<"value">["indicator"],
): string[] {
  const { it_nhat, nhieu_nhat, ty_le, so_muc_tieu, tra_loi, muc } = criterion;
  const number = (value: number) => (indicator.loai === "tien" ? formatMoney(value) : formatNumber(value));
  const choice = (id: string) => indicator.danh_muc?.find((one) => one.id === id)?.ten ?? id;
  return [
    it_nhat === undefined ? undefined : `cần ít nhất ${number(it_nhat)}`,
    nhieu_nhat === undefined ? undefined : `không quá ${number(nhieu_nhat)}`,
    ty_le && `cần ít nhất ${ty_le.typed}`,
    so_muc_tieu && `cần ít nhất ${so_muc_tieu.typed} mục tiêu`,
    tra_loi === undefined ? undefined : `cần câu trả lời “${tra_loi ? "có" : "không"}”`,
    muc === undefined ? undefined : `cần từ mức “${choice(muc)}”`,
  ].filter((one) => one !== undefined);
}

function taskWords({ done, of, open, unstated }: Figure<"tasks">): string {
  if (of === 0) return "kỳ này không có nhiệm vụ bắt buộc; người xét đánh giá";
  const name = ({ phase, ten }: Figure<"tasks">["open"][number]) => `${ten} (giai đoạn ${phase})`;
  return [
    `${formatNumber(done)}/${formatNumber(of)} nhiệm vụ bắt buộc ghi hoàn thành`,
    ...(open.length > 0 ? [`chưa hoàn thành hoặc chưa ghi: ${open.map(name).join(", ")}`] : []),
    ...(unstated.length > 0
      ? [
          `ghi kết quả mà không ghi đã hoàn thành hay chưa, người xét đọc kết quả: ${unstated.map(name).join(", ")}`,
        ]
      : []),
  ].join("; ");
}

function onTimeWords({ phases }: Figure<"on-time">): string {
  if (phases.length === 0) return "chưa giai đoạn nào đến hạn nộp; người xét đánh giá";
  const names = new Set(phases.map(({ unit }) => unit.id));
  return phases
    .map(({ phase, unit, onTime, due, day }) => {
      const who = names.size > 1 ? ` (${unit.ten})` : "";
      const came = day === undefined ? "chưa nộp bản đạt" : `nhận ngày ${formatDate(day)}`;
      const how = onTime || day === undefined || day > due ? "" : ", bản nộp chưa đạt";
      return `giai đoạn ${phase}${who}: ${came}, hạn ${formatDate(due)}${how}`;
    })
    .join("; ");
}

const BARRED: Readonly<Record<Barred, (one: Nominee) => string>> = {
  kind: ({ form, kind }) => `${form.ten} không tặng cho ${recipientWords[kind].toLocaleLowerCase("vi")}`,
  "not-in-force": ({ form }) => `${form.ten} không còn hoặc chưa có hiệu lực vào ngày xét`,
  ended: () => "đơn vị đã kết thúc hoạt động",
};

/** Whether one may be voted on, and why not, in a sentence without a full stop. */
export function verdictWords(one: Nominee): string {
  if (one.barred) return `Không đủ điều kiện: ${BARRED[one.barred](one)}`;
  const named = (met: boolean | undefined) =>
    one.criteria.filter((result) => result.met === met).map(({ criterion }) => `“${criterion.ten}”`);
  if (one.eligible === false) return `Không đủ điều kiện: chưa đạt ${joinList(named(false))}`;
  if (one.eligible === undefined) return `Chờ người xét ${joinList(named(undefined))}`;
  return one.criteria.length === 0 ? "Đủ điều kiện: hình thức này không đặt tiêu chí" : "Đủ điều kiện";
}

/** The same in two or three words, for a table. */
export function eligibleWords({ eligible }: Pick<Nominee, "eligible">): string {
  return eligible === undefined ? "Chờ người xét" : eligible ? "Đủ điều kiện" : "Không đủ điều kiện";
}

const ROUNDING = { xuong: "làm tròn xuống", len: "làm tròn lên", gan_nhat: "làm tròn gần nhất" } as const;

/** A quota in numbers, and how many are proposed against it. */
export function placesWords({
  doi_tuong,
  loai_don_vi,
  moi_don_vi,
  toi_da,
  of,
  share,
  ...one
}: Places): string {
  const whom = recipientWords[doi_tuong] + (loai_don_vi ? ` (${unitKindsWords(loai_don_vi)})` : "");
  const base = share?.tren === "don_vi" ? "đơn vị phải báo cáo" : "được đề nghị";
  const how =
    share && of !== undefined
      ? ` (${share.ty_le.typed} của ${formatNumber(of)} ${base}, ${ROUNDING[share.lam_tron]})`
      : "";
  const most = `nhiều nhất ${formatNumber(toi_da)}${moi_don_vi ? " mỗi đơn vị" : ""}${how}`;
  const beyond = one.byUnit.filter(({ nominated }) => nominated > toi_da);
  const proposed = moi_don_vi
    ? beyond.length > 0
      ? `vượt: ${beyond.map(({ unit, nominated }) => `${unit.ten} đề nghị ${formatNumber(nominated)}`).join(", ")}`
      : `đơn vị đề nghị nhiều nhất: ${formatNumber(one.nominated)}`
    : `được đề nghị ${formatNumber(one.nominated)}${one.nominated > toi_da ? `, vượt ${formatNumber(one.nominated - toi_da)}` : ""}`;
  return `${whom}: ${most}; ${proposed}`;
}

/** Someone who is proposed, with the office held. */
export function nomineeName({ ten, chuc_vu }: Pick<Nominee, "ten" | "chuc_vu">): string {
  return nameWithOffice(ten, chuc_vu);
}

/** A criterion with its answer and figures, on one line of a table. */
export function criterionWords(result: CriterionResult): string {
  return `${metWords.name(result.met)}: ${result.criterion.ten} (${figureWords(result)})`;
}

/** A criterion with the sign of its answer, on few lines of a table: figures only where they speak against one. */
export function criterionInShort(result: CriterionResult): string {
  const figures = result.met === false ? ` (${figureWords(result)})` : "";
  return `${metWords.sign(result.met)} ${result.criterion.ten}${figures}`;
}
