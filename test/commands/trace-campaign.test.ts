import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { figuresNamed } from "../../src/compose/trace/find.ts";
import type { Figure } from "../../src/model/trace.ts";
import { changedPart, reportFrom, tracing } from "../helpers/reports.ts";
import { makeRepository, recordText } from "../helpers/repository.ts";
import { copyOf, SAMPLE, temporaryFolder } from "../helpers/run.ts";
import { tablesOf, wordsOf } from "../helpers/word.ts";

type Found = Pick<Figure, "where" | "text" | "value" | "formula"> & {
  feeds: { file: string; line: number; column: number; value: string; role?: string }[];
};

/** The report over several phases of a folder. */
const reportOf = (data: string, kind: "interim" | "final", options = {}) =>
  reportFrom(data, { phase: undefined, [kind]: true, ...options });

async function figuresOf(file: string, data: string): Promise<Found[]> {
  const { out } = await tracing(file, undefined, { data, json: true });
  return (JSON.parse(out) as { figures: Found[] }).figures;
}

const NUMBER = /\d+(?:[.,/]\d+)*%?/g;

/** The figures in the sentences that the program writes, without days, names, numbers of sections and what people said. */
function figuresIn(lines: readonly string[]): string[] {
  let isIndicator = false;
  return lines.slice(0, lines.indexOf("PHỤ LỤC")).flatMap((line) => {
    if (!line.startsWith("- ")) isIndicator = line.startsWith("Số liệu cộng dồn");
    return (counted(line, isIndicator)
      ?.replace(/\d+\/\d+\/\d{4}/g, "")
      .match(NUMBER) ?? []) as string[];
  });
}

function counted(line: string, isIndicator: boolean): string | undefined {
  const task = /\d+\/\d+ đơn vị có kết quả(, \d+ đơn vị đã hoàn thành)?/.exec(line)?.[0];
  const phase = /^- Giai đoạn \d \([^)]*\): (.*)/.exec(line)?.[1];
  const milestone = /^- Kỷ niệm .*?\)?: (.*)/.exec(line)?.[1]?.replace(/“[^”]*”/g, "");
  const work = /^- .*: .*(kinh phí .* đồng)/.exec(line)?.[1];
  const list =
    /^(Có \d+ đơn vị (?:đã ban hành|nêu tên).*|Các đơn vị đã giới thiệu .* điển hình|Đề nghị .* trường hợp)/;
  const bare = /nhiệm kỳ \d+ - \d+|\d+ năm|giai đoạn \d:/gi;
  if (isIndicator && line.startsWith("- "))
    return line.replace(bare, "").replace(/\([^()]*\(\d[^)]*\)\)/, "");
  return task ?? phase ?? milestone ?? work ?? list.exec(line)?.[1]?.replace(bare, "");
}

/** The figures in the tables of the appendix, without numbers of rows, names and days. */
function figuresInTables(bytes: Uint8Array): string[] {
  return tablesOf(bytes).flatMap((rows) => {
    const [head = []] = rows;
    const isFigures = head[1] === "Chỉ tiêu" || head[1] === "Đơn vị";
    const money = head.indexOf("Kinh phí");
    const cells = rows
      .slice(1)
      .flatMap((row) => (isFigures ? row.slice(2) : money > 0 ? [row.at(money - head.length) ?? ""] : []));
    return cells.flatMap((text) => text.match(NUMBER) ?? []);
  });
}

describe.each(["interim", "final"] as const)("tracing the sample's report: %s", (kind) => {
  let file: string;
  let figures: Found[];
  beforeAll(async () => {
    file = await reportOf(SAMPLE, kind);
    figures = await figuresOf(file, SAMPLE);
  });

  it("knows every number of its sentences and of its tables", () => {
    // A line break parts two figures of one cell.
    const bytes = readFileSync(changedPart(file, (xml) => xml.replaceAll("<w:br/>", "<w:t> </w:t>")));
    const sentences = figuresIn(wordsOf(bytes));
    const cells = figuresInTables(bytes);
    expect(sentences.length).toBeGreaterThan(140);
    expect(cells.length).toBeGreaterThan(300);
    const all = figures as unknown as Figure[];
    expect([...sentences, ...cells].filter((typed) => figuresNamed(all, typed).length === 0)).toEqual([]);
  });

  it("leads to lines that hold what it says, and that come to the number where they are added up", () => {
    for (const { text, value, formula, feeds } of figures) {
      // What is counted is fed by an answer as a whole, and its line may be the first of many.
      for (const feed of feeds.filter((one) => !formula.includes("Đếm") && /^\d+$/.test(one.value))) {
        const line = readFileSync(join(SAMPLE, feed.file), "utf8").split("\n")[feed.line - 1] ?? "";
        const there = line.slice(feed.column - 1).replaceAll("_", "");
        expect({ text, formula, there }).toMatchObject({ there: expect.stringMatching(`^${feed.value}\\b`) });
      }
      if (/^(Tổng các số|Tổng kinh phí|Tổng số người|Tổng số đăng ký|Tổng phần|Số ghi)/.test(formula))
        if (value !== undefined)
          expect(feeds.reduce((sum, one) => sum + Number(one.value.replaceAll("_", "")), 0)).toBe(value);
      if (formula.startsWith("Đếm văn bản")) expect(feeds).toHaveLength(value ?? -1);
    }
  });

  it("leads to all lines of an indicator that adds up, as a search through the records finds them", () => {
    const phases = kind === "final" ? [1, 2, 3] : [1, 2];
    const files = phases.flatMap((so) =>
      readdirSync(join(SAMPLE, `giai-doan-${so}`)).map((name) => `giai-doan-${so}/${name}`),
    );
    const lines = files.flatMap((name) => {
      const text = readFileSync(join(SAMPLE, name), "utf8");
      const isFinal = !/^trang_thai: du_thao/m.test(text);
      return isFinal ? text.split("\n").map((line, index) => ({ at: `${name}:${index + 1}`, line })) : [];
    });
    for (const [id, name] of [
      ["sang-kien", "Sáng kiến, cải tiến được công nhận"],
      ["tin-bai", "Tin, bài"],
      ["ung-ho-nha-tam", "Ủng hộ xóa nhà tạm, nhà dột nát"],
    ] as const) {
      const found = lines.filter(({ line }) => new RegExp(`^ {2}${id}: \\d`).test(line));
      const figure = figures.find(
        ({ where }) => where.includes(`dòng “${name}`) && where.includes("“Cộng dồn”"),
      );
      const fed = new Set(figure?.feeds.map((feed) => `${feed.file}:${feed.line}`));
      expect({ id, fed }).toEqual({ id, fed: new Set(found.map(({ at }) => at)) });
    }
  });
});

describe("trace of a report over several phases", () => {
  it("says in one sentence that there is no such figure, or that it is none of the records': 1", async () => {
    const file = await reportOf(SAMPLE, "final");
    for (const [typed, words] of [
      ["123456789", "không có số"],
      ["147", "không phải số tính từ bản ghi"],
      ["28/10/2024", "không phải số tính từ bản ghi"],
    ] as const) {
      const { code, out, err } = await tracing(file, typed, { data: SAMPLE });
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain(words);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });

  it("says of a number that a hand put in that no record has it", async () => {
    const file = changedPart(await reportOf(SAMPLE, "final"), (xml) =>
      xml.replace("62 việc tồn đọng", "6.243 việc tồn đọng"),
    );
    const { code, err } = await tracing(file, "6243", { data: SAMPLE });
    expect(code).toBe(1);
    expect(err).toContain("số sửa bằng tay");
  });

  it("keeps to 80 columns, and names the report", async () => {
    const { code, out, err } = await tracing(await reportOf(SAMPLE, "interim"), "92,68%", { data: SAMPLE });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("(sơ kết, ngày 01/8/2025)");
    expect(out).toContain("cách tính: Giai đoạn 2: tổng tử số chia tổng mẫu số");
    expect(Math.max(...out.split("\n").map((one) => one.length))).toBeLessThanOrEqual(80);
  });

  it("does not mind the committee's words, and says so where a record has changed", async () => {
    const data = copyOf(SAMPLE);
    const file = await reportOf(data, "final");
    const words = join(data, "dang-uy", "tong-ket.yaml");
    writeFileSync(words, readFileSync(words, "utf8").replace("Giao việc cụ thể", "Giao từng việc"));
    expect((await tracing(file, "27", { data })).err).toBe("");
    const record = join(data, "giai-doan-1", "chi-bo-van-phong.yaml");
    writeFileSync(record, readFileSync(record, "utf8").replace("sang-kien: 2", "sang-kien: 5"));
    expect((await tracing(file, "30", { data })).err).toContain("số của dữ liệu hiện nay");
  });

  it("reads what the records were from the commit of the report where git has it", async () => {
    const repository = makeRepository();
    const first = "chi-bo-tong-hop";
    const name = `giai-doan-2/${first}.yaml`;
    repository.commit({ at: "2025-07-01 09:00" }, { [name]: recordText(first, 2) });
    const made = await reportOf(repository.data, "final");
    repository.commit(
      { at: "2025-07-03 09:00" },
      { [name]: (text) => text.replace("tuyen-truyen: 90", "tuyen-truyen: 95") },
    );
    const { err, out } = await tracing(made, "90", { data: repository.data });
    expect(err).toContain("của commit");
    expect(out).toContain(`${name}:`);
  });

  it("has its page, and leaves the report as it is", async () => {
    const page = join(temporaryFolder(), "nguon.html");
    const file = await reportOf(SAMPLE, "final", { trace: page });
    expect(readFileSync(file)).toEqual(readFileSync(await reportOf(SAMPLE, "final")));
    const text = readFileSync(page, "utf8");
    expect(text).toContain("Nguồn số liệu của bc.docx (tổng kết, ngày 10/01/2026)");
    expect(text).toMatch(/giai-doan-1\/chi-bo-van-phong\.yaml:\d+:\d+ = \d+/);
  });
});
