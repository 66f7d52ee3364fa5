/* templates/phieu-binh-xet.docx, on A5, and templates/phieu-binh-xet-a4.docx: the ballot, without name and signature. */
import { AlignmentType, type ISectionOptions } from "docx";
import { BALLOT_LAYOUTS, BALLOT_SPACES, type Paper } from "../../src/model/ballot.ts";
import { ballotWords as words } from "../../src/words/ballot.ts";
import { centred, LINE, makeDocument, p, plainTable, rowLoop, ruleIndent, style } from "./shared.mts";

const around = (space: number) => ({ spacing: { before: space / 2, after: space / 2 } });

/** Styles of the size that the paper asks for. */
function stylesFor(paper: Paper) {
  const { sizes } = BALLOT_LAYOUTS[paper];
  const justified = { alignment: AlignmentType.JUSTIFIED };
  return [
    style("TDPhieuCapTren", "TD Phiếu cấp trên", { size: sizes.head }, centred),
    style("TDPhieuCoQuan", "TD Phiếu cơ quan", { size: sizes.head, bold: true }, centred),
    style(
      "TDPhieuTen",
      "TD Phiếu tên",
      { size: sizes.title, bold: true, allCaps: true },
      { ...centred, ...around(BALLOT_SPACES.title) },
    ),
    style(
      "TDPhieuTrichYeu",
      "TD Phiếu trích yếu",
      { size: sizes.text, bold: true },
      { ...centred, ...around(BALLOT_SPACES.text) },
    ),
    style(
      "TDPhieuChu",
      "TD Phiếu chữ",
      { size: sizes.text, italics: true },
      { ...justified, ...around(BALLOT_SPACES.text) },
    ),
    style(
      "TDPhieuHinhThuc",
      "TD Phiếu hình thức",
      { size: sizes.text, bold: true },
      { keepNext: true, ...around(BALLOT_SPACES.form) },
    ),
    style(
      "TDPhieuDau",
      "TD Phiếu đầu bảng",
      { size: sizes.table, bold: true },
      { ...centred, ...around(BALLOT_SPACES.cell) },
    ),
    style("TDPhieuO", "TD Phiếu ô", { size: sizes.table }, around(BALLOT_SPACES.cell)),
    style(
      "TDPhieuOGiua",
      "TD Phiếu ô giữa",
      { size: sizes.table },
      { ...centred, ...around(BALLOT_SPACES.cell) },
    ),
  ];
}

function sectionFor(paper: Paper): ISectionOptions {
  const { page, margin, columns, sizes } = BALLOT_LAYOUTS[paper];
  const width = columns.reduce((sum, column) => sum + column, 0);
  const [half, rest] = [Math.floor(width / 2), Math.ceil(width / 2)];
  const blanks = ["tt", "ten", "don_vi", "", ""];
  return {
    properties: { page: { size: page, margin: { ...margin, header: 340, footer: 340 } } },
    children: [
      plainTable(
        [half, rest],
        [
          p("TDPhieuCapTren", "{{co_quan_cap_tren}}"),
          p("TDPhieuCoQuan", "{{co_quan}}"),
          p("TDPhieuCapTren", "*"),
        ],
        [
          p("TDPhieuCoQuan", "ĐẢNG CỘNG SẢN VIỆT NAM", {
            indent: { left: ruleIndent(rest, sizes.head), right: ruleIndent(rest, sizes.head) },
            border: { bottom: { ...LINE, space: 1 } },
          }),
        ],
      ),
      p("TDPhieuTen", words.title),
      p("TDPhieuTrichYeu", "{{trich_yeu}}"),
      p("TDPhieuChu", "{{huong_dan}}"),
      p("TDPhieuHinhThuc", "{{#hinh_thuc}}"),
      p("TDPhieuHinhThuc", "{{so}}. {{ten}}"),
      rowLoop(
        "danh_sach",
        columns.map((column, index) => [
          words.columns[index] ?? "",
          blanks[index] ?? "",
          column,
          index === 1 || index === 2 ? "TDPhieuO" : "TDPhieuOGiua",
        ]),
        undefined,
        "TDPhieuDau",
      ),
      p("TDPhieuHinhThuc", "{{/hinh_thuc}}"),
      p("TDPhieuChu", "{{khong_hop_le}}"),
    ],
  };
}

const ballotOn = (paper: Paper) => makeDocument(words.title, [sectionFor(paper)], stylesFor(paper));

export const smallBallot = ballotOn("a5");
export const largeBallot = ballotOn("a4");
