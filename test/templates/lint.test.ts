import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCatalogue } from "../../scripts/make-docs.mts";
import { catalogueOf } from "../../src/model/catalogue.ts";
import { phaseReportSchema } from "../../src/model/report.ts";
import { TEMPLATE_FAULTS, type TemplateFaultCode } from "../../src/model/template-fault.ts";
import { TEMPLATES } from "../../src/model/templates.ts";
import { renderTemplateFaults } from "../../src/render/text/template.ts";
import { bestFit } from "../../src/render/word/lint/best-fit.ts";
import { lintTemplate } from "../../src/render/word/lint/index.ts";
import { openZip, readPart } from "../../src/render/word/zip.ts";
import { templateFaultsPage } from "../../src/words/template.ts";
import { withAltTexts } from "../helpers/charts.ts";
import { temporaryFolder } from "../helpers/run.ts";
import { convert, hasOffice } from "../helpers/word.ts";
import { FAULTY, lyingBomb, TEMPLATE, withBody, withPart } from "./faults.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const catalogue = catalogueOf(phaseReportSchema);
const codesOf = (bytes: Uint8Array) => lintTemplate(bytes, catalogue).faults.map(({ code }) => code);

describe("the gallery of faulty templates", () => {
  it.each(Object.entries(FAULTY))("%s is found, and nothing else", (code, make) =>
    expect(codesOf(make())).toEqual([code]),
  );

  it("has one for every code, and a page that is fresh", () => {
    expect(Object.keys(FAULTY)).toEqual(Object.keys(TEMPLATE_FAULTS));
    expect(readFileSync(join(ROOT, "docs", "loi-mau.md"), "utf8")).toBe(templateFaultsPage());
  });
});

describe("docs/mau.md", () => {
  it("shows a fault as the screen shows it, and links to files that are there", () => {
    const page = readFileSync(join(ROOT, "docs", "mau.md"), "utf8");
    const example = /```\n(lỗi\[MW201\][^`]*)```/.exec(page)?.[1];
    const bytes = withBody((xml) => xml.replace("{{mo_dau}}", "{{mo_dao}}"));
    const { faults } = lintTemplate(bytes, catalogue);
    expect(renderTemplateFaults(faults, { color: false, width: 80 })).toBe(example);
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.filter((path) => !existsSync(join(ROOT, "docs", path)))).toEqual([]);
  });
});

describe("the templates that come with the program", () => {
  it.each(Object.entries(TEMPLATES))("%s has no fault, and is known for what it is", (name, schema) => {
    const bytes = readFileSync(join(ROOT, "templates", `${name}.docx`));
    expect(lintTemplate(bytes, catalogueOf(schema)).faults).toEqual([]);
    // Sơ kết and tổng kết offer the same blanks, so that either is right.
    expect(TEMPLATES[bestFit(bytes)]).toBe(schema);
  });

  it("have a page of all their blanks, made from the code", () =>
    expect(readFileSync(join(ROOT, "templates", "README.md"), "utf8")).toBe(makeCatalogue()));
});

describe("the linter of templates", () => {
  it("tells all faults at once, each with its place as seen in Word", () => {
    const bytes = withBody((xml) =>
      xml
        .replace("{{mo_dau}}", "{{mo_dao}}")
        .replace("{{thanh_tich}}", "{{thanh_tic}}")
        .replace("{{ho_ten}}", "{{hoten}}"),
    );
    const { faults } = lintTemplate(bytes, catalogue);
    expect(faults.map(({ code, name, suggestion }) => [code, name, suggestion])).toEqual([
      ["MW201", "mo_dao", "mo_dau"],
      ["MW201", "hoten", "ho_ten"],
      ["MW201", "thanh_tic", "thanh_tich"],
      ["MW208", "ho_ten", undefined],
    ]);
    expect(faults[1]?.place?.table).toMatchObject({ row: 1, cell: 2 });
    expect(faults[2]?.place).toMatchObject({
      heading: expect.stringContaining("Điển hình"),
      table: { row: 2, cell: 4 },
    });
  });

  it("unpacks no more than is allowed, whatever a zip says of its sizes", () =>
    expect(codesOf(lyingBomb())).toEqual(["MW003"]));

  it.each<[string, string, TemplateFaultCode[]]>([
    ["a link for the reader to click", "hyperlink", []],
    ["a picture from the net", "image", ["MW101"]],
    ["a template of its own elsewhere", "attachedTemplate", ["MW101"]],
    ["an embedded object elsewhere", "oleObject", ["MW101"]],
  ])("of %s", (_what, type, codes) => {
    const relation = `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://vi-du.example/x" TargetMode="External"/></Relationships>`;
    expect(codesOf(withRelation(relation))).toEqual(codes);
  });

  it("takes a tag that Word has cut into runs, with spelling marks, bookmarks and insertions between", () => {
    const bytes = withBody((xml) =>
      xml.replace(
        "{{mo_dau}}",
        '{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>{mo_</w:t></w:r><w:bookmarkStart w:id="9" w:name="x"/><w:bookmarkEnd w:id="9"/><w:ins w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"><w:r><w:t>dau}</w:t></w:r></w:ins><w:r><w:t>}',
      ),
    );
    expect(codesOf(bytes)).toEqual([]);
  });

  it("sees no blank in what was deleted with changes tracked", () => {
    const gone =
      '<w:del w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>{{khong_co}}</w:delText></w:r></w:del>';
    expect(
      codesOf(
        withBody((xml) =>
          xml.replace(/(<w:p>(?:(?!<\/w:p>).)*?)(<w:r>(?:(?!<\/w:p>).)*?\{\{mo_dau\}\})/, `$1${gone}$2`),
        ),
      ),
    ).toEqual([]);
  });

  it("knows the blanks in the titles of a chart", () => {
    const wrong = withPart("word/charts/chart2.xml", (text) =>
      text.replace("{{don_vi_tinh}}", "{{don_vi_tin}}"),
    );
    expect(lintTemplate(wrong, catalogue).faults).toMatchObject([
      { code: "MW201", name: "don_vi_tin", suggestion: "don_vi_tinh" },
    ]);
  });

  it("tells a chart outside of the loop that has its value, and one that stands in a header", () => {
    const astray = withBody((xml) => xml.replace("{{bieu_do_muc_tieu}}", "{{bieu_do_giai_doan}}"));
    expect(lintTemplate(astray, catalogue).faults).toMatchObject([
      { code: "MW402", name: "bieu_do_giai_doan" },
    ]);
    const body = readPart(openZip(TEMPLATE), "word/document.xml") ?? "";
    const [drawing = ""] = /<w:r><w:drawing>.*?<\/w:r>/.exec(body) ?? [];
    const header = withPart("word/header1.xml", (text) => text.replace(/<\/w:p>/, `${drawing}</w:p>`));
    expect(lintTemplate(header, catalogue).faults).toMatchObject([
      { code: "MW404", name: "bieu_do_muc_tieu", place: { part: "header" } },
    ]);
  });

  it.runIf(hasOffice())(
    "takes a template that LibreOffice has saved, but for the alt texts that it drops",
    () => {
      const file = join(temporaryFolder(), "mau.docx");
      writeFileSync(file, TEMPLATE);
      const saved = readFileSync(convert(file, "docx"));
      expect(codesOf(saved)).toEqual(["MW401", "MW401", "MW401"]);
      expect(codesOf(withAltTexts(saved))).toEqual([]);
    },
  );
});

function withRelation(relation: string): Uint8Array {
  const { zip } = lintTemplate(TEMPLATE, catalogue);
  if (!zip) throw new Error("no zip");
  const name = "word/_rels/document.xml.rels";
  zip.file(name, (zip.file(name)?.asText() ?? "").replace("</Relationships>", relation));
  return zip.generate({ type: "uint8array" });
}
