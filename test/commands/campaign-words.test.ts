import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportOver } from "../helpers/campaign.ts";
import { copyOf, SAMPLE } from "../helpers/run.ts";
import { wordsOf } from "../helpers/word.ts";

/* What the committee writes for sơ kết and tổng kết stands instead of the program's words, or besides them, as it says. */

const OWN = `
lanh_dao: Lời riêng về lãnh đạo
dien_hinh: Lời riêng về điển hình
noi_dung:
  tuyen-truyen: Lời riêng về tuyên truyền
uu_diem: Lời riêng về ưu điểm
han_che: Lời riêng về hạn chế
nguyen_nhan: Lời riêng về nguyên nhân
phuong_huong: Lời riêng về phương hướng
kien_nghi: Lời riêng về kiến nghị
`;

async function wordsWith(how: "thay" | "them" | undefined): Promise<string[]> {
  const keys = "lanh_dao dien_hinh uu_diem han_che nguyen_nhan phuong_huong kien_nghi".split(" ");
  const joining = `cach_ghep:\n${keys.map((key) => `  ${key}: ${how}\n`).join("")}  noi_dung: { tuyen-truyen: ${how} }\n`;
  const data = copyOf(SAMPLE);
  writeFileSync(join(data, "dang-uy", "so-ket.yaml"), `${OWN}${how === undefined ? "" : joining}`);
  // No unit of the sample says why.
  appendFileSync(join(data, "giai-doan-1", "chi-bo-thanh-tra.yaml"), "\nnguyen_nhan: Nhân sự thay đổi.\n");
  const { code, bytes } = await reportOver(data, { interim: true, asOf: "01/08/2025" });
  expect(code).toBe(0);
  return wordsOf(bytes);
}

/** The paragraphs below a heading that begins so, up to the next of its kind. */
function below(words: readonly string[], heading: RegExp, next: RegExp): string[] {
  const from = words.findIndex((one) => heading.test(one));
  expect(from).toBeGreaterThan(-1);
  const length = words.slice(from + 1).findIndex((one) => next.test(one));
  return words.slice(from + 1, length === -1 ? undefined : from + 1 + length);
}

const SECTIONS = [
  ["lãnh đạo", /CÔNG TÁC LÃNH ĐẠO/, /^[IVX]+\. /],
  ["điển hình", /ĐIỂN HÌNH TIÊU BIỂU/, /^Đề nghị |^[IVX]+\. /],
  ["tuyên truyền", /^\d\. Tuyên truyền, giáo dục/, /^\d\. |^[IVX]+\. /],
  ["ưu điểm", /^Ưu điểm$/, /^Hạn chế$/],
  ["hạn chế", /^Hạn chế$/, /^Nguyên nhân$/],
  ["nguyên nhân", /^Nguyên nhân$/, /^[IVX]+\. /],
  ["phương hướng", /^Phương hướng, nhiệm vụ$/, /^Đề xuất, kiến nghị$/],
  ["kiến nghị", /^Đề xuất, kiến nghị$/, /^Nơi nhận|^ĐẢNG/],
] as const;

describe("the committee's words in a report over several phases", () => {
  it("stand alone in each section of which it says “thay”", async () => {
    const words = await wordsWith("thay");
    for (const [about, heading, next] of SECTIONS.slice(0, -1)) {
      const own = below(words, heading, next).map((one) => one.replace(/^- /, ""));
      expect(own, about).toEqual([`Lời riêng về ${about}.`]);
    }
  });

  it("stand before the program's in each section of which it says “them”", async () => {
    const words = await wordsWith("them");
    for (const [about, heading, next] of SECTIONS) {
      const all = below(words, heading, next).map((one) => one.replace(/^- /, ""));
      expect(all[0], about).toBe(`Lời riêng về ${about}.`);
      expect(all.length, about).toBeGreaterThan(1);
    }
  });

  it("replace what units say of themselves and join the rest where it says nothing", async () => {
    const words = await wordsWith(undefined);
    for (const [about, heading, next] of SECTIONS.slice(0, -1)) {
      const all = below(words, heading, next).map((one) => one.replace(/^- /, ""));
      expect(all[0], about).toBe(`Lời riêng về ${about}.`);
      const isAlone = ["ưu điểm", "hạn chế", "nguyên nhân"].includes(about);
      expect(all.length === 1, about).toBe(isAlone);
    }
  });
});
