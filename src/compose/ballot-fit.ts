import type { Ballot, BallotLayout, Paper } from "../model/ballot.ts";
import { BALLOT_LAYOUTS, BALLOT_SPACES, PAPERS } from "../model/ballot.ts";
import { linesIn } from "../model/letter-widths.ts";
import { ballotWords as words } from "../words/ballot.ts";

// The height of a line of Times New Roman against its size, and what a cell has at its sides.
const LINE = 1.16;
const CELL_SIDES = 216;
// Word and LibreOffice differ by a little, and so do fonts that stand in for another.
const RESERVE = 0.97;

/** The smallest paper on which the ballot is one page; `undefined` where it fits none. */
export function paperFor(ballot: Ballot): Paper | undefined {
  return PAPERS.find((paper) => fitsOn(paper, ballot));
}

/** Whether the ballot is one page of that paper. */
export function fitsOn(paper: Paper, ballot: Ballot): boolean {
  const layout = BALLOT_LAYOUTS[paper];
  const { page, margin } = layout;
  return heightOf(ballot, layout) <= (page.height - margin.top - margin.bottom) * RESERVE;
}

function heightOf(ballot: Ballot, layout: BallotLayout): number {
  const { sizes } = layout;
  const width = layout.columns.reduce((sum, column) => sum + column, 0);
  const text = (value: string) => linesIn(value, width, sizes.text) * lineOf(sizes.text) + BALLOT_SPACES.text;
  const heads = [ballot.co_quan_cap_tren, ballot.co_quan].map((name) =>
    linesIn(name, width / 2, sizes.head, true),
  );
  // The star below the name is a line of its own.
  const head = heads.reduce((sum, lines) => sum + lines, 1) * lineOf(sizes.head);
  const title = lineOf(sizes.title) + BALLOT_SPACES.title;
  const subject =
    linesIn(ballot.trich_yeu, width, sizes.text, true) * lineOf(sizes.text) + BALLOT_SPACES.text;
  const forms = ballot.hinh_thuc.map((form) => formHeight(form, layout));
  // The line after a table that Word asks for.
  const last = lineOf(sizes.text);
  const told = [head, title, subject, text(ballot.huong_dan), text(ballot.khong_hop_le), last, ...forms];
  return told.reduce((sum, height) => sum + height, 0);
}

function formHeight({ so, ten, danh_sach }: Ballot["hinh_thuc"][number], layout: BallotLayout): number {
  const { sizes, columns } = layout;
  const width = columns.reduce((sum, column) => sum + column, 0);
  const heading = linesIn(`${so}. ${ten}`, width, sizes.text, true) * lineOf(sizes.text) + BALLOT_SPACES.form;
  const row = (cells: readonly string[], isBold: boolean) =>
    Math.max(
      ...cells.map((cell, at) => linesIn(cell, (columns[at] ?? 0) - CELL_SIDES, sizes.table, isBold)),
    ) *
      lineOf(sizes.table) +
    BALLOT_SPACES.cell;
  const rows = danh_sach.map((one) => row([one.tt, one.ten, one.don_vi], false));
  return heading + row(words.columns, true) + rows.reduce((sum, height) => sum + height, 0);
}

function lineOf(size: number): number {
  return size * 10 * LINE;
}
