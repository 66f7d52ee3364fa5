import type { Marks } from "../model/marks.ts";
import type { PhaseReport } from "../model/report.ts";
import { markWords } from "../words/report/head.ts";
import { type Spelling, spell } from "../words/spelling.ts";

type MarkBlanks = Pick<
  PhaseReport,
  "co_do_mat" | "do_mat" | "co_do_khan" | "do_khan" | "co_du_thao" | "du_thao"
>;

/** The marks of a document: how secret, how urgent, whether a draft (Hướng dẫn 36-HD/VPTW: under the number). */
export function composeMarks(marks: Marks = {}, spelling: Spelling = "ủy"): MarkBlanks {
  const { do_mat, do_khan, du_thao = false, lan_du_thao } = marks;
  return {
    co_do_mat: do_mat !== undefined,
    do_mat: do_mat === undefined ? "" : markWords.secrecy[do_mat],
    co_do_khan: do_khan !== undefined,
    do_khan: do_khan === undefined ? "" : spell(markWords.urgency[do_khan], spelling),
    co_du_thao: du_thao,
    du_thao: du_thao ? markWords.draft(lan_du_thao) : "",
  };
}
