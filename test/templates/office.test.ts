import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withAltTexts } from "../helpers/charts.ts";
import { copyOf, SAMPLE, thiDua } from "../helpers/run.ts";
import { convert, hasOffice, styleOf, tablesOf, wordsOf } from "../helpers/word.ts";
import { TEMPLATE, withBody, withPart } from "./faults.ts";

/* What an office does to a template in Word, and what Word does to it on saving: it still fills in. */

/** The report of phase 2 of the sample from a template of the office's own. */
async function filled(template: Uint8Array): Promise<Uint8Array> {
  const data = copyOf(SAMPLE);
  mkdirSync(join(data, "mau"));
  writeFileSync(join(data, "mau", "bao-cao-giai-doan.docx"), template);
  const out = join(data, "..", "r.docx");
  const ran = await thiDua(data, ["report", "--phase", "2", "--data", data, "--out", out]);
  expect(ran).toMatchObject({ code: 0, err: "" });
  return readFileSync(out);
}

const usual = filled(TEMPLATE);

/** Cuts every run into runs of one to four letters, each with its rsid and a spelling mark behind it. */
function cutRuns(xml: string): string {
  return xml.replace(
    /<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g,
    (_, style: string, text: string) => {
      const pieces = text.match(/(?:&\w+;|.){1,4}/gu) ?? [];
      const run = (piece: string, index: number) =>
        `<w:r w:rsidR="00A1${index % 10}">${style}<w:t xml:space="preserve">${piece}</w:t></w:r><w:proofErr w:type="${index % 2 ? "spellEnd" : "spellStart"}"/>`;
      return pieces.map(run).join("");
    },
  );
}

/** The paragraph that holds some words. */
function paragraphWith(xml: string, words: string): string {
  const found = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].find(([one]) => one.includes(words));
  if (!found) throw new Error(words);
  return found[0];
}

describe("a template that the office has changed", () => {
  it("fills in reworded, reordered and restyled", async () => {
    const reworded = withBody((xml) => {
      const opening = paragraphWith(xml, "{{mo_dau}}");
      const counted = paragraphWith(xml, "{{cau_don_vi}}");
      return xml
        .replace(opening, "@")
        .replace(counted, opening)
        .replace("@", counted.replace("{{cau_don_vi}}", "Về số đơn vị: {{cau_don_vi}}"))
        .replace("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "LÃNH ĐẠO, CHỈ ĐẠO CỦA CẤP ỦY");
    });
    const words = wordsOf(await filled(reworded));
    const counted = words.findIndex((one) =>
      one.startsWith("Về số đơn vị: Báo cáo tổng hợp từ bản ghi của 13/15"),
    );
    expect(words[counted + 1]).toMatch(/^Đảng ủy Sở báo cáo/);
    expect(words).toContain("I. LÃNH ĐẠO, CHỈ ĐẠO CỦA CẤP ỦY");
    const larger = withPart("word/styles.xml", (text) =>
      text.replace(/(w:val="TD Thân bài".*?<w:sz w:val=")28/, "$130"),
    );
    expect(styleOf(await filled(larger), "TD Thân bài").size).toBe(30);
  });

  it("fills in with a column more, and with two tables fewer", async () => {
    const cell = (text: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const wider = withBody((xml) => {
      const from = xml.indexOf("Công trình, phần việc</w:t>");
      const head = xml.indexOf("</w:tr>", from);
      const row = xml.indexOf("{{/bieu_2}}", head);
      const end = xml.lastIndexOf("<w:tc>", row);
      return `${xml.slice(0, head)}${cell("Số")}${xml.slice(head, end)}${cell("{{tt}}")}${xml.slice(end)}`;
    });
    const works = tablesOf(await filled(wider)).find(([head]) => head?.includes("Số"));
    expect(works?.[1]?.at(-2)).toBe("1");
    const fewer = withBody((xml) =>
      xml
        .replace(/<w:p>(?:(?!<\/w:p>).)*\{\{#co_bieu_2\}\}.*?\{\{\/co_bieu_2\}\}.*?<\/w:p>/, "")
        .replace(/<w:p>(?:(?!<\/w:p>).)*\{\{#co_bieu_3\}\}.*?\{\{\/co_bieu_3\}\}.*?<\/w:p>/, ""),
    );
    const [all, left] = [tablesOf(await usual), tablesOf(await filled(fewer))];
    expect(left).toHaveLength(all.length - 2);
  });

  it("says the same where Word has cut every run into pieces", async () =>
    expect(wordsOf(await filled(withBody(cutRuns)))).toEqual(wordsOf(await usual)));

  it("says the same inside content controls, between bookmarks, and with changes tracked", async () => {
    const wrapped = withBody((xml) => {
      const opening = paragraphWith(xml, "{{mo_dau}}");
      const counted = paragraphWith(xml, "{{cau_don_vi}}");
      const marked = counted
        .replace("<w:r>", '<w:bookmarkStart w:id="7" w:name="so_lieu"/><w:r>')
        .replace("</w:p>", '<w:bookmarkEnd w:id="7"/></w:p>');
      const tracked = paragraphWith(xml, "{{trich_yeu}}").replace(
        /(<w:r>.*<\/w:r>)/,
        '<w:del w:id="8" w:author="A" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>{{cu}}</w:delText></w:r></w:del><w:ins w:id="9" w:author="A" w:date="2025-01-01T00:00:00Z">$1</w:ins>',
      );
      return xml
        .replace(
          opening,
          `<w:sdt><w:sdtPr><w:alias w:val="Mở đầu"/></w:sdtPr><w:sdtContent>${opening}</w:sdtContent></w:sdt>`,
        )
        .replace(counted, marked)
        .replace(paragraphWith(xml, "{{trich_yeu}}"), tracked);
    });
    expect(wordsOf(await filled(wrapped))).toEqual(wordsOf(await usual));
  });

  it("keeps curly quotes and dashes that Word puts in by itself", async () => {
    const curly = withBody((xml) => xml.replace("{{mo_dau}}", "“{{mo_dau}}” – xem phụ lục"));
    expect(wordsOf(await filled(curly)).join("\n")).toMatch(/“Đảng ủy Sở báo cáo .*” – xem phụ lục/);
  });

  it.runIf(hasOffice())(
    "says the same where LibreOffice has saved it, which renames its styles, once the charts have their alt texts again",
    async () => {
      const file = join(copyOf(SAMPLE), "..", "mau.docx");
      writeFileSync(file, TEMPLATE);
      const saved = withAltTexts(readFileSync(convert(file, "docx")));
      expect(wordsOf(await filled(saved))).toEqual(wordsOf(await usual));
    },
  );
});
