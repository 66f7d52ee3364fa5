import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasBrowser, open, startBrowser } from "../helpers/browser.ts";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../helpers/run.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const DAY = ["--as-of", "20/01/2026"];

async function pageOf(data: string, ...argv: string[]) {
  const folder = temporaryFolder();
  const ran = await thiDua(folder, ["status", "--data", data, "--html", "trang.html", ...DAY, ...argv]);
  const file = join(folder, "trang.html");
  return { ...ran, folder, page: existsSync(file) ? readFileSync(file, "utf8") : "" };
}

describe("status --html", () => {
  it("writes one file and says so, not the tables of the screen", async () => {
    const { code, out, err, folder } = await pageOf(SAMPLE);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "Đã ghi: trang.html\n" });
    expect(readdirSync(folder)).toEqual(["trang.html"]);
  });

  it("tells the same numbers as the screen", async () => {
    const { page } = await pageOf(SAMPLE);
    for (const words of [
      "Đợt thi đua lập thành tích chào mừng đại hội Đảng bộ Sở lần thứ VIII",
      "Tình hình báo cáo đến ngày 20/01/2026",
      "Đã đọc 43 bản ghi.",
      "<b>13/15</b> đơn vị đã nộp",
      "12 đúng hạn, 1 chậm",
      "Nhiệm vụ có kết quả: 42,86% (45/105 câu trả lời).",
      "Từ ngày 01/5/2025 đơn vị nhập vào Chi bộ Quản lý nghiệp vụ (Quyết định số 12-QĐ/ĐU, ngày 28/4/2025)",
      "Kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam",
      "lấy theo ngay_lap do đơn vị tự ghi",
    ])
      expect(page).toContain(words);
  });

  it("stays well below 1 MB with the sample", async () =>
    expect(Buffer.byteLength((await pageOf(SAMPLE)).page)).toBeLessThan(300_000));

  it("shows the one phase that was asked for, in the timeline of the whole campaign", async () => {
    const { page } = await pageOf(SAMPLE, "--phase", "2");
    expect(page.match(/<th scope="col" data-sort data-phase="\d"/g)).toEqual([
      '<th scope="col" data-sort data-phase="2"',
    ]);
    expect(page).toContain("05/01/2026");
  });

  it("leaves the page of before as it was where it may not write", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "trang.html"));
    const { code, err } = await thiDua(folder, ["status", "--data", SAMPLE, "--html", "trang.html"]);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["trang.html"]);
  });

  it("writes a page without a record, and says that there is none", async () => {
    const data = copyOf(SAMPLE);
    for (const phase of [1, 2, 3]) rmSync(join(data, `giai-doan-${phase}`), { recursive: true });
    const { code, page } = await pageOf(data);
    expect(code).toBe(0);
    expect(page).toContain("Chưa có bản ghi nào trong thư mục dữ liệu.");
  });

  it("takes a unit's name for a name, whatever it says", async () => {
    const data = copyOf(SAMPLE);
    const units = join(data, "don-vi.yaml");
    const name = "Chi bộ <img src=x onerror=alert(1)> Văn phòng";
    writeFileSync(units, readFileSync(units, "utf8").replace("Chi bộ Văn phòng", name));
    const { page } = await pageOf(data);
    expect(page).not.toContain("<img");
    expect(page).toContain("Chi bộ &lt;img src=x onerror=alert(1)&gt; Văn phòng");
  });

  it("comes out of the built program byte by byte as from its sources", async () => {
    const folder = temporaryFolder();
    const argv = ["status", "--data", SAMPLE, "--html", "trang.html", ...DAY];
    const ran = spawnSync(process.execPath, [join(ROOT, "bin", "thi-dua.js"), ...argv], { cwd: folder });
    expect(ran.status).toBe(0);
    expect(readFileSync(join(folder, "trang.html"), "utf8")).toBe((await pageOf(SAMPLE)).page);
  });

  it("keeps the library of charts out of the bundle that every call of status loads", () => {
    // A word that vega has and nobody else.
    const holdsVega = (file: string) =>
      readFileSync(join(ROOT, "dist", file), "utf8").includes("graphics-symbol");
    expect([holdsVega("page.cjs"), holdsVega(join("commands", "status.cjs"))]).toEqual([true, false]);
  });
});

describe.skipIf(!hasBrowser())("the page of the sample in Chromium", () => {
  it("opens without a complaint, finds “van phong” and fits a phone", async () => {
    const browser = await startBrowser();
    const { page } = await pageOf(SAMPLE);
    const opened = await open(browser, page, { viewport: { width: 360, height: 740 } });
    await opened.page.getByRole("searchbox").fill("van phong");
    const names = opened.page.locator("#units tbody tr:not([hidden]) > th .name");
    expect(await names.allTextContents()).toEqual(["Chi bộ Văn phòng"]);
    const width = await opened.page.locator(":root").evaluate((one) => one.scrollWidth);
    expect({ width, complaints: opened.complaints }).toEqual({ width: 360, complaints: [] });
    await browser.close();
  });
});
