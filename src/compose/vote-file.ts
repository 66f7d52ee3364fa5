import type { NominationList, Nominee } from "../model/award.ts";
import { type AwardPeriod, awardFileName } from "../model/award-file.ts";
import type { Criterion, VoteRule } from "../model/award-rules.ts";
import type { IsoDate } from "../model/date.ts";
import { SCHEMA_FOLDER } from "../model/editor.ts";
import { countsAbsent, countsAsked } from "../model/vote.ts";
import { verdictWords } from "../words/award-figures.ts";
import { voteFileWords as words } from "../words/award-open.ts";
import { modeline } from "../words/schema.ts";
import { frozenLines } from "./frozen-rules.ts";
import { scalar } from "./yaml-text.ts";

/** A vote that is to be opened. */
export type Vote = {
  readonly list: NominationList;
  readonly date: IsoDate;
  readonly noi_xet: string;
  /** The rule of the day, with its defaults written out. */
  readonly rule: VoteRule;
  /** Every criterion of the plan. */
  readonly criteria: readonly Criterion[];
  /** Who is voted on, in the order of the ballot; who is not. */
  readonly candidates: readonly Nominee[];
  readonly left: readonly Nominee[];
};

/** The line by which an editor finds the schema, and what people should do with the file; the number of a phase. */
export function headOf(period: AwardPeriod): { readonly modeline: string; readonly lines: string[] } {
  const file = awardFileName(period).split("/").at(-1) ?? "";
  const number = period === "final" ? [] : [`giai_doan: ${period}`];
  return {
    modeline: modeline(`../${SCHEMA_FOLDER}/khen-thuong.json`),
    lines: [...comment(words.head(period, file)), ...number],
  };
}

/**
 * What is added to the file of a period when its vote opens, by its top key: the frozen rules, who is voted on, and what is to be
 * filled in after the meeting.
 */
export function voteBlocks(
  vote: Vote,
): Readonly<Record<"chot" | "ung_vien" | "cuoc_hop" | "kiem_phieu", string[]>> {
  return {
    chot: ["", ...comment(words.frozen), "chot:", ...frozenLines(vote)],
    ung_vien: [
      "",
      ...comment(words.candidates(vote.rule)),
      "ung_vien:",
      ...candidateLines(vote),
      ...leftLines(vote),
    ],
    cuoc_hop: ["", ...comment(words.meeting), "cuoc_hop:", ...meetingLines(vote.rule)],
    kiem_phieu: ["", ...comment(words.count), "kiem_phieu:", ...countLines(vote.rule)],
  };
}

function candidateLines({ candidates, rule }: Vote): string[] {
  return candidates.flatMap((one) => [
    ...comment(words.candidate(one)).map((line) => `  ${line}`),
    `  - hinh_thuc: ${one.form.id}`,
    `    don_vi: ${one.unit.id}`,
    ...nameLines(one),
    ...(one.criteria.length > 0 ? ["    tieu_chi:"] : []),
    ...one.criteria.map(({ criterion: { id, ten }, met }) =>
      met === undefined
        ? `      ${id}: # ${oneLine(words.judge(ten))}`
        : `      ${id}: ${met ? words.yes : words.no}`,
    ),
    "    dong_y:",
    "    khong_dong_y:",
    "    khong_y_kien:",
    ...(countsAbsent(rule) ? ["    dong_y_vang:"] : []),
  ]);
}

/** The unit itself is named by its id alone, as in the records. */
function nameLines({ kind, isUnit, ten, chuc_vu }: Nominee): string[] {
  if (kind === "tap_the") return isUnit ? [] : [`    tap_the: ${scalar(ten)}`];
  return [
    "    ca_nhan:",
    `      ho_ten: ${scalar(ten)}`,
    ...(chuc_vu === undefined ? [] : [`      chuc_vu: ${scalar(chuc_vu)}`]),
  ];
}

function leftLines({ left }: Vote): string[] {
  if (left.length === 0) return [];
  return [
    ...comment(words.left),
    ...left.flatMap((one) => comment(`- ${words.leftOne(one, verdictWords(one))}`)),
  ];
}

function meetingLines({ hinh_thuc }: VoteRule): string[] {
  return [
    "  ngay:",
    "  gio:",
    "  gio_ket_thuc:",
    "  dia_diem:",
    "  chu_tri: # { ho_ten: , chuc_vu: }",
    "  thu_ky: # { ho_ten: , chuc_vu: }",
    ...(hinh_thuc === "phieu_kin" ? [`  kiem_phieu: # ${words.counters}`] : []),
    `  vang_mat: # ${words.absent}`,
    "  y_kien:",
  ];
}

function countLines(rule: VoteRule): string[] {
  const keys = [
    ...countsAsked(rule),
    ...(rule.hinh_thuc === "phieu_kin" ? ["phieu_trang"] : []),
    ...(countsAbsent(rule) ? ["y_kien_vang"] : []),
  ];
  return keys.map((key) => `  ${key}:`);
}

function comment(text: string): string[] {
  return text.split("\n").map((line) => `# ${oneLine(line)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
