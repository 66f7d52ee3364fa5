import type { Activity, ThiDuaRecord, Work } from "../../model/record.ts";
import type { Unit } from "../../model/unit.ts";
import { formatDate, formatMoney, formatNumber } from "../format.ts";
import { lowerFirst } from "../report/document.ts";
import { asSentence, workState } from "../report/record.ts";
import { unguard } from "../spelling.ts";
import { DOTS, paperWords as paper } from "./papers.ts";

type TaskState = NonNullable<NonNullable<NonNullable<ThiDuaRecord["nhiem_vu"]>[string]>["trang_thai"]>;

const TASK: Readonly<Record<TaskState, string>> = {
  hoan_thanh: "đã hoàn thành",
  dang_thuc_hien: "đang thực hiện",
  chua_thuc_hien: "chưa thực hiện",
};

/** How a unit signs for itself. */
const SIGNS: Readonly<Record<Unit["loai"], readonly [capacity: string, post: string]>> = {
  chi_bo: ["T/M CHI BỘ", "BÍ THƯ"],
  dang_bo_bo_phan: ["T/M ĐẢNG ỦY BỘ PHẬN", "BÍ THƯ"],
  // Outside of the Party one writes a dot, as papers of the state do.
  doan_the: ["TM. BAN CHẤP HÀNH", DOTS],
  hoi: ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"],
};

/** What a report of merits says. */
export const meritsWords = {
  signs: SIGNS,
  /** A branch numbers by `CB`; what others have nobody told us. */
  number: (kind: Unit["loai"]): string => {
    if (kind === "chi_bo") return paper.number(undefined, "BC", "CB");
    return kind === "dang_bo_bo_phan" ? paper.number(undefined, "BC", "ĐU") : "Số: ……/BC-……";
  },
  subject: (form: string, period: string): string => `thành tích đề nghị ${paper.give(form)} trong ${period}`,
  sketch: { unit: "SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH", person: "SƠ LƯỢC LÝ LỊCH" },
  unitSketch: (ten: string, unit: string | undefined, superior: string): string[] => [
    `Tên tập thể: ${ten}.`,
    ...(unit === undefined ? [] : [`Thuộc đơn vị: ${unit}.`]),
    `Cấp trên trực tiếp: ${superior}.`,
    `Số đảng viên (đoàn viên, hội viên): ${DOTS}.`,
    `Tổ chức, nhiệm vụ chính: ${DOTS}.`,
  ],
  personSketch: (ten: string, chuc_vu: string | undefined, unit: string): string[] => [
    `Họ và tên: ${ten}.`,
    `Ngày sinh: ${DOTS}.`,
    `Quê quán: ${DOTS}.`,
    `Ngày vào Đảng: ${DOTS}.`,
    `Chức vụ: ${chuc_vu ?? DOTS}.`,
    `Đơn vị: ${unit}.`,
  ],
  groups: {
    deeds: "Thành tích tiêu biểu",
    tasks: "Thực hiện nhiệm vụ của kế hoạch",
    figures: "Kết quả các chỉ tiêu",
    works: "Công trình, phần việc",
    activities: "Hoạt động",
    exemplars: "Gương điển hình của đơn vị",
  },
  inPhase: (group: string, of: readonly (string | undefined)[]): string => {
    const told = of.filter((one) => one !== undefined);
    return told.length === 0 ? group : `${group} (${told.join(", ")})`;
  },
  task: (name: string, state: TaskState | undefined, result: string | undefined): string => {
    const told = state === undefined ? "" : TASK[state];
    if (result === undefined) return `${name}: ${told}.`;
    return told === "" ? `${name}: ${asSentence(result)}` : `${name} (${told}): ${asSentence(result)}`;
  },
  yes: (name: string, is: boolean): string => `${name}: ${is ? "có" : "không"}.`,
  figure: (sentence: string, target: string | undefined): string =>
    `${sentence}${target === undefined ? "" : `; đạt ${target} số đăng ký`}.`,
  qualifiers: { gan: "gần ", hon: "hơn ", tren: "trên ", uoc: "ước " },
  /** A whole sentence that is an estimate: `Ước có 40 lượt người dự`. */
  estimate: (sentence: string): string => `Ước ${lowerFirst(sentence)}`,
  work: ({ ten, kinh_phi, trang_thai, hoan_thanh }: Work): string => {
    const money = kinh_phi ? `, kinh phí ${formatMoney(kinh_phi)}` : "";
    const day = hoan_thanh && trang_thai === "hoan_thanh" ? ` ngày ${formatDate(hoan_thanh)}` : "";
    return `${ten}${money}, ${workState(trang_thai)}${day}.`;
  },
  activity: ({ ten, ngay, so_nguoi, ket_qua }: Activity): string => {
    const people = so_nguoi ? `, ${formatNumber(so_nguoi)} lượt người tham gia` : "";
    return `${ten}, ngày ${formatDate(ngay)}${people}.${ket_qua ? ` ${asSentence(ket_qua)}` : ""}`;
  },
  exemplar: (who: string, deed: string): string => `${who}: ${asSentence(deed)}`,
  none: `${DOTS}${DOTS}.`,
  ask: (who: string, issuer: string, form: string): string =>
    `${who} kính đề nghị ${issuer} xét, ${paper.give(form)}.`,
  askUpward: (who: string, issuer: string, form: string): string =>
    `${who} kính đề nghị ${issuer} xét, trình cấp trên ${paper.give(form)}.`,
  /** What somebody asks in a report of one's own. */
  self: "Tôi",
  /** Whether a post is that of the one who signs for a unit: nobody confirms for himself. */
  isSigner: (post: string): boolean =>
    /^(bí thư|chủ tịch)(?!\p{L})/iu.test(unguard(post.normalize("NFC")).trim()),
  confirms: "XÁC NHẬN CỦA ĐƠN VỊ",
  reports: { tap_the: "ĐẠI DIỆN TẬP THỂ", ca_nhan: "NGƯỜI BÁO CÁO" },
  recipients: (issuer: string, kind: Unit["loai"]): string[] => [
    `${issuer} (báo cáo)`,
    kind === "chi_bo" ? "Lưu chi bộ" : "Lưu đơn vị",
  ],
} as const;
