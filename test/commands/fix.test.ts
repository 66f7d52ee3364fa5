import { chmodSync, cpSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../src/main.ts";
import { readDocument } from "../../src/parse/index.ts";
import { GALLERY, galleryFolders, layOut } from "../helpers/gallery.ts";
import { temporaryFolder } from "../helpers/run.ts";

const RECORD = join("giai-doan-2", "chi-bo-van-phong.yaml");
const HEALTHY = readFileSync(join(GALLERY, "_nen", RECORD), "utf8");

function healthy(): string {
  const dir = join(temporaryFolder(), "data");
  cpSync(join(GALLERY, "_nen"), dir, { recursive: true });
  return dir;
}

/** Runs check; `answer` is what is typed where it asks, `undefined` where nobody sits there. */
async function check(dir: string, argv: readonly string[], answer?: string) {
  let out = "";
  let err = "";
  const screen = {
    width: 80,
    color: false,
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
  };
  const ask =
    answer === undefined
      ? undefined
      : async (question: string) => {
          err += question;
          return answer;
        };
  const code = await run(["check", ...argv], { cwd: dir, env: {}, today: "2025-06-30", screen, ask });
  return { code, out, err };
}

/** Mends a record. @returns what it became. */
async function mend(text: string): Promise<string> {
  const dir = healthy();
  writeFileSync(join(dir, RECORD), text);
  await check(dir, ["--fix", "--yes"]);
  return readFileSync(join(dir, RECORD), "utf8");
}

const changed = (from: string, to: string) => HEALTHY.replace(from, () => to);

describe("check --fix", () => {
  it.each([
    ["loose marks", "tổ chức thành công", "tổ chức thành công".normalize("NFD"), "tổ chức thành công"],
    ["look-alike letters", "Đại hội Đảng", "Ðại hội Ðảng", "Đại hội Đảng"],
    ["zero-width characters", "Thăm, tặng quà", "Thăm,\u200b tặng\ufeff quà", "Thăm, tặng quà"],
    ["a date with dots", "29/4/2025", "29.4.2025", "29/04/2025"],
    ["a date with dashes, in quotes", "29/4/2025", '"29-04-2025"', '"29/04/2025"'],
    ["a number with dots", "so_nguoi: 30", "so_nguoi: 1.030 # đếm lại", "so_nguoi: 1030 # đếm lại"],
    ["a number with blanks", "so_nguoi: 30", "so_nguoi: 25 000 000", "so_nguoi: 25000000"],
    ["a key with a letter wrong", "trang_thai:", "trang_thia1:".replace("ia1", "aii"), "trang_thai:"],
    ["an indicator with a letter less", "dang-vien-moi:", "dang-vien-mo:", "dang-vien-moi:"],
    ["two faults on one line", "so_nguoi: 30", "so_nguio: 30\u200b".replace("io", "oii"), "so_nguoi: 30"],
  ])("mends %s and touches nothing else", async (_, from, wrong, right) => {
    expect(await mend(changed(from, wrong))).toBe(changed(from, right));
  });

  it.each([
    ["a decimal comma", "so_nguoi: 30", "so_nguoi: 1,638"],
    ["a date without a year", "29/4/2025", "29/4"],
    ["a day that is not there", "29/4/2025", "31.4.2025"],
    ["characters that reverse the reading", "Thăm", "Th\u202eăm"],
    ["old encoding", "Thăm, tặng quà", "Th¨m, tÆng quµ"],
    ["a key two letters wrong", "trang_thai:", "tranq_thal:"],
    ["an escape that reads as a number with dots", "so_nguoi: 30", 'so_nguoi: "1\\x2e030"'],
  ])("leaves %s to a person", async (_, from, wrong) => {
    expect(await mend(changed(from, wrong))).toBe(changed(from, wrong));
  });

  it("does not mend a key into one that is there already", async () => {
    const twice = changed("dang-vien-moi: 5", "dang-vien-moi: 5\n  dang-vien-mo: 6");
    expect(await mend(twice)).toBe(twice);
  });

  it("takes blanks and carriage returns at the ends of lines away, but none of a text in lines", async () => {
    expect(await mend(HEALTHY.replaceAll("\n", " \r\n").replace("so_nguoi: 30", "so_nguoi: 3.000"))).toBe(
      HEALTHY.replace("so_nguoi: 30", "so_nguoi: 3000"),
    );
    const block = `${changed("so_nguoi: 30", "so_nguoi: 3.000")}uu_diem: |\n  một  \n  hai\n`;
    expect(await mend(block)).toBe(block.replace("3.000", "3000"));
  });

  it("shows the lines and does nothing where nobody can be asked", async () => {
    const dir = healthy();
    const wrong = changed("29/4/2025", "29.4.2025");
    writeFileSync(join(dir, RECORD), wrong);
    const { code, err } = await check(dir, ["--fix"]);
    expect(code).toBe(1);
    expect(err).toBe(
      "giai-doan-2/chi-bo-van-phong.yaml:15\n-     ngay: 29.4.2025\n+     ngay: 29/04/2025\nChưa sửa gì. Thêm --yes để sửa 1 tệp như trên.\n",
    );
    expect(readFileSync(join(dir, RECORD), "utf8")).toBe(wrong);
  });

  it.each([
    ["c", true],
    ["Có", true],
    ["", false],
    ["k", false],
  ])("asks, and takes %j as an answer", async (answer, does) => {
    const dir = healthy();
    const wrong = changed("29/4/2025", "29.4.2025");
    writeFileSync(join(dir, RECORD), wrong);
    const { code, err } = await check(dir, ["--fix"], answer);
    expect(err).toContain("Sửa 1 tệp như trên?");
    expect(readFileSync(join(dir, RECORD), "utf8") !== wrong).toBe(does);
    expect(code).toBe(does ? 0 : 1);
  });

  it("keeps the byte order mark and the rights of a file", async () => {
    const dir = healthy();
    writeFileSync(join(dir, RECORD), `\ufeff${changed("29/4/2025", "29.4.2025")}`);
    chmodSync(join(dir, RECORD), 0o600);
    await check(dir, ["--fix", "--yes"]);
    expect(readFileSync(join(dir, RECORD), "utf8")).toBe(`\ufeff${changed("29/4/2025", "29/04/2025")}`);
    if (process.platform !== "win32") expect(statSync(join(dir, RECORD)).mode & 0o777).toBe(0o600);
  });

  it("mends only what was asked for", async () => {
    const dir = healthy();
    writeFileSync(join(dir, RECORD), changed("29/4/2025", "29.4.2025"));
    await check(dir, ["--fix", "--yes", "--phase", "1"]);
    expect(readFileSync(join(dir, RECORD), "utf8")).toBe(changed("29/4/2025", "29.4.2025"));
  });

  it.each(galleryFolders())(
    "leaves the folder of $code no worse, and a second run changes nothing",
    async ({ folder }) => {
      const dir = await layOut(folder);
      const count = async () => JSON.parse((await check(dir, ["--json"])).out).errors as number;
      const before = await count();
      await check(dir, ["--fix", "--yes"]);
      expect(await count()).toBeLessThanOrEqual(before);
      const { err } = await check(dir, ["--fix", "--yes"]);
      expect(err).toMatch(/^Không có chỗ nào sửa tự động được|^Chưa đọc/);
    },
  );

  it("of any mixture of faults: mends to the end, keeps comments and what is read, changes only lines with a fault", async () => {
    const FAULTS: readonly (readonly [string, string])[] = [
      ["29/4/2025", "29.4.2025"],
      ["so_nguoi: 30", "so_nguoi: 3.000"],
      ["Đại hội", "Ðại hội"],
      ["Đảng bộ Sở", "Đảng bộ Sở".normalize("NFD")],
      ["tặng quà", "tặng\u200b quà"],
      ["dang-vien-moi:", "dang-vien-moii:"],
      ["chuc_vu:", "chuc_vuu:"],
      ["5\n", "5 # ghi chú 1.638  \n"],
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray([...FAULTS], { minLength: 1 }), fc.boolean(), async (faults, windows) => {
        const broken = faults.reduce((text, [from, to]) => text.replace(from, () => to), HEALTHY);
        const text = windows ? broken.replaceAll("\n", "\r\n") : broken;
        const once = await mend(text);
        expect(await mend(once)).toBe(once);
        expect(once).not.toMatch(/[ \r]$/m);
        const document = readDocument({ file: RECORD, text: once });
        expect("value" in document).toBe(true);
        expect([...once.matchAll(/#.*$/gm)].map(String)).toEqual(
          [...broken.matchAll(/#.*?(?= *$)/gm)].map(String),
        );
        const lines = broken.split("\n");
        const different = once.split("\n").filter((line, index) => line !== lines[index]);
        expect(different.length).toBeLessThanOrEqual(faults.length);
      }),
      { numRuns: 60 },
    );
  });
});
