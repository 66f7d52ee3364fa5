import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLayout } from "../../../src/render/word/layout/index.ts";
import { type Parts, recognise } from "../../../src/render/word/layout/parts.ts";
import { type Para, readWord } from "../../../src/render/word/layout/read.ts";
import { openZip } from "../../../src/render/word/zip.ts";
import { copyOf, SAMPLE, thiDua } from "../../helpers/run.ts";

/*
 * Each setting of the layout, tried: the report is made, its Word file read back and measured against the table of
 * domain.md §1.3. Sizes in half-points.
 */

type Settings = { readonly plan?: string; readonly words?: string };

/** The report of phase 2 of the sample with settings added to the plan, to the committee's words. */
async function reportWith({ plan = "", words = "" }: Settings): Promise<{ bytes: Uint8Array; parts: Parts }> {
  const data = copyOf(SAMPLE);
  appendFileSync(join(data, "ke-hoach.yaml"), `\n${plan}\n`);
  appendFileSync(join(data, "dang-uy", "giai-doan-2.yaml"), `\n${words}\n`);
  const out = join(data, "..", "bao-cao.docx");
  const ran = await thiDua(data, ["report", "--phase", "2", "--data", data, "--out", out]);
  expect(ran).toMatchObject({ code: 0 });
  const bytes = readFileSync(out);
  expect(checkLayout(bytes, "hd36")).toEqual([]);
  return { bytes, parts: recognise(readWord(openZip(bytes))) };
}

const measured = (para: Para | undefined) => {
  const [run] = para?.runs ?? [];
  return {
    text: para?.text,
    size: run?.size,
    bold: run?.bold,
    italic: run?.italic,
    align: para?.frame.align,
  };
};

describe("the number of a report", () => {
  it.each([
    ["so: 7", "Số 07-BC/ĐU"],
    ["so: 12", "Số 12-BC/ĐU"],
    ["so: 100", "Số 100-BC/ĐU"],
    ["", "Số     -BC/ĐU"],
    ["so: 7\ndu_thao: có", "Số     -BC/ĐU"],
  ])("of words that have “%s” is “%s”: 14, upright, in the middle", async (words, text) => {
    const { parts } = await reportWith({ words });
    expect(measured(parts.head?.number)).toEqual({
      text,
      size: 28,
      bold: false,
      italic: false,
      align: "center",
    });
  });
});

describe("the marks of a report", () => {
  it.each([
    ["do_khan: khẩn", ["KHẨN"]],
    ["do_khan: thượng khẩn", ["THƯỢNG KHẨN"]],
    ["do_khan: hỏa tốc", ["HỎA TỐC"]],
    ["do_mat: mật\ndo_khan: khẩn", ["MẬT", "KHẨN"]],
  ])("of words that have “%s” are %j under the number: 14, capitals, bold", async (words, texts) => {
    const { parts } = await reportWith({ words });
    expect(parts.head?.marks.map(measured)).toEqual(
      texts.map((text) => ({ text, size: 28, bold: true, italic: false, align: "center" })),
    );
  });

  it.each([
    ["du_thao: có", "Dự thảo"],
    ["du_thao: có\nlan_du_thao: 2", "Dự thảo lần thứ 2"],
  ])("of a draft (%s) say “%s”: 14, italic", async (words, text) => {
    const { parts } = await reportWith({ words });
    expect(measured(parts.head?.draft)).toEqual({
      text,
      size: 28,
      bold: false,
      italic: true,
      align: "center",
    });
  });

  it("are not there where nobody asked for them, and leave no line", async () => {
    const { parts } = await reportWith({});
    expect([parts.head?.marks, parts.head?.draft, parts.head?.about]).toEqual([[], undefined, []]);
  });
});

describe("who signs a report", () => {
  it.each([
    ["T/M BAN CHẤP HÀNH", "BÍ THƯ"],
    ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"],
    ["T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"],
  ])("is the one of this document: %s, %s", async (quyen_han, chuc_vu) => {
    const words = `nguoi_ky: { quyen_han: ${quyen_han}, chuc_vu: ${chuc_vu}, ho_ten: Trần Thị B }`;
    const { parts } = await reportWith({ words });
    const { capacity = [], post, name } = parts.signature ?? {};
    const centred = { size: 28, italic: false, align: "center" };
    expect(capacity.map(measured)).toEqual([{ text: quyen_han, bold: true, ...centred }]);
    expect(measured(post)).toEqual({ text: chuc_vu, bold: false, ...centred });
    expect(measured(name)).toEqual({ text: "Trần Thị B", bold: true, ...centred });
  });
});

describe("the numbers of headings", () => {
  const headings = ({ body }: Parts) =>
    body.filter(({ runs }) => runs[0]?.bold).map(({ text }) => /^[^\s]+/.exec(text)?.[0]);

  it.each([
    ["", "I.", "1."],
    ["trinh_bay: { so_muc: I-, so_tieu_muc: 1- }", "I-", "1-"],
    ["trinh_bay: { so_muc: I-, so_tieu_muc: 1. }", "I-", "1."],
  ])("of a plan that has “%s” are %s and %s", async (plan, first, second) => {
    const found = headings((await reportWith({ plan })).parts);
    expect(found.slice(0, 3)).toEqual([first, `I${first}`, second]);
    const form = new RegExp(`^([IVX]+|[0-9]+)[${first.slice(-1)}${second.slice(-1)}]$`);
    for (const number of found) expect(number).toMatch(form);
  });
});

describe("the head of a report", () => {
  it("breaks the name of the superior where a clerk would", async () => {
    const { parts } = await reportWith({});
    expect(parts.head?.superior.map(({ text }) => text)).toEqual(["ĐẢNG BỘ KHỐI\nCÁC CƠ QUAN TỈNH"]);
    expect(parts.head?.issuer.map(({ text }) => text)).toEqual(["ĐẢNG ỦY SỞ"]);
  });

  it("follows the spelling of the plan in the program's words, never in a name", async () => {
    const { parts } = await reportWith({ plan: "trinh_bay: { chinh_ta: uỷ }", words: "do_khan: hỏa tốc" });
    expect(parts.head?.marks.map(({ text }) => text)).toEqual(["HOẢ TỐC"]);
    expect(parts.head?.issuer.map(({ text }) => text)).toEqual(["ĐẢNG ỦY SỞ"]);
  });
});
