import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontsIn } from "../../src/edge/office.ts";
import { elements, textOf } from "../../src/render/word/xml.ts";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../helpers/run.ts";
import { bodyOf, hasOffice, pagesOf, tablesOf, wordsOf } from "../helpers/word.ts";

async function reportOf(data: string, ...argv: string[]) {
  const cwd = temporaryFolder();
  const ran = await thiDua(cwd, ["report", "--data", data, "--out", "r.docx", ...argv]);
  const file = join(cwd, "r.docx");
  return { ...ran, bytes: existsSync(file) ? readFileSync(file) : new Uint8Array() };
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

describe("report --pdf", () => {
  it.runIf(hasOffice())("writes a PDF beside the Word file, with the same words", async () => {
    const cwd = temporaryFolder();
    const ran = await thiDua(cwd, ["report", "--phase", "2", "--data", SAMPLE, "--out", "r.docx", "--pdf"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("Đã ghi: r.pdf");
    expect(pagesOf(join(cwd, "r.pdf"))[0]).toContain("Hải Dương, ngày 30 tháng 6 năm 2025");
  });

  it("says in one sentence how to get one where LibreOffice is not there, and keeps the Word file", async () => {
    const cwd = temporaryFolder();
    const argv = ["report", "--phase", "2", "--data", SAMPLE, "--out", "r.docx", "--pdf"];
    const ran = await thiDua(cwd, argv, undefined, { env: { SOFFICE: join(cwd, "khong-co") } });
    expect(ran.code).toBe(2);
    expect(ran.err.trim().split("\n")).toEqual([expect.stringContaining("www.libreoffice.org")]);
    expect(readdirSync(cwd)).toEqual(["r.docx"]);
  });

  it("knows which fonts a PDF has", () => {
    const pdf = Buffer.from("<</BaseFont/BAAAAA+LiberationSerif-Bold>> /BaseFont /DejaVuSans /BaseFont/X-Y");
    expect(fontsIn(pdf)).toEqual(["LiberationSerif-Bold", "DejaVuSans", "X-Y"]);
  });
});

describe("the report of a phase", () => {
  it("tells on the screen what was read, who is absent and where the file lies", async () => {
    const { code, out } = await reportOf(SAMPLE, "--phase", "2");
    expect(code).toBe(0);
    expect(out).toContain("13/15 đơn vị có bản ghi chính thức");
    expect(out).toContain("Chưa báo cáo: Chi bộ Trung tâm Kỹ thuật.");
    expect(out).toContain("Mới có dự thảo, chưa tính: Chi bộ Chi cục Hai.");
    expect(out).toContain("Đã ghi: r.docx");
  });

  it("has the head, place and recipient of the day on it, not of today", async () => {
    const before = wordsOf((await reportOf(SAMPLE, "--phase", "2")).bytes);
    expect(before.slice(0, 7)).toEqual([
      "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH",
      "ĐẢNG ỦY SỞ",
      "*",
      "Số     -BC/ĐU",
      "Đảng Cộng sản Việt Nam",
      "Hải Dương, ngày 30 tháng 6 năm 2025",
      "Báo cáo",
    ]);
    const after = wordsOf((await reportOf(SAMPLE, "--phase", "2", "--as-of", "1/7/2025")).bytes);
    expect(after[0]).toBe("ĐẢNG BỘ ỦY BAN NHÂN DÂN THÀNH PHỐ");
    expect(after[5]).toBe("Hải Phòng, ngày 01 tháng 7 năm 2025");
  });

  it("says in which sections the committee speaks, and that the rest was written by the program", async () => {
    const { out } = await reportOf(SAMPLE, "--phase", "2");
    expect(out).toContain("Lời của Đảng ủy có ở: lãnh đạo, chỉ đạo; kết quả theo nội dung; ưu điểm;");
    const without = copyOf(SAMPLE);
    rmSync(join(without, "dang-uy", "giai-doan-2.yaml"));
    const argv = ["--phase", "2", "--as-of", "30/06/2025"];
    expect((await reportOf(without, ...argv)).out).toContain("Lời văn do chương trình viết từ bản ghi");
  });

  it("keeps the committee's words as they say: instead of the program's, or besides; lists, bold words", async () => {
    const data = copyOf(SAMPLE);
    const more = `
dien_hinh: Biểu dương **Chi bộ Văn phòng** vì phục vụ Đại hội.
cach_ghep: { lanh_dao: thay, uu_diem: them, phuong_huong: thay, noi_dung: { tuyen-truyen: thay } }
`;
    edit(join(data, "dang-uy", "giai-doan-2.yaml"), (text) =>
      text
        .replace("noi_dung:\n", "noi_dung:\n  tuyen-truyen: |\n    Đã làm:\n    - việc một\n    - việc hai\n")
        .concat(more),
    );
    const { code, bytes, err } = await reportOf(data, "--phase", "2");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const words = wordsOf(bytes);
    expect(words.join("\n")).toContain("Đã làm:\n- việc một.\n- việc hai.\nIII.");
    expect(words.join("\n")).not.toContain("văn bản lãnh đạo, chỉ đạo thực hiện đợt thi đua");
    const good = words.slice(words.indexOf("Ưu điểm") + 1, words.indexOf("Hạn chế"));
    expect(good.slice(0, 2).join()).toContain("Đợt thi đua được triển khai đồng bộ");
    expect(good.slice(2).map((one) => one.slice(0, 9))).toContain("- Chi bộ ");
    const paragraph = elements(bodyOf(bytes), "p").find((one) => textOf(one).startsWith("- Biểu dương"));
    const runs = elements(paragraph as never, "r").map((run) => [textOf(run), elements(run, "b").length]);
    expect(runs.filter(([, bold]) => bold === 1).map(([text]) => text)).toEqual(["Chi bộ Văn phòng"]);
    expect(words.join("")).not.toMatch(/[\u2063\u2064*]{2}/);
  });

  it("names those who are absent, and does not count drafts", async () => {
    const words = wordsOf((await reportOf(SAMPLE, "--phase", "2")).bytes);
    expect(words).toContain(
      "Chưa báo cáo: Chi bộ Trung tâm Kỹ thuật. Mới có dự thảo, chưa đưa vào số liệu: Chi bộ Chi cục Hai.",
    );
  });

  it("adds up what the records say, ratios as ratios of sums", async () => {
    const data = copyOf(SAMPLE);
    const sums = { tu: 0, mau: 0, tien: 0 };
    for (const name of readdirSync(join(data, "giai-doan-2"))) {
      const text = readFileSync(join(data, "giai-doan-2", name), "utf8");
      if (text.includes("trang_thai: du_thao")) continue;
      const ratio = /nhiem-vu-hoan-thanh: \{ tu_so: (\d+), mau_so: (\d+)/.exec(text);
      sums.tu += Number(ratio?.[1] ?? 0);
      sums.mau += Number(ratio?.[2] ?? 0);
      sums.tien += Number(/kinh-phi-tang-qua: (\d+)/.exec(text)?.[1] ?? 0);
    }
    const { bytes } = await reportOf(data, "--phase", "2");
    const cells = tablesOf(bytes).flat(2);
    expect(sums.mau).toBeGreaterThan(0);
    expect(cells).toContain(`${sums.tu}/${sums.mau}`);
    expect(cells).toContain(sums.tien.toLocaleString("vi-VN"));
  });

  it("lets the committee's own judgement stand in place of the units'", async () => {
    const data = copyOf(SAMPLE);
    expect(wordsOf((await reportOf(data, "--phase", "2")).bytes)).toContain(
      "- Một số đơn vị báo cáo chậm, số liệu chưa đầy đủ.",
    );
    edit(join(data, "dang-uy", "giai-doan-2.yaml"), (text) => text.replace(/han_che:\n(?: {2}.*\n)+/, ""));
    const words = wordsOf((await reportOf(data, "--phase", "2")).bytes);
    const limits = words.slice(words.indexOf("Hạn chế") + 1, words.indexOf("Nguyên nhân"));
    expect(limits.length).toBeGreaterThan(0);
    expect(limits.length).toBeLessThanOrEqual(4);
    for (const said of limits) expect(said).toMatch(/^- (Chi bộ|Công đoàn|Đoàn|Hội) [^:]+: /u);
  });

  it("shows the two windows of phase 1", async () => {
    const words = wordsOf((await reportOf(SAMPLE, "--phase", "1")).bytes);
    expect(words).toContain("Từ ngày 28/10/2024 đến hết tháng 12/2024");
    expect(words).toContain("Từ tháng 01/2025 đến hết tháng 3/2025");
  });

  it("has no empty heading and no appendix table without rows where no unit has reported", async () => {
    const data = copyOf(SAMPLE);
    for (const phase of [1, 2, 3]) rmSync(join(data, `giai-doan-${phase}`), { recursive: true });
    rmSync(join(data, "dang-uy"), { recursive: true });
    const { code, bytes } = await reportOf(data, "--phase", "3", "--as-of", "10/01/2026");
    expect(code).toBe(0);
    const words = wordsOf(bytes);
    expect(words.join("\n")).not.toMatch(/undefined|NaN|null|\{\{|\[object/);
    for (const heading of [
      "Ưu điểm",
      "Hạn chế",
      "IV. ĐÁNH GIÁ CHUNG",
      "II. KẾT QUẢ THEO TỪNG NỘI DUNG THI ĐUA",
    ])
      expect(words).not.toContain(heading);
    expect(words).not.toContain("Biểu 2. Công trình, phần việc chào mừng");
  });

  it("is refused while a record of the phase has errors, and the errors are shown", async () => {
    const data = copyOf(SAMPLE);
    edit(join(data, "giai-doan-2", "chi-bo-thanh-tra.yaml"), (text) => text.replace("3200000", "3.200.000"));
    const { code, out, err, bytes } = await reportOf(data, "--phase", "2");
    expect(code).toBe(1);
    expect(out).toContain("Gõ 3200000 (hoặc 3_200_000)");
    expect(err).toContain("Chưa lập báo cáo: còn 1 lỗi");
    expect(bytes.length).toBe(0);
  });

  it("is not held up by errors in a record of another phase", async () => {
    const data = copyOf(SAMPLE);
    edit(join(data, "giai-doan-3", "chi-bo-thanh-tra.yaml"), (text) => `${text}\nkhoa_la: 1\n`);
    expect((await reportOf(data, "--phase", "2")).code).toBe(0);
    expect((await reportOf(data, "--phase", "3")).code).toBe(1);
  });

  it.each([
    [["report"], "Thiếu --phase"],
    [["report", "--phase", "9"], "Kế hoạch không có giai đoạn “9”"],
    [["report", "--phase", "2", "--template", "khong-co.docx"], "Không đọc được mẫu báo cáo “khong-co.docx”"],
    [["report", "--phase", "2", "--out", "khong-co/r.docx"], "khong-co"],
    [["report", "--phase", "2", "--as-of", "31/02/2025"], "không phải ngày có thật"],
  ])("says in one sentence why %j can't run", async (argv, sentence) => {
    const { code, err } = await thiDua(temporaryFolder(), [...argv, "--data", SAMPLE]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("leaves the old file as it was where the new one can't be written", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "r.docx"));
    writeFileSync(join(cwd, "r.docx", "giu"), "nguyên");
    const { code, err } = await thiDua(cwd, ["report", "--data", SAMPLE, "--phase", "2", "--out", "r.docx"]);
    expect(code).toBe(2);
    expect(err).toContain("r.docx");
    expect(readFileSync(join(cwd, "r.docx", "giu"), "utf8")).toBe("nguyên");
    expect(readdirSync(cwd)).toEqual(["r.docx"]);
  });

  it("takes the Vietnamese names of command and options", async () => {
    const cwd = temporaryFolder();
    const argv = [
      "bao-cao",
      "--du-lieu",
      SAMPLE,
      "--giai-doan",
      "2",
      "--ra",
      "bc.docx",
      "--ngay",
      "30/6/2025",
    ];
    expect((await thiDua(cwd, argv)).code).toBe(0);
    expect(existsSync(join(cwd, "bc.docx"))).toBe(true);
  });
});
