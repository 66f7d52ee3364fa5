import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { copyOf, SAMPLE, thiDua } from "../helpers/run.ts";

const status = (...argv: string[]) => thiDua(SAMPLE, ["status", "--data", SAMPLE, ...argv]);
const ROOT = join(import.meta.dirname, "..", "..");

/** The cells of the matrix by the first words of its rows. */
function cellsOf(out: string, unit: string): string[] {
  const row = out.split("\n").find((line) => line.startsWith(unit)) ?? "";
  return row.slice(unit.length).trim().split(/ {2,}/);
}

describe("status", () => {
  it("shows each unit in each phase, and says how many records were read", async () => {
    const { code, out, err } = await status();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Đã đọc 43 bản ghi.");
    expect(cellsOf(out, "Chi bộ Trung tâm Kỹ thuật")).toEqual(["+ đúng hạn", "x chưa nộp", "+ đúng hạn"]);
    expect(cellsOf(out, "Chi bộ Chi cục Hai")).toEqual(["+ đúng hạn", "? dự thảo", "+ đúng hạn"]);
    expect(cellsOf(out, "Công đoàn Sở")).toEqual(["+ đúng hạn", "~ chậm 4 ng", "+ đúng hạn"]);
    expect(cellsOf(out, "Chi bộ Nghiệp vụ 1")).toEqual(["+ đúng hạn", "> đã nhập", "- kết thúc"]);
    expect(cellsOf(out, "Chi bộ Quản lý nghiệp vụ")[0]).toBe("- chưa lập");
  });

  it("tells of each phase n/N, who is late by how much, tasks, and indicators against target", async () => {
    const { out } = await status("--phase", "2");
    expect(out).toContain("Đã nộp 13/15 đơn vị: 12 đúng hạn, 1 chậm.");
    expect(out).toContain("Chậm: Công đoàn Sở 4 ngày");
    expect(out).toContain("Chưa nộp: Chi bộ Trung tâm Kỹ thuật");
    expect(out).toContain("Nhiệm vụ có kết quả: 42,86% (45/105 câu trả lời).");
    expect(out).toMatch(/Đảng viên mới kết nạp: 15\/9, đạt 166,67% \(7\/15/);
    expect(out).not.toContain("GĐ 1");
  });

  it("fits 80 columns, its columns one below the other, whatever letters the names have", async () => {
    const data = copyOf(SAMPLE);
    const units = join(data, "don-vi.yaml");
    const long = "Chi bộ Trung tâm Ứng dụng và Chuyển giao tiến bộ khoa học kỹ thuật nông nghiệp";
    writeFileSync(units, readFileSync(units, "utf8").replace("Chi bộ Văn phòng", long));
    const { out } = await thiDua(data, ["status", "--data", data]);
    const lines = out.split("\n");
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
    const from = lines.findIndex((line) => line.startsWith("Đơn vị"));
    const rows = lines.slice(from, from + 18);
    const column = rows[0]?.indexOf("GĐ 2") ?? -1;
    for (const row of rows.slice(1)) expect(row.slice(column - 2, column)).toBe("  ");
    expect(rows[1]).toMatch(/^Chi bộ Trung tâm Ứng dụng.*… {2}\+ đúng hạn/);
  });

  it("falls back on signs with a legend where phases are many or the screen is narrow", async () => {
    const { out } = await thiDua(SAMPLE, ["status", "--data", SAMPLE], undefined, { width: 40 });
    const matrix = out.split("\nGiai đoạn 1")[0] ?? "";
    for (const line of matrix.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(matrix).toContain("+ đúng hạn · ~ chậm");
  });

  it("colours on a terminal, and says the same without", async () => {
    const { out: colored } = await thiDua(SAMPLE, ["status", "--data", SAMPLE], undefined, { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    const plain = colored.replace(/\u001b\[\d+m/g, "");
    expect(colored).not.toBe(plain);
    expect(plain.replace(/ +$/gm, "")).toBe((await status()).out);
  });

  it("tells the next due dates, with the days left and to whom", async () => {
    const { out } = await status("--as-of", "01/6/2025");
    expect(out).toContain("30/6/2025 (còn 29 ngày): các đơn vị nộp bản ghi giai đoạn 2");
    expect(out).toContain("30/6/2025 (còn 29 ngày): báo cáo Đảng ủy Khối các cơ quan tỉnh về giai đoạn 2");
    expect(out).toContain("báo cáo Đảng ủy Ủy ban nhân dân thành phố Hải Phòng về giai đoạn 3");
    expect((await status("--as-of", "01/6/2026")).out).toContain("Không còn hạn nào trong kế hoạch.");
  });

  it("says where the days of arrival come from where it is not git", async () =>
    expect((await status()).out.replace(/\s+/g, " ")).toContain(
      "Ngày nhận của 42 bản ghi lấy theo ngay_lap do đơn vị tự ghi (vào git trước ngày git_tu của kế hoạch).",
    ));

  it("counts nothing of a record with errors, and goes on telling of the others", async () => {
    const data = copyOf(SAMPLE);
    const file = join(data, "giai-doan-2", "cong-doan.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("giai_doan: 2", "giai_doan: 2\nla_gi: 1"));
    const { code, out } = await thiDua(data, ["status", "--data", data, "--phase", "2"]);
    expect(code).toBe(0);
    expect(cellsOf(out, "Công đoàn Sở")).toEqual(["! có lỗi"]);
    expect(out).toContain("Đã nộp 12/15 đơn vị");
    expect(out).toContain("Có lỗi: Công đoàn Sở");
  });

  it("tells of a folder without records, and of one with a single unit", async () => {
    const data = copyOf(SAMPLE);
    for (const phase of [1, 2, 3]) rmSync(join(data, `giai-doan-${phase}`), { recursive: true });
    const { code, out } = await thiDua(data, ["status", "--data", data], "2024-11-01");
    expect(code).toBe(0);
    expect(out).toContain("Chưa có bản ghi nào trong thư mục dữ liệu.");
    expect(out).toContain("Đã nộp 0/16 đơn vị");
    expect(out).toContain("Chưa đến kỳ: bắt đầu ngày 01/4/2025.");
  });

  it("says that all may be wrong while plan or units have errors", async () => {
    const data = copyOf(SAMPLE);
    const units = join(data, "don-vi.yaml");
    writeFileSync(units, readFileSync(units, "utf8").replace("nguon: [chi-bo-tram", "nguon: [chi-bo-tramm"));
    const { code, out } = await thiDua(data, ["status", "--data", data]);
    expect(code).toBe(0);
    expect(out).toMatch(/Kế hoạch hoặc danh sách đơn vị còn \d+ lỗi, số liệu dưới đây có thể sai/);
    expect((await thiDua(data, ["why", "cong doan", "--phase", "2", "--data", data])).out).toContain(
      "có thể sai",
    );
    const json = JSON.parse((await thiDua(data, ["status", "--json", "--data", data])).out);
    expect(json.groundErrors).toBeGreaterThan(0);
  });

  it.each([
    ["status", "--html"],
    ["calendar", "--out"],
    ["report", "--phase", "2", "--out"],
    ["report", "--final", "--out"],
  ])("writes over no file of another kind: %s", async (...argv) => {
    const data = copyOf(SAMPLE);
    const units = join(data, "don-vi.yaml");
    const before = readFileSync(units, "utf8");
    const { code, err } = await thiDua(data, [...argv, units, "--data", data]);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(units, "utf8")).toBe(before);
  });

  it("prints no name that could move the screen", async () => {
    const data = copyOf(SAMPLE);
    const units = join(data, "don-vi.yaml");
    writeFileSync(units, readFileSync(units, "utf8").replace("Chi bộ Văn phòng", '"A\\e[2J\\u202eB"'));
    const { out } = await thiDua(data, ["status", "--data", data]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  it("refuses to guess where plan or units can't be read, and where there is no such phase", async () => {
    const data = copyOf(SAMPLE);
    writeFileSync(join(data, "don-vi.yaml"), "phien_ban: 1\n");
    expect(await thiDua(data, ["status", "--data", data])).toMatchObject({ code: 1 });
    expect(await status("--phase", "9")).toMatchObject({ code: 2, out: "" });
    expect((await status("--as-of", "31/4/2025")).err).toContain("không phải ngày có thật");
  });
});

describe("status --json", () => {
  it("is of the form of docs/status.schema.json", async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "docs", "status.schema.json"), "utf8"));
    const { out } = await status("--json");
    const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
    const value = JSON.parse(out);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...value, phases: [{ ...value.phases[0], counts: {} }] })).toBe(false);
  });

  it("says the same as the screen", async () => {
    const value = JSON.parse((await status("--json", "--phase", "2")).out);
    expect(value.phases).toHaveLength(1);
    expect(value.phases[0].counts).toEqual({ due: 15, received: 13, onTime: 12, late: 1 });
    const late = value.phases[0].units.find((one: { unit: string }) => one.unit === "cong-doan");
    expect(late).toMatchObject({ state: "late", days: 4, due: "2025-06-30" });
  });
});

describe("status --csv", () => {
  it("begins with a byte order mark, has a row for each unit in each phase, and ends lines as Windows does", async () => {
    const { out } = await status("--csv");
    expect(out.startsWith("\ufeffid đơn vị,Tên đơn vị,")).toBe(true);
    expect(out.trimEnd().split("\r\n")).toHaveLength(1 + 17 * 3);
    expect(out).toContain("cong-doan,Công đoàn Sở,,2,chậm,");
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "＝1"])("lets no name %j become a formula", async (name) => {
    const data = copyOf(SAMPLE);
    const units = join(data, "don-vi.yaml");
    const typed = JSON.stringify(`${name}`);
    writeFileSync(units, readFileSync(units, "utf8").replace("ten: Chi bộ Văn phòng", `ten: ${typed}`));
    const { out } = await thiDua(data, ["status", "--data", data, "--csv"]);
    const cell = /chi-bo-van-phong,("?)([^,]*)/.exec(out)?.[2] ?? "";
    expect(cell).toMatch(/^['1x]/);
  });
});

describe("why", () => {
  const why = (...argv: string[]) => thiDua(SAMPLE, ["why", ...argv, "--data", SAMPLE]);

  it("says in a few lines what is missing, by which rule, where that is written, what to do, and whom to call", async () => {
    const { code, out } = await why("chi-bo-trung-tam-ky-thuat", "--phase", "2");
    expect(code).toBe(0);
    expect(out).toContain("Chi bộ Trung tâm Kỹ thuật, giai đoạn 2: chưa nộp, quá hạn 204 ngày.");
    expect(out).toContain("Chưa có bản ghi mà đã qua hạn nộp 30/6/2025.");
    expect(out).toMatch(/Ghi ở: +ke-hoach\.yaml:\d+:\d+/);
    expect(out).toContain("0/2; còn thiếu: Chuẩn bị, tổ chức Đại hội Đảng bộ Sở lần thứ VIII;");
    expect(out).toContain("thi-dua new --phase 2 --unit chi-bo-trung-tam-ky-thuat");
    expect(out).toContain("Nguyễn Văn D, 0900 000 001");
    expect(out.split("\n").length).toBeLessThan(20);
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it.each(["cong-doan", "Công đoàn Sở", "cong doan", "CÔNG ĐOÀN", "Công đoàn Sở".normalize("NFD")])(
    "knows the unit by %s",
    async (typed) =>
      expect((await why(typed, "--phase", "2")).out).toMatch(/^Công đoàn Sở, giai đoạn 2: chậm 4 ngày/),
  );

  it("asks which one where a name could be several, and says what was meant where it is none", async () => {
    const several = await why("chi cuc", "--phase", "2");
    expect(several).toMatchObject({ code: 2, out: "" });
    expect(several.err).toContain("chi-bo-chi-cuc-1, chi-bo-chi-cuc-2");
    expect((await why("chi-bo-van-fong", "--phase", "2")).err).toContain("Có phải ý là “chi-bo-van-phong”?");
    expect((await why("", "--phase", "2")).code).toBe(2);
    expect((await why("cong-doan")).err).toContain("Thiếu --phase");
  });

  it("names the successor and the decision of a unit that was merged", async () =>
    expect((await why("nghiep vu 1", "--phase", "2")).out.replace(/\s+/g, " ")).toContain(
      "đơn vị nhập vào Chi bộ Quản lý nghiệp vụ (Quyết định số 12-QĐ/ĐU, ngày 28/4/2025)",
    ));

  it("tells the reminders that were written", async () => {
    const data = copyOf(SAMPLE);
    const log =
      "da_nhac:\n  - { don_vi: cong-doan, giai_doan: 2, ngay: 02/7/2025, lan: 1, vi: chưa nộp, so: 31-CV/ĐU }\n";
    writeFileSync(join(data, "nhac-viec.yaml"), log);
    const { out } = await thiDua(data, ["why", "cong-doan", "--phase", "2", "--data", data]);
    expect(out).toContain("lần 1 ngày 02/7/2025, công văn 31-CV/ĐU");
  });
});
