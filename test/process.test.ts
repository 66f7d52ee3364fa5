import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SAMPLE, temporaryFolder } from "./helpers/run.ts";

const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "bin", "thi-dua.js");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

function thiDua(argv: readonly string[], cwd = temporaryFolder(), bin = BIN) {
  const ran = spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: "utf8" });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

describe("the program as a process", () => {
  it("tells its version", () =>
    expect(thiDua(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" }));

  it("shows its commands in Vietnamese where it is called without words", () => {
    const { code, out } = thiDua([]);
    expect(code).toBe(0);
    for (const word of ["Cách dùng:", "check, kiem-tra", "report, bao-cao", "Mã thoát: 0 tốt"])
      expect(out).toContain(word);
    expect(out).not.toMatch(/Usage|Options|Commands|display/i);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  const commands = ["check", "report", "status", "why", "remind", "calendar", "new", "init", "explain"];
  it.each(commands)("has help in Vietnamese for %s", (command) => {
    const { code, out } = thiDua([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Cách dùng:");
    expect(out).not.toMatch(/Usage|Options|Arguments|default:/);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it.each([
    [["chek"], "Không có lệnh “chek”. Có phải ý là “check”?"],
    [["check", "--strct"], "Không có tùy chọn “--strct”. Có phải ý là “--strict”?"],
    [["report", "--phase"], "còn thiếu giá trị"],
    [["init"], "Thiếu tên thư mục"],
    [["explain"], "còn thiếu tham số"],
    [["why", "--phase", "2"], "còn thiếu tham số"],
    [["why", "khong-co", "--phase", "2", "--data", SAMPLE], "Không có đơn vị “khong-co”"],
    [["status", "--phase", "9", "--data", SAMPLE], "Kế hoạch không có giai đoạn “9”"],
    [["remind", "--data", SAMPLE], "Thiếu --phase"],
    [["calendar", "--out", "khong/co/lich.ics", "--data", SAMPLE], "Không có thư mục để ghi tệp"],
    [["check"], "Không tìm thấy thư mục dữ liệu"],
    [["check", "--data", "khong-co"], "Thư mục “khong-co” không có tệp ke-hoach.yaml"],
  ])("answers %j with one sentence and exit code 2", (argv, sentence) => {
    const { code, out, err } = thiDua(argv);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("finds the data folder upward from where it is called", () => {
    const { code, out } = thiDua(["check", "."], join(SAMPLE, "giai-doan-3"));
    expect(code).toBe(0);
    expect(out).toContain("Đã đọc 43 bản ghi");
  });

  it("ends well where nobody reads to the end", () => {
    const command = `"${process.execPath}" "${BIN}" check --data "${SAMPLE}" | head -1`;
    const ran = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], { encoding: "utf8" });
    expect(ran.stderr).toBe("");
  });
});

describe("the package", () => {
  it("carries what it needs: packed, installed elsewhere without a network, run from any folder", () => {
    const npm = (argv: string[], cwd: string) =>
      execFileSync("npm", argv, {
        cwd,
        encoding: "utf8",
        shell: process.platform === "win32",
        stdio: ["ignore", "pipe", "ignore"],
      });
    const folder = temporaryFolder();
    const [packed] = JSON.parse(
      npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT),
    ) as {
      filename: string;
      files: { path: string }[];
    }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining([
        "bin/thi-dua.js",
        "dist/main.cjs",
        "docs/loi/TD205.md",
        "templates/bao-cao-giai-doan.docx",
        "templates/cong-van-don-doc.docx",
        "templates/danh-sach-don-doc.docx",
        "templates/to-trinh-khen-thuong.docx",
        "templates/quyet-dinh-khen-thuong.docx",
        "templates/danh-sach-khen-thuong.docx",
        "templates/bien-ban-kiem-phieu.docx",
        "templates/bien-ban-hop-xet.docx",
        "templates/bao-cao-thanh-tich.docx",
        "templates/theo-doi/trang.js",
      ]),
    );
    expect(paths.filter((path) => /^(src|test|data|scripts)\//.test(path))).toEqual([]);
    const prefix = join(folder, "prefix");
    npm(
      [
        "install",
        "--global",
        "--offline",
        "--no-audit",
        "--no-fund",
        `--prefix=${prefix}`,
        join(folder, packed?.filename ?? ""),
      ],
      folder,
    );
    const modules = join(prefix, process.platform === "win32" ? "" : "lib", "node_modules", "thi-dua");
    const installed = join(modules, "bin", "thi-dua.js");
    expect(thiDua(["--version"], folder, installed).out).toBe(`${version}\n`);
    expect(thiDua(["init", "moi"], folder, installed).code).toBe(0);
    expect(thiDua(["explain", "TD205"], folder, installed).out).toContain("TD205");
    expect(thiDua(["report", "--phase", "2", "--data", SAMPLE], folder, installed).code).toBe(0);
    expect(existsSync(join(folder, "bao-cao-giai-doan-2.docx"))).toBe(true);
    expect(thiDua(["status", "--html", "trang.html", "--data", SAMPLE], folder, installed).code).toBe(0);
    expect(readFileSync(join(folder, "trang.html"), "utf8")).toContain("Chi bộ Văn phòng");
  }, 120_000);
});
