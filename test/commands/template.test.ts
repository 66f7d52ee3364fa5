import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../helpers/run.ts";
import { wordsOf } from "../helpers/word.ts";
import { FAULTY, TEMPLATE, withBody } from "../templates/faults.ts";

const inFolder = (cwd: string, ...argv: string[]) => thiDua(cwd, ["template", ...argv]);

/** A folder with a file. */
function folderWith(bytes: Uint8Array, name = "mau.docx"): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), bytes);
  return cwd;
}

describe("template list", () => {
  it("names the templates, and of one every blank with its kind, within 80 columns", async () => {
    const cwd = temporaryFolder();
    expect((await inFolder(cwd, "list")).out).toContain("cong-van-don-doc: Công văn đôn đốc một đơn vị");
    const { code, out } = await inFolder(cwd, "danh-sach", "bao-cao-giai-doan");
    expect(code).toBe(0);
    expect(out).toMatch(/^\{\{so_ky_hieu\}\} +chữ: Số và ký hiệu.*\(bắt buộc\)$/m);
    expect(out).toMatch(/^ {2}\{\{khoi_bieu_1\}\} +bảng: /m);
    for (const line of out.split("\n").slice(1)) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });
});

describe("template check", () => {
  it("says of a sound template that it can be used, and for what", async () => {
    const { code, out } = await inFolder(folderWith(TEMPLATE), "check", "mau.docx");
    expect(code).toBe(0);
    expect(out).toContain("Kiểm tra như mẫu bao-cao-giai-doan");
    expect(out).toMatch(/Mẫu dùng được: \d+ chỗ điền, không có chỗ sai\./);
  });

  it("tells every fault with its code, its place in Word and what to do, and ends with 1", async () => {
    const bytes = withBody((xml) => xml.replace("{{mo_dau}}", "{{mo_dao}}").replace("{{ho_ten}}", "x"));
    const { code, out } = await inFolder(folderWith(bytes), "kiem-tra", "mau.docx");
    expect(code).toBe(1);
    expect(out).toContain("lỗi[MW201]: không có chỗ điền {{mo_dao}}. Có phải ý là “mo_dau”?");
    expect(out).toContain(" --> thân văn bản, đoạn “{{mo_dao}}”");
    expect(out).toContain("= cách sửa: Xem các chỗ điền: thi-dua template list");
    expect(out).toContain("Mẫu có 2 chỗ sai.");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it("lets a template with warnings pass, and tells them", async () => {
    const { code, out } = await inFolder(folderWith(FAULTY.MW301()), "check", "mau.docx");
    expect(code).toBe(0);
    expect(out).toContain("cảnh báo[MW301]");
    expect(out).toContain("Mẫu dùng được, có 1 cảnh báo.");
  });

  it("holds a file against another template where it is told to", async () => {
    const { code, out } = await inFolder(
      folderWith(TEMPLATE),
      "check",
      "mau.docx",
      "--kind",
      "cong-van-don-doc",
    );
    expect(code).toBe(1);
    expect(out).toContain("Kiểm tra như mẫu cong-van-don-doc");
  });

  it.each([
    [["check"], "Thiếu tệp mẫu"],
    [["check", "khong-co.docx"], "Không đọc được mẫu báo cáo “khong-co.docx”"],
    [["check", "mau.docx", "--kind", "cong-van"], "Có phải ý là “cong-van-don-doc”?"],
    [["kiemtra", "mau.docx"], "Có phải ý là “kiem-tra”?"],
    [["list", "bao-cao"], "Các mẫu: bao-cao-giai-doan"],
    [["new"], "Thiếu tên mẫu"],
    [[], "còn thiếu tham số"],
  ])("answers %j with one sentence and exit code 2", async (argv, sentence) => {
    const { code, out, err } = await inFolder(folderWith(TEMPLATE), ...argv);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it.each([["check"], ["check", "--layout"]])(
    "waits for no pipe that is named as a file: %j",
    async (...argv) => {
      const cwd = temporaryFolder();
      execFileSync("mkfifo", [join(cwd, "ong.docx")]);
      const { code, err } = await inFolder(cwd, ...argv, "ong.docx");
      expect(code).toBe(2);
      expect(err.trim().split("\n")).toHaveLength(1);
    },
  );

  it("prints nothing of a stranger's template that could move the screen", async () => {
    const bytes = withBody((xml) => xml.replace("{{mo_dau}}", "{{a\u009b\u202eb}}"));
    const { out } = await inFolder(folderWith(bytes), "check", "mau.docx");
    expect(out).not.toMatch(/[\u009b\u202e]/);
  });
});

describe("template new", () => {
  it("copies the template to start from, and never over a file that is there", async () => {
    const cwd = temporaryFolder();
    expect(await inFolder(cwd, "new", "bao-cao-giai-doan")).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "bao-cao-giai-doan.docx")).equals(TEMPLATE)).toBe(true);
    writeFileSync(join(cwd, "bao-cao-giai-doan.docx"), "của tôi");
    const again = await inFolder(cwd, "tao", "bao-cao-giai-doan");
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(join(cwd, "bao-cao-giai-doan.docx"), "utf8")).toBe("của tôi");
    expect((await inFolder(cwd, "new", "bao-cao-giai-doan.docx", "--out", "khac.docx")).code).toBe(0);
    expect(existsSync(join(cwd, "khac.docx"))).toBe(true);
  });
});

describe("a template of the office's own", () => {
  const own = (data: string, bytes: Uint8Array) => {
    mkdirSync(join(data, "mau"));
    writeFileSync(join(data, "mau", "bao-cao-giai-doan.docx"), bytes);
  };

  it("is used where it lies in mau/ of the data folder, and check has nothing against it", async () => {
    const data = copyOf(SAMPLE);
    own(
      data,
      withBody((xml) => xml.replace("{{mo_dau}}", "Lời riêng của Văn phòng. {{mo_dau}}")),
    );
    const out = join(data, "..", "r.docx");
    expect((await thiDua(data, ["report", "--phase", "2", "--data", data, "--out", out])).code).toBe(0);
    expect(wordsOf(readFileSync(out)).join("\n")).toContain("Lời riêng của Văn phòng. Đảng ủy Sở báo cáo");
    expect((await thiDua(data, ["check", "--data", data])).out).not.toContain("TD005");
  });

  it("stops the report where it is faulty, with all its faults, and nothing is written", async () => {
    const data = copyOf(SAMPLE);
    own(
      data,
      withBody((xml) => xml.replace("{{mo_dau}}", "{{x}}").replace("{{trich_yeu}}", "{{y}}")),
    );
    const out = join(data, "..", "r.docx");
    const ran = await thiDua(data, ["report", "--phase", "2", "--data", data, "--out", out]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("Mẫu Word có 2 chỗ sai");
    expect(existsSync(out)).toBe(false);
  });

  it("gives way to one that is named", async () => {
    const data = copyOf(SAMPLE);
    own(data, FAULTY.MW201());
    const out = join(data, "..", "r.docx");
    const named = join(data, "..", "khac.docx");
    writeFileSync(named, TEMPLATE);
    const argv = ["report", "--phase", "2", "--data", data, "--out", out, "--template", named];
    expect((await thiDua(data, argv)).code).toBe(0);
  });
});
