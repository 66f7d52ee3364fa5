import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../helpers/run.ts";

const read = (...path: string[]) => readFileSync(join(...path), "utf8");

describe("schema", () => {
  it("leaves settings that somebody made for himself as they are", async () => {
    const dir = copyOf(SAMPLE);
    writeFileSync(join(dir, ".vscode", "settings.json"), "{}");
    expect((await thiDua(dir, ["schema"])).code).toBe(0);
    expect(read(dir, ".vscode", "settings.json")).toBe("{}");
  });

  it("takes the schema of a phase away that the plan has no more", async () => {
    const dir = copyOf(SAMPLE);
    writeFileSync(join(dir, ".thi-dua", "giai-doan-9.json"), "{}");
    await thiDua(dir, ["luoc-do"]);
    expect(existsSync(join(dir, ".thi-dua", "giai-doan-9.json"))).toBe(false);
  });

  it("writes the same bytes again", async () => {
    const dir = copyOf(SAMPLE);
    await thiDua(dir, ["schema"]);
    for (const name of ["ke-hoach.json", "don-vi.json", "giai-doan-2.json", "dang-uy.json", "nguon.txt"])
      expect(read(dir, ".thi-dua", name)).toBe(read(SAMPLE, ".thi-dua", name));
  });

  it("says which errors stand in its way, and writes nothing", async () => {
    const dir = copyOf(SAMPLE);
    rmSync(join(dir, ".thi-dua"), { recursive: true });
    writeFileSync(join(dir, "ke-hoach.yaml"), "ten: [");
    const { code, out, err } = await thiDua(dir, ["schema"]);
    expect(code).toBe(1);
    expect(out).toContain("lỗi[TD101]");
    expect(err).toContain("Chưa đọc được kế hoạch");
    expect(existsSync(join(dir, ".thi-dua"))).toBe(false);
  });

  it("says in a sentence that it can't write", async () => {
    const dir = copyOf(SAMPLE);
    rmSync(join(dir, ".thi-dua"), { recursive: true });
    writeFileSync(join(dir, ".thi-dua"), "");
    const { code, err } = await thiDua(dir, ["schema"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^Không ghi được tệp .*\n$/);
  });
});

describe("init and new", () => {
  it("put in place what an editor needs", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "dl"));
    await thiDua(cwd, ["init", "dl"]);
    await thiDua(join(cwd, "dl"), ["new", "--phase", "1", "--all"]);
    const line = /^# yaml-language-server: \$schema=(.+)\n/;
    for (const file of ["ke-hoach.yaml", "don-vi.yaml", "giai-doan-1/chi-bo-van-phong.yaml"]) {
      const path = line.exec(read(cwd, "dl", file))?.[1] ?? "";
      expect(existsSync(join(cwd, "dl", file, "..", path))).toBe(true);
    }
    const settings = JSON.parse(read(cwd, "dl", ".vscode", "settings.json"));
    expect(settings["files.eol"]).toBe("\n");
    for (const path of Object.keys(settings["yaml.schemas"]))
      expect(existsSync(join(cwd, "dl", path))).toBe(true);
    expect(read(cwd, "dl", ".vscode", "extensions.json")).toContain("redhat.vscode-yaml");
  });
});
