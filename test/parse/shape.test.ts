import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/model/record.ts";
import { parse } from "../../src/parse/index.ts";

const HEAD =
  "don_vi: chi-bo-a\ngiai_doan: 2\ntrang_thai: chinh_thuc\nngay_lap: 20/06/2025\nnguoi_lap: {ho_ten: Nguyễn Văn A}\n";

function problemsOf(text: string) {
  const read = parse({ file: "a.yaml", text }, recordSchema);
  return "problems" in read
    ? read.problems.map(({ code, place, args }) => ({ code, line: place.line, ...args }))
    : [];
}

describe("the shape of a record", () => {
  test("is whole with five keys", () => {
    expect(problemsOf(HEAD)).toEqual([]);
  });

  test("comes out typed: dates as ISO, numbers as numbers, one paragraph as a list", () => {
    const read = parse({ file: "a.yaml", text: `${HEAD}uu_diem: Tốt.\n` }, recordSchema);
    expect("value" in read && read.value.value).toMatchObject({
      giai_doan: 2,
      ngay_lap: "2025-06-20",
      uu_diem: ["Tốt."],
    });
  });

  test("asks of a misspelt key what it may have meant, once", () => {
    expect(problemsOf(HEAD.replace("ngay_lap", "ngay_lâp").replace("lâp", "lapp"))).toEqual([
      expect.objectContaining({ code: "TD201", line: 4, key: "ngay_lapp", suggestion: "ngay_lap" }),
    ]);
  });

  test("names a key that is missing", () => {
    expect(problemsOf(HEAD.replace(/ngay_lap.*\n/, ""))).toEqual([
      expect.objectContaining({ code: "TD202", key: "ngay_lap" }),
    ]);
  });

  test.each([
    [
      "a day that does not exist",
      "hoat_dong: [{ten: Mít tinh, ngay: 31/4/2025}]",
      { code: "TD209", typed: "31/4/2025" },
    ],
    ["a day without a year", "hoat_dong: [{ten: Mít tinh, ngay: 14.9}]", { code: "TD204", typed: "14.9" }],
    [
      "a number with a dot",
      "hoat_dong: [{ten: X, ngay: 1/4/2025, so_nguoi: 1.638}]",
      { code: "TD205", typed: "1.638" },
    ],
    [
      "a word of its own",
      "cong_trinh: [{ten: X, trang_thai: hoan_thanhh}]",
      { code: "TD206", suggestion: "hoan_thanh" },
    ],
    ["an id with capitals", "bao_gom: [Chi-Bo-A]", { code: "TD207", typed: "Chi-Bo-A" }],
    ["a text of blanks", 'uu_diem: "  "', { code: "TD208" }],
    ["a list where a map is due", "lanh_dao: [a]", { code: "TD203", expected: "map", got: "list" }],
    [
      "a text where a list is due",
      "cong_trinh: Nhà văn hóa",
      { code: "TD203", expected: "list", got: "text" },
    ],
    ["a map where paragraphs are due", "uu_diem: {a: b}", { code: "TD203", got: "map" }],
    [
      "an unknown key in a value of an indicator",
      "chi_tieu: {x: {gia_tri: 1, ghichu: y}}",
      { code: "TD201", suggestion: "ghi_chu" },
    ],
    [
      "an unknown key in a result of a task",
      "nhiem_vu: {x: {ketqua: y}}",
      { code: "TD201", suggestion: "ket_qua" },
    ],
  ])("refuses %s with one problem", (_what, line, problem) => {
    expect(problemsOf(`${HEAD}${line}\n`)).toEqual([expect.objectContaining({ ...problem, line: 6 })]);
  });

  test("tells all faults at once", () => {
    const text = `${HEAD}bao_gom: [Chi-Bo-A]\nhoat_dong: [{ten: X, ngay: 14.9, so_nguoi: 1.638}]\nuudiem: x\n`;
    expect(
      problemsOf(text)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["TD201", "TD204", "TD205", "TD207"]);
  });
});
