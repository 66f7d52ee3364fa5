import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedPart, paragraphWith, reportFrom, verifying, withWords } from "../helpers/reports.ts";
import { copyOf, SAMPLE } from "../helpers/run.ts";
import { wordsOf } from "../helpers/word.ts";

/* The sample's words of the committee: two limits as a list, one cause as a bare sentence. */

const FILE = "dang-uy/giai-doan-2.yaml";

/** The report of a copy of the sample in which paragraphs were put behind others. */
async function written(added: Readonly<Record<string, string>>, data = copyOf(SAMPLE)) {
  const file = await reportFrom(data);
  const changed = changedPart(file, (xml) =>
    Object.entries(added).reduce((text, [after, words]) => {
      const paragraph = paragraphWith(text, after);
      return text.replace(paragraph, () => paragraph + withWords(paragraph, words));
    }, xml),
  );
  const read = () => readFileSync(join(data, FILE), "utf8");
  return { data, file, changed, read };
}

const LIMIT = "nhân rộng điển hình có nơi";
const CAUSE = "Việc sắp xếp tổ chức bộ máy trong kỳ";

describe("paragraphs written by hand", () => {
  it("are shown, and nothing is written, where nobody says yes", async () => {
    const { data, changed, read } = await written({ [LIMIT]: "- Thiếu người theo dõi." });
    const before = read();
    const { code, err } = await verifying(changed, { data, takeBack: true });
    expect(code).toBe(1);
    expect(err).toContain(`Thêm vào ${FILE}, mục han_che:`);
    expect(err).toContain("+ Thiếu người theo dõi.");
    expect(err).toContain("--yes");
    expect(read()).toBe(before);
    await verifying(changed, { data, takeBack: true }, async () => "k");
    expect(read()).toBe(before);
  });

  it("come back under their keys, with every other letter as it was, and the next report has them", async () => {
    const { data, changed, read } = await written({
      [LIMIT]: "- Thiếu người theo dõi: hai đơn vị.",
      [CAUSE]: "- Kinh phí đến muộn.",
      "Đảng ủy phân công các đồng chí": "Đảng ủy lập ba đoàn kiểm tra.",
    });
    const before = read();
    await verifying(changed, { data, takeBack: true }, async () => "c");
    const bare = before.replace("nguyen_nhan: ", "nguyen_nhan:\n  - ");
    const lines = read().split("\n");
    const added = lines.filter((line) => !bare.split("\n").includes(line));
    expect(added).toEqual([
      "  - Đảng ủy lập ba đoàn kiểm tra.",
      '  - "Thiếu người theo dõi: hai đơn vị."',
      "  - Kinh phí đến muộn.",
    ]);
    expect(lines.filter((line) => !added.includes(line)).join("\n")).toBe(bare);
    const words = wordsOf(readFileSync(await reportFrom(data)));
    expect(words).toContain("- Thiếu người theo dõi: hai đơn vị.");
    expect(words).toContain("- Kinh phí đến muộn.");
  });

  it("are taken back once only", async () => {
    const { data, changed, read } = await written({ [LIMIT]: "- Thiếu người theo dõi." });
    await verifying(changed, { data, takeBack: true, yes: true });
    const once = read();
    expect((await verifying(changed, { data, takeBack: true, yes: true })).err).toContain(
      "Không có đoạn viết tay",
    );
    expect(read()).toBe(once);
  });

  it("that reword what the committee wrote are left for a person, lest it be said twice", async () => {
    const { data, file, read } = await written({});
    const changed = changedPart(file, (xml) =>
      xml.replace("có nơi còn hình thức", "nhiều nơi còn hình thức"),
    );
    const before = read();
    const { err } = await verifying(changed, { data, takeBack: true, yes: true });
    expect(err).toContain("đừng thêm câu thứ");
    expect(read()).toBe(before);
  });

  it("that reword a sentence of the program are left for the records", async () => {
    const { data, file, read } = await written({});
    const changed = changedPart(file, (xml) =>
      xml.replace("Có 10 đơn vị đã ban hành 10", "Có 11 đơn vị đã ban hành 12"),
    );
    const before = read();
    expect((await verifying(changed, { data, takeBack: true, yes: true })).err).toContain("sửa ở bản ghi");
    expect(read()).toBe(before);
  });

  it("bring the whole section with them where so far the units spoke in it", async () => {
    const data = copyOf(SAMPLE);
    writeFileSync(
      join(data, FILE),
      readFileSync(join(data, FILE), "utf8").replace(/han_che:\n(?: {2}- .*\n)+/, ""),
    );
    const first = wordsOf(readFileSync(await reportFrom(data)));
    const limits = first.slice(first.indexOf("Hạn chế") + 1, first.indexOf("Nguyên nhân"));
    const last = limits.at(-1) ?? "";
    const { changed } = await written({ [last]: "- Thiếu người theo dõi." }, data);
    await verifying(changed, { data, takeBack: true, yes: true });
    const next = wordsOf(readFileSync(await reportFrom(data)));
    expect(next.slice(next.indexOf("Hạn chế") + 1, next.indexOf("Nguyên nhân"))).toEqual([
      ...limits,
      "- Thiếu người theo dõi.",
    ]);
  });

  it("make the file where there is none", async () => {
    const data = copyOf(SAMPLE);
    rmSync(join(data, "dang-uy"), { recursive: true });
    const file = await reportFrom(data, { asOf: "30/6/2025" });
    const changed = changedPart(file, (xml) => {
      const one = paragraphWith(xml, "văn bản lãnh đạo, chỉ đạo thực hiện đợt");
      return xml.replace(one, one + withWords(one, "Đảng ủy lập ba đoàn kiểm tra."));
    });
    await verifying(changed, { data, takeBack: true, yes: true });
    expect(readFileSync(join(data, FILE), "utf8")).toBe(
      "giai_doan: 2\nlanh_dao:\n  - Đảng ủy lập ba đoàn kiểm tra.\n",
    );
  });

  it("are refused in one sentence where the file could not be added to safely", async () => {
    const { data, changed, read } = await written({ [CAUSE]: "- Kinh phí đến muộn." });
    writeFileSync(join(data, FILE), read().replace(/nguyen_nhan: (.*)/, "nguyen_nhan: [“$1”]"));
    const before = read();
    const { code, err } = await verifying(changed, { data, takeBack: true, yes: true });
    expect(code).toBe(2);
    expect(err).toContain("mục nguyen_nhan");
    expect(read()).toBe(before);
  });

  it("go into no past day, and into no broken file", async () => {
    const { data, changed } = await written({ [LIMIT]: "- Thiếu người theo dõi." });
    writeFileSync(join(data, FILE), "giai_doan: hai\n");
    expect(await verifying(changed, { data, takeBack: true, yes: true })).toMatchObject({ code: 2 });
    expect(existsSync(join(data, FILE))).toBe(true);
  });
});
