import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedPart, paragraphWith, reportFrom, verifying, withWords } from "../helpers/reports.ts";
import { copyOf, SAMPLE } from "../helpers/run.ts";
import { wordsOf } from "../helpers/word.ts";

/* The sample's words of the committee: two limits as a list, one cause as a bare sentence. */

const FILE = "dang-uy/giai-doan-2.yaml";

/** A report of a copy of the sample in which paragraphs were put behind others. */
async function written(
  added: Readonly<Record<string, string>>,
  data = copyOf(SAMPLE),
  kind: Parameters<typeof reportFrom>[1] = {},
) {
  const file = await reportFrom(data, kind);
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

/** The lines of a text that another does not have. */
const addedTo = (before: string, after: string) => {
  const was = before.split("\n");
  return after.split("\n").filter((line) => !was.includes(line));
};

describe("paragraphs written by hand under a theme", () => {
  const THEME = "Công tác chuẩn bị đại hội được tiến hành đúng quy trình";
  const TASK = "Xử lý dứt điểm hạn chế, bất cập, tồn đọng: 4/13";

  it("come back under the theme, wherever they stand in it, and the next report has them", async () => {
    const { data, changed, read } = await written({
      [THEME]: "Hai chi bộ được chọn đại hội điểm.",
      [TASK]: "- Đảng ủy trực tiếp làm việc với ba đơn vị.",
    });
    const before = read();
    const { err } = await verifying(changed, { data, takeBack: true, yes: true });
    expect(err).toContain(`Thêm vào ${FILE}, mục noi_dung.chuan-bi-dai-hoi:`);
    expect(addedTo(before, read())).toEqual([
      "  chuan-bi-dai-hoi:",
      "    - Công tác chuẩn bị đại hội được tiến hành đúng quy trình, nội dung và nhân sự được thảo luận dân chủ.",
      "    - Hai chi bộ được chọn đại hội điểm.",
      "    - Đảng ủy trực tiếp làm việc với ba đơn vị.",
    ]);
    const words = wordsOf(readFileSync(await reportFrom(data)));
    expect(words).toContain("Hai chi bộ được chọn đại hội điểm.");
    expect(words.filter((one) => one.includes(TASK))).toHaveLength(1);
    const again = await verifying(changed, { data, takeBack: true, yes: true });
    expect(again.err).toContain("Không có đoạn viết tay");
  });

  it("make the key of a theme of which the committee said nothing so far", async () => {
    const { data, changed, read } = await written({
      "Có khoảng 1.217 lượt người": "Đài của Sở đưa tin hằng tuần.",
    });
    await verifying(changed, { data, takeBack: true, yes: true });
    expect(read()).toContain("\n  tuyen-truyen:\n    - Đài của Sở đưa tin hằng tuần.\n");
    expect(wordsOf(readFileSync(await reportFrom(data)))).toContain("Đài của Sở đưa tin hằng tuần.");
  });

  it("are left where they stand in place of a sentence of the program, even if nobody knows it any more", async () => {
    const { data, file, read } = await written({});
    const changed = changedPart(file, (xml) => xml.replace("Có khoảng 1.217", "Có khoảng 1.300"));
    const record = join(data, "giai-doan-2", "chi-bo-van-phong.yaml");
    writeFileSync(record, readFileSync(record, "utf8").replace("sang-kien: 2", "sang-kien: 5"));
    const before = read();
    const { err } = await verifying(changed, { data, takeBack: true, yes: true });
    expect(err).toContain("sửa ở bản ghi");
    expect(read()).toBe(before);
  });
});

describe.each([
  ["interim", "dang-uy/so-ket.yaml", "Một số công trình, phần việc chậm"],
  ["final", "dang-uy/tong-ket.yaml", "nhân rộng điển hình ở một số chi bộ"],
] as const)("paragraphs written by hand into a report over several phases: %s", (kind, file, limit) => {
  const KIND = { phase: undefined, [kind]: true };

  it("come back into its own file, and the next report has them", async () => {
    const { data, changed } = await written({ [limit]: "- Thiếu người theo dõi." }, undefined, KIND);
    const before = readFileSync(join(data, file), "utf8");
    const { code, err } = await verifying(changed, { data, takeBack: true, yes: true });
    expect(code).toBe(1);
    expect(err).toContain(`Thêm vào ${file}, mục han_che:`);
    expect(addedTo(before, readFileSync(join(data, file), "utf8"))).toEqual(["  - Thiếu người theo dõi."]);
    const next = await reportFrom(data, KIND);
    expect(wordsOf(readFileSync(next))).toContain("- Thiếu người theo dõi.");
    expect((await verifying(next, { data })).code).toBe(0);
  });

  it("make the file where there is none, with what the committee said of the phases in the same section", async () => {
    const data = copyOf(SAMPLE);
    rmSync(join(data, file));
    const asOf = kind === "interim" ? "01/8/2025" : "10/01/2026";
    const led = "văn bản lãnh đạo, chỉ đạo thực hiện đợt";
    const { changed } = await written({ [led]: "Đảng ủy lập ba đoàn kiểm tra." }, data, { ...KIND, asOf });
    const sectionIn = (path: string) => {
      const words = wordsOf(readFileSync(path));
      const start = words.findIndex((one) => one.startsWith("I. CÔNG TÁC LÃNH ĐẠO"));
      return words.slice(
        start,
        words.findIndex((one) => one.startsWith("II. ")),
      );
    };
    await verifying(changed, { data, takeBack: true, yes: true });
    const text = readFileSync(join(data, file), "utf8");
    expect(text).toMatch(/^lanh_dao:\n {2}- "Giai đoạn 1: /);
    expect(text).toContain("  - Đảng ủy lập ba đoàn kiểm tra.\n");
    const next = sectionIn(await reportFrom(data, { ...KIND, asOf }));
    expect([...next].sort()).toEqual([...sectionIn(changed)].sort());
  });
});

describe("a paragraph written by hand under a theme of the final report", () => {
  const FINAL = { phase: undefined, final: true };

  it("brings with it what the committee said of the theme in the phases", async () => {
    const data = copyOf(SAMPLE);
    const said = "Các phong trào theo Chỉ thị số 39/CT-TTg được cụ thể hóa";
    const { changed } = await written({ [said]: "Phong trào đến được từng tổ." }, data, FINAL);
    await verifying(changed, { data, takeBack: true, yes: true });
    expect(readFileSync(join(data, "dang-uy", "tong-ket.yaml"), "utf8")).toContain(
      `  phong-trao-yeu-nuoc:\n    - "Giai đoạn 2: ${said}`,
    );
    const words = wordsOf(readFileSync(await reportFrom(data, FINAL)));
    expect(words.filter((one) => one.includes(said))).toHaveLength(1);
    expect(words.some((one) => one.includes("Phong trào đến được từng tổ."))).toBe(true);
  });

  it("is taken as a lesson below that heading, and left below one that the file has no key for", async () => {
    const data = copyOf(SAMPLE);
    const { changed } = await written(
      {
        "thì phong trào mới thực chất": "- Chọn việc vừa sức.",
        "lượt người tham gia; tiêu biểu là “Trao Huy hiệu": "- Các chi bộ còn tổ chức về nguồn.",
      },
      data,
      FINAL,
    );
    const { err } = await verifying(changed, { data, takeBack: true, yes: true });
    expect(err).toContain("mục bai_hoc:");
    expect(err.replace(/\s+/g, " ")).toContain("không nằm dưới đề mục nào có chỗ trong dang-uy");
    expect(readFileSync(join(data, "dang-uy", "tong-ket.yaml"), "utf8")).not.toContain("về nguồn");
  });
});
