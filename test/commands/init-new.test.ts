import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../helpers/run.ts";

describe("a new data folder", () => {
  it.each(["2026-11-23", "2024-02-29", "2025-12-31"])("passes check without a word on %s", async (today) => {
    const cwd = temporaryFolder();
    expect((await thiDua(cwd, ["init", "thi dua"], today)).code).toBe(0);
    const { code, out } = await thiDua(join(cwd, "thi dua"), ["check"], today);
    expect(out).toBe("Chưa có bản ghi nào trong thư mục dữ liệu. Không có lỗi.\n");
    expect(code).toBe(0);
  });

  it("goes all the way: drafts for all, a filled record, the report", async () => {
    const cwd = temporaryFolder();
    await thiDua(cwd, ["khoi-tao", "."], "2026-11-23");
    expect((await thiDua(cwd, ["new", "--phase", "1", "--all"], "2026-11-23")).code).toBe(0);
    const file = join(cwd, "giai-doan-1", "chi-bo-van-phong.yaml");
    expect((await thiDua(cwd, ["check"], "2026-11-23")).out).toBe(
      "Đã đọc 2 bản ghi của 2 đơn vị. Không có lỗi.\n",
    );
    const filled = `${readFileSync(file, "utf8").replace("du_thao", "chinh_thuc")}
nhiem_vu:
  trien-khai-thi-dua: Đã đăng ký thi đua tới từng đảng viên.
chi_tieu:
  dang-vien-moi: 2
`;
    writeFileSync(file, filled);
    const { code, out } = await thiDua(cwd, ["report", "--phase", "1"], "2027-05-10");
    expect(out).toContain("1/2 đơn vị có bản ghi chính thức");
    expect(code).toBe(0);
  });

  it("is not made where something lies already", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "cu"));
    writeFileSync(join(cwd, "cu", "ke-hoach.yaml"), "của tôi");
    const { code, err } = await thiDua(cwd, ["init", "cu"]);
    expect(code).toBe(2);
    expect(err).toContain("đã có tệp");
    expect(readFileSync(join(cwd, "cu", "ke-hoach.yaml"), "utf8")).toBe("của tôi");
  });

  it("says what is in the way where a file has its name", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "tep"), "");
    const { code, err } = await thiDua(cwd, ["init", "tep"]);
    expect(code).toBe(2);
    expect(err).toContain("tep");
  });
});

describe("new records", () => {
  it("are taken for drafts by check and ask only for what the phase asks", async () => {
    const data = copyOf(SAMPLE);
    const { code, out } = await thiDua(
      data,
      ["new", "--phase", "3", "--unit", "hoi-cuu-chien-binh"],
      "2025-12-20",
    );
    expect(code).toBe(0);
    expect(out).toContain("giai-doan-3/hoi-cuu-chien-binh.yaml");
    const text = readFileSync(join(data, "giai-doan-3", "hoi-cuu-chien-binh.yaml"), "utf8");
    expect(text).toContain("trang_thai: du_thao");
    expect(text).not.toContain("dai-hoi-da-to-chuc");
    expect((await thiDua(data, ["check"], "2025-12-20")).code).toBe(0);
  });

  it("never take the place of a file", async () => {
    const data = copyOf(SAMPLE);
    const file = join(data, "giai-doan-2", "chi-bo-thanh-tra.yaml");
    const before = readFileSync(file, "utf8");
    const { code, out } = await thiDua(data, ["new", "--phase", "2", "--all"]);
    expect(code).toBe(0);
    expect(out).toContain("giai-doan-2/chi-bo-trung-tam-ky-thuat.yaml");
    expect(out).toContain("giai-doan-2/chi-bo-thanh-tra.yaml");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("are made for those who owe one, not for those that had ended", async () => {
    const data = copyOf(SAMPLE);
    await thiDua(data, ["new", "--phase", "3", "--all"]);
    const names = readdirSync(join(data, "giai-doan-3"));
    expect(names).not.toContain("chi-bo-quan-ly-nghiep-vu-1.yaml");
    expect(names).toContain("hoi-cuu-chien-binh.yaml");
  });

  it.each([
    [["new", "--all"], "Thiếu --phase"],
    [["new", "--phase", "2"], "--all"],
    [["new", "--phase", "2", "--unit", "chi-bo-thanh-tr"], "Có phải ý là “chi-bo-thanh-tra”?"],
    [["new", "--phase", "3", "--unit", "chi-bo-quan-ly-nghiep-vu-1"], "chi-bo-quan-ly-nghiep-vu-1"],
  ])("are not made for %j: one sentence, exit code 2", async (argv, sentence) => {
    const { code, err } = await thiDua(copyOf(SAMPLE), argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("are not made on a plan that can't be read, and the plan's errors are shown", async () => {
    const data = copyOf(SAMPLE);
    writeFileSync(join(data, "ke-hoach.yaml"), "phien_ban: 1\n");
    const { code, out, err } = await thiDua(data, ["new", "--phase", "2", "--all"]);
    expect(code).toBe(1);
    expect(out).toContain("lỗi[TD202]");
    expect(err).toContain("Chưa đọc được kế hoạch");
  });
});
