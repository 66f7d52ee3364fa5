import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { thiDua } from "../helpers/run.ts";
import { dataWith, sealed, VOTE } from "../helpers/votes.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RIGHT = sealed(VOTE);

/** Tallies a vote of phase 3 in a copy of the sample. */
function tally(vote: string | undefined, ...argv: string[]) {
  const data = dataWith(vote);
  return thiDua(data, ["award", "tally", "--phase", "3", ...argv]);
}

/** The vote with some of its text changed, sealed anew. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  let text = VOTE;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return sealed(text);
}

const TIE = ["dong_y: 9, khong_dong_y: 3", "dong_y: 10, khong_dong_y: 2"] as const;
const AGAIN = ["bang_phieu: nguoi_xet", "bang_phieu: bo_phieu_lai"] as const;
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("award tally after a record has changed", () => {
  const told = async (value: string | undefined, ...argv: string[]) => {
    const data = dataWith(RIGHT);
    const plan = join(data, "ke-hoach.yaml");
    const criterion =
      "    - { id: dang-vien, ten: Kết nạp đảng viên, kieu: chi_tieu, chi_tieu: dang-vien-moi, it_nhat: 1 }\n";
    const text = readFileSync(plan, "utf8")
      .replace("    - id: pham-chat\n", `${criterion}    - id: pham-chat\n`)
      .replace("tieu_chi: [pham-chat]", "tieu_chi: [dang-vien, pham-chat]")
      .replace(/(id: giay-khen[\s\S]*?tieu_chi: )\[pham-chat\]/, "$1[dang-vien, pham-chat]");
    writeFileSync(plan, text);
    const vote = join(data, "khen-thuong", "giai-doan-3.yaml");
    const answered = readFileSync(vote, "utf8").replaceAll(
      "{ pham-chat: có }",
      "{ dang-vien: có, pham-chat: có }",
    );
    writeFileSync(vote, answered);
    const record = join(data, "giai-doan-3", "chi-bo-van-phong.yaml");
    const figures = readFileSync(record, "utf8");
    const line = /^ {2}dang-vien-moi: .*\n/m;
    expect(figures).toMatch(line);
    if (value !== undefined) writeFileSync(record, figures.replace(line, value));
    return thiDua(data, ["award", "tally", "--phase", "3", ...argv], "2026-01-20");
  };

  it("says which criterion the records answer otherwise now, with the figure and its line, and ends with 1", async () => {
    const { code, out, err } = await told("  dang-vien-moi: 0\n");
    expect(code).toBe(1);
    expect(flat(out)).toContain(
      "Từ khi mở bỏ phiếu, tiêu chí “Kết nạp đảng viên” của Chi bộ Văn phòng đã đổi: nay 0 đảng viên; cần ít nhất 1. Tệp ghi dang-vien: có; theo bản ghi là không",
    );
    expect(out).toMatch(/giai-doan-3\/chi-bo-van-phong\.yaml:\d+/);
    expect(err).toContain("khác với khen-thuong/giai-doan-3.yaml");
    const { changed } = JSON.parse((await told("  dang-vien-moi: 0\n", "--json")).out);
    expect(changed.filter(({ text }: { text: string }) => text.includes("Chi bộ Văn phòng"))).toHaveLength(1);
  });

  it("says nothing where the records answer the same, or where only people can tell", async () => {
    for (const value of [undefined, ""])
      expect((await told(value)).out).not.toContain("của Chi bộ Văn phòng đã đổi");
  });
});

describe("award tally of a vote in which people ruled in more than there are places", () => {
  it("says so above the rows, and ends with 1", async () => {
    const ruled = (votes: string) =>
      [votes, `${votes}, phan_dinh: { duoc: có, ly_do: Cùng xứng đáng }`] as const;
    const all = changed(
      TIE,
      ruled("don_vi: chi-bo-thanh-tra, tieu_chi: { pham-chat: có }, dong_y: 10, khong_dong_y: 2"),
      ruled("don_vi: chi-bo-to-chuc, tieu_chi: { pham-chat: có }, dong_y: 10, khong_dong_y: 2"),
    );
    const { code, out } = await tally(all);
    expect(code).toBe(1);
    expect(flat(out)).toContain(
      "Giấy khen của Đảng ủy Sở, tập thể (nhiều nhất 2) Quá số lượng: 3 được mà nhiều nhất 2. Xem lại phan_dinh",
    );
    expect(out).not.toContain("Kết quả đã đủ");
    expect((await tally(RIGHT)).out).not.toContain("Quá số lượng");
  });
});

describe("award tally of a vote without the day of its meeting", () => {
  it("asks for the day, for nobody may make one up", async () => {
    const { code, out } = await tally(changed(["  ngay: 08/01/2026\n", ""]));
    expect(code).toBe(1);
    expect(flat(out)).toContain("ngày họp (ngay)");
  });
});

describe("award tally of a vote that is complete", () => {
  it("prints the working in plain words, within 80 columns, and ends with 0", async () => {
    const { code, out, err } = await tally(RIGHT);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(flat(out)).toContain(
      "Triệu tập 15 người, có mặt 13 (86,67%): đủ dự họp (cần ít nhất 2/3 số người được triệu tập: từ 10 người).",
    );
    expect(out).toContain("Phát ra 13, thu về 13: hợp lệ 12, không hợp lệ 1 (trong đó phiếu trắng 1).");
    expect(out).toContain("Được khi quá 1/2 của 15 người được triệu tập: từ 8 phiếu đồng ý.");
    expect(out).toContain(`Giấy khen của Đảng ủy Sở, tập thể (nhiều nhất 2)
  1. Chi bộ Văn phòng       12/15  80%     được
  2. Chi bộ Thanh tra       10/15  66,67%  được
  3. Chi bộ Tổ chức cán bộ  9/15   60%     ngoài số lượng
`);
    expect(out).toContain("Kết quả đã đủ. Lập văn bản: thi-dua award documents --phase 3 --write");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it("is of the form of docs/award-tally.schema.json with --json, in every state", async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "docs", "award-tally.schema.json"), "utf8"));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const votes = {
      complete: RIGHT,
      open: changed(TIE),
      incomplete: changed(["co_mat: 13, ", ""]),
      faulty: changed(["thu_ve: 13", "thu_ve: 14"]),
    };
    for (const [state, vote] of Object.entries(votes)) {
      const value = JSON.parse((await tally(vote, "--json")).out);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
      expect(value.state).toBe(state);
      expect(validate({ ...value, first: {} })).toBe(false);
    }
  });

  it("takes the Vietnamese names, and the vote of the whole campaign", async () => {
    const data = dataWith(RIGHT.replace("giai_doan: 3\n", ""), "tong-ket");
    const ran = await thiDua(data, ["khen-thuong", "kiem-phieu", "--tong-ket"]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Kết quả bình xét khen thưởng cả đợt thi đua");
  });
});

describe("award tally of votes that are not settled", () => {
  it("says of equal votes who they are and how people decide, and ends with 1 until they have", async () => {
    const open = await tally(changed(TIE));
    expect(open.code).toBe(1);
    expect(flat(open.out)).toContain(
      "Giấy khen của Đảng ủy Sở: Chi bộ Thanh tra và Chi bộ Tổ chức cán bộ bằng phiếu ở chỗ cuối của số lượng. Người có thẩm quyền xét, rồi ghi",
    );
    const ruled = await tally(changed([TIE[0], `${TIE[1]}, phan_dinh: { duoc: có, ly_do: nhiều việc hơn }`]));
    expect(ruled.code).toBe(0);
    expect(ruled.out).toContain("người xét: được, vì nhiều việc hơn");
    expect(ruled.out).toMatch(/Chi bộ Thanh tra +10\/15 +66,67% +bằng phiếu, không được/);
  });

  it("asks for another ballot where the rule has one, then for its figures, then counts it", async () => {
    const open = await tally(changed(TIE, AGAIN));
    expect(open.code).toBe(1);
    expect(flat(open.out)).toContain("Bỏ phiếu lại giữa các tập thể, cá nhân này");
    const count =
      "kiem_phieu_lai: { trieu_tap: 15, co_mat: 13, phat_ra: 13, thu_ve: 13, hop_le: 13, khong_hop_le: 0 }\n";
    const begun = await tally(changed(TIE, AGAIN, ["ung_vien:\n", `${count}ung_vien:\n`]));
    expect(begun.code).toBe(1);
    expect(flat(begun.out)).toContain("Chi bộ Thanh tra: số phiếu đồng ý (dong_y), lần bỏ phiếu lại");
    const again = (yes: number) => `, bo_phieu_lai: { dong_y: ${yes}, khong_dong_y: ${13 - yes} }`;
    const done = await tally(
      changed(
        AGAIN,
        ["ung_vien:\n", `${count}ung_vien:\n`],
        [TIE[0], TIE[1] + again(8)],
        ["dong_y: 10, khong_dong_y: 2 }", `dong_y: 10, khong_dong_y: 2${again(5)} }`],
      ),
    );
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/Chi bộ Tổ chức cán bộ +10\/15 +66,67% +được\n +bỏ phiếu lại: 8\/15, 53,33%/);
    expect(done.out).toMatch(/Chi bộ Thanh tra +10\/15 +66,67% +bằng phiếu, không được/);
  });

  it("leaves nobody a winner of whom a criterion has not been judged", async () => {
    const { code, out } = await tally(
      changed([
        "chi-bo-van-phong, tieu_chi: { pham-chat: có }",
        "chi-bo-van-phong, tieu_chi: { pham-chat: }",
      ]),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/Chi bộ Văn phòng +12\/15 +80% +chưa xét tiêu chí/);
    expect(flat(out)).toContain("Chi bộ Văn phòng: xét và ghi có/không ở tieu_chi: pham-chat.");
  });

  it("passes over the votes for one that does not meet a criterion, and says which", async () => {
    const { code, out } = await tally(
      changed([
        "chi-bo-van-phong, tieu_chi: { pham-chat: có }, dong_y: 12, khong_dong_y: 0",
        "chi-bo-van-phong, tieu_chi: { pham-chat: không }",
      ]),
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /Chi bộ Văn phòng +không đủ tiêu chí\n +không đạt: Đoàn kết, gương mẫu; không có đảng viên bị kỷ luật/,
    );
  });

  it("gives nothing where too few came, and says so", async () => {
    const few = "co_mat: 9, phat_ra: 9, thu_ve: 9, hop_le: 9, khong_hop_le: 0 }";
    const text = VOTE.replace(/co_mat: 13.*\}/, few).replace(
      /dong_y: (\d+), khong_dong_y: \d+/g,
      "dong_y: 9, khong_dong_y: 0",
    );
    const { code, out } = await tally(sealed(text));
    expect(code).toBe(1);
    expect(flat(out)).toContain("có mặt 9 (60%): không đủ dự họp");
    expect(out).not.toMatch(/\d% +được$/m);
    expect(flat(out)).toContain("triệu tập họp lại");
  });

  it("counts the opinions of the absent where the rule has them count, and adds them to the base", async () => {
    const { out, code } = await tally(
      changed(
        ["co_so: trieu_tap", "co_so: co_mat\n    y_kien_vang: tinh"],
        ["phieu_trang: 1 }", "phieu_trang: 1, y_kien_vang: 2 }"],
        ...Array.from({ length: 7 }, () => [" }\n  - {", ", dong_y_vang: 1 }\n  -  {"] as const).slice(0, 6),
        ["khong_dong_y: 1 }\n", "khong_dong_y: 1, dong_y_vang: 1 }\n"],
      ),
    );
    expect(code).toBe(0);
    expect(flat(out)).toContain(
      "Tỷ lệ tính trên 15 (gồm 13 người có mặt và 2 ý kiến bằng văn bản của người vắng mặt).",
    );
    expect(out).toMatch(/Chi bộ Văn phòng +13\/15/);
  });

  it("counts hands where the vote is open, without ballots", async () => {
    const text = VOTE.replace("hinh_thuc: phieu_kin", "hinh_thuc: gio_tay")
      .replace(/, phat_ra.*\}/, " }")
      .replace(/(dong_y: \d+, khong_dong_y: \d+)/g, "$1, khong_y_kien: 1");
    const { code, out } = await tally(sealed(text));
    expect(code).toBe(0);
    expect(out).toContain("biểu quyết giơ tay");
    expect(out).toContain("từ 8 người đồng ý");
    expect(out).not.toContain("Phát ra");
  });
});

describe("the screen of award tally", () => {
  const long = "Công Tằng Tôn Nữ Hoàng Phương Thảo Nguyên Bảo Ngọc Khánh Linh Đan Thanh Trúc Quỳnh Như";

  it.each([80, 60])("keeps within %d columns and loses no word of a long name", async (width) => {
    const data = dataWith(changed(["ho_ten: Vũ Văn P", `ho_ten: ${long}`]));
    const { out } = await thiDua(data, ["award", "tally", "--phase", "3"], "2026-01-20", { width });
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
    for (const word of long.split(" ")) expect(out).toContain(word);
  });

  it("does not call complete what check finds an error in, such as a second round that the rule does not have", async () => {
    const { code, out, err } = await tally(
      changed(["ung_vien:\n", "kiem_phieu_lai: { trieu_tap: 15, co_mat: 99 }\nung_vien:\n"]),
    );
    expect(code).toBe(1);
    expect(out).not.toContain("Kết quả đã đủ");
    expect(err).toContain("Xem: thi-dua check");
  });
});

describe("award tally refuses", () => {
  it.each([
    ["co_mat: 13", "co_mat: 16", "Có mặt 16 người, nhiều hơn 15 người được triệu tập."],
    ["phat_ra: 13", "phat_ra: 14", "Phát ra 14 phiếu, nhiều hơn 13 người có mặt."],
    ["thu_ve: 13", "thu_ve: 14", "Thu về 14 phiếu, nhiều hơn 13 phiếu phát ra."],
    ["hop_le: 12", "hop_le: 11", "cộng lại là 12, không bằng 13 phiếu thu về."],
    ["phieu_trang: 1", "phieu_trang: 2", "2 phiếu trắng, nhiều hơn 1 phiếu không hợp lệ"],
    [
      "phieu_trang: 1",
      "phieu_trang: 1, y_kien_vang: 3",
      "3 ý kiến của người vắng mặt, nhiều hơn 2 người vắng mặt.",
    ],
    [
      "dong_y: 9,",
      "dong_y: 8,",
      "“Chi bộ Tổ chức cán bộ”: đồng ý, không đồng ý và không ý kiến cộng lại là 11, không bằng 12",
    ],
    [
      "khong_dong_y: 3",
      "khong_dong_y: 3, dong_y_vang: 1",
      "1 ý kiến đồng ý của người vắng mặt, nhiều hơn 0 ý kiến đã nhận",
    ],
  ])("a sum that does not come out, with both numbers and the line: %s → %s", async (from, to, sentence) => {
    const { code, out, err } = await tally(changed([from, to]));
    expect(code).toBe(1);
    expect(flat(out)).toContain(sentence);
    expect(out).toMatch(/khen-thuong\/giai-doan-3\.yaml:\d+: /);
    expect(out).not.toContain("được triệu tập: từ 8 phiếu");
    expect(err).toMatch(/^Có \d chỗ không khớp\./);
  });

  it("rules that were changed after they were frozen", async () => {
    const { code, out } = await tally(RIGHT.replace("nguong: 1/2", "nguong: 1/3"));
    expect(code).toBe(1);
    expect(flat(out)).toContain("đã chốt bị sửa sau khi mở bỏ phiếu");
  });

  it("figures that are not there, each by its key and line", async () => {
    const { code, out, err } = await tally(changed(["co_mat: 13, ", ""], ["dong_y: 9, ", ""]));
    expect(code).toBe(1);
    expect(out).toContain("số người có mặt (co_mat)");
    expect(flat(out)).toContain("Chi bộ Tổ chức cán bộ: số phiếu đồng ý (dong_y)");
    expect(err).toBe("Còn 2 mục chưa điền. Điền rồi chạy lại.\n");
  });

  it.each([
    ["where there is no file", undefined, "Chưa có khen-thuong/giai-doan-3.yaml. Mở bỏ phiếu trước"],
    ["where the vote was not opened", "giai_doan: 3\n", "chưa có chot: chưa mở bỏ phiếu"],
    [
      "where nobody is put to the vote",
      sealed(VOTE.replace(/ung_vien:[\s\S]*/, "")),
      "không có ung_vien nào",
    ],
  ])("%s: one sentence, 2", async (_what, vote, sentence) => {
    const { code, out, err } = await tally(vote);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("a file that can't be read: its errors are shown, 1", async () => {
    const { code, out, err } = await tally(RIGHT.replace("co_mat: 13", "co_mat: mười ba"));
    expect(code).toBe(1);
    expect(out).toContain("lỗi[TD205]");
    expect(err).toContain("chưa kiểm phiếu được");
  });

  it("a plan with errors: they are shown, 1", async () => {
    const data = dataWith(RIGHT);
    const plan = join(data, "ke-hoach.yaml");
    writeFileSync(
      plan,
      readFileSync(plan, "utf8").replace("tu: 01/07/2025\n    ten:", "tu: 20/06/2025\n    ten:"),
    );
    expect(await thiDua(data, ["award", "tally", "--phase", "3"])).toMatchObject({ code: 1 });
  });

  it("to let names do anything to the screen", async () => {
    const { out } = await tally(changed(["ho_ten: Vũ Văn P", 'ho_ten: "Vũ \\LP"']));
    expect(out).toContain("Vũ \\u{2028}P");
  });
});
