import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { makeRepository } from "../helpers/repository.ts";
import { copyOf, SAMPLE, temporaryFolder, thiDua } from "../helpers/run.ts";
import { tablesOf, wordsOf } from "../helpers/word.ts";

/*
 * The sample in phase 2 (due on 30/6/2025): chi-bo-trung-tam-ky-thuat has sent nothing, chi-bo-chi-cuc-2 a draft, all others
 * a final record.
 */

const NAMES = [
  "chi-bo-chi-cuc-2-giai-doan-2-lan-1.docx",
  "chi-bo-chi-cuc-2-giai-doan-2-lan-1.eml",
  "chi-bo-chi-cuc-2-giai-doan-2-lan-1.txt",
  "chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-1.docx",
  "chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-1.eml",
  "chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-1.txt",
  "danh-sach-2025-07-03.docx",
];
const KY_THUAT = "chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-1";

/** A copy of the sample, with a place for letters beside it. */
function aPlace(files: Readonly<Record<string, string | ((text: string) => string)>> = {}) {
  const data = copyOf(SAMPLE);
  for (const [file, text] of Object.entries(files)) put(join(data, file), text);
  const out = join(data, "..", "thu");
  const log = join(data, "nhac-viec.yaml");
  return {
    data,
    out,
    log,
    logText: () => readFileSync(log, "utf8"),
    read: (name: string) => readFileSync(join(out, name)),
    letter: (name: string) => wordsOf(readFileSync(join(out, `${name}.docx`))),
    /** Runs it on a day, for phase 2. */
    remind: (today: string, ...argv: string[]) =>
      thiDua(data, ["remind", "--phase", "2", "--data", data, "--out", out, ...argv], today),
  };
}

function put(file: string, text: string | ((text: string) => string)): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = typeof text === "string" ? text : text(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Every file below a folder, with a hash of what is in it. */
function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    files
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );
}

const oneSentence = /^[^\n]+\n$/;
const entry = (day: string, lan = 1, more = "") =>
  `{ don_vi: chi-bo-trung-tam-ky-thuat, giai_doan: 2, ngay: ${day}, lan: ${lan}, vi: chưa nộp${more} }`;

describe("remind without --write", () => {
  it("tells whom, of what and which files there would be, and writes nothing at all", async () => {
    const { data, out, remind } = aPlace();
    const before = bytesOf(join(data, ".."));
    const ran = await remind("2025-07-03");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toBe(`Nhắc 2 đơn vị về giai đoạn 2, ngày 03/7/2025:
  Chi bộ Trung tâm Kỹ thuật: lần 1; chưa nộp bản ghi, đã quá hạn 3 ngày
  Chi bộ Chi cục Hai: lần 1; mới có bản ghi dự thảo, đã quá hạn 3 ngày
Sẽ ghi vào ../thu:
  chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-1.docx, .txt, .eml
  chi-bo-chi-cuc-2-giai-doan-2-lan-1.docx, .txt, .eml
  danh-sach-2025-07-03.docx
và ghi sổ nhac-viec.yaml. Chưa ghi gì; thêm --write để ghi.
`);
    expect(bytesOf(join(data, ".."))).toEqual(before);
    expect(existsSync(out)).toBe(false);
  });

  it("names the very files that --write then writes", async () => {
    const { out, remind } = aPlace();
    const told = (await remind("2025-07-03")).out;
    await remind("2025-07-03", "--write");
    for (const name of readdirSync(out)) expect(told).toContain(name.replace(/\.(txt|eml)$/, ""));
  });
});

describe("remind --write", () => {
  it("writes a letter, a message and a draft for each unit, one list, and the log", async () => {
    const { out, data, remind, logText } = aPlace();
    const before = bytesOf(data);
    const ran = await remind("2025-07-03", "--write");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("Đã ghi 7 tệp vào ../thu và ghi sổ nhac-viec.yaml.");
    expect(readdirSync(out).sort()).toEqual(NAMES);
    expect(bytesOf(data)).toEqual({ ...before, "nhac-viec.yaml": expect.any(String) });
    expect(logText()).toBe(`# yaml-language-server: $schema=.thi-dua/nhac-viec.json
# Sổ nhắc việc: thi-dua remind --write ghi nối vào cuối. Điền so: khi văn thư cấp số công văn.
da_nhac:
  - { don_vi: chi-bo-trung-tam-ky-thuat, giai_doan: 2, ngay: 03/07/2025, lan: 1, vi: "chưa nộp bản ghi, đã quá hạn 3 ngày" }
  - { don_vi: chi-bo-chi-cuc-2, giai_doan: 2, ngay: 03/07/2025, lan: 1, vi: "mới có bản ghi dự thảo, đã quá hạn 3 ngày" }
`);
  });

  it("sends each what concerns it: the letter in the draft is the letter beside it", async () => {
    const { read, remind, letter } = aPlace();
    await remind("2025-07-03", "--write");
    const mail = await PostalMime.parse(read(`${KY_THUAT}.eml`));
    expect(mail.to).toEqual([{ address: "trung-tam-ky-thuat@vi-du.example", name: "" }]);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([`${KY_THUAT}.docx`]);
    expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).equals(read(`${KY_THUAT}.docx`))).toBe(
      true,
    );
    expect((await PostalMime.parse(read("chi-bo-chi-cuc-2-giai-doan-2-lan-1.eml"))).to).toBeUndefined();
    expect(letter(KY_THUAT)).toContain("- Số liệu chỉ tiêu: Đảng viên mới kết nạp.");
    expect(read(`${KY_THUAT}.txt`).toString()).toMatch(
      /^Kính gửi Chi bộ Trung tâm Kỹ thuật,\r\n[\s\S]*\r\n$/,
    );
    expect(read(`${KY_THUAT}.txt`).toString()).not.toMatch(/(?<!\r)\n/);
  });

  it("names the errors of a record by the lines that check names", async () => {
    const file = "giai-doan-2/chi-bo-thanh-tra.yaml";
    const place = aPlace({ [file]: (text) => `${text.replace("3200000", "3.200.000")}khoa_la: 1\n` });
    const checked = (await thiDua(place.data, ["check", "--short", "--data", place.data], "2025-07-03")).out;
    const lines = [...checked.matchAll(/chi-bo-thanh-tra\.yaml:(\d+):\d+: lỗi/g)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(0);
    await place.remind("2025-07-03", "--write", "--unit", "chi-bo-thanh-tra");
    const letter = place.letter("chi-bo-thanh-tra-giai-doan-2-lan-1");
    const named = letter.flatMap((words) => /^- Sửa dòng (\d+): /.exec(words)?.[1] ?? []);
    expect(named).toEqual(lines);
  });

  it("has the head and the signer of its own day", async () => {
    const [before, after] = [aPlace(), aPlace()];
    await before.remind("2025-06-30", "--write");
    await after.remind("2025-07-01", "--write");
    expect(before.letter(KY_THUAT).slice(0, 7)).toEqual([
      "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH",
      "ĐẢNG ỦY SỞ",
      "*",
      "Số     -CV/ĐU",
      "về việc đôn đốc báo cáo thi đua giai đoạn 2",
      "Đảng Cộng sản Việt Nam",
      "Hải Dương, ngày 30 tháng 6 năm 2025",
    ]);
    expect(after.letter(KY_THUAT)[0]).toBe("ĐẢNG BỘ ỦY BAN NHÂN DÂN THÀNH PHỐ");
    expect(after.letter(KY_THUAT)[6]).toBe("Hải Phòng, ngày 01 tháng 7 năm 2025");
    expect(after.letter(KY_THUAT).slice(-3)).toEqual([
      "T/L BAN THƯỜNG VỤ",
      "CHÁNH VĂN PHÒNG",
      "Nguyễn Văn A",
    ]);
  });

  it("calls a unit and its superior as they are called on that day, not in the phase", async () => {
    const place = aPlace({
      "don-vi.yaml": (text) =>
        text.replace(
          "      - ten: Chi bộ Trung tâm Kỹ thuật\n",
          "      - { ten: Chi bộ Trung tâm Kỹ thuật, den: 01/07/2025 }\n      - { ten: Chi bộ Viện Kỹ thuật, tu: 02/07/2025 }\n    cap_tren: [{ id: chi-bo-van-phong, tu: 02/07/2025 }]\n",
        ),
    });
    const ran = await place.remind("2025-07-03", "--write");
    expect(ran.out).toContain("  Chi bộ Viện Kỹ thuật: lần 1;");
    const letter = place.letter(KY_THUAT);
    expect(letter).toEqual(expect.arrayContaining(["Kính gửi: Chi bộ Viện Kỹ thuật", "- Chi bộ Văn phòng;"]));
    expect(letter.join()).not.toContain("Trung tâm Kỹ thuật");
  });

  it("goes by the due date that a document allows a unit", async () => {
    const more =
      "\nngoai_le:\n  - { don_vi: chi-bo-chi-cuc-2, giai_doan: 2, loai: gia_han, han_nop: 20/07/2025, van_ban: 30-CV/ĐU }\n";
    const { out } = await aPlace({ "don-vi.yaml": (text) => text + more }).remind("2025-07-03");
    expect(out).toContain("Nhắc 1 đơn vị");
    expect(out).toContain("Không nhắc lần này:\n  Chi bộ Chi cục Hai: còn 17 ngày mới đến hạn 20/7/2025.");
  });

  it("tells the office, where a unit lives no more", async () => {
    const { remind, data, out } = aPlace();
    rmSync(join(data, "giai-doan-2", "chi-bo-tram-thuc-nghiem.yaml"));
    const ran = await remind("2025-07-03", "--write");
    expect(ran.out).toContain("Chi bộ Trạm Thực nghiệm (không còn hoạt động): lần 1;");
    const rows = tablesOf(readFileSync(join(out, "danh-sach-2025-07-03.docx")))[0] ?? [];
    expect(rows.map(([, unit]) => unit)).toContain("Chi bộ Trạm Thực nghiệm (không còn hoạt động)");
  });

  it("makes the same bytes of the same data on the same day", async () => {
    const [one, other] = [aPlace(), aPlace()];
    await one.remind("2025-07-03", "--write");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await other.remind("2025-07-03", "--write");
    expect(bytesOf(other.out)).toEqual(bytesOf(one.out));
    expect(other.logText()).toBe(one.logText());
  });

  it("leaves a folder of data that check finds as good as before", async () => {
    const data = copyOf(SAMPLE);
    const checked = () => thiDua(data, ["check"], "2025-07-03");
    const before = await checked();
    // Run in the folder itself, letters where they go when nothing is said.
    const ran = await thiDua(data, ["remind", "--phase", "2", "--write"], "2025-07-03");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(join(data, "don-doc-giai-doan-2")).sort()).toEqual(NAMES);
    expect(await checked()).toEqual(before);
    expect(before.code).toBe(0);
  });

  it("takes the Vietnamese names of the command and its options", async () => {
    const { data, out } = aPlace();
    const argv = ["nhac", "--du-lieu", data, "--giai-doan", "2", "--don-vi", "chi-bo-chi-cuc-2", "--ra", out];
    expect((await thiDua(data, [...argv, "--ghi", "--ngay", "03/07/2025"])).code).toBe(0);
    expect(readdirSync(out)).toHaveLength(4);
    const again = await thiDua(data, [...argv, "--ghi", "--nhac-lai", "--ngay", "03/07/2025"]);
    expect(again.out).toContain("lần 2");
  });
});

describe("a second reminder", () => {
  it("is not sent on the same day, nor on the two after it, and nothing is written", async () => {
    const { data, remind } = aPlace();
    await remind("2025-07-03", "--write");
    const before = bytesOf(join(data, ".."));
    for (const today of ["2025-07-03", "2025-07-05"]) {
      const ran = await remind(today, "--write");
      expect(ran.code).toBe(0);
      expect(ran.out).toBe(`Hôm nay không phải nhắc đơn vị nào về giai đoạn 2; vẫn muốn nhắc thì thêm --again.
Không nhắc lần này:
  Chi bộ Trung tâm Kỹ thuật: đã nhắc lần 1 ngày 03/7/2025.
  Chi bộ Chi cục Hai: đã nhắc lần 1 ngày 03/7/2025.
`);
    }
    expect(bytesOf(join(data, ".."))).toEqual(before);
  });

  it("is sent on the third day after, knows that it is the second, and names the first by its number", async () => {
    const { remind, log, letter, read, logText } = aPlace();
    await remind("2025-07-03", "--write");
    put(log, (text) => text.replace('3 ngày" }\n', '3 ngày", so: 21-CV/ĐU }\n'));
    const ran = await remind("2025-07-06", "--write");
    expect(ran.out).toContain("Chi bộ Trung tâm Kỹ thuật: lần 2; chưa nộp bản ghi, đã quá hạn 6 ngày");
    const second = letter("chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-2");
    expect(second).toContain("về việc đôn đốc báo cáo thi đua giai đoạn 2 (lần\u00a02)");
    expect(second).toContain("Đảng ủy Sở đã đôn đốc việc này tại Công văn số 21-CV/ĐU, ngày 03/7/2025.");
    expect(letter("chi-bo-chi-cuc-2-giai-doan-2-lan-2")).toContain(
      "Đảng ủy Sở đã đôn đốc việc này ngày 03/7/2025.",
    );
    const mail = await PostalMime.parse(read("chi-bo-trung-tam-ky-thuat-giai-doan-2-lan-2.eml"));
    expect(mail.subject).toBe("Đôn đốc báo cáo thi đua giai đoạn 2 (lần 2)");
    expect(logText().match(/lan: 2/g)).toHaveLength(2);
  });

  it("is sent at once with --again, with a list of its own, and takes nothing of the first away", async () => {
    const { out, remind } = aPlace();
    await remind("2025-07-03", "--write");
    const before = bytesOf(out);
    expect((await remind("2025-07-03", "--again")).out).toContain("  danh-sach-2025-07-03-2.docx\n");
    expect((await remind("2025-07-03", "--again", "--write")).code).toBe(0);
    expect(bytesOf(out)).toMatchObject(before);
    expect(readdirSync(out)).toHaveLength(14);
    expect(readdirSync(out)).toContain("danh-sach-2025-07-03-2.docx");
  });

  it("goes to those whose due date is not near only with --again", async () => {
    const { remind } = aPlace();
    expect((await remind("2025-06-20")).out).toContain(
      "Chi bộ Trung tâm Kỹ thuật: còn 10 ngày mới đến hạn 30/6/2025.",
    );
    expect((await remind("2025-06-20", "--again")).out).toContain(
      "Chi bộ Trung tâm Kỹ thuật: lần 1; chưa nộp bản ghi, còn 10 ngày đến hạn",
    );
  });

  it("does not stop the reminders of another phase", async () => {
    const { data, out, remind } = aPlace();
    rmSync(join(data, "giai-doan-1", "chi-bo-trung-tam-ky-thuat.yaml"));
    await remind("2025-07-03", "--write");
    const argv = ["remind", "--phase", "1", "--data", data, "--out", out, "--write"];
    const ran = await thiDua(data, argv, "2025-07-03");
    expect(ran.out).toContain("Chi bộ Trung tâm Kỹ thuật: lần 1;");
    expect(readdirSync(out)).toContain("chi-bo-trung-tam-ky-thuat-giai-doan-1-lan-1.docx");
    expect(readdirSync(out)).toContain(`${KY_THUAT}.docx`);
  });
});

describe("remind --unit", () => {
  it.each(["chi-bo-chi-cuc-2", "Chi bộ Chi cục Hai", "chi cuc hai", "CHI BO CHI CUC HAI"])(
    "is for that unit alone: %s",
    async (typed) => {
      const { out, remind, logText } = aPlace();
      expect((await remind("2025-07-03", "--unit", typed, "--write")).code).toBe(0);
      expect(
        readdirSync(out)
          .filter((name) => name.endsWith(".docx"))
          .sort(),
      ).toEqual(["chi-bo-chi-cuc-2-giai-doan-2-lan-1.docx", "danh-sach-2025-07-03.docx"]);
      expect(logText().match(/don_vi/g)).toHaveLength(1);
    },
  );

  it.each([
    ["that is several", "trung tam", "có thể là nhiều đơn vị"],
    ["that is none", "chi-bo-chi-cuc-22", "Có phải ý là"],
  ])("says in one sentence of a name %s, and exits with 2", async (_what, typed, words) => {
    const { code, err, out } = await aPlace().remind("2025-07-03", "--unit", typed);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(oneSentence);
    expect(err).toContain(words);
  });

  it("says how it stands with a unit that owes nothing, though others do", async () => {
    const ran = await aPlace().remind("2025-07-03", "--unit", "van phong", "--write");
    expect(ran.code).toBe(0);
    expect(ran.out).toBe("Chi bộ Văn phòng không có gì phải nhắc về giai đoạn 2: đúng hạn.\n");
    expect((await aPlace().remind("2025-07-03", "--unit", "nghiep vu 1")).out).toMatch(/giai đoạn 2: \S/);
  });
});

describe("where there is nobody to remind", () => {
  it.each([
    ["everything is in", ["chi-bo-chi-cuc-2"], "2", "Không còn đơn vị nào phải nhắc về giai đoạn 2.\n"],
    ["the phase has not begun", [], "3", "Không còn đơn vị nào phải nhắc về giai đoạn 3.\n"],
  ])("because %s, it says so and writes nothing", async (_why, drafts, phase, words) => {
    const place = aPlace();
    const folder = join(place.data, "giai-doan-2");
    for (const unit of drafts)
      put(join(folder, `${unit}.yaml`), (text) => text.replace("du_thao", "chinh_thuc"));
    const record = readFileSync(join(folder, "chi-bo-chi-cuc-2.yaml"), "utf8");
    put(
      join(folder, "chi-bo-trung-tam-ky-thuat.yaml"),
      record.replace("don_vi: chi-bo-chi-cuc-2", "don_vi: chi-bo-trung-tam-ky-thuat"),
    );
    for (const name of readdirSync(join(place.data, "giai-doan-3")))
      rmSync(join(place.data, "giai-doan-3", name));
    const before = bytesOf(join(place.data, ".."));
    const argv = ["remind", "--phase", phase, "--data", place.data, "--out", place.out, "--write"];
    const ran = await thiDua(place.data, argv, "2025-06-30");
    expect(ran).toEqual({ code: 0, err: "", out: words });
    expect(bytesOf(join(place.data, ".."))).toEqual(before);
  });
});

describe("what remind can't do", () => {
  it.each([
    [["remind"], "Thiếu --phase"],
    [["remind", "--phase", "9"], "Kế hoạch không có giai đoạn “9”"],
    [["remind", "--phase", "2", "--as-of", "31/02/2025"], "không phải ngày có thật"],
  ])("is said in one sentence: %j", async (argv, words) => {
    const { code, out, err } = await thiDua(temporaryFolder(), [...argv, "--data", SAMPLE]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(oneSentence);
    expect(err).toContain(words);
  });

  it("is a letter on a day for which the plan names no issuer", async () => {
    const { data, out, remind } = aPlace({
      "ke-hoach.yaml": (text) => text.replace("  - tu: 01/07/2025\n", "  - tu: 10/07/2025\n"),
    });
    const before = bytesOf(data);
    const ran = await remind("2025-07-03", "--write");
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(oneSentence);
    expect(ran.err).toContain("cơ quan ban hành vào ngày 03/7/2025");
    expect(bytesOf(data)).toEqual(before);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ["a file stands in the place of the folder", "thu"],
    ["a file stands in the place of a folder above it", "thu/trong"],
  ])("is writing where %s: 2, one sentence, nothing logged", async (_what, out) => {
    const { data, remind } = aPlace();
    writeFileSync(join(data, "..", "thu"), "một tệp");
    const ran = await remind("2025-07-03", "--write", "--out", join(data, "..", out));
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(oneSentence);
    expect(existsSync(join(data, "nhac-viec.yaml"))).toBe(false);
    expect(readFileSync(join(data, "..", "thu"), "utf8")).toBe("một tệp");
  });

  it.each([".", "thu", "giai-doan-2", "don-doc-giai-doan-2x"])(
    "is putting letters among the data, where check would find strange files: %s",
    async (out) => {
      const { data, remind } = aPlace();
      const before = bytesOf(data);
      for (const argv of [["--write"], []]) {
        const ran = await remind("2025-07-03", ...argv, "--out", join(data, out));
        expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(oneSentence) });
        expect(ran.err).toContain("nằm trong thư mục dữ liệu");
      }
      expect(bytesOf(data)).toEqual(before);
    },
  );

  it("is not to put them into the folder for letters, or below it", async () => {
    const { data, remind } = aPlace();
    for (const out of ["don-doc-giai-doan-2", "don-doc-giai-doan-2/dot-1"])
      expect((await remind("2025-07-03", "--out", join(data, out))).code).toBe(0);
  });

  it("is replacing a letter that somebody has worked on: 2, one sentence, nothing written", async () => {
    const { data, out, remind } = aPlace();
    mkdirSync(out);
    writeFileSync(join(out, `${KY_THUAT}.docx`), "đã sửa trong Word");
    const before = bytesOf(join(data, ".."));
    const ran = await remind("2025-07-03", "--write");
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(oneSentence);
    expect(ran.err).toContain(`${KY_THUAT}.docx”`);
    expect(bytesOf(join(data, ".."))).toEqual(before);
  });

  it("is logging what was not written, and it may be done again once the log can be written", async () => {
    const { data, out, log, remind } = aPlace();
    const inTheWay = join(data, `.nhac-viec.yaml.${process.pid}.tmp`);
    mkdirSync(inTheWay);
    const failed = await remind("2025-07-03", "--write");
    expect(failed).toMatchObject({ code: 2, err: expect.stringMatching(oneSentence) });
    expect(existsSync(log)).toBe(false);
    rmSync(inTheWay, { recursive: true });
    expect((await remind("2025-07-03", "--write")).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(NAMES);
  });

  it.each([
    [
      "the plan",
      "ke-hoach.yaml",
      (text: string) =>
        text.replace("tu: 01/07/2025\n    ten: Đảng ủy Sở", "tu: 20/06/2025\n    ten: Đảng ủy Sở"),
      "TD607",
    ],
    [
      "the units",
      "don-vi.yaml",
      (text: string) => text.replace("dich: [chi-bo-nghiep-vu]", "dich: [chi-bo-la]"),
      "TD703",
    ],
  ])(
    "is a letter from errors in %s: they are shown, 1, nothing written",
    async (_what, file, change, code) => {
      const { data, out, remind } = aPlace({ [file]: change });
      const before = bytesOf(data);
      const ran = await remind("2025-07-03", "--write");
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(`lỗi[${code}]`);
      expect(ran.err).toMatch(oneSentence);
      expect(bytesOf(data)).toEqual(before);
      expect(existsSync(out)).toBe(false);
    },
  );
});

describe("a log that was typed by hand", () => {
  it.each([
    [
      "comments",
      `# Sổ của Văn phòng\n\nda_nhac:\n  # đã gọi điện\n  - ${entry("01/06/2025")} # gửi bản giấy\n\n  # hết\n`,
    ],
    ["no line break at its end", `da_nhac:\n  - ${entry("01/06/2025")}`],
    ["a comment without a line break at its end", `da_nhac:\n  - ${entry("01/06/2025")} # gửi`],
    ["Windows line ends", `# sổ\r\nda_nhac:\r\n  - ${entry("01/06/2025")}\r\n`],
    ["Windows line ends but for the last line", `da_nhac:\r\n  - ${entry("01/06/2025")}`],
    ["a byte order mark", `\ufeffda_nhac:\n  - ${entry("01/06/2025")}\n`],
    ["items that are not indented", `da_nhac:\n- ${entry("01/06/2025")}\n`],
    ["items that are indented far", `da_nhac:\n      - ${entry("01/06/2025")}\n`],
    [
      "a key on each line",
      "da_nhac:\n  - don_vi: chi-bo-trung-tam-ky-thuat\n    giai_doan: 2\n    ngay: 1/6/2025\n    lan: 1\n    vi: >-\n      chưa\n      nộp\n",
    ],
    ["a document's start", `---\nda_nhac:\n  - ${entry("01/06/2025")}\n`],
    ["blank lines at its end", `da_nhac:\n  - ${entry("01/06/2025")}\n\n\n`],
  ])("is gone on with, every byte of it kept, where it has %s", async (_what, text) => {
    const { data, log, remind, logText } = aPlace({ "nhac-viec.yaml": text });
    const ran = await remind("2025-07-03", "--write");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("Chi bộ Trung tâm Kỹ thuật: lần 2;");
    expect(logText().startsWith(text)).toBe(true);
    const added = logText().slice(text.length);
    expect(added.match(/lan: /g)).toHaveLength(2);
    if (text.includes("\r\n")) expect(added).not.toMatch(/(?<!\r)\n/);
    expect(readFileSync(log).subarray(0, 3).equals(Buffer.from("\ufeff"))).toBe(text.startsWith("\ufeff"));
    expect((await thiDua(data, ["check"], "2025-07-03")).code).toBe(0);
    expect((await remind("2025-07-04")).out).toContain("đã nhắc lần 2 ngày 03/7/2025.");
  });

  it.each([
    ["an empty list", "# sổ\nda_nhac: []\n", "# sổ\nda_nhac:\n  - { don_vi"],
    ["an empty list with a comment", "da_nhac: [] # chưa nhắc ai\n", "da_nhac: # chưa nhắc ai\n  - { don_vi"],
    ["an empty list without a line break at its end", "da_nhac: [ ]", "da_nhac:\n  - { don_vi"],
    [
      "a list in brackets",
      `da_nhac: [${entry("01/06/2025")}]\n`,
      `da_nhac: [${entry("01/06/2025")}, { don_vi`,
    ],
    [
      "a list in brackets on several lines",
      `da_nhac: [\n  ${entry("01/06/2025")}, # giấy, tay\n]\n`,
      `da_nhac: [\n  ${entry("01/06/2025")}, # giấy, tay\n { don_vi`,
    ],
    [
      "a list in brackets without a comma at its end",
      `da_nhac: [\n  ${entry("01/06/2025")} # giấy, tay\n]\n`,
      `da_nhac: [\n  ${entry("01/06/2025")}, # giấy, tay\n { don_vi`,
    ],
  ])("is gone on with where it is %s", async (_what, text, start) => {
    const { data, remind, logText } = aPlace({ "nhac-viec.yaml": text });
    expect(await remind("2025-07-03", "--write")).toMatchObject({ code: 0, err: "" });
    expect(logText().slice(0, start.length)).toBe(start);
    expect((await thiDua(data, ["check"], "2025-07-03")).code).toBe(0);
    expect((await remind("2025-07-04")).out).toMatch(/Kỹ thuật: đã nhắc lần [12] ngày 03\/7\/2025/);
  });

  it.each([
    ["all of it stands in braces", `{ da_nhac: [] }\n`],
    ["it says that it ends", `da_nhac:\n  - ${entry("01/06/2025")}\n...\n`],
    ["it is as long as a file may be", `da_nhac:\n${`  - ${entry("01/06/2025")}\n`.repeat(1666)}`],
  ])("is left as it is, before a letter is written, where %s", async (_what, text) => {
    const { data, out, remind } = aPlace({ "nhac-viec.yaml": text });
    const before = bytesOf(data);
    for (const argv of [["--write"], []]) {
      const ran = await remind("2025-07-03", ...argv);
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(oneSentence);
      expect(ran.err).toContain("Sổ nhắc việc nhac-viec.yaml");
    }
    expect(bytesOf(data)).toEqual(before);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [
      "a unit that is not listed",
      `da_nhac:\n  - ${entry("01/06/2025").replace("ky-thuat", "ky-thuatt")}\n`,
      "TD802",
    ],
    [
      "a phase that the plan has not",
      `da_nhac:\n  - ${entry("01/06/2025").replace("giai_doan: 2", "giai_doan: 8")}\n`,
      "TD802",
    ],
    ["a day that is none", `da_nhac:\n  - ${entry("31/06/2025")}\n`, "TD209"],
    ["a key that is none", `da_nhac:\n  - ${entry("01/06/2025", 1, ", ai: tôi")}\n`, "TD201"],
    ["no list", "da_nhac:\n", "TD202"],
    ["nothing in it", "# trống\n", "TD109"],
    [
      "a mark of a conflict",
      `da_nhac:\n<<<<<<< HEAD\n  - ${entry("01/06/2025")}\n=======\n>>>>>>> x\n`,
      "TD008",
    ],
    ["an anchor", `da_nhac: &a\n  - ${entry("01/06/2025")}\n`, "TD103"],
    ["text that is no YAML", "da_nhac: [\n", "TD101"],
    ["control characters", "da_nhac: []\n# \u0007\n", "TD007"],
  ])("stops everything where it has %s: shown, 1, nothing written", async (_what, text, code) => {
    const { data, out, remind } = aPlace({ "nhac-viec.yaml": text });
    const before = bytesOf(data);
    const ran = await remind("2025-07-03", "--write");
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`lỗi[${code}]`);
    expect(ran.out).toContain("nhac-viec.yaml");
    expect(ran.err).toMatch(oneSentence);
    expect(bytesOf(data)).toEqual(before);
    expect(existsSync(out)).toBe(false);
  });

  it("is not a link to somewhere else", async () => {
    const { data, remind } = aPlace();
    const elsewhere = join(data, "..", "khac.yaml");
    writeFileSync(elsewhere, "da_nhac: []\n");
    symlinkSync(elsewhere, join(data, "nhac-viec.yaml"));
    expect((await remind("2025-07-03", "--write")).code).toBe(1);
    expect(readFileSync(elsewhere, "utf8")).toBe("da_nhac: []\n");
  });
});

describe("the names that strangers give", () => {
  const hostile =
    'Chi bộ "A", <b>{{ho_ten}}</b>\\nBcc: ke-la@vi-du.example\\n\\n----_NmP-thi-dua-Part_1\\nContent-Type: text/html';
  const named = (name: string) =>
    aPlace({
      "don-vi.yaml": (text) =>
        text.replace("ten: Chi bộ Trung tâm Kỹ thuật", () => `ten: "${name.replaceAll('"', '\\"')}"`),
    });

  it("are words in the letter, the message, the mail, on the screen and in the log", async () => {
    const { remind, read, letter, logText } = named(hostile);
    const ran = await remind("2025-07-03", "--write");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Chi bộ "A", <b>{{ho_ten}}</b>\\u{a}Bcc: ke-la@vi-du.example\\u{a}');
    expect(letter(KY_THUAT).join("\n")).toContain('Kính gửi: Chi bộ "A", <b>{{ho_ten}}</b>');
    const mail = await PostalMime.parse(read(`${KY_THUAT}.eml`));
    expect(mail.bcc).toBeUndefined();
    expect(mail.html).toBeUndefined();
    expect(mail.attachments).toHaveLength(1);
    expect(mail.text).toContain("<b>{{ho_ten}}</b>\r\nBcc: ke-la@vi-du.example");
    expect(read(`${KY_THUAT}.txt`).toString()).toContain('Kính gửi Chi bộ "A", <b>{{ho_ten}}</b>\r\nBcc');
    expect(logText()).not.toContain("Bcc");
  });

  it.each([
    ["that clear the screen", "Chi bộ \\e[2J\\e[31mA"],
    ["that reverse the reading", "Chi bộ \\u202eA"],
    ["with a bell", "Chi bộ \\aA"],
  ])("%s stop it, and do nothing to the screen", async (_what, name) => {
    const { out, remind } = named(name);
    const ran = await remind("2025-07-03", "--write");
    expect(ran.code).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
    expect(ran.out + ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(existsSync(out)).toBe(false);
  });

  it("may hold what breaks lines in Unicode; the screen shows it, the message has a line break", async () => {
    const { remind, read } = named("Chi bộ \\LA \\uFFA0B");
    const ran = await remind("2025-07-03", "--write");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Chi bộ \\u{2028}A \\u{ffa0}B");
    expect(read(`${KY_THUAT}.txt`).toString()).toMatch(/^Kính gửi Chi bộ \r\nA /);
  });

  it("of a folder for letters do nothing to the screen", async () => {
    const { data, remind } = aPlace();
    const ran = await remind("2025-07-03", "--out", join(data, "..", "thu\u001b[31m\u202e"));
    expect(ran.out).toContain("Sẽ ghi vào ../thu\\u{1b}[31m\\u{202e}:");
  });
});

describe("remind in a repository", () => {
  const open = () => {
    const repository = makeRepository();
    const out = join(repository.root, "thu");
    const remind = (asOf: string, ...argv: string[]) =>
      thiDua(
        repository.root,
        ["remind", "--phase", "2", "--out", out, "--write", "--as-of", asOf, ...argv],
        "2025-07-30",
      );
    const logText = () => readFileSync(join(repository.data, "nhac-viec.yaml"), "utf8");
    const times = () => [...logText().matchAll(/chi-bo-tong-hop.* lan: (\d)/g)].map(([, lan]) => lan);
    return { ...repository, remind, logText, times };
  };

  it("knows a reminder that is in no commit yet, and keeps it, also when a day is named", async () => {
    const { remind, logText, times } = open();
    expect((await remind("07/07/2025")).out).toContain("Chi bộ Tổng hợp: lần 1;");
    const first = logText();
    expect((await remind("08/07/2025")).out).toContain("Chi bộ Tổng hợp: đã nhắc lần 1 ngày 07/7/2025.");
    expect((await remind("08/07/2025", "--again")).out).toContain("Chi bộ Tổng hợp: lần 2;");
    expect(logText().startsWith(first)).toBe(true);
    expect(times()).toEqual(["1", "2"]);
  });

  it("loses nothing of the log when an earlier day is asked for", async () => {
    const { remind, commit, logText, times } = open();
    await remind("07/07/2025");
    commit({ at: "2025-07-07 17:00" });
    await remind("20/07/2025");
    commit({ at: "2025-07-20 17:00" });
    const before = logText();
    expect((await remind("10/07/2025")).out).toContain("đã nhắc lần 2 ngày 20/7/2025.");
    await remind("10/07/2025", "--again");
    expect(logText().startsWith(before)).toBe(true);
    expect(times()).toEqual(["1", "2", "3"]);
  });

  it("goes by the log of today, not by the faults of an earlier one", async () => {
    const { remind, commit, write, logText } = open();
    commit({ at: "2025-07-07 17:00" }, { "nhac-viec.yaml": "da_nhac: [\n" });
    write({ "nhac-viec.yaml": "da_nhac: []\n" });
    expect(await remind("08/07/2025")).toMatchObject({ code: 0, err: "" });
    write({ "nhac-viec.yaml": "da_nhac: [\n" });
    commit({ at: "2025-07-09 17:00" }, { "nhac-viec.yaml": "da_nhac: []\n" });
    write({ "nhac-viec.yaml": "da_nhac: [\n" });
    expect(await remind("10/07/2025")).toMatchObject({
      code: 1,
      out: expect.stringContaining("nhac-viec.yaml:1:"),
    });
    expect(logText()).toBe("da_nhac: [\n");
  });
});
